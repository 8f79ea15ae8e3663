import { type CheckOptions, casebookChecks, presets, type Report } from "@nisshi/core/check";
import { describe } from "@nisshi/core/messages";
import type { CheckForm, NotRun } from "./check-forms.ts";
import { type CasebookEntry, type CheckPart, LONGEST_CASEBOOK, type Located } from "./check-work.ts";
import { compared } from "./compare.ts";
import { openSpool, type Spool } from "./spool.ts";
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
  compare(options: CheckOptions, interrupted: boolean): AsyncIterable<string>;
  /** Lets go of what was kept for that. */
  close(): void;
}

/** What is kept of a record until all are compared. */
interface Kept extends CasebookEntry {
  readonly file: string;
  readonly place: number;
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
  let entries: Spool | null = openSpool();
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
      entries?.close();
      entries = null;
      return;
    }
    for (const [i, entry] of part.casebook.entries())
      entries?.add({ ...entry, file, place: before + (part.places[i] as number) } satisfies Kept);
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
    async *compare(options, interrupted) {
      if (interrupted || entries === null) {
        const why = interrupted ? "interrupted" : "too-many-records";
        for (const id of casebookOf(options)) totals.notRun.set(id, { id, why });
        return;
      }
      const found = await compared(entries, options);
      let [record, next] = [0, 0];
      for (const { file, place, regions } of entries.values() as Iterable<Kept>) {
        for (let one = found[next]; one?.record === record; one = found[++next]) {
          const { record: _record, ...finding } = one;
          yield tell({ ...finding, region: regions?.[finding.path] ?? null }, record, file, place);
        }
        record += 1;
      }
    },
    close: () => entries?.close(),
  };
}
