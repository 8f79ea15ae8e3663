import { pointer } from "../../../kernel/issue.ts";
import { listOf, textsOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** A data class of a group is one of the incident. */
export const groupClassesListed = {
  id: "incident/group-classes-listed",
  tier: "mandatory",
  kind: "incident",
  title: { ja: "集団ごとの情報の種類が全体に含まれる", en: "Data classes of groups are among those of the incident" },
  explanation: {
    ja: "内訳の情報の種類が、事件全体の一覧にありません。一覧は内訳すべてを含む和集合です。",
    en: "A group has a class of data that the incident does not list; the list is the union of all groups.",
  },
  source: "Record definition: dataClasses is the set of all that was or may have been exposed",
  run(record) {
    const listed = new Set(listOf(record, "dataClasses"));
    return listOf(record, "affected").flatMap((group, index) =>
      textsOf(group, "dataClasses")
        .filter(({ text }) => !listed.has(text))
        .map(({ index: place, text }) => ({
          path: pointer("affected", index, "dataClasses", place),
          params: { dataClass: text },
        })),
    );
  },
} satisfies Check<"incident/group-classes-listed">;
