import type { Entry } from "../input/entries.ts";
import type { Query } from "../input/query.ts";
import type { Fault } from "../problem.ts";
import { readPage } from "./extract.ts";

/** A record to judge or count, with the page it was read from where that is known. */
export interface GivenRecord {
  readonly record: unknown;
  readonly text?: string;
}

/** The records of a request, in order: those sent, and those read from the texts sent; beside them the broken lines. */
export function recordsOf(
  entries: readonly Entry[],
  query: Query,
): { readonly given: readonly GivenRecord[]; readonly faults: readonly Fault[] } {
  const given: GivenRecord[] = [];
  const faults: Fault[] = [];
  for (const entry of entries) {
    if (entry.type === "fault") faults.push(entry.fault);
    else if (entry.type === "record") given.push(entry);
    else given.push(...readPage(entry, query).records.map((record) => ({ record, text: entry.text })));
  }
  return { given, faults };
}
