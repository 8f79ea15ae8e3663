/** The text as a pattern that matches it literally. */
export function escapePattern(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** An alternation of literals, longest first so that no literal hides a longer one. */
export function anyOf(literals: readonly string[]): string {
  const sorted = [...literals].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map(escapePattern).join("|")})`;
}
