import { danglingTargets } from "../../evidence.ts";
import type { Check } from "../../types.ts";

/** Each ground given (evidence, implied) belongs to a field that the record has. */
export const evidenceTargets = {
  id: "incident/evidence-targets",
  tier: "mandatory",
  kind: "incident",
  title: { ja: "根拠の参照先が存在する", en: "Evidence points at fields that exist" },
  explanation: {
    ja: "根拠または推論規則が、記録にない項目を指しています。項目を移したり消したりした後に残ったものです。",
    en: "Evidence or an implying rule points at a field that the record does not have, a remnant of a field moved or removed.",
  },
  source: "RFC 6901 (JSON Pointer)",
  run: (record) => danglingTargets(record),
} satisfies Check<"incident/evidence-targets">;
