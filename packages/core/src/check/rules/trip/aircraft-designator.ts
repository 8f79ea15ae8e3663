import { flightTexts } from "../../../trip/reading.ts";
import { designators } from "../../aircraft-types.table.ts";
import type { Check } from "../../types.ts";

/** Aircraft are named, not coded: B777-300ER and not B77W. */
export const aircraftDesignator = {
  id: "trip/aircraft-designator",
  tier: "recommended",
  kind: "trip",
  title: { ja: "機種が型式略号でない", en: "Aircraft are named and not coded" },
  explanation: {
    ja: "「B77W」のような型式略号ではなく、「B777-300ER」のように書きます。同じ機種が二つの名前で数えられるのを防ぎます。",
    en: "Types are written as B777-300ER, not as the ICAO code B77W, so that one type is not counted under two names.",
  },
  source: "ICAO Doc 8643 (aircraft type designators)",
  run: (record) =>
    flightTexts(record, "aircraft").flatMap(({ path, text }) => {
      const name = Object.hasOwn(designators, text) ? designators[text] : undefined;
      return name === undefined ? [] : [{ path, params: { aircraft: text, name } }];
    }),
} satisfies Check<"trip/aircraft-designator">;
