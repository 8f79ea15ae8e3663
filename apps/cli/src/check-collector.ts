import { type CheckOptions, casebookChecks, checkCasebook, presets, type Report } from "@nisshi/core/check";
import { describe } from "@nisshi/core/messages";
import type { CheckForm, NotRun } from "./check-forms.ts";
import { type CasebookEntry, type CheckPart, LONGEST_CASEBOOK, type Located } from "./check-work.ts";
import type { Lang } from "./words.ts";

/** What is counted of all records. */
export interface Totals {
  records: number;
  readonly severities: Record<Report["findings"][number]["severity"], number>;
  suppressed: number;
  readonly ran: Set<string>;
  readonly notRun: Map<string, NotRun>;
  /** Suppressions that some finding needed, as JSON. */
  readonly used: Set<string>;
  /** Checks of which a suppression ran out. */
  readonly expired: Set<unknown>;
}

/** Puts the parts of a run together: each call gives what is to be written. */
export interface Collector {
  readonly totals: Totals;
  /** Takes the next part, whose places count on from `before` in a file. */
  take(part: CheckPart, file: string, before: number): string;
  /** Checks the records against each other, or notes why not. */
  compare(options: CheckOptions, interrupted: boolean): string;
}

/** The checks of several records that the options ask for. */
function casebookOf({ preset = "full", severity }: CheckOptions): string[] {
  const ids: readonly string[] = presets[preset as keyof typeof presets];
  return casebookChecks.map(({ id }) => id).filter((id) => ids.includes(id) && severity?.[id] !== "off");
}

/** Begins to put parts together, written in a form. */
export function collectorOf(form: CheckForm, lang: Lang): Collector {
  const totals: Totals = {
    records: 0,
    severities: { error: 0, warning: 0, info: 0 },
    suppressed: 0,
    ran: new Set(),
    notRun: new Map(),
    used: new Set(),
    expired: new Set(),
  };
  /** Of every record what may be compared, and where it stands; nothing once there are too many. */
  const entries: CasebookEntry[] = [];
  const places: { readonly file: string; readonly place: number }[] = [];
  const said = (finding: Located, record: number, file: string, place: number) => ({
    ...finding,
    record,
    message: describe(finding, lang),
    file,
    place,
  });
  const tell = (finding: Located, record: number, file: string, place: number): string => {
    totals.severities[finding.severity] += 1;
    if (finding.code === "record/suppression-expired") totals.expired.add(finding.params.check);
    return form.finding(said(finding, record, file, place));
  };
  const keep = (part: CheckPart, file: string, before: number) => {
    if (totals.records > LONGEST_CASEBOOK) {
      entries.length = 0;
      places.length = 0;
      return;
    }
    for (const entry of part.casebook) entries.push(entry);
    for (const place of part.places) places.push({ file, place: before + place });
  };
  return {
    totals,
    take(part, file, before) {
      let out = "";
      for (const { record, place, findings, suppressed } of part.reports) {
        const number = totals.records + record;
        for (const finding of findings) out += tell(finding, number, file, before + place);
        for (const { finding, by } of suppressed) {
          totals.suppressed += 1;
          totals.used.add(JSON.stringify(by));
          out += form.suppressed(said(finding, number, file, before + place), by);
        }
      }
      for (const place of part.places) form.source(file, before + place);
      totals.records += part.places.length;
      for (const id of part.ran) totals.ran.add(id);
      for (const entry of part.notRun) totals.notRun.set(entry.id, entry);
      keep(part, file, before);
      return out;
    },
    compare(options, interrupted) {
      const why = interrupted ? "interrupted" : totals.records > LONGEST_CASEBOOK ? "too-many-records" : null;
      if (why !== null) {
        for (const id of casebookOf(options)) totals.notRun.set(id, { id, why });
        return "";
      }
      const keys = entries.map((entry) => entry.keys);
      let out = "";
      for (const { record, ...finding } of checkCasebook(keys, options)) {
        const { file, place } = places[record] as (typeof places)[number];
        const region = entries[record]?.regions?.[finding.path] ?? null;
        out += tell({ ...finding, region }, record, file, place);
      }
      return out;
    },
  };
}
