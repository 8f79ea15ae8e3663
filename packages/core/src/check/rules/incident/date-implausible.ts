import { datesOf } from "../../../incident/reading.ts";
import { daysFromCivil } from "../../../kernel/civil.ts";
import { boundsOf } from "../../../kernel/when.ts";
import type { Check } from "../../types.ts";

const FIRST_YEAR = 1980;
const LAST_YEAR = 2100;

/** Events and disclosure lie in a year that can be meant. The window is left out: records go back further than notices. */
export const dateImplausible = {
  id: "incident/date-implausible",
  tier: "recommended",
  kind: "incident",
  title: { ja: "年が現実的である", en: "Years are plausible" },
  explanation: {
    ja: "1980年より前、または2100年より後の日付です。西暦と和暦、または桁の読み違いが疑われます。",
    en: "The year is before 1980 or after 2100. An era or a digit was probably misread.",
  },
  source: "Real defect: incidents of the years 2201 and 20013 in VCDB (2013 edition)",
  run: (record) =>
    datesOf(record)
      .filter(({ on }) => outside(on))
      .map(({ path, on }) => ({ path, params: { on, first: FIRST_YEAR, last: LAST_YEAR } })),
} satisfies Check<"incident/date-implausible">;

function outside(on: string): boolean {
  const bounds = boundsOf(on);
  if (bounds === null) return false;
  const first = daysFromCivil(FIRST_YEAR, 1, 1) * 1440;
  const end = daysFromCivil(LAST_YEAR + 1, 1, 1) * 1440;
  return (bounds.earliest !== null && bounds.earliest < first) || (bounds.latest !== null && bounds.latest >= end);
}
