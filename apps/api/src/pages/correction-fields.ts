import type { Incident } from "@nisshi/core/incident";
import type { Trip } from "@nisshi/core/trip";
import type { CorrectedMember } from "../casebook/correction.ts";
import type { Language, Words } from "../words.ts";
import { flightName } from "./facts-trip.ts";
import { words } from "./words.table.ts";

/** A member that a form can put right, as the form shows it. */
export interface CorrectionField extends CorrectedMember {
  readonly label: string;
  /** The controlled list that its codes are of. */
  readonly list?: string;
  /** Whether it always has a value. */
  readonly required?: true;
  /** What it looks like. */
  readonly like?: string;
}

/** Fields under one heading. */
export interface CorrectionGroup {
  readonly title: string;
  readonly fields: readonly CorrectionField[];
}

const DAY = "2025-04-30";
const CLOCK = "08:05";

function incidentGroups(language: Language): readonly CorrectionGroup[] {
  const field = (path: string, label: Words, more: Partial<CorrectionField> = {}): CorrectionField => ({
    ...{ path, label: label[language], type: "text" },
    ...more,
  });
  return [
    {
      title: words.what[language],
      fields: [
        field("/organization/name", words.organization),
        field("/organization/sector", words.sector, { list: "sectors" }),
        field("/organization/corporateNumber", words.corporateNumber),
        field("/caseNumber", words.caseNumber),
        field("/publishedOn", words.publishedOn, { like: DAY }),
        field("/report", words.report, { list: "reports" }),
        field("/cause", words.cause, { list: "causes" }),
        field("/exposure", words.exposure, { list: "exposures", required: true }),
        field("/misuse", words.misuse, { list: "misuses", required: true }),
        field("/window", words.window, { like: `2025-01/${DAY}` }),
        field("/total", words.total, { type: "count" }),
      ],
    },
    {
      title: words.dataClasses[language],
      fields: [field("/dataClasses", words.dataClasses, { type: "codes", list: "data-classes" })],
    },
    {
      title: words.reportedTo[language],
      fields: [field("/reportedTo", words.reportedTo, { type: "codes", list: "authorities" })],
    },
  ];
}

function tripGroups({ flights }: Trip, language: Language): readonly CorrectionGroup[] {
  const of = (words: Words, more: Words) => `${words[language]} (${more[language]})`;
  return flights.map((flight, i) => {
    const field = (name: string, label: string, more: Partial<CorrectionField> = {}): CorrectionField => ({
      ...{ path: `/flights/${i}/${name}`, label, type: "text" },
      ...more,
    });
    return {
      title: flightName(flight, language),
      fields: [
        field("carrier", words.carrier[language], { like: "JL" }),
        field("number", words.flightNumber[language], { like: "105" }),
        field("from", words.fromAirport[language], { like: "HND" }),
        field("to", words.toAirport[language], { like: "ITM" }),
        field("date", words.date[language], { like: DAY }),
        field("departure/scheduled", of(words.departure, words.scheduled), { like: CLOCK }),
        field("departure/actual", of(words.departure, words.actual), { like: CLOCK }),
        field("arrival/scheduled", of(words.arrival, words.scheduled), { like: CLOCK }),
        field("arrival/actual", of(words.arrival, words.actual), { like: CLOCK }),
        field("delayMinutes", words.delayMinutes[language], { type: "count" }),
        field("aircraft", words.aircraft[language], { like: "B787-8" }),
        field("registration", words.registration[language], { like: "JA801A" }),
        field("cabin", words.cabin[language], { list: "cabins" }),
        field("seat", words.seat[language], { like: "12A" }),
      ],
    };
  });
}

/** The members of a record that its form can put right. */
export function correctionGroups(record: Incident | Trip, language: Language): readonly CorrectionGroup[] {
  return record.kind === "incident" ? incidentGroups(language) : tripGroups(record, language);
}
