import type { Fault } from "../problem.ts";
import { jsonFault } from "./json-fault.ts";

/** A JSON value, or the fault that keeps a text from being one. */
export type Parsed = { readonly value: unknown } | { readonly fault: Fault };

/** Deepest nesting taken; a record nests 5 deep. */
export const DEPTH_LIMIT = 32;

function deeperThan(root: unknown, limit: number): boolean {
  let level: unknown[] = [root];
  for (let depth = 0; depth <= limit; depth += 1) {
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== "object" || value === null) continue;
      for (const member of Object.values(value)) next.push(member);
    }
    if (next.length === 0) return false;
    level = next;
  }
  return true;
}

/** Parses a JSON text. A fault names the line, counted from `firstLine`, and the column. */
export function parseJson(text: string, firstLine = 1): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const found = jsonFault(text);
    const before = text.slice(0, found?.offset ?? 0).split("\n");
    const line = firstLine + before.length - 1;
    const column = (before.at(-1)?.length ?? 0) + 1;
    const words = found?.detail ?? { ja: "JSON ではありません", en: "it is not JSON" };
    const detail = { ja: `${line} 行 ${column} 桁: ${words.ja}。`, en: `Line ${line}, column ${column}: ${words.en}.` };
    return { fault: { line, column, code: found?.code ?? "unexpected-character", detail } };
  }
  if (!deeperThan(value, DEPTH_LIMIT)) return { value };
  const detail = {
    ja: `入れ子が ${DEPTH_LIMIT} 段より深くなっています。`,
    en: `It is nested more than ${DEPTH_LIMIT} deep.`,
  };
  return { fault: { line: firstLine, code: "too-deep", detail } };
}
