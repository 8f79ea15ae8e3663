import { affectedOf } from "../../../incident/reading.ts";
import { listOf, numberOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** Units of those whose data it is; machines and files are no headline number. */
const units: readonly string[] = ["person", "record", "card", "email-address", "account", "household"];

/** The only stated number of affected is the total. */
export const totalMissing = {
  id: "incident/total-missing",
  tier: "recommended",
  kind: "incident",
  title: { ja: "件数が一つなら総数である", en: "The only number is the total" },
  explanation: {
    ja: "件数が一つだけなら、それが総数です。総数がないと統計に数えられません。",
    en: "The only number is the total. Without it the incident is missing from sums.",
  },
  source: "Record definition: total is the headline number, or the only number",
  run(record) {
    const [only] = affectedOf(record);
    if (only === undefined || listOf(record, "affected").length !== 1 || numberOf(record, "total") !== null) return [];
    return units.includes(only.unit) ? [{ path: "/total", params: { count: only.count, unit: only.unit } }] : [];
  },
} satisfies Check<"incident/total-missing">;
