import { pointer } from "../../../kernel/issue.ts";
import { listOf, lists, textsOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** A data class of a group is one of the incident. */
export const groupClassesListed = {
  id: "incident/group-classes-listed",
  tier: "mandatory",
  kind: "incident",
  title: { ja: "集団ごとの情報の種類が全体に含まれる", en: "Data classes of groups are among those of the incident" },
  source: "Record definition: dataClasses is the set of all that was or may have been exposed",
  run: (record) =>
    listOf(record, "affected").flatMap((group, index) =>
      textsOf(group, "dataClasses")
        .filter(({ text }) => !lists(record, "dataClasses", text))
        .map(({ index: place, text }) => ({
          path: pointer("affected", index, "dataClasses", place),
          params: { dataClass: text },
        })),
    ),
} satisfies Check<"incident/group-classes-listed">;
