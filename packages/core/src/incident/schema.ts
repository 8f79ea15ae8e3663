import * as z from "zod";
import { codes, provenance, when } from "../record/schema.ts";
import {
  authorities,
  causes,
  dataClasses,
  eventTypes,
  exposures,
  misuses,
  partyRoles,
  qualifiers,
  reports,
  sectors,
  units,
} from "../vocab/index.ts";

const organization = z
  .strictObject({
    name: z.string().min(1).describe("Full official name as the text gives it"),
    aliases: z.array(z.string()).describe("Other names that the text itself gives it"),
    sector: codes(sectors).nullable(),
    corporateNumber: z
      .string()
      .regex(/^\d{13}$/)
      .nullable()
      .describe("法人番号: 13 digits, the first a check digit"),
  })
  .describe("The body that suffered and discloses the incident");

const affected = z
  .strictObject({
    count: z.int().nonnegative(),
    unit: codes(units),
    qualifier: codes(qualifiers),
    dataClasses: z.array(codes(dataClasses)).exactOptional().describe("What was exposed of this group, where stated"),
  })
  .describe("A stated number of affected");

/** A security incident as a public notice states it. Null and empty lists mean "not stated", never "none". */
export const Incident = z
  .strictObject({
    kind: z.literal("incident"),
    caseNumber: z.string().nullable().describe("Number in the casebook (事件簿), such as 2023-304"),
    organization: organization.nullable(),
    thirdParties: z
      .array(z.strictObject({ name: z.string().min(1), role: codes(partyRoles) }))
      .describe("Other bodies with a part in the incident"),
    publishedOn: when.nullable().describe("Day of the disclosure"),
    report: codes(reports).nullable().describe("Which report of a series; null when unmarked"),
    cause: codes(causes).nullable().describe("The root of the exposure"),
    exposure: codes(exposures).describe("Whether data reached outsiders"),
    misuse: codes(misuses).describe("What is said of misuse of the data"),
    window: when.nullable().describe("Period over which data was exposed, or was handled or entered"),
    events: z
      .array(z.strictObject({ type: codes(eventTypes), on: when }))
      .describe("Everything dated, in chronological order"),
    affected: z.array(affected).describe("Every stated number of affected"),
    total: z.int().nonnegative().nullable().describe("Headline number of affected"),
    dataClasses: z.array(codes(dataClasses)).describe("What was or may have been exposed"),
    reportedTo: z.array(codes(authorities)).describe("Authorities that were told"),
    timeZone: z.string().min(1).describe("IANA name of the zone of all times, such as Asia/Tokyo"),
    ...provenance,
  })
  .meta({ title: "Incident", description: "A security incident as a public notice states it" });

/** A security incident as a public notice states it. */
export type Incident = z.infer<typeof Incident>;
/** The body that discloses. */
export type Organization = NonNullable<Incident["organization"]>;
/** Another body with a part in the incident. */
export type ThirdParty = Incident["thirdParties"][number];
/** A dated happening. */
export type IncidentEvent = Incident["events"][number];
/** A stated number of affected. */
export type Affected = Incident["affected"][number];
/** Root cause of an incident. */
export type Cause = NonNullable<Incident["cause"]>;
/** Sector of the disclosing body. */
export type Sector = NonNullable<Organization["sector"]>;
/** Class of personal data. */
export type DataClass = Incident["dataClasses"][number];
/** Body outside that was told. */
export type Authority = Incident["reportedTo"][number];
