/** Number of single-letter edits between two words (Levenshtein). */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(swap, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The known name nearest to a mistyped one, if any is near. */
export function nearest(asked: string, known: readonly string[]): string | null {
  const ranked = known
    .map((name) => ({ name, far: name.includes(asked) && asked.length > 2 ? 1 : distance(asked, name) }))
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1));
  const best = ranked[0];
  return best !== undefined && best.far <= Math.max(2, asked.length / 3) ? best.name : null;
}
