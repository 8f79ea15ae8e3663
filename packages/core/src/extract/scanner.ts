/**
 * Finds every literal of a fixed list in a text in one pass: a trie over UTF-16 code units whose edges live in one
 * open-addressed hash table. Work per place is bounded by the longest literal, so the whole is linear in the text.
 */
export interface Scanner {
  /** Calls `hit(entry, start, end)` for each literal at each place, shorter literals before longer ones. */
  readonly scan: (text: string, hit: (entry: number, start: number, end: number) => void) => void;
  /** Number of trie nodes; for measurements. */
  readonly size: number;
}

/** Slot of an edge in the table: Fibonacci hashing of node and code unit. */
function slotOf(node: number, unit: number, mask: number): number {
  return (Math.imul(node ^ Math.imul(unit, 0x9e3779b1), 0x85ebca6b) >>> 7) & mask;
}

/** Builds a scanner; the entry number of a literal is its place in the list. Empty literals are not allowed. */
export function buildScanner(literals: readonly string[]): Scanner {
  const edges = literals.reduce((sum, literal) => sum + literal.length, 0);
  let capacity = 64;
  while (capacity < edges * 2) capacity *= 2;
  const mask = capacity - 1;
  const keyNode = new Int32Array(capacity).fill(-1);
  const keyUnit = new Uint16Array(capacity);
  const target = new Int32Array(capacity);
  const first = new Uint8Array(0x10000);
  const entriesAt: (number[] | undefined)[] = [undefined];
  let nodes = 1;

  const step = (node: number, unit: number): number => {
    for (let slot = slotOf(node, unit, mask); ; slot = (slot + 1) & mask) {
      const owner = keyNode[slot] as number;
      if (owner === -1) return -1;
      if (owner === node && keyUnit[slot] === unit) return target[slot] as number;
    }
  };
  const add = (node: number, unit: number): number => {
    const known = step(node, unit);
    if (known !== -1) return known;
    let slot = slotOf(node, unit, mask);
    while (keyNode[slot] !== -1) slot = (slot + 1) & mask;
    keyNode[slot] = node;
    keyUnit[slot] = unit;
    target[slot] = nodes;
    entriesAt.push(undefined);
    return nodes++;
  };

  for (const [entry, literal] of literals.entries()) {
    if (literal === "") throw new RangeError(`scanner: literal ${entry} is empty`);
    let node = 0;
    for (let i = 0; i < literal.length; i++) node = add(node, literal.charCodeAt(i));
    first[literal.charCodeAt(0)] = 1;
    const at = entriesAt[node];
    if (at === undefined) entriesAt[node] = [entry];
    else at.push(entry);
  }

  return {
    size: nodes,
    scan(text, hit) {
      for (let start = 0; start < text.length; start++) {
        const unit = text.charCodeAt(start);
        if (first[unit] !== 1) continue;
        let node = step(0, unit);
        for (let end = start + 1; node !== -1; end++) {
          const entries = entriesAt[node];
          if (entries !== undefined) for (const entry of entries) hit(entry, start, end);
          if (end >= text.length) break;
          node = step(node, text.charCodeAt(end));
        }
      }
    },
  };
}
