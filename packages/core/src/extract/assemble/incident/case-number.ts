import type { Cited, Material } from "../material.ts";

const HEADER = /^【[^】]{0,20}事件簿 ?# ?(\d{4}-\d{1,4})/;

/** The number of a 事件簿 entry, from its title. */
export function readCaseNumber({ text }: Material): Cited<string> | null {
  const match = HEADER.exec(text);
  if (match?.[1] === undefined) return null;
  const end = match[0].length;
  return { value: match[1], cites: [{ start: end - match[1].length, end, rule: "assemble/case-number" }] };
}
