import { danglingTargets } from "../../evidence.ts";
import type { Check } from "../../types.ts";

/** Each ground given (evidence, implied) belongs to a field that the record has. */
export const evidenceTargets = {
  id: "incident/evidence-targets",
  tier: "mandatory",
  kind: "incident",
  title: { ja: "根拠の参照先が存在する", en: "Evidence points at fields that exist" },
  source: "RFC 6901 (JSON Pointer)",
  run: (record) => danglingTargets(record),
} satisfies Check<"incident/evidence-targets">;
