import type { Kind, WriteResult } from "@nisshi/store";
import { parseJson } from "../input/json.ts";
import type { Query } from "../input/query.ts";
import { type Fault, type FaultBody, faultBody } from "../problem.ts";
import type { Language, Words } from "../words.ts";
import type { Casebook } from "./casebook.ts";
import { type Draft, draft } from "./draft.ts";
import { readLines } from "./read-lines.ts";
import { readSubmission } from "./submission.ts";

/** How to import. */
export interface ImportOptions {
  /** Longest line taken, in bytes. */
  readonly lineLimit: number;
  /** Longest import taken, in bytes. */
  readonly limit: number;
  readonly language: Language;
  readonly dryRun: boolean;
  readonly query: Query;
}

/** What became of a line. */
export interface ImportLine {
  readonly line: number;
  readonly entries?: readonly { readonly id?: string; readonly kind: Kind; readonly revision?: number }[];
  readonly errors?: readonly FaultBody[];
}

const fault = (code: string, ja: string, en: string): Fault => ({ code, detail: { ja, en } });

const NOTHING = fault("no-record", "記録を読み取れませんでした。", "No record could be read.");

const NOT_KEPT: Readonly<Record<Extract<WriteResult, { ok: false }>["why"], Words>> = {
  exists: { ja: "同じ ID の記録がもうあります。", en: "There is a record of this id already." },
  "storage-full": { ja: "データベースに空きがありません。", en: "The database has no room left." },
  "not-found": { ja: "記録がありません。", en: "There is no such record." },
  "revision-conflict": { ja: "その間に変更がありました。", en: "The record has changed meanwhile." },
};

function draftsOf(source: string, line: number, query: Query): readonly Draft[] | readonly Fault[] {
  const parsed = parseJson(source, line);
  if ("fault" in parsed) return [parsed.fault];
  const submission = readSubmission(parsed.value);
  if (!("type" in submission)) return submission;
  const { drafts, faults } = draft(submission, null, query);
  if (faults.length > 0) return faults;
  return drafts.length > 0 ? drafts : [NOTHING];
}

const isDraft = (one: Draft | Fault): one is Draft => "entry" in one;
const isFault = (one: Draft | Fault): one is Fault => !isDraft(one);

async function keepLine(
  { store, space }: Casebook,
  drafts: readonly Draft[],
  line: number,
  options: ImportOptions,
): Promise<ImportLine> {
  if (options.dryRun) return { line, entries: drafts.map(({ entry }) => ({ kind: entry.record.kind })) };
  const results = await store.create(
    space,
    drafts.map(({ entry }) => entry),
  );
  const entries = results.flatMap((result) =>
    result.ok ? [{ id: result.entry.id, kind: result.entry.kind, revision: result.entry.revision }] : [],
  );
  const errors = results.flatMap((result) =>
    result.ok ? [] : [faultBody({ code: result.why, detail: NOT_KEPT[result.why] }, options.language)],
  );
  return { line, entries, ...(errors.length > 0 && { errors }) };
}

/**
 * Keeps what the lines hold, and says of each line what became of it. A line is answered when it is kept: of an import that
 * breaks off, every line answered for is kept, and the rest can be sent again.
 */
export async function* importLines(
  casebook: Casebook,
  body: ReadableStream<Uint8Array> | null,
  options: ImportOptions,
): AsyncGenerator<string> {
  for await (const { line, ...read } of readLines(body, options)) {
    const drafts = "fault" in read ? [read.fault] : draftsOf(read.text, line, options.query);
    const faults = drafts.filter(isFault);
    const result =
      faults.length > 0
        ? { line, errors: faults.map((one) => faultBody(one, options.language)) }
        : await keepLine(casebook, drafts.filter(isDraft), line, options);
    yield `${JSON.stringify(result)}\n`;
  }
}
