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

type Judge = (value: string) => { readonly code: string; readonly detail: Words } | null;

function oneOf(names: readonly string[]): Judge {
  const detail = { ja: `${names.join("、")} のどれかです。`, en: `It is one of ${names.join(", ")}.` };
  return (value) => (names.includes(value) ? null : { code: "not-allowed", detail });
}

const judgeMeasures: Judge = (value) => {
  const ids = measures.map((measure) => measure.id);
  return (
    value
      .split(",")
      .map(oneOf(ids))
      .find((fault) => fault !== null) ?? null
  );
};

const judgeOf: Readonly<Record<QueryName, Judge>> = {
  ...judges,
  preset: oneOf(Object.keys(presets)),
  measures: judgeMeasures,
  lang: oneOf(languages),
  format: oneOf(["json", "ndjson"]),
};

function faultOf(name: string, values: readonly string[], taken: readonly QueryName[]): Fault | null {
  const known = taken.find((candidate) => candidate === name);
  if (known === undefined) {
    const list = taken.join(", ");
    return {
      parameter: name,
      code: "unknown-parameter",
      detail: { ja: `使えるのは ${list} です。`, en: `The parameters are ${list}.` },
    };
  }
  if (values.length > 1)
    return { parameter: name, code: "repeated", detail: { ja: "書けるのは一度だけです。", en: "It is given once." } };
  const fault = judgeOf[known](values[0] ?? "");
  return fault && { parameter: name, ...fault };
}

/** Reads the query of a request; anything it does not take is a problem that lists all faults at once. */
export function readQuery(c: Context, taken: readonly QueryName[]): Query {
  const given = Object.entries(c.req.queries());
  const faults = given.map(([name, values]) => faultOf(name, values, taken)).filter((fault) => fault !== null);
  if (faults.length > 0) {
    const names = faults.map((fault) => fault.parameter).join(", ");
    throw new Problem("invalid-query", {
      detail: { ja: `${names} が正しくありません。`, en: `Not valid: ${names}.` },
      faults,
    });
  }
  const { measures: list, ...query } = Object.fromEntries(given.map(([name, values]) => [name, values[0]]));
  return { ...(query as Query), ...(list !== undefined && { measures: list.split(",") }) };
}
