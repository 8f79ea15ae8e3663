import { isObject, member } from "../kernel/json.ts";
import { type Key, keys } from "./keys.table.ts";
import { incidentMeasures } from "./measures/incident/index.ts";
import { tripMeasures } from "./measures/trip/index.ts";
import type {
  Accumulation,
  Analysis,
  Cells,
  FinishOptions,
  Functions,
  Group,
  Measure,
  RecordCount,
  Result,
  Skipped,
  SkipReason,
} from "./types.ts";

/** Every measure. */
export const measures: readonly Measure[] = [...incidentMeasures, ...tripMeasures];

/** Which measures to take, in which groups, with what help. */
export interface AnalyzeOptions {
  /** Ids of measures; all when left out. */
  readonly measures?: readonly string[];
  /** Ids of up to two of {@link keys}: the measures are taken of each group too. */
  readonly by?: readonly string[];
  /** What the core has no tables for. Measures that need a function which is not here are listed as not taken. */
  readonly functions?: Functions;
}

const MOST_KEYS = 2;

/**
 * Takes measures over records in one pass, holding one at a time. Values that are neither incident nor trip are counted
 * as skipped, with why.
 *
 * @throws RangeError when an id of `options` names no measure or key, or there are more than two keys
 * @example
 * analyze(records, { measures: ["incident/by-cause"], by: ["fiscal-year"] }).groups;
 */
export function analyze(records: Iterable<unknown>, options: AnalyzeOptions & FinishOptions = {}): Analysis {
  return conclude(accumulate(records, options), options);
}

/** {@link analyze} over records that arrive over time. */
export async function analyzeAsync(
  records: AsyncIterable<unknown> | Iterable<unknown>,
  options: AnalyzeOptions & FinishOptions = {},
): Promise<Analysis> {
  const fold = createFold(options);
  for await (const record of records) fold.add(record);
  return conclude(fold.state(), options);
}

/** The first half of {@link analyze}: a plain JSON state that can be stored, sent and merged. */
export function accumulate(records: Iterable<unknown>, options: AnalyzeOptions = {}): Accumulation {
  const fold = createFold(options);
  for (const record of records) fold.add(record);
  return fold.state();
}

/**
 * The analysis of all parts together, equal to one pass over all their records. No part is changed.
 *
 * @throws RangeError when parts hold different measures or keys, or there is no part
 */
export function mergeAnalyses(parts: readonly Accumulation[], options: FinishOptions = {}): Analysis {
  return conclude(mergeAccumulations(parts), options);
}

/** The parts as one accumulation; see {@link mergeAnalyses}. */
export function mergeAccumulations(parts: readonly Accumulation[]): Accumulation {
  const [first, ...others] = parts;
  if (first === undefined) throw new RangeError("no part to merge");
  return others.reduce(merge, first);
}

/** The second half of {@link analyze}. */
export function conclude(accumulation: Accumulation, options: FinishOptions = {}): Analysis {
  const { by, groups, notTaken, records } = accumulation;
  const skipped: Skipped[] = Object.entries(accumulation.skipped).map(([why, n]) => ({ why: why as SkipReason, n }));
  skipped.sort((a, b) => b.n - a.n || (a.why < b.why ? -1 : 1));
  const results = finished(accumulation, options);
  if (by.length === 0) return { records, skipped, notTaken, results };
  const codes = (group: string) => JSON.parse(group) as string[];
  const list = Object.entries(groups).map(
    ([group, cells]): Group => ({
      key: Object.fromEntries(by.map((id, i) => [id, codes(group)[i] ?? ""])),
      records: cells.records,
      results: finished(cells, options),
    }),
  );
  const text = ({ key }: Group) => JSON.stringify(Object.values(key));
  list.sort((a, b) => (text(a) < text(b) ? -1 : 1));
  return { records, skipped, notTaken, results, groups: list };
}

function finished({ states }: Cells, options: FinishOptions): Record<string, Result> {
  const results: Record<string, Result> = {};
  for (const measure of selected(Object.keys(states))) {
    results[measure.id] = measure.finish(states[measure.id], options);
  }
  return results;
}

/** A running {@link accumulate}, for records that come one at a time. */
export interface Fold {
  add(record: unknown): void;
  /** What was added so far. */
  state(): Accumulation;
}

/** A measure at work; all cells are of one shape, which the measures are not. */
interface Cell {
  readonly id: string;
  readonly add: Measure["add"];
  state: unknown;
}

