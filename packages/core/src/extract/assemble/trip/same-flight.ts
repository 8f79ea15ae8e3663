import type { Stated } from "./leg.ts";

function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** Whether two anchors are about one flight. A diversion is two: same number, another route stated below. */
export function sameFlight(a: Stated, b: Stated): boolean {
  if (a.number !== undefined && b.number !== undefined) {
    return (
      a.number.value === b.number.value &&
      agree(a.from?.value, b.from?.value) &&
      agree(a.to?.value, b.to?.value) &&
      agree(a.date?.value, b.date?.value)
    );
  }
  return a.from !== undefined && a.to !== undefined && a.from.value === b.from?.value && a.to.value === b.to?.value;
}
