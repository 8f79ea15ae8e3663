import { eventsOf } from "../../../incident/reading.ts";
import { pointer } from "../../../kernel/issue.ts";
import { listOf, textOf, textsOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** Recipients that have an event type of their own. */
const typed: readonly string[] = ["ppc", "police"];

/** An authority told at a date is in the list of those told, unless it is the body that entrusted the data. */
export const authorityNotListed = {
  id: "incident/authority-not-listed",
  tier: "informative",
  kind: "incident",
  title: { ja: "機関への報告の日付に報告先が伴う", en: "A dated report to an authority says to which" },
  explanation: {
    ja: "機関へ報告した日付だけがあって報告先がなければ、どの義務を果たしたのか判断できません。委託元への報告は報告先に含めません。",
    en: "A date of a report without its recipient does not show which duty was met. Reports of a processor to the body that entrusted it are left out.",
  },
  source:
    "Record definition: reportedTo holds every authority that was told; reports to the entrusting body are left out",
  run(record) {
    const [event] = eventsOf(record, "reported-authority");
    if (event === undefined || textsOf(record, "reportedTo").some(({ text }) => !typed.includes(text))) return [];
    if (listOf(record, "thirdParties").some((party) => textOf(party, "role") === "processor")) return [];
    return [{ path: pointer("events", event.index, "type"), params: { on: event.on } }];
  },
} satisfies Check<"incident/authority-not-listed">;
