import { firstKnowledge } from "../../../incident/reading.ts";
import { dutySince, knownBefore, saysReported } from "../../../incident/reporting.ts";
import { textOf } from "../../../kernel/json.ts";
import { compareWhen } from "../../../kernel/when.ts";
import type { Check } from "../../types.ts";

const EXTENDED = "2024-04-01";

/** Skimming that was known before 2024-04-01 is not judged by the rule of that day. */
export const skimmingBeforeExtension = {
  id: "incident/skimming-before-extension",
  tier: "informative",
  kind: "incident",
  title: { ja: "スキミングの把握が2024年4月1日以後である", en: "Skimming was known from 2024-04-01 on" },
  explanation: {
    ja: "入力中の情報を盗むスキミングが規則7条3号に明記されたのは2024年4月1日です。それより前に知った事案には、この改正を当てはめません。",
    en: "Rule 7(3) covers data on its way into a store, as skimming takes it, since 2024-04-01 alone. An incident known before is not judged by that version.",
  },
  source: "APPI Enforcement Rules 7(3) as amended by PPC Rule 5 of 2023, in force 2024-04-01",
  since: "2022-04-01",
  until: "2024-03-31",
  run(record) {
    if (textOf(record, "cause") !== "web-skimming" || saysReported(record)) return [];
    const on = firstKnowledge(record)?.on ?? textOf(record, "publishedOn");
    if (on === null || compareWhen(on, EXTENDED) !== "before" || knownBefore(record, on, dutySince(record))) return [];
    return [{ path: "/cause", params: { knownOn: on } }];
  },
} satisfies Check<"incident/skimming-before-extension">;
