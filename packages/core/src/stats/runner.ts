import { member } from "../kernel/json.ts";
import { incidentMeasures } from "./measures/incident/index.ts";
import { tripMeasures } from "./measures/trip/index.ts";
import type { Accumulation, Analysis, Measure, RecordCount, Result } from "./types.ts";

/** Every measure. */
export const measures: readonly Measure[] = [...incidentMeasures, ...tripMeasures];

/** Which measures to take. */
export interface AnalyzeOptions {
  /** Ids of measures; all when left out. */
  readonly measures?: readonly string[];
}

/**
 * Takes measures over records in one pass, holding one at a time. Values that are neither incident nor trip are counted
 * as skipped.
 *
 * @throws RangeError when an id of `options.measures` names no measure
 * @example
 * analyze(records, { measures: ["incident/by-cause"] }).results["incident/by-cause"];
 */
export function analyze(records: Iterable<unknown>, options: AnalyzeOptions = {}): Analysis {
  return conclude(accumulate(records, options));
}

/** {@link analyze} over records that arrive over time. */
export async function analyzeAsync(
  records: AsyncIterable<unknown> | Iterable<unknown>,
  options: AnalyzeOptions = {},
): Promise<Analysis> {
  const fold = foldOf(options);
  for await (const record of records) fold.add(record);
  return conclude(fold.state());
}

/** The first half of {@link analyze}: a plain JSON state that can be stored, sent and merged. */
export function accumulate(records: Iterable<unknown>, options: AnalyzeOptions = {}): Accumulation {
  const fold = foldOf(options);
  for (const record of records) fold.add(record);
  return fold.state();
}

/**
 * The analysis of all parts together, equal to one pass over all their records. No part is changed.
 *
 * @throws RangeError when parts hold different measures, or there is no part
 */
export function mergeAnalyses(parts: readonly Accumulation[]): Analysis {
  return conclude(mergeAccumulations(parts));
}

/** The parts as one accumulation; see {@link mergeAnalyses}. */
export function mergeAccumulations(parts: readonly Accumulation[]): Accumulation {
  const [first, ...others] = parts;
  if (first === undefined) throw new RangeError("no part to merge");
  return others.reduce(mergeTwo, first);
}

/** The second half of {@link analyze}. */
export function conclude(accumulation: Accumulation): Analysis {
  const results: Record<string, Result> = {};
  for (const measure of selected(Object.keys(accumulation.states))) {
    results[measure.id] = measure.finish(accumulation.states[measure.id]);
  }
  return { records: accumulation.records, results };
}

function foldOf(options: AnalyzeOptions) {
  const taken = selected(options.measures ?? measures.map((measure) => measure.id));
  const cells = taken.map((measure) => ({ measure, state: measure.empty() }));
  const records = { n: 0, incidents: 0, trips: 0, skipped: 0 };
  return {
    add(record: unknown): void {
      const kind = member(record, "kind");
      records.n += 1;
      if (kind === "incident") records.incidents += 1;
      else if (kind === "trip") records.trips += 1;
      else records.skipped += 1;
      for (const cell of cells) if (cell.measure.kind === kind) cell.state = cell.measure.add(cell.state, record);
    },
    state(): Accumulation {
      return { records, states: Object.fromEntries(cells.map(({ measure, state }) => [measure.id, state])) };
    },
  };
}

function mergeTwo(a: Accumulation, b: Accumulation): Accumulation {
  const ids = Object.keys(a.states);
  if (ids.length !== Object.keys(b.states).length || ids.some((id) => !Object.hasOwn(b.states, id))) {
    throw new RangeError("parts hold different measures");
  }
  const states: Record<string, unknown> = {};
  for (const { id, merge } of selected(ids)) states[id] = merge(a.states[id], b.states[id]);
  return { records: addCounts(a.records, b.records), states };
}

function addCounts(a: RecordCount, b: RecordCount): RecordCount {
  return {
    n: a.n + b.n,
    incidents: a.incidents + b.incidents,
    trips: a.trips + b.trips,
    skipped: a.skipped + b.skipped,
  };
}

function selected(ids: readonly string[]): Measure[] {
  return ids.map((id) => {
    const measure = measures.find((candidate) => candidate.id === id);
    if (measure === undefined) throw new RangeError(`unknown measure "${id}"; see the ids of measures`);
    return measure;
  });
}
