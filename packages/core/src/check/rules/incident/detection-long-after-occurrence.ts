import { firstEvent } from "../../../incident/reading.ts";
import { pointer } from "../../../kernel/issue.ts";
import { differenceDays } from "../../../kernel/when.ts";
import type { Check } from "../../types.ts";

const LIMIT_DAYS = 365;

/** The incident was noticed within a year of its first act. */
export const detectionLongAfterOccurrence = {
  id: "incident/detection-long-after-occurrence",
  tier: "informative",
  kind: "incident",
  title: { ja: "発生から1年以内に発覚している", en: "Detected within a year of the occurrence" },
  explanation: {
    ja: "発生から発覚まで1年を超えています。実際にあり得ますが、年の読み違いも多い箇所です。",
    en: "More than a year passed from the first act to its detection. It happens, but a misread year is as common.",
  },
  source: "VERIS 1.4.1 timeline.discovery: a unit of Years is rare, and often a year misread",
  run(record) {
    const occurred = firstEvent(record, "occurred");
    const detected = firstEvent(record, "detected");
    if (occurred === null || detected === null) return [];
    const days = differenceDays(occurred.on, detected.on)?.min ?? null;
    if (days === null || days <= LIMIT_DAYS) return [];
    const params = { days, occurredOn: occurred.on, detectedOn: detected.on };
    return [{ path: pointer("events", detected.index, "on"), params }];
  },
} satisfies Check<"incident/detection-long-after-occurrence">;
