import type { Span } from "../../../kernel/span.ts";
import type { Passage } from "../../passage.ts";
import { SPEC_LABELS, type SpecField } from "./spec-labels.table.ts";

/** A line of a spec block: what it is of, and where its value stands. */
export interface SpecLine extends Span {
  readonly field: SpecField;
  readonly valueStart: number;
  /** Index of its last line in the passage. */
  readonly line: number;
  /** Lines that it takes: one, or two where the label stands over its value. */
  readonly lines?: number;
}

const FIELD_OF: ReadonlyMap<string, SpecField> = new Map(
  SPEC_LABELS.flatMap(([field, ...labels]) => labels.map((label) => [label, field] as const)),
);

const MARKER = /^[・•■□●○◆◇▼▶★☆>*\-| [【<≪]*/;
const LABELLED = /^([^:| 】\]>≫\n]{1,12}(?: No\.?| Out| In)?)(?:[】\]>≫] ?[:|]? ?| ?[:|] ?| (?=\S))/;
const ALONE = /^([^:| 】\]>≫\n]{1,12})[】\]>≫:|]? ?$/;

/** Lines of the passage that state one thing under a label, in order. */
export function readSpecLines(passage: Passage): SpecLine[] {
  const { text, lines } = passage;
  const out: SpecLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || line.end - line.outset > 120) continue;
    const whole = text.slice(line.outset, line.end);
    const marked = MARKER.exec(whole)?.[0].length ?? 0;
    const match = LABELLED.exec(whole.slice(marked));
    const label = match?.[1]?.trim();
    const field = label === undefined ? undefined : FIELD_OF.get(label);
    if (match !== null && label !== undefined) {
      const colon = /[:|]/.test(match[0]);
      const valueStart = line.outset + marked + match[0].length;
      if (field !== undefined && valueStart < line.end && (colon || !/。$/.test(whole))) {
        out.push({ field, start: line.outset, end: line.end, valueStart, line: i });
        continue;
      }
      if (colon && valueStart < line.end && !/\d$/.test(label) && !/。/.test(whole)) {
        out.push({ field: "other", start: line.outset, end: line.end, valueStart, line: i });
        continue;
      }
    }
    // A table flattened to lines: the label on one, its value on the next
    const alone = FIELD_OF.get(ALONE.exec(whole.slice(marked))?.[1]?.trim() ?? "");
    const next = lines[i + 1];
    if (
      alone !== undefined &&
      next !== undefined &&
      next.gap === 0 &&
      !/^[-・]/.test(text.slice(next.outset, next.end)) &&
      next.end - next.outset <= 40 &&
      !/[。、]/.test(text.slice(next.outset, next.end))
    ) {
      out.push({ field: alone, start: line.outset, end: next.end, valueStart: next.outset, line: i + 1, lines: 2 });
      i += 1;
    }
  }
  return out;
}
