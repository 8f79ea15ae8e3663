import { textOf } from "../../../kernel/json.ts";
import { flightTexts } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

/** One registration is one aircraft, of one type. */
export const registrationOneAircraft = {
  id: "trip/registration-one-aircraft",
  tier: "recommended",
  kind: "trip",
  title: { ja: "同じ登録記号の機種が一致する", en: "One registration has one type of aircraft" },
  explanation: {
    ja: "同じ登録記号に二つの機種があります。一つの記号は同時に一機だけのものです。",
    en: "One mark stands with two types, but it belongs to one aircraft at a time.",
  },
  source: "ICAO Annex 7: a mark is assigned to one aircraft at a time",
  run(record) {
    const seen = new Map<string, string>();
    return flightTexts(record, "registration").flatMap(({ text, flight }) => {
      const aircraft = textOf(flight.value, "aircraft");
      if (aircraft === null) return [];
      const other = seen.get(text) ?? null;
      if (other === null) seen.set(text, aircraft);
      if (other === null || aircraft.startsWith(other) || other.startsWith(aircraft)) return [];
      return [{ path: `/flights/${flight.index}/aircraft`, params: { registration: text, aircraft, other } }];
    });
  },
} satisfies Check<"trip/registration-one-aircraft">;
