import { parseWhen } from "../../../kernel/when.ts";
import { flightTexts } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

const FIRST_YEAR = 1914;
const LAST_YEAR = 2100;

/** A flight is not before the first airline or in another century. */
export const dateImplausible = {
  id: "trip/date-implausible",
  tier: "recommended",
  kind: "trip",
  title: { ja: "搭乗年が現実的である", en: "The year of departure is plausible" },
  explanation: {
    ja: "旅客航空の始まった1914年より前か、2100年より後です。年の桁を確かめます。",
    en: "The year is before airlines began in 1914, or after 2100. Check its digits.",
  },
  source: "The first scheduled airline flight was on 1914-01-01 (St. Petersburg to Tampa)",
  run: (record) =>
    flightTexts(record, "date").flatMap(({ path, text }) => {
      const parts = parseWhen(text);
      if (parts?.kind !== "point" || (parts.year >= FIRST_YEAR && parts.year <= LAST_YEAR)) return [];
      return [{ path, params: { date: text, first: FIRST_YEAR, last: LAST_YEAR } }];
    }),
} satisfies Check<"trip/date-implausible">;
