import { listOf, numberOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** A total comes with the number that says what it counts. */
export const totalWithoutGroups = {
  id: "incident/total-without-groups",
  tier: "recommended",
  kind: "incident",
  title: { ja: "総数に単位のある数が伴う", en: "A total comes with a number that has a unit" },
  explanation: {
    ja: "総数だけでは、人か件か口座か分かりません。単位のある数をaffectedに加えます。",
    en: "A bare total does not say whether it counts people, records or accounts. Add the number with its unit.",
  },
  source: "Record definition: affected holds every stated number with its unit, total repeats one or their sum",
  run(record) {
    const total = numberOf(record, "total");
    if (total === null || listOf(record, "affected").length > 0) return [];
    return [{ path: "/total", params: { total } }];
  },
} satisfies Check<"incident/total-without-groups">;
