import type { Incident } from "@nisshi/core/incident";
import type { Trip } from "@nisshi/core/trip";
import type { Language } from "../words.ts";
import type { FactGroup } from "./fact.ts";
import { incidentFacts } from "./facts-incident.ts";
import { tripFacts } from "./facts-trip.ts";

/** What a record says, in the order in which people ask for it. */
export function factsOf(record: Incident | Trip, language: Language): readonly FactGroup[] {
  return record.kind === "incident" ? incidentFacts(record, language) : tripFacts(record, language);
}
