import { textOf } from "../../../kernel/json.ts";
import { flightTexts } from "../../../trip/reading.ts";
import { isJapanese } from "../../airports.ts";
import type { Check } from "../../types.ts";

const ownCabin = new Map([
  ["JL", "domestic-first"],
  ["NH", "premium-class"],
]);

/** First class inside Japan is a cabin with a code of its own. */
export const firstOnDomesticFlight = {
  id: "trip/first-on-domestic-flight",
  tier: "recommended",
  kind: "trip",
  title: { ja: "国内線の上級クラスが国内線の名で書かれている", en: "First class inside Japan has its own code" },
  explanation: {
    ja: "日本の国内線の上級クラスは、JALは国内線ファースト、ANAはプレミアムクラスで、国際線のファーストとは別の符号です。",
    en: "The top cabin inside Japan has codes of its own: domestic first (JAL) and Premium Class (ANA).",
  },
  source: "Cabins of the carriers themselves: domestic first (JAL) and Premium Class (ANA), not first",
  run: (record) =>
    flightTexts(record, "cabin").flatMap(({ path, text, flight }) => {
      const [from, to] = [textOf(flight.value, "from") ?? "", textOf(flight.value, "to") ?? ""];
      const carrier = textOf(flight.value, "carrier") ?? "";
      const cabin = ownCabin.get(carrier);
      if (text !== "first" || cabin === undefined || !isJapanese(from) || !isJapanese(to)) return [];
      return [{ path, params: { carrier, cabin } }];
    }),
} satisfies Check<"trip/first-on-domestic-flight">;
