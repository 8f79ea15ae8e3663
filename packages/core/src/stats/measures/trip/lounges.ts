import { member } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import { type Tally, type TallyResult, tallyCode, tallying } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Lounges tried, by outcome: `visited`, or `refused` (closed, full or refused). */
export const lounges = {
  id: "trip/lounges",
  kind: "trip",
  unit: "lounge",
  vocabulary: "lounge-outcomes",
  title: { ja: "ラウンジの利用", en: "Lounge visits" },
  definition: {
    ja: "利用しようとしたラウンジを結果（利用、又は閉鎖・満席・拒否）別に数える。",
    en: "Lounges tried, by outcome: visited, or closed, full or refused.",
  },
  denominator: "known",
  source: "Record model of Nisshi",
  ...tallying,
  add: (state, record) =>
    itemsOf(record, "lounges").reduce(
      (tally, { value }) => tallyCode(tally, outcomeOf(member(value, "visited"))),
      state,
    ),
} satisfies Measure<Tally, TallyResult>;

function outcomeOf(visited: unknown): string | null {
  return typeof visited !== "boolean" ? null : visited ? "visited" : "refused";
}
