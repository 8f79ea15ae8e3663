import type { Incident } from "@nisshi/core/incident";
import { boundsOf, compareKey, formatDay } from "@nisshi/core/kernel";
import type { Trip } from "@nisshi/core/trip";

/** A value by which entries are filtered and counted. */
export interface Label {
  readonly name: string;
  readonly value: string;
}

/** What stands beside the whole record in columns and side tables. */
export interface Columns {
  readonly dayFrom: string;
  readonly dayTo: string;
  readonly total: number;
  readonly organization: string;
  readonly labels: readonly Label[];
  /** The words of the record that are searched beside its text. */
  readonly words: string;
}

/** The names under which values of a record are filtered and counted; `year` is counted only. */
export const LABELS = {
  incident: ["cause", "sector", "exposure", "misuse", "report", "dataClass", "reportedTo", "year"],
  trip: ["carrier", "airport", "year"],
} as const;

const MINUTES_A_DAY = 1440;
const OPEN_END = "9999";

/** First and last day that dates may be; '' and '9999' where none is known. */
function daysOf(whens: readonly (string | null)[]): { from: string; to: string } {
  let from: number | null = null;
  let to: number | null = null;
  for (const when of whens) {
    const bounds = when === null ? null : boundsOf(when);
    if (bounds === null) continue;
    if (bounds.earliest !== null && (from === null || bounds.earliest < from)) from = bounds.earliest;
    if (bounds.latest !== null && (to === null || bounds.latest > to)) to = bounds.latest;
  }
  const day = (minutes: number) => formatDay(Math.floor(minutes / MINUTES_A_DAY));
  return { from: from === null ? "" : day(from), to: to === null ? OPEN_END : day(to) };
}

function labelsOf(pairs: readonly (readonly [name: string, value: string | null | undefined])[]): Label[] {
  const seen = new Set<string>();
  return pairs.flatMap(([name, value]) => {
    const key = `${name} ${value}`;
    if (value === null || value === undefined || value === "" || seen.has(key)) return [];
    seen.add(key);
    return [{ name, value }];
  });
}

function incidentColumns(incident: Incident): Columns {
  const days = daysOf([incident.publishedOn]);
  const { organization, thirdParties } = incident;
  const names = [organization?.name ?? "", ...(organization?.aliases ?? []), ...thirdParties.map((p) => p.name)];
  return {
    dayFrom: days.from,
    dayTo: days.to,
    total: incident.total ?? -1,
    organization: compareKey(names.slice(0, 1 + (organization?.aliases.length ?? 0)).join(" ")),
    labels: labelsOf([
      ["cause", incident.cause],
      ["sector", organization?.sector],
      ["exposure", incident.exposure],
      ["misuse", incident.misuse],
      ["report", incident.report],
      ...incident.dataClasses.map((value) => ["dataClass", value] as const),
      ...incident.reportedTo.map((value) => ["reportedTo", value] as const),
      ["year", days.from.slice(0, 4)],
    ]),
    words: [incident.caseNumber ?? "", ...names].filter((word) => word !== "").join("\n"),
  };
}

function tripColumns(trip: Trip): Columns {
  const days = daysOf(trip.flights.map((f) => f.date));
  return {
    dayFrom: days.from,
    dayTo: days.to,
    total: -1,
    organization: "",
    labels: labelsOf([
      ...trip.flights.map((f) => ["carrier", f.carrier] as const),
      ...trip.flights.flatMap((f) => [["airport", f.from] as const, ["airport", f.to] as const]),
      ["year", days.from.slice(0, 4)],
    ]),
    words: [
      ...trip.flights.flatMap((f) => [
        `${f.carrier ?? ""}${f.number ?? ""}`,
        f.from ?? "",
        f.to ?? "",
        f.registration ?? "",
        f.aircraft ?? "",
      ]),
      ...trip.lounges.map((l) => l.name),
      ...trip.expenses.map((e) => e.item),
    ]
      .filter((word) => word !== "")
      .join("\n"),
  };
}

/** The columns of a record. */
export function columnsOf(record: Incident | Trip): Columns {
  return record.kind === "incident" ? incidentColumns(record) : tripColumns(record);
}
