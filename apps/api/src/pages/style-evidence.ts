/** Sheets are made for these many facts, so that few different ones are made and hashed. */
const STEP = 40;
/** Facts that are lit at most: a page with more is still linked both ways. */
const MOST = 400;

const sheets = new Map<number, string>();

/**
 * The rules that light a fact and its places in the text together, from whichever is pointed at, focused or linked to,
 * without a script. A place and its fact share the class `f` and the number of the fact.
 */
export function evidenceStyle(facts: number): string {
  const count = Math.min(MOST, Math.ceil(Math.max(1, facts) / STEP) * STEP);
  const known = sheets.get(count);
  if (known !== undefined) return known;
  const rules = Array.from(
    { length: count },
    (_, i) => `.ev:has(.f${i}:is(:hover,:focus-within,:target)) .f${i}{--hit:var(--lit);--hit-ink:var(--ink)}`,
  );
  const sheet = rules.join("\n");
  sheets.set(count, sheet);
  return sheet;
}
