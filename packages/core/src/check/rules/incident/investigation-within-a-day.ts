import { eventsOf, firstEvent } from "../../../incident/reading.ts";
import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { differenceDays } from "../../../kernel/when.ts";
import type { Check } from "../../types.ts";

/** Causes whose investigation needs logs and machines to be read. */
const intrusions: readonly string[] = [
  "ransomware",
  "malware",
  "web-skimming",
  "website-tampering",
  "vulnerability-exploit",
  "unauthorized-access",
];

/** The investigation of an intrusion is not finished on the day on which it was noticed. */
export const investigationWithinADay = {
  id: "incident/investigation-within-a-day",
  tier: "informative",
  kind: "incident",
  title: { ja: "侵害の調査が発覚当日に終わっていない", en: "An intrusion is not investigated within a day" },
  explanation: {
    ja: "侵入の調査が発覚当日に終わっています。記録の保全と解析には日数がかかるため、社内確認と外部調査を取り違えているおそれがあります。",
    en: "The investigation of an intrusion ended on the day of detection. Preserving and reading logs takes days, so a first look may have been taken for it.",
  },
  source: "NIST SP 800-86, 3: collection, examination, analysis and reporting of a forensic investigation",
  run(record) {
    if (!intrusions.includes(textOf(record, "cause") ?? "")) return [];
    const detected = firstEvent(record, "detected");
    const last = eventsOf(record, "investigation-completed").at(-1);
    if (detected === null || last === undefined || differenceDays(detected.on, last.on)?.max !== 0) return [];
    return [{ path: pointer("events", last.index, "on"), params: { on: last.on, detectedOn: detected.on } }];
  },
} satisfies Check<"incident/investigation-within-a-day">;
