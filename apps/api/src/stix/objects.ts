import type { Incident } from "@nisshi/core/incident";
import { summaryOf, titleOf } from "../casebook/title.ts";
import { extension, producer } from "./constant.table.ts";
import { SPEC_VERSION, type StixObject } from "./types.ts";

/** A revision of an incident of the casebook. */
export interface IncidentRevision {
  readonly id: string;
  readonly record: Incident;
  readonly createdAt: string;
  /** Instant of the revision. */
  readonly at: string;
  /** Whether it was taken out of the casebook by it. */
  readonly deleted: boolean;
}

/** Sectors of the record as STIX names them (industry-sector-ov); those that it has no name for are left out. */
const SECTORS: Readonly<Record<string, string>> = {
  government: "government-national",
  "local-government": "government-local",
  healthcare: "healthcare",
  education: "education",
  finance: "financial-services",
  retail: "retail",
  manufacturing: "manufacturing",
  "it-telecom": "telecommunications",
  transport: "transportation",
  nonprofit: "non-profit",
  infrastructure: "infrastructure",
  media: "communications",
};

function facts(record: Incident) {
  return {
    extension_type: "property-extension",
    case_number: record.caseNumber,
    published_on: record.publishedOn,
    report: record.report,
    cause: record.cause,
    exposure: record.exposure,
    misuse: record.misuse,
    window: record.window,
    total: record.total,
    affected: record.affected.map(({ count, unit, qualifier }) => ({ count, unit, qualifier })),
    events: record.events.map(({ type, on }) => ({ type, on })),
    data_classes: record.dataClasses,
    reported_to: record.reportedTo,
    third_parties: record.thirdParties.map(({ name, role }) => ({ name, role })),
    time_zone: record.timeZone,
  };
}

/** Members that say something: STIX takes neither null nor an empty list (section 2.6, 2.9). */
function stated<Value extends object>(value: Value): Partial<Value> {
  const said = Object.entries(value).filter(
    ([, member]) => member !== null && !(Array.isArray(member) && member.length === 0),
  );
  return Object.fromEntries(said) as Partial<Value>;
}

/**
 * The objects of a revision: the incident, the body that it happened to, and that the two are related. Their ids are made of
 * that of the entry, so that a later revision is a later version of the same objects.
 */
export function objectsOf({ id, record, createdAt, at, deleted }: IncidentRevision): readonly StixObject[] {
  const common = {
    spec_version: SPEC_VERSION,
    created_by_ref: producer.id,
    created: createdAt,
    modified: at,
    ...(deleted && { revoked: true }),
  } as const;
  const sector = SECTORS[record.organization?.sector ?? ""];
  const incident: StixObject = {
    type: "incident",
    id: `incident--${id}`,
    ...common,
    name: titleOf({ record }, "ja"),
    ...(summaryOf({ record }, "ja") !== "" && { description: summaryOf({ record }, "ja") }),
    lang: "ja",
    ...(record.cause !== null && { labels: [record.cause] }),
    external_references: [{ source_name: "nisshi", external_id: id, url: `/v1/incidents/${id}` }],
    extensions: { [extension.id]: stated(facts(record)) },
  };
  if (record.organization === null) return [incident];
  const identity: StixObject = {
    type: "identity",
    id: `identity--${id}`,
    ...common,
    name: record.organization.name,
    identity_class: "organization",
    ...(sector !== undefined && { sectors: [sector] }),
    lang: "ja",
  };
  const relationship: StixObject = {
    type: "relationship",
    id: `relationship--${id}`,
    ...common,
    relationship_type: "related-to",
    source_ref: incident.id,
    target_ref: identity.id,
  };
  return [identity, incident, relationship];
}
