import { type Change, compare, type Incident } from "@nisshi/core/incident";
import type { Trip } from "@nisshi/core/trip";
import type { Language, Words } from "../words.ts";
import { factsOf } from "./facts.ts";
import { labelOf, numberText, quantityText, whenText } from "./values.ts";
import { words } from "./words.table.ts";

/** One difference in words; a side is null where its record says nothing. */
export interface Difference {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

type Wording = (value: string, language: Language) => string;

const of =
  (list: string): Wording =>
  (value, language) =>
    labelOf(list, value, language);
const asIs: Wording = (value) => value;

/** `2024-10-28 detected`, as `compare` writes an event. */
const event: Wording = (value, language) => {
  const [on = "", type = ""] = value.split(" ");
  return `${whenText(on, language)} ${labelOf("event-types", type, language)}`;
};

/** `exact 214 person`, as `compare` writes a number. */
const quantity: Wording = (value, language) => {
  const [qualifier = "", count = "", unit = ""] = value.split(" ");
  return quantityText({ count: Number(count), unit, qualifier }, language);
};

const FIELDS: Readonly<Record<string, readonly [Words, Wording]>> = {
  "organization.name": [words.organization, asIs],
  "organization.aliases": [words.aliases, asIs],
  publishedOn: [words.publishedOn, whenText],
  report: [words.report, of("reports")],
  cause: [words.cause, of("causes")],
  exposure: [words.exposure, of("exposures")],
  misuse: [words.misuse, of("misuses")],
  window: [words.window, whenText],
  total: [words.total, (value) => numberText(Number(value))],
  affected: [words.affected, quantity],
  thirdParties: [words.thirdParties, asIs],
  events: [words.events, event],
  dataClasses: [words.dataClasses, of("data-classes")],
  reportedTo: [words.reportedTo, of("authorities")],
};

function worded({ field, before, after }: Change, language: Language): Difference {
  const [label, wording] = FIELDS[field] ?? [{ ja: field, en: field }, asIs];
  const side = (value: string | number | null | undefined) => (value == null ? null : wording(String(value), language));
  return { label: label[language], before: side(before?.value), after: side(after?.value) };
}

/** What stands in a record that the comparison of reports passes over: it is of the body and of the casebook, not of the incident. */
const OWN = ["/organization/sector", "/organization/corporateNumber", "/caseNumber"];

function valuesOf(
  record: Incident | Trip,
  language: Language,
): ReadonlyMap<string, readonly [label: string, value: string]> {
  const said = factsOf(record, language).flatMap(({ title, facts }) =>
    facts.map(
      (fact) =>
        [
          fact.path,
          [
            record.kind === "trip" ? `${title} ${fact.label}` : fact.label,
            fact.said.map(({ value }) => value).join(", "),
          ],
        ] as const,
    ),
  );
  return new Map(said);
}

/** Differences of the values that the page of a record shows, all or those at some paths. */
function shownDifferences(
  before: Incident | Trip,
  after: Incident | Trip,
  language: Language,
  paths?: readonly string[],
): readonly Difference[] {
  const [old, now] = [valuesOf(before, language), valuesOf(after, language)];
  return (paths ?? [...new Set([...old.keys(), ...now.keys()])]).flatMap((path) => {
    const [a, b] = [old.get(path), now.get(path)];
    if (a?.[1] === b?.[1]) return [];
    return [{ label: b?.[0] ?? a?.[0] ?? path, before: a?.[1] || null, after: b?.[1] || null }];
  });
}

/** What a record says otherwise than one before it. */
export function differences(
  before: Incident | Trip,
  after: Incident | Trip,
  language: Language,
): readonly Difference[] {
  if (before.kind === "incident" && after.kind === "incident")
    return [
      ...compare(before, after).map((change) => worded(change, language)),
      ...shownDifferences(before, after, language, OWN),
    ];
  return before.kind === after.kind ? shownDifferences(before, after, language) : [];
}
