import type { Span } from "../../../kernel/span.ts";
import type { Material } from "../material.ts";
import { blockAnchors, namesFlight, type Sightings } from "./anchors-block.ts";
import { headAnchors } from "./anchors-head.ts";
import { carrierOfText, proseAnchors, proseBeside, takenScore } from "./anchors-prose.ts";
import { isCalledOff } from "./cancelled.ts";
import { FLIGHT_RULE } from "./flight-numbers.ts";
import { type Anchor, cited, type Leg, type Stated } from "./leg.ts";
import { operatorOf } from "./operator.ts";
import { routeOfText } from "./told-route.ts";
import { lineIndex } from "./words.ts";

const TRUST = { block: 0, head: 1, title: 2, prose: 3 } as const;

function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** Whether two anchors are about one flight. A diversion is two: same number, another route stated below. */
function sameFlight(a: Stated, b: Stated): boolean {
  if (a.number !== undefined && b.number !== undefined) {
    return (
      a.number.value === b.number.value &&
      agree(a.from?.value, b.from?.value) &&
      agree(a.to?.value, b.to?.value) &&
      agree(a.date?.value, b.date?.value)
    );
  }
  return a.from !== undefined && a.to !== undefined && a.from.value === b.from?.value && a.to.value === b.to?.value;
}

/** A title's date is often that of the post, so it never keeps two anchors apart. */
function titled(anchor: Anchor): Stated {
  const { date: _date, ...rest } = anchor.stated;
  return rest;
}

function merge(anchors: readonly Anchor[]): Anchor[][] {
  const legs: Anchor[][] = [];
  for (const anchor of anchors.filter((a) => a.kind !== "title")) {
    const home = legs.find((leg) => leg.some((a) => sameFlight(a.stated, anchor.stated)));
    if (home === undefined) legs.push([anchor]);
    else home.push(anchor);
  }
  for (const title of anchors.filter((a) => a.kind === "title")) {
    const home = legs.find((leg) => leg.some((a) => sameFlight(titled(a), titled(title))));
    if (home !== undefined) home.push(title);
    else if (legs.length === 0) legs.push([title]);
    else if (
      legs.length === 1 &&
      title.stated.number === undefined &&
      legs[0]?.every((a) => a.stated.from === undefined)
    )
      legs[0]?.push(title);
    else if (title.stated.number !== undefined && legs.every((leg) => leg.every((a) => a.stated.number === undefined)))
      legs[0]?.push(title);
  }
  return legs;
}

/** The leg whose header or block stands next above a place; the only leg, wherever it is named. */
function above(legs: readonly Anchor[][], { start }: Span): Anchor[] | undefined {
  if (legs.length === 1) return legs[0];
  const placed = legs.flatMap((leg) =>
    leg.filter((a) => a.kind !== "title" && a.start < start).map((a) => ({ leg, at: a.start })),
  );
  return placed.sort((a, b) => b.at - a.at)[0]?.leg;
}

function combined(anchors: readonly Anchor[]): Stated {
  const stated: Stated = {};
  for (const anchor of [...anchors].sort((a, b) => TRUST[a.kind] - TRUST[b.kind] || a.start - b.start))
    for (const [key, value] of Object.entries(anchor.stated)) {
      const known = stated[key as keyof Stated];
      if (known === undefined) Object.assign(stated, { [key]: value });
      // The same said in two places is cited from both.
      else if (known.value === value.value)
        Object.assign(stated, { [key]: { ...known, cites: [...known.cites, ...value.cites] } });
    }
  return stated;
}

const OUTWARD = /^[^、。]{0,4}(?:往路|行き(?:は|の|も)|1本目|1便目|第1区間|Leg ?1|一本目)(?!と同じ|の(?:古|時|とき))/i;
const HOMEWARD = /^[^、。]{0,4}(?:復路|帰り(?:は|の|も)|帰路|2本目|2便目|第2区間|Leg ?2|二本目)(?!と同じ)/i;

