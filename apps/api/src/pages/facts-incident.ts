import type { Affected, Incident } from "@nisshi/core/incident";
import type { Language } from "../words.ts";
import { type Fact, type FactGroup, factOf, listFact } from "./fact.ts";
import { labelOf, numberText, quantityText, whenText } from "./values.ts";
import { words } from "./words.table.ts";

function bodies(record: Incident, language: Language): readonly Fact[] {
  const { organization, thirdParties } = record;
  const sector = organization?.sector ?? null;
  return [
    factOf(words.organization, language, "/organization/name", organization?.name ?? null),
    ...(organization?.aliases.length
      ? [listFact(words.aliases[language], "/organization/aliases", organization.aliases)]
      : []),
    factOf(words.sector, language, "/organization/sector", sector && labelOf("sectors", sector, language)),
    ...(organization?.corporateNumber
      ? [factOf(words.corporateNumber, language, "/organization/corporateNumber", organization.corporateNumber)]
      : []),
    ...thirdParties.map(({ name, role }, i) => ({
      label: labelOf("party-roles", role, language),
      said: [{ value: name, paths: [`/thirdParties/${i}`] }],
      path: `/thirdParties/${i}`,
    })),
  ];
}

function happening(record: Incident, language: Language): readonly Fact[] {
  const { caseNumber, publishedOn, report, cause, exposure, misuse, window } = record;
  const when = (text: string | null) => text && whenText(text, language);
  return [
    ...(caseNumber === null ? [] : [factOf(words.caseNumber, language, "/caseNumber", caseNumber)]),
    factOf(words.publishedOn, language, "/publishedOn", when(publishedOn)),
    ...(report === null ? [] : [factOf(words.report, language, "/report", labelOf("reports", report, language))]),
    factOf(words.cause, language, "/cause", cause && labelOf("causes", cause, language)),
    factOf(words.exposure, language, "/exposure", labelOf("exposures", exposure, language)),
    factOf(words.misuse, language, "/misuse", labelOf("misuses", misuse, language)),
    factOf(words.window, language, "/window", when(window)),
  ];
}

function extent(record: Incident, language: Language): readonly Fact[] {
  const { total, affected, dataClasses, reportedTo } = record;
  const comma = language === "ja" ? "、" : ", ";
  const names = (codes: readonly string[]) => codes.map((code) => labelOf("data-classes", code, language)).join(comma);
  const groupText = (group: Affected) =>
    `${quantityText(group, language)}${group.dataClasses?.length ? ` (${names(group.dataClasses)})` : ""}`;
  return [
    factOf(words.total, language, "/total", total === null ? null : numberText(total)),
    ...(affected.length === 0 ? [] : [listFact(words.affected[language], "/affected", affected.map(groupText))]),
    listFact(
      words.dataClasses[language],
      "/dataClasses",
      dataClasses.map((code) => labelOf("data-classes", code, language)),
    ),
    listFact(
      words.reportedTo[language],
      "/reportedTo",
      reportedTo.map((code) => labelOf("authorities", code, language)),
    ),
  ];
}

/** What an incident says. */
export function incidentFacts(record: Incident, language: Language): readonly FactGroup[] {
  const events = record.events.map(({ type, on }, i) => ({
    label: whenText(on, language),
    said: [{ value: labelOf("event-types", type, language), paths: [`/events/${i}`] }],
    path: `/events/${i}`,
  }));
  return [
    { title: words.what[language], facts: [...bodies(record, language), ...happening(record, language)] },
    { title: words.extent[language], facts: extent(record, language) },
    ...(events.length === 0 ? [] : [{ title: words.events[language], facts: events }]),
  ];
}
