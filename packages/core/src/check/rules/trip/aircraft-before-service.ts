import { textOf } from "../../../kernel/json.ts";
import { compareWhen } from "../../../kernel/when.ts";
import { flightTexts } from "../../../trip/reading.ts";
import { inServiceSince } from "../../aircraft-types.table.ts";
import type { Check } from "../../types.ts";

/** No flight is before the type of its aircraft carried passengers. */
export const aircraftBeforeService = {
  id: "trip/aircraft-before-service",
  tier: "recommended",
  kind: "trip",
  title: { ja: "機種の就航より前に搭乗していない", en: "No flight is before its aircraft entered service" },
  explanation: {
    ja: "その機種が旅客を乗せて飛び始める前の搭乗日です。機種か年の読み違いが疑われます。",
    en: "The flight is dated before the type carried passengers. The type or the year was misread.",
  },
  source: "First flights with passengers as Airbus, ATR, Boeing, De Havilland Canada and Embraer announced them",
  run: (record) =>
    flightTexts(record, "aircraft").flatMap(({ path, text, flight }) => {
      const date = textOf(flight.value, "date");
      const type = Object.keys(inServiceSince)
        .filter((name) => text.startsWith(name))
        .reduce((longest, name) => (name.length > longest.length ? name : longest), "");
      const since = inServiceSince[type];
      if (date === null || since === undefined || compareWhen(date, since) !== "before") return [];
      return [{ path, params: { aircraft: text, date, since } }];
    }),
} satisfies Check<"trip/aircraft-before-service">;
