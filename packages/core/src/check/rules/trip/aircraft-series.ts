import { flightTexts } from "../../../trip/reading.ts";
import { seriesOf } from "../../aircraft-types.table.ts";
import type { Check } from "../../types.ts";

/** The series of an aircraft is one that its family has. */
export const aircraftSeries = {
  id: "trip/aircraft-series",
  tier: "recommended",
  kind: "trip",
  title: { ja: "機種の派生型が存在する", en: "The series of the aircraft exists" },
  explanation: {
    ja: "その系列に存在しない派生型です。数字の読み違いか、別の系列の派生型です。",
    en: "The family has no such series. A digit was misread, or the series belongs to another family.",
  },
  source:
    "FAA type certificate data sheets A2NM, A1NM, T00001SE, T00021SE (757 to 787); EASA.A.004, .015, .110, .151 (Airbus)",
  run: (record) =>
    flightTexts(record, "aircraft").flatMap(({ path, text }) => {
      const [, family = "", series = ""] = /^([AB]\d{3})-(\d{1,4})/.exec(text) ?? [];
      const known = Object.hasOwn(seriesOf, family) ? seriesOf[family] : undefined;
      if (known === undefined || known.some((first) => series.startsWith(first))) return [];
      return [{ path, params: { aircraft: text, series: known.map((first) => `-${first}`).join(", ") } }];
    }),
} satisfies Check<"trip/aircraft-series">;
