import { type Finding, type FindingParams, finding, type Severity } from "../../kernel/issue.ts";
import { type Evidence, evidenceOf, type Span } from "../../kernel/span.ts";
import type { Flight, Trip } from "../../trip/index.ts";
import type { ColumnUse, Imported, ReadOptions, UnknownValue } from "./types.ts";

/** A value of the source with its column and place. */
export interface Cell extends Span {
  readonly column: string;
  readonly value: string;
  /** Line in the source, from 1. */
  readonly line: number;
}

/** A flight being read: its fields, each with the cells that state it. */
export interface FlightDraft {
  readonly flight: Flight;
  readonly evidence: Map<string, Evidence[]>;
  readonly implied: Map<string, string>;
  /** Findings on fields of the flight, their paths from the flight on. */
  readonly findings: Finding[];
}

type ImportCode = Extract<keyof FindingParams, `import/${string}`>;

/** One reading of a text: what it collects on the way. */
export interface Reading {
  readonly text: string;
  readonly options: ReadOptions;
  /** Rule of the evidence: `import/<format>`. */
  readonly rule: string;
  /** Says something about the whole or about a row that gives no record. */
  readonly say: <C extends ImportCode>(code: C, severity: Severity, params: FindingParams[C]) => void;
  readonly unknownValue: (cell: Cell) => void;
  /** Counts that a cell says something; `place` is false for a column that a record has no place for. */
  readonly count: (column: string, place: boolean) => void;
  /** A flight without any field. */
  readonly draft: () => FlightDraft;
  /** Puts a field, with the cells that state it. */
  readonly put: <K extends keyof Flight>(
    draft: FlightDraft,
    field: K,
    value: Flight[K],
    cells: readonly Cell[],
  ) => void;
  /** Puts a local HH:MM. */
  readonly putTime: (
    draft: FlightDraft,
    end: "departure" | "arrival",
    which: "scheduled" | "actual",
    value: string,
    cells: readonly Cell[],
  ) => void;
  /** Says something about a field of a flight. */
  readonly sayOf: <C extends ImportCode>(
    draft: FlightDraft,
    code: C,
    severity: Severity,
    field: string,
    params: FindingParams[C],
  ) => void;
  /** Makes a record of flights that stand in one stretch of the text. */
  readonly record: (flights: readonly FlightDraft[], place: Span) => void;
  /** What was read. */
  readonly done: () => Imported;
}

function emptyFlight(): Flight {
  return {
    carrier: null,
    number: null,
    from: null,
    to: null,
    date: null,
    aircraft: null,
    registration: null,
    cabin: null,
    seat: null,
    seatProduct: null,
    departure: { scheduled: null, actual: null },
    arrival: { scheduled: null, actual: null },
    delayMinutes: null,
  };
}

function tripOf(flights: readonly FlightDraft[], source: Trip["source"]): Trip {
  const evidence: Record<string, Evidence[]> = {};
  const implied: Record<string, string> = {};
  for (const [index, draft] of flights.entries()) {
    for (const [field, spans] of draft.evidence) evidence[`/flights/${index}/${field}`] = spans;
    for (const [field, rule] of draft.implied) implied[`/flights/${index}/${field}`] = rule;
  }
  return {
    kind: "trip",
    flights: flights.map(({ flight }) => flight),
    lounges: [],
    expenses: [],
    source,
    evidence,
    implied,
  };
}

/** Starts to read a text of a format. */
export function startReading(format: string, text: string, options: ReadOptions = {}): Reading {
  const rule = `import/${format}`;
  const trips: Trip[] = [];
  const findings: Finding[] = [];
  const unknown: UnknownValue[] = [];
  const uses = new Map<string, { readonly fields: Set<string>; count: number; place: boolean }>();
  const useOf = (column: string) => {
    const use = uses.get(column) ?? { fields: new Set<string>(), count: 0, place: true };
    uses.set(column, use);
    return use;
  };
  const ground = (draft: FlightDraft, field: string, cells: readonly Cell[]) => {
    draft.evidence.set(
      field,
      cells.map((cell) => evidenceOf(text, cell, rule)),
    );
    for (const { column } of cells) useOf(column).fields.add(field);
  };
  return {
    text,
    options,
    rule,
    say: (code, severity, params) => {
      findings.push(finding(code, severity, "", params));
    },
    unknownValue: ({ line, column, value }) => {
      unknown.push({ line, column, value });
    },
    count: (column, place) => {
      const use = useOf(column);
      use.count += 1;
      use.place = place;
    },
    draft: () => ({ flight: emptyFlight(), evidence: new Map(), implied: new Map(), findings: [] }),
    put: (draft, field, value, cells) => {
      draft.flight[field] = value;
      ground(draft, field, cells);
    },
    putTime: (draft, end, which, value, cells) => {
      draft.flight[end][which] = value;
      ground(draft, `${end}/${which}`, cells);
    },
    sayOf: (draft, code, severity, field, params) => {
      draft.findings.push(finding(code, severity, `/${field}`, params));
    },
    record: (flights, { start, end }) => {
      const post = trips.length;
      trips.push(tripOf(flights, { file: options.file ?? null, post, start, end }));
      for (const [index, draft] of flights.entries())
        for (const one of draft.findings) findings.push({ ...one, path: `/${post}/flights/${index}${one.path}` });
    },
    done: () => {
      const columns: ColumnUse[] = [...uses].map(([column, { fields, count, place }]) => ({
        column,
        fields: [...fields].sort(),
        place,
        count,
      }));
      for (const [column, { count, place }] of uses)
        if (!place) findings.push(finding("import/not-carried", "info", "", { column, count }));
      return { trips, findings, unknown, columns };
    },
  };
}
