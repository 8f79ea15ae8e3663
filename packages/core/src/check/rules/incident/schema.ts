import { Incident } from "../../../incident/schema.ts";
import { isIncident } from "../../../valid/incident.ts";
import { schemaFaults } from "../../schema-faults.ts";
import type { Check } from "../../types.ts";

/** The record has the members, types and codes of the incident schema. */
export const schema = {
  id: "incident/schema",
  tier: "mandatory",
  kind: "incident",
  title: { ja: "項目と型がスキーマのとおりである", en: "Members, types and codes follow the schema" },
  explanation: {
    ja: "スキーマにない項目、型の違う値、一覧にない符号があります。ほかの点検は読める項目だけで判断します。",
    en: "A member, type or code is not one of the schema. The other checks judge only what they can read.",
  },
  source: "JSON Schema of this package: schema/incident.schema.json",
  run: (record) => (isIncident(record) ? [] : schemaFaults(Incident, record)),
} satisfies Check<"incident/schema">;
