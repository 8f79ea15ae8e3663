import type { Format, Imported } from "@nisshi/core/formats";
import type { Finding } from "@nisshi/core/kernel";
import { describe } from "@nisshi/core/messages";
import type { Trip } from "@nisshi/core/trip";
import type { Filter } from "@nisshi/store";
import type { Context } from "hono";
import type { AppEnv, LogTools } from "../env.ts";
import { type Fault, type FaultBody, faultBody, Problem } from "../problem.ts";
import type { Language } from "../words.ts";
import type { Casebook } from "./casebook.ts";
import { type Drafted, draft } from "./draft.ts";
import { ownText } from "./own-text.ts";

/** What reads and writes logs here; a problem where that is not installed. */
export async function logToolsOf(c: Context<AppEnv>): Promise<LogTools> {
  const { logs } = c.get("ports");
  if (logs !== null) return await logs();
  const detail = { ja: "ほかの形式の搭乗記は、ここでは扱えません。", en: "Logs of other systems are not taken here." };
  throw new Problem("no-log-formats", { detail });
}

/** A finding with its words. */
export type WordedFinding = Finding & { readonly message: string };

const worded = (findings: readonly Finding[], language: Language): readonly WordedFinding[] =>
  findings.map((finding) => ({ ...finding, message: describe(finding, language) }));

/** What the reading of a log has to say besides its records. */
export interface LogReading {
  /** Name of the format. */
  readonly format: string;
  /** What to know of the rows; those that were left out are among them. */
  readonly findings: readonly WordedFinding[];
  /** Where each column went. */
  readonly columns: Imported["columns"];
  readonly unknownValues: Imported["unknown"];
  readonly unknownCodes: ReturnType<LogTools["unknownCodes"]>;
  /** Why flights that were read may not be kept. */
  readonly errors: readonly FaultBody[];
}

/** How to read a log. */
export interface LogOptions {
  /** Name of its format; null finds it out. */
  readonly from: string | null;
  readonly times?: "scheduled" | "actual";
  readonly reference?: string;
  /** Most flights taken. */
  readonly limit: number;
  readonly language: Language;
}

function formatOf({ detect, formats }: LogTools, text: string, from: string | null): Format {
  const format = from === null ? detect(text) : formats.find(({ id }) => id === from);
  if (format?.read) return format;
  const detail = { ja: "どの形式の搭乗記か分かりません。", en: "It is not known which format the log is in." };
  throw new Problem("unknown-log-format", { detail });
}

function refuseEmpty(findings: readonly Finding[]): never {
  const faults = findings.map((finding): Fault => {
    const { line } = finding.params as { readonly line?: number };
    const detail = { ja: describe(finding, "ja"), en: describe(finding, "en") };
    return { ...(line !== undefined && { line }), code: finding.code, detail };
  });
  const detail = { ja: "搭乗の記録を読み取れませんでした。", en: "No flight could be read from it." };
  throw new Problem("no-record", { detail, faults });
}

function refuseMany(count: number, limit: number): never {
  const detail = {
    ja: `${count} 件あります。一度に送れるのは ${limit} 件までです。`,
    en: `It holds ${count} records; one request takes ${limit}.`,
  };
  throw new Problem("too-many-entries", { detail });
}

/** A trip with the row that it was read from; a trip whose rows lie apart keeps none. */
function sourced(trip: Trip, text: string) {
  const own = ownText(trip, text);
  return own.text === text && trip.source.end - trip.source.start < text.length ? { ...own, text: null } : own;
}

/** Reads a log of another system into entries to keep. Rows at fault are told, and the rest is taken. */
export function readLog(
  tools: LogTools,
  text: string,
  { from, times, reference, limit, language }: LogOptions,
): { readonly drafted: Drafted; readonly reading: LogReading } {
  const format = formatOf(tools, text, from);
  const told = { ...tools.lookups, ...(times && { times }), ...(reference !== undefined && { reference }) };
  const imported = format.read?.(text, told) ?? { trips: [], findings: [], columns: [], unknown: [] };
  const { trips, findings, columns, unknown } = imported;
  if (trips.length === 0) refuseEmpty(findings);
  if (trips.length > limit) refuseMany(trips.length, limit);
  const each = trips.map((trip, place) =>
    draft({ type: "record", ...sourced(trip, text), extractor: null, at: `/${place}` }, "trip"),
  );
  const faults = each.flatMap((one) => one.faults);
  const reading = {
    format: format.id,
    findings: worded(findings, language),
    columns,
    unknownValues: unknown,
    unknownCodes: tools.unknownCodes(imported),
    errors: faults.map((fault) => faultBody(fault, language)),
  };
  return { drafted: { drafts: each.flatMap(({ drafts }) => drafts), faults: [], skipped: [] }, reading };
}

/** What a log in a format holds, and what the format could not carry. */
export interface WrittenLog {
  readonly text: string;
  readonly extension: string;
  readonly flights: number;
  readonly lost: readonly WordedFinding[];
}

/** The trips that a filter lets pass, in a format. */
export async function writeLog(
  { formats, lookups }: LogTools,
  { store, space }: Casebook,
  filter: Filter,
  { to, stamp, language }: { readonly to: string; readonly stamp: string; readonly language: Language },
): Promise<WrittenLog> {
  const trips: Trip[] = [];
  for await (const { record } of store.scan(space, filter)) if (record.kind === "trip") trips.push(record);
  const format = formats.find(({ id }) => id === to);
  const { text, lost } = format?.write?.(trips, { ...lookups, stamp }) ?? { text: "", lost: [] };
  const leftOut = lost.filter(({ code }) => code === "export/flight-left-out").length;
  const flights = trips.reduce((sum, trip) => sum + trip.flights.length, 0) - leftOut;
  return { text, extension: format?.extension ?? "txt", flights, lost: worded(lost, language) };
}
