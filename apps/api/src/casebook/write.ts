import type { Incident } from "@nisshi/core/incident";
import { describe } from "@nisshi/core/messages";
import type { Trip } from "@nisshi/core/trip";
import type { Entry, Kind } from "@nisshi/store";
import { Problem } from "../problem.ts";
import type { Language } from "../words.ts";
import { type Casebook, written } from "./casebook.ts";
import type { Draft, Drafted } from "./draft.ts";
import { type EntryBody, entryBody } from "./entry-body.ts";
import type { IdAt } from "./idempotency.ts";

/** A finding about one of the entries of an answer, with its words. */
export type EntryFinding = Draft["findings"][number] & { readonly entry: number; readonly message: string };

/** Body of an answer to a write: what is kept, what the checks say of it, and what of a text was not kept. */
export interface Written {
  readonly entries: readonly EntryBody[];
  readonly findings: readonly EntryFinding[];
  readonly skipped: Drafted["skipped"];
}

/** Body of a dry run: the entries as they would be kept, before they have ids and revisions. */
export interface DryRun {
  readonly entries: readonly { readonly kind: Kind; readonly record: Incident | Trip; readonly text: string | null }[];
  readonly findings: readonly EntryFinding[];
  readonly skipped: Drafted["skipped"];
}

/** The findings of drafts, each with the place of its entry. */
export function findingsOf(drafts: readonly Draft[], language: Language): readonly EntryFinding[] {
  return drafts.flatMap(({ findings }, entry) =>
    findings.map((finding) => ({ ...finding, entry, message: describe(finding, language) })),
  );
}

/** The drafts of a submission that may be kept; a problem when there are faults, or nothing to keep. */
export function keepable({ drafts, faults }: Drafted, kind: Kind | null): readonly Draft[] {
  if (faults.length > 0) {
    const detail = { ja: `${faults.length} か所が違います。`, en: `${faults.length} places are at fault.` };
    throw new Problem("invalid-record", { detail, faults });
  }
  if (drafts.length > 0) return drafts;
  throw new Problem("no-record", {
    detail: {
      ja: `文章から ${kind ?? "incident か trip"} の記録を読み取れませんでした。`,
      en: `No record of the kind ${kind ?? "incident or trip"} could be read from the text.`,
    },
  });
}

/** What a dry run answers. */
export function dryRunBody(drafted: Drafted, kind: Kind, language: Language): DryRun {
  const drafts = keepable(drafted, kind);
  return {
    entries: drafts.map(({ entry: { record, text = null } }) => ({ kind: record.kind, record, text })),
    findings: findingsOf(drafts, language),
    skipped: drafted.skipped,
  };
}

/**
 * Keeps drafts, each by itself. An id that follows from the request and is taken is that of an earlier sending of it,
 * whose entry is the answer.
 */
export async function keep(
  { store, space }: Casebook,
  drafts: readonly Draft[],
  idAt: IdAt,
): Promise<readonly Entry[]> {
  const entries = drafts.map(({ entry }, place) => {
    const id = idAt(place);
    return id === null ? entry : { ...entry, id };
  });
  const results = await store.create(space, entries);
  return await Promise.all(
    results.map(async (result, place) => {
      const id = entries[place]?.id ?? "";
      const known = !result.ok && result.why === "exists" && idAt(place) !== null ? await store.get(space, id) : null;
      return known ?? written(result, id);
    }),
  );
}

/** What a write answers. */
export function writtenBody(
  entries: readonly Entry[],
  drafts: readonly Draft[],
  skipped: Drafted["skipped"],
  language: Language,
): Written {
  return { entries: entries.map(entryBody), findings: findingsOf(drafts, language), skipped };
}
