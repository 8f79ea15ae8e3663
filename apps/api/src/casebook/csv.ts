import type { Incident } from "@nisshi/core/incident";
import type { Trip } from "@nisshi/core/trip";
import type { Entry, Kind } from "@nisshi/store";

/** Media type of the tables. */
export const CSV = "text/csv";

type Cell = string | number | boolean | null;

/** What a spreadsheet takes for a formula at the start of a cell (OWASP, CSV injection), after blanks too. */
const FORMULA = /^[\s\u3000]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A cell as RFC 4180 has it. Text that would be a formula begins with an apostrophe, which spreadsheets do not show. */
function cell(value: Cell): string {
  if (typeof value !== "string") return value === null ? "" : String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A row with the line end of RFC 4180. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}

const ENTRY = ["id", "revision", "updatedAt"] as const;

const INCIDENT = {
  caseNumber: (record) => record.caseNumber,
  publishedOn: (record) => record.publishedOn,
  organization: (record) => record.organization?.name ?? null,
  sector: (record) => record.organization?.sector ?? null,
  corporateNumber: (record) => record.organization?.corporateNumber ?? null,
  report: (record) => record.report,
  cause: (record) => record.cause,
  exposure: (record) => record.exposure,
  misuse: (record) => record.misuse,
  window: (record) => record.window,
  total: (record) => record.total,
  affected: ({ affected }) => affected.map(({ qualifier, count, unit }) => `${qualifier} ${count} ${unit}`).join("; "),
  dataClasses: (record) => record.dataClasses.join("; "),
  reportedTo: (record) => record.reportedTo.join("; "),
  events: (record) => record.events.map(({ on, type }) => `${on} ${type}`).join("; "),
  thirdParties: (record) => record.thirdParties.map(({ name, role }) => `${name} (${role})`).join("; "),
  file: (record) => record.source.file,
} as const satisfies Record<string, (record: Incident) => Cell>;

type Flight = Trip["flights"][number];

const FLIGHT = {
  date: (flight) => flight.date,
  carrier: (flight) => flight.carrier,
  number: (flight) => flight.number,
  from: (flight) => flight.from,
  to: (flight) => flight.to,
  scheduledDeparture: (flight) => flight.departure.scheduled,
  actualDeparture: (flight) => flight.departure.actual,
  scheduledArrival: (flight) => flight.arrival.scheduled,
  actualArrival: (flight) => flight.arrival.actual,
  delayMinutes: (flight) => flight.delayMinutes,
  aircraft: (flight) => flight.aircraft,
  registration: (flight) => flight.registration,
  cabin: (flight) => flight.cabin,
  seat: (flight) => flight.seat,
  seatProduct: (flight) => flight.seatProduct,
} as const satisfies Record<string, (flight: Flight) => Cell>;

/** The names of the columns. */
export function csvHeader(kind: Kind): string {
  return csvRow([...ENTRY, ...(kind === "incident" ? Object.keys(INCIDENT) : ["flight", ...Object.keys(FLIGHT)])]);
}

/** The rows of an entry: one of an incident, one for each flight of a trip. */
export function csvRows(entry: Entry): string {
  const head = [entry.id, entry.revision, entry.updatedAt];
  const { record } = entry;
  if (record.kind === "incident") return csvRow([...head, ...Object.values(INCIDENT).map((of) => of(record))]);
  return record.flights
    .map((flight, place) => csvRow([...head, place, ...Object.values(FLIGHT).map((of) => of(flight))]))
    .join("");
}
