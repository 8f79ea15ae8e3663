import { listOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** A boarding log has a flight. */
export const flightsMissing = {
  id: "trip/flights-missing",
  tier: "recommended",
  kind: "trip",
  title: { ja: "搭乗した便がある", en: "The log has a flight" },
  explanation: {
    ja: "搭乗記なのに便がありません。ラウンジや食事だけの記事か、便の読み落としです。",
    en: "A boarding log without a flight tells of lounges and meals alone, or the flight was overlooked.",
  },
  source: "Real defect: a log of lounges and meals from which no flight was read",
  run: (record) => (listOf(record, "flights").length === 0 ? [{ path: "/flights", params: {} }] : []),
} satisfies Check<"trip/flights-missing">;
