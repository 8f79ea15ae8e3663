import { Trip } from "../../../trip/schema.ts";
import { isTrip } from "../../../valid/trip.ts";
import { schemaFaults } from "../../schema-faults.ts";
import type { Check } from "../../types.ts";

/** The record has the members, types and codes of the trip schema. */
export const schema = {
  id: "trip/schema",
  tier: "mandatory",
  kind: "trip",
  title: { ja: "項目と型がスキーマのとおりである", en: "Members, types and codes follow the schema" },
  explanation: {
    ja: "スキーマにない項目、型の違う値、一覧にない符号があります。ほかの点検は読める項目だけで判断します。",
    en: "A member, type or code is not one of the schema. The other checks judge only what they can read.",
  },
  source: "JSON Schema of this package: schema/trip.schema.json",
  run: (record) => (isTrip(record) ? [] : schemaFaults(Trip, record)),
} satisfies Check<"trip/schema">;
