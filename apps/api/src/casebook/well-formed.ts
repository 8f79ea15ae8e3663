import { pointer } from "@nisshi/core/kernel";
import type { Fault } from "../problem.ts";

/** What no database keeps as it is: a NUL, or half of a surrogate pair. */
const UNSTORABLE = /[\0\p{Cs}]/u;

const DETAIL = {
  ja: "NUL か、対になっていないサロゲートがあります。",
  en: "It holds a NUL or half of a surrogate pair.",
};

function walk(value: unknown, at: string, faults: Fault[]): void {
  if (typeof value === "string") {
    if (UNSTORABLE.test(value)) faults.push({ pointer: at, code: "not-storable", detail: DETAIL });
  } else if (typeof value === "object" && value !== null)
    for (const [name, member] of Object.entries(value)) {
      const place = `${at}${pointer(name)}`;
      if (UNSTORABLE.test(name)) faults.push({ pointer: at, code: "not-storable", detail: DETAIL });
      walk(member, place, faults);
    }
}

/** The strings of a JSON value that a database would change. The value is no deeper than what the reader of JSON takes. */
export function unstorable(value: unknown, at: string): readonly Fault[] {
  const faults: Fault[] = [];
  walk(value, at, faults);
  return faults;
}
