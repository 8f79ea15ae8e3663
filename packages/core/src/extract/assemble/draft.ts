import { type Evidence, evidenceOf } from "../../kernel/span.ts";
import { pageSpan, type ReadingText } from "../reading-text.ts";
import type { Cited } from "./material.ts";

/** Collects the evidence of a record under JSON Pointers while its fields are put together. */
export interface Ledger {
  readonly evidence: Record<string, Evidence[]>;
  readonly implied: Record<string, string>;
  /** Notes what backs the value at a pointer and gives the value. */
  readonly put: <T>(pointer: string, cited: Cited<T>) => T;
}

/** Opens a ledger for one post of a page. */
export function openLedger(page: string, reading: ReadingText): Ledger {
  const evidence: Record<string, Evidence[]> = {};
  const implied: Record<string, string> = {};
  return {
    evidence,
    implied,
    put(pointer, cited) {
      if (cited.cites.length > 0) {
        const seen = new Set<string>();
        const list: Evidence[] = [];
        for (const c of cited.cites) {
          const span = pageSpan(reading, c);
          const key = `${span.start}-${span.end}`;
          if (seen.has(key)) continue;
          seen.add(key);
          list.push(evidenceOf(page, span, c.rule));
        }
        evidence[pointer] = list;
      }
      if (cited.implied !== undefined) implied[pointer] = cited.implied;
      return cited.value;
    },
  };
}
