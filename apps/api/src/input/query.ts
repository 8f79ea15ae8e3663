import { presets } from "@nisshi/core/check";
import { measures } from "@nisshi/core/stats";
import type { Context } from "hono";
import { type Fault, Problem } from "../problem.ts";
import { type Language, languages, type Words } from "../words.ts";
import { judges, type RecordKind } from "./text-entry.ts";

/** What the query of an operation can say. */
export interface Query {
  readonly reference?: string;
  readonly kind?: RecordKind;
  readonly file?: string;
  readonly preset?: string;
  readonly measures?: readonly string[];
  readonly lang?: Language;
  readonly format?: "json" | "ndjson";
}

/** Name of a query parameter. */
export type QueryName = keyof Query;

/** Why the text of a parameter is not what it takes, or null when it is. */
export type Judge = (value: string) => { readonly code: string; readonly detail: Words } | null;

/** Takes one of some names. */
export function oneOf(names: readonly string[]): Judge {
  const detail = { ja: `${names.join("、")} のどれかです。`, en: `It is one of ${names.join(", ")}.` };
  return (value) => (names.includes(value) ? null : { code: "not-allowed", detail });
}

/** Takes some of the names, parted by commas. */
export function someOf(names: readonly string[]): Judge {
  const judge = oneOf(names);
  return (value) =>
    value
      .split(",")
      .map(judge)
      .find((fault) => fault !== null) ?? null;
}

/** What each parameter of the stateless operations takes. */
export const judgeOf: Readonly<Record<QueryName, Judge>> = {
  ...judges,
  preset: oneOf(Object.keys(presets)),
  measures: someOf(measures.map((measure) => measure.id)),
  lang: oneOf(languages),
  format: oneOf(["json", "ndjson"]),
};

/** What the parameters of an operation take, by their names. */
export type Taken = Readonly<Record<string, { readonly judge: Judge }>>;

function faultOf(name: string, values: readonly string[], taken: Taken): Fault | null {
  const field = Object.hasOwn(taken, name) ? taken[name] : undefined;
  if (field === undefined) {
    const list = Object.keys(taken).join(", ") || "-";
    return {
      parameter: name,
      code: "unknown-parameter",
      detail: { ja: `使えるのは ${list} です。`, en: `The parameters are ${list}.` },
    };
  }
  if (values.length > 1)
    return { parameter: name, code: "repeated", detail: { ja: "書けるのは一度だけです。", en: "It is given once." } };
  const fault = field.judge(values[0] ?? "");
  return fault && { parameter: name, ...fault };
}

/** The problem of parameters that are not valid, each named. */
export function invalidQuery(faults: readonly Fault[]): Problem {
  const names = faults.map((fault) => fault.parameter).join(", ");
  return new Problem("invalid-query", {
    detail: { ja: `${names} が正しくありません。`, en: `Not valid: ${names}.` },
    faults,
  });
}

/** The parameters of a request by name; anything it does not take is a problem that lists all faults at once. */
export function readParameters(c: Context, taken: Taken): Readonly<Partial<Record<string, string>>> {
  if (!c.req.url.includes("?")) return {};
  const parameters: Record<string, string> = {};
  const faults: Fault[] = [];
  for (const [name, values] of Object.entries(c.req.queries())) {
    const fault = faultOf(name, values, taken);
    if (fault === null) parameters[name] = values[0] ?? "";
    else faults.push(fault);
  }
  if (faults.length > 0) throw invalidQuery(faults);
  return parameters;
}

/** Reads the query of a stateless operation. */
export function readQuery(c: Context, taken: readonly QueryName[]): Query {
  const { measures: list, ...query } = readParameters(
    c,
    Object.fromEntries(taken.map((name) => [name, { judge: judgeOf[name] }])),
  );
  return { ...(query as Query), ...(list !== undefined && { measures: list.split(",") }) };
}