/** Which leg a sentence or heading turns to; -1 when it says none. */
function turnsTo(text: string, span: Span, legs: readonly (readonly Anchor[])[], sightings: Sightings): number {
  const words = text.slice(span.start, Math.min(span.end, span.start + 24));
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
function turnOf({ passage, text }: Material, at: number): number {
  const index = lineIndex(passage, at);
  const line = passage.lines[index];
  const above = passage.lines[index - 1];
  if (line === undefined) return at;
  const heads =
    above !== undefined && above.end - above.start <= 40 && !/[。、!?]$/.test(text.slice(above.start, above.end));
  return index > 1 && heads ? above.outset : line.outset;
}

const SHORT = 24;

/** Where the lines that head a header begin: its number in a list, its date. */
function topOf({ passage, text }: Material, at: number): number {
  let index = lineIndex(passage, at);
  for (let line = passage.lines[index]; line !== undefined && line.gap === 0; line = passage.lines[index]) {
    const above = passage.lines[index - 1];
    if (above === undefined || index < 2 || above.end - above.outset > SHORT) break;
    if (!/^[[(【<■●◆第#]? ?\d|^[■●◆◇▼【<]/.test(text.slice(above.outset, above.end))) break;
    if (/\d(?:円|分)/.test(text.slice(above.outset, above.end))) break;
    index -= 1;
  }
  return Math.min(passage.lines[index]?.outset ?? at, at);
}

/** Gives every stretch of the text to a leg. */
function spansOf(material: Material, legs: readonly (readonly Anchor[])[], sightings: Sightings): Span[][] {
  const { text, passage } = material;
  if (legs.length === 1) return [[{ start: 0, end: text.length }]];
  const spans: Span[][] = legs.map(() => []);
  const marks = legs
    .flatMap((leg, index) =>
      leg
        .filter((a) => a.kind !== "title")
        .map((a) => ({
          index,
          start: a.kind === "prose" ? turnOf(material, a.start) : topOf(material, a.start),
          named: a.start,
          end: a.end,
        })),
    )
    .sort((a, b) => a.start - b.start);
  const first = marks[0]?.start ?? 0;
  const last = marks.at(-1);
  // Blocks that stand together, with little between, list the flights; the telling comes after (or before) them.
  const listed = marks.every((m, i) => i === 0 || text.slice(marks[i - 1]?.end ?? 0, m.named).trim().length <= 16);
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

/** Where a leg is first named under a heading of its own; -1 when only the title names it. */
function startOf(leg: readonly Anchor[]): number {
  return leg.find((a) => a.kind !== "title")?.start ?? -1;
}

/**
 * Brings the flights of the running text to the headings that only state a route: each to the heading that it stands
 * under, a second one there and one under none as legs of their own.
 */
function withProse(legs: readonly Anchor[][], prose: readonly Anchor[]): Anchor[][] {
  if (prose.length === 0) return [...legs];
  if (legs.length === 0) return prose.map((a) => [a]);
  if (legs.length === 1 && prose.length === 1) return [[...(legs[0] ?? []), ...prose]];
  const out = legs.filter((leg) => startOf(leg) >= 0).map((leg) => [...leg]);
  for (const anchor of prose) {
    const home = out.findLast((leg) => startOf(leg) <= anchor.start && leg[0]?.kind !== "prose");
    if (home === undefined || home.some((a) => a.stated.number !== undefined)) out.push([anchor]);
    else home.push(anchor);
  }
  return out.sort((a, b) => startOf(a) - startOf(b));
}

/** Whether the telling of a leg says that it was called off and never that it came down. */
function neverFlown(material: Material, sightings: Sightings, leg: readonly Anchor[], spans: readonly Span[]): boolean {
  if (leg.some((a) => a.stated.arrivalActual !== undefined || a.stated.landing !== undefined)) return false;
  const own = new Set(leg.flatMap((a) => a.stated.number?.value ?? []));
  const isOther = (at: number) => {
    const sentence = material.sentenceOf(at);
    return (
      sentence !== undefined &&
      sightings.flights.some((f) => f.start >= sentence.start && f.start < sentence.end && !own.has(f.number))
    );
  };
  return isCalledOff(material, spans, isOther);
}

/** A block without a number that stands right under a header without a route is of that header's flight. */
function underHeads(anchors: readonly Anchor[], text: string): Anchor[] {
  return anchors.map((block) => {
    if (block.kind !== "block" || block.stated.number !== undefined) return block;
    const head = anchors.find(
      (h) =>
        h.kind === "head" &&
        h.stated.number !== undefined &&
        h.stated.from === undefined &&
        h.end <= block.start &&
        text.slice(h.end, block.start).trim() === "",
    );
    if (head === undefined) return block;
    const { number, carrier } = head.stated;
    return {
      ...block,
      stated: { ...block.stated, ...(number && { number }), ...(carrier && { carrier }) },
    };
  });
}

/** Finds the flights taken, in flown order, each with what its headers state and the text that tells of it. */
export function readLegs(material: Material, sightings: Sightings): Leg[] {
  const { text } = material;
  const blocks = blockAnchors(material, sightings);
  const inBlock = (at: number) => blocks.some((b) => at >= b.start && at < b.end);
  const heads = headAnchors(material, sightings, inBlock);
  let legs = merge(underHeads([...blocks.filter(namesFlight), ...heads], text));
  const numbered = legs.some((leg) => leg.some((a) => a.stated.number !== undefined));
  if (!numbered) {
    const prose = proseAnchors(material, sightings);
    legs = withProse(legs, prose);
  } else {
    const known = new Set(legs.flatMap((leg) => leg.flatMap((a) => a.stated.number?.value ?? [])));
    const beside = proseBeside(material, sightings, known);
    if (beside.length > 0) legs = [...legs, ...beside.map((a) => [a])].sort((a, b) => startOf(a) - startOf(b));
  }
  for (const block of blocks) if (!namesFlight(block)) above(legs, block)?.push(block);
  let spans = spansOf(material, legs, sightings);
  // Boarded, perhaps, and then called off: no flight.
  const flown = legs.filter((leg, i) => !neverFlown(material, sightings, leg, spans[i] ?? []));
  if (flown.length < legs.length) {
    legs = flown;
    spans = spansOf(material, legs, sightings);
  }
  const context = carrierOfText(material);
  let last: Stated | undefined;
  return legs.map((anchors, i) => {
    const stated = combined(anchors);
    if (stated.carrier === undefined && stated.number !== undefined) {
      const number = stated.number.value;
      const named = sightings.flights.find((f) => f.number === number && f.carrier !== null);
      if (named !== undefined) stated.carrier = cited(named.carrier as string, named, FLIGHT_RULE);
      else if (context !== null) stated.carrier = cited(context.code, context, context.rule);
    } else if (stated.carrier === undefined && context !== null)
      stated.carrier = cited(context.code, context, context.rule);
    if (stated.from === undefined || stated.to === undefined) {
      const own = spans[i]?.[0] ?? { start: 0, end: text.length };
      const told = anchors.find((a) => a.kind === "prose");
      const named = told ?? anchors.find((a) => a.kind !== "title");
      const from = told === undefined || i === 0 ? own.start : turnOf(material, told.start);
      const route = routeOfText(material, sightings, from, spans[i]?.at(-1)?.end ?? own.end, named?.start);
      if (stated.from === undefined && stated.to === undefined) Object.assign(stated, route);
      else if (stated.to === undefined && route.to?.value !== stated.from?.value)
        Object.assign(stated, { to: route.to });
      else if (
        stated.from === undefined &&
        route.from?.value !== stated.to?.value &&
        (last?.to === undefined || route.from?.value === last.to.value)
      )
        Object.assign(stated, { from: route.from });
    }
    const operator = operatorOf(material, { anchors, spans: spans[i] ?? [] }, stated.carrier?.value);
    if (operator !== null) stated.carrier = operator;
    // A flight told to its end begins where the one before ended.
    if (
      stated.from === undefined &&
      stated.to !== undefined &&
      last?.to !== undefined &&
      last.to.value !== stated.to.value
    )
      stated.from = { ...last.to, implied: "trip/from-end-of-leg-before" };
    last = stated;
    return { stated, anchors, spans: spans[i] ?? [] };
  });
}
