import { type ExtractedFinding, type Extraction, extract } from "@nisshi/core/extract";
import { describe } from "@nisshi/core/messages";
import type { Entry, TextEntry } from "../input/entries.ts";
import type { Query } from "../input/query.ts";
import { type Fault, type FaultBody, faultBody } from "../problem.ts";
import type { Language } from "../words.ts";

/** Body of `POST /v1/extract`. */
export interface ExtractBody {
  readonly records: Extraction["records"];
  readonly findings: readonly (ExtractedFinding & { readonly message: string })[];
  readonly posts: Extraction["posts"];
  /** Lines of an NDJSON body that were passed over; absent where there are none. */
  readonly errors?: readonly FaultBody[];
}

/** What one entry of the request gave. */
export type Reading = { readonly extraction: Extraction } | { readonly fault: Fault };

/** Reads one text; what it says of itself goes before the query. */
export function readPage(entry: TextEntry, query: Query): Extraction {
  const { text, type: _, ...own } = entry;
  const { reference, kind, file } = { ...query, ...own };
  return extract(text, { ...(reference && { reference }), ...(kind && { kind }), ...(file && { file }) });
}

/** Reads each entry, in order. Records have no place among the entries of this operation. */
export function readEach(entries: readonly Entry[], query: Query): readonly Reading[] {
  return entries.flatMap((entry): readonly Reading[] => {
    if (entry.type === "fault") return [{ fault: entry.fault }];
    return entry.type === "text" ? [{ extraction: readPage(entry, query) }] : [];
  });
}

/** The body of all readings together. */
export function extractBody(readings: readonly Reading[], language: Language): ExtractBody {
  const extractions = readings.flatMap((reading) => ("extraction" in reading ? [reading.extraction] : []));
  const errors = readings.flatMap((reading) => ("fault" in reading ? [faultBody(reading.fault, language)] : []));
  return {
    records: extractions.flatMap((extraction) => extraction.records),
    findings: extractions.flatMap((extraction) =>
      extraction.findings.map((finding) => ({ ...finding, message: describe(finding, language) })),
    ),
    posts: extractions.flatMap((extraction) => extraction.posts),
    ...(errors.length > 0 && { errors }),
  };
}

/** One line a record; a line of the request that was passed over gives a line `{kind: "error", …}` in its place. */
export function extractLines(readings: readonly Reading[], language: Language): readonly unknown[] {
  return readings.flatMap((reading): readonly unknown[] =>
    "fault" in reading ? [{ kind: "error", ...faultBody(reading.fault, language) }] : reading.extraction.records,
  );
}
