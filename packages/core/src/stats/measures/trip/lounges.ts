import { member } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import { emptyTally, finishTally, mergeTally, type Tally, type TallyResult, tallyCode } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Lounges tried, by outcome: `visited`, or `refused` (closed, full or refused). */
export const lounges = {
  id: "trip/lounges",
  kind: "trip",
  unit: "lounge",
  title: { ja: "ラウンジの利用", en: "Lounge visits" },
  empty: emptyTally,
  add: (state, record) =>
    itemsOf(record, "lounges").reduce(
      (tally, { value }) => tallyCode(tally, outcomeOf(member(value, "visited"))),
      state,
    ),
  merge: mergeTally,
  finish: finishTally,
} satisfies Measure<Tally, TallyResult>;

function outcomeOf(visited: unknown): string | null {
  return typeof visited !== "boolean" ? null : visited ? "visited" : "refused";
}
