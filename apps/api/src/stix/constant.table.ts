import type { StixObject } from "./types.ts";

/** Instant at which the constant objects were made as they are: a change of one takes a later `modified`. */
const MADE = "2026-01-01T00:00:00.000Z";

/** Who makes the objects. */
export const producer = {
  type: "identity",
  spec_version: "2.1",
  id: "identity--4a5f2b7e-8a5d-4f0c-9c1e-5d7b3f6a2e10",
  created: MADE,
  modified: MADE,
  name: "Nisshi",
  identity_class: "system",
  description: "Reads public notices of security incidents into records.",
} as const satisfies StixObject;

/** What the incidents say beyond the specification, which leaves them a name and a description. */
export const extension = {
  type: "extension-definition",
  spec_version: "2.1",
  id: "extension-definition--b7c1d9e4-3f62-4d0b-a8f5-6e2d9c4b7a31",
  created: MADE,
  modified: MADE,
  created_by_ref: producer.id,
  name: "Nisshi incident",
  description:
    "case_number, published_on, report, cause, exposure, misuse, window, total, affected, events, data_classes, reported_to, third_parties and time_zone of a disclosed incident; codes and dates (EDTF) as in schema",
  schema: "/v1/schemas/incident",
  version: "1.0.0",
  extension_types: ["property-extension"],
} as const satisfies StixObject;

/** The objects that others refer to, before all others. */
export const constants: readonly StixObject[] = [producer, extension];
