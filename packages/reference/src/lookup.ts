/** What a look-up found, or what comes near the words asked for, the nearest first. */
export type Found<T> =
  | { readonly found: T; readonly by: "code" | "name" }
  | { readonly found: null; readonly suggestions: readonly { readonly item: T; readonly name: string }[] };

/** One thing that can be looked up: its codes and its names. */
export interface Listed<T> {
  readonly item: T;
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

/** The form in which names are compared: one width and case, no blanks, marks or words for airport and airline. */
export function nameKey(words: string): string {
  return words
    .normalize("NFKD")
    .replace(/[\u0300-\u0308]/g, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s・･.'’"()\-ー‐/]/g, "")
    .replace(/(?:国際空港|空港|飛行場|internationalairport|airport|intl)$/, "");
}

const MOST = 5;

/** Steps (letters put in, left out, changed, swapped) from one word to another; `most` + 1 where there are more. */
export function steps(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last] = [new Array<number>(b.length + 1).fill(0), Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? most + 1;
}

/** Looks for words among the listed: as a code, as a name, else what comes near. */
export function lookUp<T>(listed: readonly Listed<T>[], asked: string): Found<T> {
  const code = asked.trim().toUpperCase();
  const byCode = listed.find((l) => l.codes.includes(code));
  if (byCode !== undefined) return { found: byCode.item, by: "code" };
  const key = nameKey(asked);
  const named = key === "" ? undefined : listed.find((l) => l.names.some((name) => nameKey(name) === key));
  if (named !== undefined) return { found: named.item, by: "name" };
  const most = Math.max(1, Math.floor(key.length / 3));
  const near = listed.flatMap((l) => {
    let best: { far: number; name: string } | null = null;
    for (const name of [...l.names, ...l.codes]) {
      const other = nameKey(name);
      const far = other !== "" && key.length >= 2 && other.includes(key) ? 0.5 : steps(key, other, most);
      if (far <= most && (best === null || far < best.far)) best = { far, name };
    }
    return best === null ? [] : [{ item: l.item, name: best.name, far: best.far }];
  });
  near.sort((a, b) => a.far - b.far || a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
  return { found: null, suggestions: near.slice(0, MOST).map(({ item, name }) => ({ item, name })) };
}
