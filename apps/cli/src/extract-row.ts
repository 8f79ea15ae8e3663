import type { Incident } from "@nisshi/core/incident";
import type { Trip } from "@nisshi/core/trip";
import { labelOf } from "./labels.ts";
import { type Lang, words } from "./words.ts";

function tripCells({ flights }: Trip, none: string): string[] {
  const first = flights[0];
  const stops = [first?.from, ...flights.map((flight) => flight.to)].map((airport) => airport ?? "?");
  const numbers = flights.map(({ carrier, number }) => `${carrier ?? ""}${number ?? ""}`).filter((id) => id !== "");
  const date = flights.map((flight) => flight.date).find((day) => day !== null);
  return [date ?? none, first === undefined ? none : stops.join("→"), numbers.join(" ") || none, none, none];
}

function incidentCells({ publishedOn, organization, cause, exposure, total }: Incident, none: string, lang: Lang) {
  return [
    publishedOn ?? none,
    organization?.name ?? none,
    cause === null ? none : labelOf("causes", cause, lang),
    labelOf("exposures", exposure, lang),
    total === null ? none : total.toLocaleString("en-US"),
  ];
}

/** One line of a record: where, what kind, when, who, what, how many, and how many of its fields have evidence. */
export function extractRow(record: Incident | Trip, lang: Lang): string[] {
  const { kinds, none } = words[lang];
  const { file, post } = record.source;
  const cells = record.kind === "trip" ? tripCells(record, none) : incidentCells(record, none, lang);
  return [`${file ?? "-"}:${post + 1}`, kinds[record.kind], ...cells, String(Object.keys(record.evidence).length)];
}
