import { pointer } from "../../../kernel/issue.ts";
import { listOf, member, textsOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** Lists that are sets hold each member once. */
export const membersUnique = {
  id: "incident/members-unique",
  tier: "recommended",
  kind: "incident",
  title: { ja: "集合に重複がない", en: "Sets hold each member once" },
  explanation: {
    ja: "集合として扱う一覧に同じ値が二度あります。後のものを取り除きます。",
    en: "A list that is a set holds one value twice; the second is removed.",
  },
  source: "Record definition: dataClasses, reportedTo and aliases are sets",
  run(record) {
    const sets = [
      { path: ["dataClasses"], members: textsOf(record, "dataClasses") },
      { path: ["reportedTo"], members: textsOf(record, "reportedTo") },
      { path: ["organization", "aliases"], members: textsOf(member(record, "organization"), "aliases") },
      ...listOf(record, "affected").map((group, index) => ({
        path: ["affected", index, "dataClasses"],
        members: textsOf(group, "dataClasses"),
      })),
    ];
    return sets.flatMap(({ path, members }) => {
      const seen = new Map<string, number>();
      return members.flatMap(({ index, text }) => {
        const first = seen.get(text);
        if (first !== undefined) return [{ path: pointer(...path, index), params: { value: text, first } }];
        seen.set(text, index);
        return [];
      });
    });
  },
  fix: ({ path }) => [{ op: "remove", path }],
} satisfies Check<"incident/members-unique">;
