import type { Report } from "@nisshi/core/check";
import type { Kind, NewEntry } from "@nisshi/store";
import type { Query } from "../input/query.ts";
import type { Fault } from "../problem.ts";
import { readPage } from "../verbs/extract.ts";
import { extractorVersion } from "../version.ts";
import { ownText } from "./own-text.ts";
import type { GivenRecord, Submission } from "./submission.ts";
import { vet } from "./vet.ts";

/** An entry to keep, and what the checks say of its record. */
export interface Draft {
  readonly entry: NewEntry;
  readonly findings: Report["findings"];
}

/** What a submission gives: entries to keep, or why there are none. */
export interface Drafted {
  readonly drafts: readonly Draft[];
  readonly faults: readonly Fault[];
  /** Posts of a text that hold a record of the other kind, which is not kept. */
  readonly skipped: readonly { readonly post: number; readonly kind: Kind }[];
}

function draftOf(given: GivenRecord, kind: Kind | null): Drafted {
  const vetted = vet(given.record, given.text ?? null, kind, given.at);
  if ("faults" in vetted) return { drafts: [], faults: vetted.faults, skipped: [] };
  const sourced = given.text ? ownText(vetted.record, given.text) : { record: vetted.record, text: null };
  const extractor = given.extractor ?? null;
  const entry = { ...sourced, extractor, ...(given.id !== undefined && { id: given.id }) };
  return { drafts: [{ entry, findings: vetted.findings }], faults: [], skipped: [] };
}

/** Reads a submission into entries of a kind; null takes both kinds. */
export function draft(submission: Submission, kind: Kind | null, query: Query = {}): Drafted {
  if (submission.type === "record") return draftOf(submission, kind);
  const { records } = readPage(submission, query);
  const kept = records.filter((record) => kind === null || record.kind === kind);
  const drafted = kept.map((record) => {
    const { record: own, text } = ownText(record, submission.text);
    return draftOf({ type: "record", record: own, text, extractor: extractorVersion, at: "" }, kind);
  });
  return {
    drafts: drafted.flatMap(({ drafts }) => drafts),
    faults: drafted.flatMap(({ faults }) => faults),
    skipped: records
      .filter((record) => !kept.includes(record))
      .map(({ source, kind: other }) => ({ post: source.post, kind: other })),
  };
}
