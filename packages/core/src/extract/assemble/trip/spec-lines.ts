import type { Span } from "../../../kernel/span.ts";
import type { Line, Passage } from "../../passage.ts";
import { SPEC_LABELS, type SpecField } from "./spec-labels.table.ts";

/** A line of a spec block: what it is of, and where its value stands. */
export interface SpecLine extends Span {
  readonly field: SpecField;
  readonly valueStart: number;
  /** Index of its last line in the passage. */
  readonly line: number;
  /** Lines that it takes: one, or two where the label stands over its value. */
  readonly lines?: number;
  /** Whether it only goes on with the value of the line before. */
  readonly goesOn?: boolean;
}

/** What each label is of. */
export const FIELD_OF: ReadonlyMap<string, SpecField> = new Map(
  SPEC_LABELS.flatMap(([field, ...labels]) => labels.map((label) => [label, field] as const)),
);

const MARKER = /^[・•■□●○◆◇▼▶★☆>*\-+| [【<≪《(〔「]*/;
const LABELLED =
  /^([^:|= 】\]>≫》〕」\n…]{1,14}(?: No\.?| Out| In| Off| On| Back| back| 名| 間| 付| 席| 材| 刻| 績| 種| 金| 考)?)(?: *[】\]>≫》〕」)] *[:|/=]? *| *[:|=] *| *(?:…+|\.{2,}|・{2,}) *| +(?=\S))/;
/** Two labels parted by a slash, or a label that a slash parts from its value: 機材/機番: …, 便名/NH11. */
const SLASHED = /^([^:|=/ 】\]>≫\n]{1,10}) ?\/ ?(?=\S)/;
const ALONE = /^([^:| 】\]>≫\n]{1,12})[】\]>≫:|]? ?$/;
const LONGEST = 160;
/** A label that names its airport. */
const PLACED = /^.{2,10}?(?:(到着|着)|出発|発)(?:時刻|時間|予定|定刻)?$/;
/** Labels inside a line that holds several: 便名:NH11 機材:B787-9. */
const WITHIN = new RegExp(
  `(?<![^ /、,|)】\\]・(])([【\\[]?)(${[...FIELD_OF.keys()]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((label) => label.replace(/[.()/]/g, "\\$&"))
    .join("|")})(?: ?[:】\\]] ?)(?=\\S)`,
  "g",
);

/** The labelled parts of a line that holds several; empty when it holds fewer than two. */
function partsOf(text: string, { outset, end }: Line, line: number): SpecLine[] {
  const found = [...text.slice(outset, end).matchAll(WITHIN)];
  if (found.length < 2) return [];
  return found.map((m, i) => ({
    field: FIELD_OF.get(m[2] as string) as SpecField,
    start: outset + m.index,
    end: outset + (found[i + 1]?.index ?? end - outset),
    valueStart: outset + m.index + m[0].length,
    line,
  }));
}

/** Lines of the passage that state one thing under a label, in order. */
export function readSpecLines(passage: Passage): SpecLine[] {
  const { text, lines } = passage;
  const out: SpecLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || line.end - line.outset > LONGEST) continue;
    const parts = partsOf(text, line, i);
    if (parts.length > 0) {
      out.push(...parts);
      continue;
    }
    const whole = text.slice(line.outset, line.end);
    const marked = MARKER.exec(whole)?.[0].length ?? 0;
    const body = whole.slice(marked);
    const full = LABELLED.exec(body);
    const match = full !== null && FIELD_OF.has(full[1]?.trim() ?? "") ? full : (SLASHED.exec(body) ?? full);
    const label = match?.[1]?.trim();
    const field = label === undefined ? undefined : FIELD_OF.get(label);
    if (match !== null && label !== undefined) {
      const colon = /[:|=…】\]]|\.{2}|・{2}/.test(match[0]);
      const valueStart = line.outset + marked + match[0].length;
      if (field !== undefined && valueStart < line.end && (colon || !/[。!]$/.test(whole))) {
        out.push({ field, start: line.outset, end: line.end, valueStart, line: i });
        continue;
      }
      // 関西空港出発:23:25
      const end = colon ? PLACED.exec(label) : null;
      if (end !== null && /\d/.test(whole.slice(-6))) {
        const at = line.outset + marked;
        out.push({
          field: end[1] === undefined ? "from" : "to",
          start: line.outset,
          end: line.end,
          valueStart: at,
          line: i,
        });
        continue;
      }
      if (colon && valueStart < line.end && !/\d$/.test(label) && !/。/.test(whole)) {
        out.push({ field: "other", start: line.outset, end: line.end, valueStart, line: i });
        continue;
      }
    }
    // A value that goes on in a line set in under it
    const last = out.at(-1);
    if (last?.line === i - 1 && line.gap === 0 && line.indent >= 3 && !/。/.test(whole)) {
      out.push({
        field: last.field,
        start: line.outset,
        end: line.end,
        valueStart: line.outset,
        line: i,
        goesOn: true,
      });
      continue;
    }
    // A table flattened to lines: the label on one, its value on the next
    const alone = FIELD_OF.get(ALONE.exec(body)?.[1]?.trim() ?? "");
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
