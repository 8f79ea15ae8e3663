import { type Analysis, analyze } from "@nisshi/core/stats";
import type { Entry } from "../input/entries.ts";
import type { Query } from "../input/query.ts";
import { type FaultBody, faultBody } from "../problem.ts";
import type { Language } from "../words.ts";
import { recordsOf } from "./records.ts";

/** Body of `POST /v1/stats`. */
export interface StatsBody extends Analysis {
  /** Lines of an NDJSON body that were passed over; absent where there are none. */
  readonly errors?: readonly FaultBody[];
}

/** Counts every record of the entries. */
export function statsBody(entries: readonly Entry[], query: Query, language: Language): StatsBody {
  const { given, faults } = recordsOf(entries, query);
  const records = given.map(({ record }) => record);
  const analysis = analyze(records, query.measures ? { measures: query.measures } : {});
  return { ...analysis, ...(faults.length > 0 && { errors: faults.map((fault) => faultBody(fault, language)) }) };
}
