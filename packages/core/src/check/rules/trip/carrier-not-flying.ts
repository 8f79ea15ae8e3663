import { textOf } from "../../../kernel/json.ts";
import { compareWhen } from "../../../kernel/when.ts";
import { flightTexts } from "../../../trip/reading.ts";
import { yearsOfCarrier } from "../../carriers.table.ts";
import type { Check } from "../../types.ts";

/** The airline carried passengers on the day. */
export const carrierNotFlying = {
  id: "trip/carrier-not-flying",
  tier: "recommended",
  kind: "trip",
  title: { ja: "搭乗日に航空会社が運航している", en: "The airline was flying on the day" },
  explanation: {
    ja: "その会社が運航していない日付です。経営統合や破綻の前後で会社名を読み違えていないか確かめます。",
    en: "The airline did not fly on that day. Around mergers and failures, the name of the successor is easily taken.",
  },
  source:
    "First and last flights as the airlines announced them; OpenTravelData keeps the validity of airlines likewise",
  run: (record) =>
    flightTexts(record, "carrier").flatMap(({ path, text, flight }) => {
      const date = textOf(flight.value, "date");
      const years = Object.hasOwn(yearsOfCarrier, text) ? yearsOfCarrier[text] : undefined;
      if (date === null || years === undefined) return [];
      const [first, last] = years;
      const early = first !== null && compareWhen(date, first) === "before";
      const late = last !== null && compareWhen(date, last) === "after";
      if (!early && !late) return [];
      return [{ path, params: { carrier: text, date, first: early ? first : null, last: early ? null : last } }];
    }),
} satisfies Check<"trip/carrier-not-flying">;
