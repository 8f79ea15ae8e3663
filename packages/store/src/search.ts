import { fold } from "@nisshi/core/kernel";

/** The form in which texts are searched: one width, one case, same length as the text. */
export function searchForm(text: string): string {
  return fold(text).replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** The words of a query in the form in which texts are searched, each once. */
export function termsOf(q: string): string[] {
  return [
    ...new Set(
      searchForm(q)
        .split(/\s+/)
        .filter((term) => term !== ""),
    ),
  ];
}

/** Every pair of neighbouring code units, each once; pairs with a line break or half a surrogate pair are none. */
export function gramsOf(form: string): string[] {
  const grams = new Set<string>();
  for (let i = 0; i + 1 < form.length; i++) {
    const gram = form.slice(i, i + 2);
    if (!/[\s\p{Surrogate}\0]/u.test(gram)) grams.add(gram);
  }
  return [...grams];
}

/** Most places that are given for one text. */
const MOST_SPANS = 200;

/** The places of a text that the terms name, in order, joined where they touch. */
export function spansOf(text: string | null, terms: readonly string[]): { start: number; end: number }[] {
  if (text === null || terms.length === 0) return [];
  const form = searchForm(text);
  const found: { start: number; end: number }[] = [];
  for (const term of terms)
    for (let at = form.indexOf(term); at >= 0 && found.length < MOST_SPANS; at = form.indexOf(term, at + term.length))
      found.push({ start: at, end: at + term.length });
  const out: { start: number; end: number }[] = [];
  for (const span of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else out.push(span);
  }
  return out;
}
