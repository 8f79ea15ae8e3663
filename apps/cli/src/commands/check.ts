import { type CheckOptions, casebookChecks, checkCasebook, presets, type Report } from "@nisshi/core/check";
import { describe } from "@nisshi/core/messages";
import { formOf, type NotRun, type Said } from "../check-forms.ts";
import { type CasebookEntry, type CheckPart, LONGEST_CASEBOOK, type Located } from "../check-work.ts";
import { readConfig } from "../config.ts";
import { isDay } from "../day.ts";
import { faultBody, faultWords } from "../fault.ts";
import { withFolders } from "../inputs.ts";
import { inputsOf } from "../io.ts";
import { warn, write } from "../output.ts";
import { readLists } from "../reference-lists.ts";
import { INTERRUPTED, isWorkers, runInputs } from "../run-inputs.ts";
import { nearest } from "../suggest.ts";
import { visible } from "../visible.ts";
import { type Lang, words } from "../words.ts";
import { runFix } from "./check-fix.ts";

/** Options of `nisshi check`. */
export interface CheckCommandOptions {
  readonly format: "text" | "json" | "ndjson" | "sarif" | "github";
  readonly preset?: string;
  readonly config?: string;
  readonly on?: string;
  readonly airports?: string;
  readonly holidays?: string;
  readonly workers: string;
  readonly fix?: true;
  readonly dryRun?: true;
}

/** What is counted of all records. */
interface Totals {
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

/** A record that may be checked against the others, with where it stands. */
interface Kept extends CasebookEntry {
  readonly file: string;
  readonly place: number;
}

/** What ran on how many records, how it ended, and what could not run. */
function summary({ records, severities, suppressed, ran, notRun }: Totals, lang: Lang): string {
  const say = words[lang];
  if (records === 0) return say.noRecords;
  const { error, warning, info } = severities;
  const never = [...notRun.values()].filter(({ id }) => !ran.has(id));
  const parts = [`${say.records(records)}, ${say.ran(ran.size)}`];
  parts.push(error + warning + info === 0 ? say.clean : say.severities(error, warning, info));
  if (suppressed > 0) parts.push(say.suppressed(suppressed));
  if (never.length > 0) parts.push(say.notRun(never.map(({ id, why }) => `${id} (${say.why[why] ?? why})`)));
  return parts.join("; ");
}

/** The day of the clock, for suppressions that run out: the one place where the command looks at it. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** What the options and the configuration ask for, or what is wrong with them. */
function askedOf(options: CheckCommandOptions, lang: Lang): CheckOptions | string {
  const { preset, config, on, workers } = options;
  const say = words[lang];
  if (!isWorkers(workers)) return say.badWorkers(workers);
  const names = Object.keys(presets);
  if (preset !== undefined && !names.includes(preset))
    return say.unknown("preset", preset, names, nearest(preset, names));
  if (on !== undefined && !isDay(on)) return say.badDay("--on", on);
  const read = readConfig(config, lang);
  if ("fault" in read) return read.fault;
  const lists = readLists(options, lang);
  if (typeof lists === "string") return lists;
  return { ...read.config, ...lists, ...(preset !== undefined && { preset }), on: on ?? today() };
}

/** The checks of several records that the options ask for. */
function casebookOf({ preset = "full", severity }: CheckOptions): string[] {
  const ids: readonly string[] = presets[preset as keyof typeof presets];
  return casebookChecks.map(({ id }) => id).filter((id) => ids.includes(id) && severity?.[id] !== "off");
}

/** `nisshi check`: records, or the records of a text, to findings. Gives the exit code. */
export async function run(files: readonly string[], options: CheckCommandOptions, lang: Lang): Promise<number> {
  const say = words[lang];
  const { format } = options;
  const asked = askedOf(options, lang);
  const named = inputsOf(files);
  if (typeof asked === "string" || named === null) {
    warn(typeof asked === "string" ? asked : say.nothingToRead);
    return 2;
  }
  const inputs = withFolders(named);
  if (options.fix === true) return runFix(inputs, asked, options.dryRun === true, lang);
  const form = await formOf(format, inputs.length > 1, lang);
  const totals: Totals = {
    records: 0,
    severities: { error: 0, warning: 0, info: 0 },
    suppressed: 0,
    ran: new Set(),
    notRun: new Map(),
    used: new Set(),
    expired: new Set(),
  };
  const tell = (finding: Located, record: number, file: string, place: number): string => {
    totals.severities[finding.severity] += 1;
    if (finding.code === "record/suppression-expired") totals.expired.add(finding.params.check);
    return form.finding(said(finding, record, file, place));
  };
  const said = (finding: Located, record: number, file: string, place: number): Said => ({
    ...finding,
    record,
    message: describe(finding, lang),
    file,
    place,
  });
  let kept: Kept[] = [];
  const take = ({ places, reports, ran, notRun, casebook }: CheckPart, file: string, before: number) => {
    let out = "";
    for (const { record, place, findings, suppressed } of reports) {
      const number = totals.records + record;
      for (const finding of findings) out += tell(finding, number, file, before + place);
      for (const { finding, by } of suppressed) {
        totals.suppressed += 1;
        totals.used.add(JSON.stringify(by));
        out += form.suppressed(said(finding, number, file, before + place), by);
      }
    }
    for (const place of places) form.source(file, before + place);
    totals.records += places.length;
    for (const id of ran) totals.ran.add(id);
    for (const entry of notRun) totals.notRun.set(entry.id, entry);
    if (totals.records > LONGEST_CASEBOOK) kept = [];
    else kept.push(...casebook.map((entry, i) => ({ ...entry, file, place: before + (places[i] ?? 0) })));
    write(out);
  };
  try {
    write(form.begin());
    const read = await runInputs(inputs, {
      order: { verb: "check", options: asked },
      workers: Number(options.workers),
      lang,
      take: (part, file, before) => take(part as CheckPart, file, before),
    });
    const why = read.interrupted ? "interrupted" : totals.records > LONGEST_CASEBOOK ? "too-many-records" : null;
    if (why !== null) for (const id of casebookOf(asked)) totals.notRun.set(id, { id, why });
    for (const { record, ...finding } of why === null
      ? checkCasebook(
          kept.map(({ keys }) => keys),
          asked,
        )
      : []) {
      const { file, place, regions } = kept[record] as Kept;
      write(tell({ ...finding, region: regions[finding.path] ?? null }, record, file, place));
    }
    const faults = [...read.told, ...read.faults];
    for (const fault of read.faults) warn(visible(faultWords(fault, lang)));
    if (read.more > 0) warn(say.moreBroken(read.more));
    const { ran, notRun, severities } = totals;
    const errors = faults.map((fault) => faultBody(fault, lang));
    const end = { ran: [...ran], notRun: [...notRun.values()], errors, ended: !read.interrupted };
    for (const text of form.end(end)) write(text);
    if (format !== "json" && format !== "sarif") warn(summary(totals, lang));
    if (read.interrupted) {
      warn(say.interruptedCheck(totals.records));
      return INTERRUPTED;
    }
    for (const by of asked.suppress ?? [])
      if (!totals.used.has(JSON.stringify(by)) && !totals.expired.has(by.check)) warn(say.unusedSuppression(by.check));
    return faults.length > 0 || severities.error + severities.warning > 0 || totals.records === 0 ? 1 : 0;
  } finally {
    form.close();
  }
}