interface OpenCells {
  readonly records: { n: number; incidents: number; trips: number; skipped: number };
  readonly incident: readonly Cell[];
  readonly trip: readonly Cell[];
}

function closed({ records, incident, trip }: OpenCells): Cells {
  return { records, states: Object.fromEntries([...incident, ...trip].map(({ id, state }) => [id, state])) };
}

/** Begins a fold; throws as {@link analyze} does. */
export function createFold(options: AnalyzeOptions = {}): Fold {
  const functions = options.functions ?? {};
  const asked = selected(options.measures ?? measures.map((measure) => measure.id));
  const lacks = ({ needs = [] }: Measure) => needs.some((name) => functions[name] === undefined);
  const taken = asked.filter((measure) => !lacks(measure));
  const notTaken = asked.filter(lacks).map(({ id, needs = [] }) => ({ id, needs }));
  const by = keysOf(options.by ?? []);
  const cellsOf = (kind: Measure["kind"]): Cell[] =>
    taken.filter((measure) => measure.kind === kind).map(({ id, add, empty }) => ({ id, add, state: empty() }));
  const open = (): OpenCells => ({
    records: { n: 0, incidents: 0, trips: 0, skipped: 0 },
    incident: cellsOf("incident"),
    trip: cellsOf("trip"),
  });
  const all = open();
  const groups = new Map<string, OpenCells>();
  const skipped: Partial<Record<SkipReason, number>> = {};
  const addTo = ({ records, incident, trip }: OpenCells, record: unknown, kind: unknown) => {
    records.n += 1;
    if (kind === "incident") records.incidents += 1;
    else if (kind === "trip") records.trips += 1;
    else records.skipped += 1;
    const cells = kind === "incident" ? incident : kind === "trip" ? trip : [];
    for (const cell of cells) cell.state = cell.add(cell.state, record, functions);
  };
  return {
    add(record) {
      const kind = member(record, "kind");
      addTo(all, record, kind);
      if (kind !== "incident" && kind !== "trip") {
        const why = !isObject(record) ? "not-an-object" : typeof kind !== "string" ? "no-kind" : "other-kind";
        skipped[why] = (skipped[why] ?? 0) + 1;
      } else if (by.length > 0) {
        const group = JSON.stringify(by.map((key) => key.of(record) ?? "unknown"));
        const cells = groups.get(group) ?? open();
        groups.set(group, cells);
        addTo(cells, record, kind);
      }
    },
    state: () => ({
      ...closed(all),
      skipped,
      notTaken,
      by: by.map(({ id }) => id),
      groups: Object.fromEntries([...groups].map(([group, cells]) => [group, closed(cells)])),
    }),
  };
}

/**
 * Two parts as one; neither is changed.
 *
 * @throws RangeError when they hold different measures or keys
 */
export function merge(a: Accumulation, b: Accumulation): Accumulation {
  if (JSON.stringify(a.by) !== JSON.stringify(b.by)) throw new RangeError("parts hold groups of different keys");
  const skipped: Partial<Record<SkipReason, number>> = { ...a.skipped };
  for (const [why, n] of Object.entries(b.skipped)) skipped[why as SkipReason] = (skipped[why as SkipReason] ?? 0) + n;
  const groups: Record<string, Cells> = { ...a.groups };
  for (const [group, cells] of Object.entries(b.groups)) {
    const held = groups[group];
    groups[group] = held === undefined ? cells : mergeCells(held, cells);
  }
  return { ...mergeCells(a, b), skipped, notTaken: a.notTaken, by: a.by, groups };
}

function mergeCells(a: Cells, b: Cells): Cells {
  const ids = Object.keys(a.states);
  if (ids.length !== Object.keys(b.states).length || ids.some((id) => !Object.hasOwn(b.states, id))) {
    throw new RangeError("parts hold different measures");
  }
  const states: Record<string, unknown> = {};
  for (const measure of selected(ids)) states[measure.id] = measure.merge(a.states[measure.id], b.states[measure.id]);
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

function keysOf(ids: readonly string[]): Key[] {
  if (ids.length > MOST_KEYS) throw new RangeError(`groups are by ${MOST_KEYS} keys at most, not ${ids.length}`);
  return ids.map((id) => {
    const key = keys.find((candidate) => candidate.id === id);
    if (key === undefined) throw new RangeError(`unknown key "${id}"; there is ${keys.map((k) => k.id).join(", ")}`);
    return key;
  });
}
