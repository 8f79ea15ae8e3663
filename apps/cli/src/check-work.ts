import { type CheckOptions, casebookKeys, check, type Report } from "@nisshi/core/check";
import { isObject } from "./is-object.ts";
import { type Region, regionOf } from "./region.ts";
import type { Work } from "./work.ts";

/** A finding with its region of the page, where there is a page. */
export type Located = Report["findings"][number] & { readonly region: Region | null };

/** A record of which there is something to say: its number among those of its part, from 0, and its place in its file. */
export interface Reported {
  readonly record: number;
  readonly place: number;
  readonly findings: readonly Located[];
  readonly suppressed: readonly { readonly finding: Located; readonly by: Report["suppressed"][number]["by"] }[];
}

/** What the checks of several records need of one: its keys, and where those stand in its page, if there is one. */
export interface CasebookEntry {
  readonly keys: unknown;
  readonly regions: Readonly<Record<string, Region>> | null;
}

/** What came of a part of the records. */
export interface CheckPart {
  /** The place of every record. */
  readonly places: readonly number[];
  readonly reports: readonly Reported[];
  readonly ran: readonly string[];
  readonly notRun: Report["notRun"];
  /** One a record; empty once there were too many. */
  readonly casebook: readonly CasebookEntry[];
}

/** More records than this are not checked against each other: what that takes would grow without end. */
export const LONGEST_CASEBOOK = 100_000;
/** A part holds little more than so many records, and findings: what is held longer costs the thread more to look after. */
const MOST_RECORDS = 500;
const MOST_FINDINGS = 1000;

/** The JSON Pointers of a value and of all in it. */
function pathsOf(value: unknown, at = ""): string[] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, member]) => pathsOf(member, `${at}/${key}`))];
}

function entryOf(record: unknown, text: string | null): CasebookEntry {
  const keys = casebookKeys(record);
  if (text === null || keys === null) return { keys, regions: null };
  const regions = pathsOf(keys).flatMap((path) => {
    const region = regionOf(record, text, path);
    return region === null ? [] : [[path, region] as const];
  });
  return { keys, regions: Object.fromEntries(regions) };
}

/** Checks records, each by itself. */
export function checkWork(options: CheckOptions): Work<CheckPart> {
  let places: number[] = [];
  let reports: Reported[] = [];
  let casebook: CasebookEntry[] = [];
  let findings = 0;
  let entries = 0;
  const ran = new Set<string>();
  const notRun = new Map<string, Report["notRun"][number]>();
  /** Kinds of records, with and without their page, of which it is known what ran: that is the same for all of them. */
  const known = new Set<string>();
  const noteChecks = (record: unknown, page: boolean, report: Report) => {
    const kind = `${isObject(record) && (record.kind === "incident" || record.kind === "trip") ? record.kind : ""} ${page}`;
    if (known.has(kind)) return;
    known.add(kind);
    for (const id of report.ran) ran.add(id);
    for (const entry of report.notRun) notRun.set(entry.id, entry);
  };
  return {
    add(record, place, text) {
      const report = check(record, text === null ? options : { ...options, text });
      noteChecks(record, text !== null, report);
      const locate = (finding: Report["findings"][number]): Located => ({
        ...finding,
        region: regionOf(record, text, finding.path),
      });
      if (report.findings.length + report.suppressed.length > 0)
        reports.push({
          record: places.length,
          place,
          findings: report.findings.map(locate),
          suppressed: report.suppressed.map(({ finding, by }) => ({ finding: locate(finding), by })),
        });
      findings += report.findings.length + report.suppressed.length;
      places.push(place);
      entries += 1;
      if (entries <= LONGEST_CASEBOOK) casebook.push(entryOf(record, text));
    },
    due: (fileEnded) => fileEnded || places.length >= MOST_RECORDS || findings >= MOST_FINDINGS,
    part() {
      const part = { places, reports, ran: [...ran], notRun: [...notRun.values()], casebook };
      places = [];
      reports = [];
      casebook = [];
      findings = 0;
      return part;
    },
  };
}
