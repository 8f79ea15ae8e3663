import type { Span } from "../../../kernel/span.ts";
import type { Material } from "../material.ts";
import type { Sightings } from "./anchors-block.ts";
import { takenScore } from "./anchors-prose.ts";
import { readRowClocks } from "./clocks.ts";
import type { Anchor } from "./leg.ts";
import { lineIndex } from "./words.ts";

const OUTWARD = /^[^、。]{0,4}(?:往路|行き(?:は|の|も)|1本目|1便目|第1区間|Leg ?1|一本目)(?!と同じ|の(?:古|時|とき))/i;
const HOMEWARD = /^[^、。]{0,4}(?:復路|帰り(?:は|の|も)|帰路|2本目|2便目|第2区間|Leg ?2|二本目)(?!と同じ)/i;

const ORDINAL =
  /^[^、。]{0,4}?(?:第|Leg ?|レグ|#)?([1-9一二三四五六])(?:本目|便目|レグ目?|区間目?|フライト目|つ目のフライト)/i;

/** The leg that words count: 3本目, 第2区間; -1 when they count none. */
function counted(words: string): number {
  const digit = ORDINAL.exec(words)?.[1];
  return digit === undefined ? -1 : /\d/.test(digit) ? Number(digit) - 1 : "一二三四五六".indexOf(digit);
}

/** Which leg a sentence or heading turns to; -1 when it says none. */
function turnsTo(text: string, span: Span, legs: readonly (readonly Anchor[])[], sightings: Sightings): number {
  const words = text.slice(span.start, Math.min(span.end, span.start + 24));
  const nth = counted(words);
  if (nth >= 2 && nth < legs.length) return nth;
  if (OUTWARD.test(words)) {
    const labelled = legs.findIndex((l) => l.some((a) => a.kind !== "title" && /往路|行き/.test(a.label)));
    return Math.max(labelled, 0);
  }
  if (HOMEWARD.test(words)) {
    const labelled = legs.findIndex((l) => l.some((a) => a.kind !== "title" && /復路|(?<!日)帰り/.test(a.label)));
    return labelled >= 0 ? labelled : legs.length > 1 ? 1 : 0;
  }
  const flight = sightings.flights.find((f) => f.start >= span.start && f.start < span.end);
  if (flight !== undefined && takenScore(text, flight) >= 0) {
    const named = legs.findIndex((l) => l.some((a) => a.stated.number?.value === flight.number));
    if (named >= 0) return named;
  }
  return flight === undefined ? stopAt(text, span, legs, sightings) : -1;
}

/** The leg that a sentence which begins with an airport tells of: the one that lands there, else the only one that leaves it. */
function stopAt(text: string, span: Span, legs: readonly (readonly Anchor[])[], sightings: Sightings): number {
  const place = sightings.places.find((p) => p.start >= span.start && p.start <= span.start + 4 && p.end <= span.end);
  if (place === undefined) return -1;
  const tail = text.slice(place.end, Math.min(span.end, place.end + 24));
  const of = (key: "from" | "to") =>
    legs.flatMap((l, i) => (l.some((a) => a.stated[key]?.value === place.code) ? [i] : []));
  const [leg, more] = /^(?:空港)?(?:に|へ)(?:は)?[^、。]{0,10}(?:到着|着陸|着|スポット|降り)/.test(tail)
    ? of("to")
    : /^(?:空港)?(?:を|から)[^、。]{0,12}(?:出|発|離)/.test(tail) ||
        (legs.length > 3 && /^(?:空港)?(?:で|の|。|、)/.test(tail))
      ? of("from")
      : [];
  return leg === undefined || more !== undefined ? -1 : leg;
}

/** Where the telling of a flight named in running text begins: with its paragraph, or the short line that heads it. */
export function turnOf({ passage, text }: Material, at: number): number {
  const index = lineIndex(passage, at);
  const line = passage.lines[index];
  const above = passage.lines[index - 1];
  if (line === undefined) return at;
  const heads =
    above !== undefined &&
    above.kind !== "title" &&
    above.end - above.start <= 40 &&
    !/[。、!?]$/.test(text.slice(above.start, above.end));
  return index > 1 && heads ? above.outset : line.outset;
}

/** A paragraph that opens with a day and tells of no flight taken belongs to the flight of the next: 3月3日。帰りの便は欠航。 */
function dayOf(material: Material, sightings: Sightings, start: number): number {
  const { passage, text } = material;
  const index = lineIndex(passage, start);
  const above = passage.lines[index - 1];
  const opens = (at: number) =>
    material.of("when").some((w) => w.start - at <= 1 && w.start >= at && w.value.precision === "day");
  if (above === undefined || index < 2 || opens(start) || !opens(above.outset)) return start;
  const taken = sightings.flights.some(
    (f) => f.start >= above.outset && f.start < above.end && takenScore(text, f) >= 0,
  );
  return taken ? start : above.outset;
}

const SHORT = 24;

/** Where the lines that head a header begin: its number in a list, its date. */
function topOf({ passage, text }: Material, at: number): number {
  let index = lineIndex(passage, at);
  for (let line = passage.lines[index]; line !== undefined && line.gap === 0; line = passage.lines[index]) {
    const above = passage.lines[index - 1];
    if (above === undefined || index < 2 || above.end - above.outset > SHORT) break;
    if (!/^[[(【<■●◆第#]? ?\d|^[①-⑳]|^[■●◆◇▼【<]/.test(text.slice(above.outset, above.end))) break;
    const words = text.slice(above.outset, above.end);
    if (/\d(?:円|分)|^\d{1,2}[A-K]$/.test(words) || readRowClocks(text, above.outset, above.end).length > 0) break;
    index -= 1;
  }
  return Math.min(passage.lines[index]?.outset ?? at, at);
}

/** Gives every stretch of the text to a leg. */
export function spansOf(material: Material, legs: readonly (readonly Anchor[])[], sightings: Sightings): Span[][] {
  const { text, passage } = material;
  if (legs.length === 1) return [[{ start: 0, end: text.length }]];
  const spans: Span[][] = legs.map(() => []);
  const marks = legs
    .flatMap((leg, index) =>
      leg
        .filter((a) => a.kind !== "title")
        .map((a) => ({
          index,
          start: a.kind === "prose" ? dayOf(material, sightings, turnOf(material, a.start)) : topOf(material, a.start),
          named: a.start,
          end: a.end,
        })),
    )
    .sort((a, b) => a.start - b.start);
  const first = marks[0]?.start ?? 0;
  const last = marks.at(-1);
  // Blocks that stand together, with little between, list the flights; the telling comes after (or before) them.
  const listed = marks.every((m, i) => {
    const gap = i === 0 ? "" : text.slice(marks[i - 1]?.end ?? 0, m.named).trim();
    return gap.length <= 16 && !/\d:\d{2}/.test(gap);
  });
  if (!listed) {
    spans[marks[0]?.index ?? 0]?.push({ start: 0, end: first });
    for (const [i, mark] of marks.entries())
      spans[mark.index]?.push({ start: mark.start, end: marks[i + 1]?.start ?? text.length });
    return spans;
  }
  for (const mark of marks) spans[mark.index]?.push({ start: mark.start, end: mark.end });
  let current = 0;
  for (const sentence of passage.sentences) {
    if (last !== undefined && sentence.start >= first && sentence.end <= last.end) continue;
    const next = turnsTo(text, sentence, legs, sightings);
    if (next >= 0) current = next;
    spans[current]?.push({ start: sentence.start, end: sentence.end });
  }
  return spans;
}
