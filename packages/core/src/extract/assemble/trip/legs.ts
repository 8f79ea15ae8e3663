import type { Span } from "../../../kernel/span.ts";
import type { Material } from "../material.ts";
import { blockAnchors, namesFlight, type Sightings } from "./anchors-block.ts";
import { headAnchors } from "./anchors-head.ts";
import { carrierOfText, proseAnchors, proseBeside } from "./anchors-prose.ts";
import { unnumberedAnchors } from "./anchors-unnumbered.ts";
import { isCalledOff } from "./cancelled.ts";
import { FLIGHT_RULE } from "./flight-numbers.ts";
import { type Anchor, cited, type Leg, type Stated } from "./leg.ts";
import { spansOf, turnOf } from "./leg-spans.ts";
import { operatorOf } from "./operator.ts";
import { airportOf } from "./routes.ts";
import { sameFlight } from "./same-flight.ts";
import { routeOfText } from "./told-route.ts";

const TRUST = { block: 0, head: 1, title: 2, prose: 3 } as const;

/** A title's date is often that of the post, so it never keeps two anchors apart. */
function titled(anchor: Anchor): Stated {
  const { date: _date, ...rest } = anchor.stated;
  return rest;
}

/** A title of a journey names its two ends, which are not those of each hop. */
function withoutRoute(title: Anchor): Anchor {
  const { number, carrier } = title.stated;
  return title.stated.from === undefined
    ? title
    : { ...title, stated: { ...(number && { number }), ...(carrier && { carrier }) } };
}

/** Whether each of several legs begins where the one before ended. */
function chained(legs: readonly (readonly Anchor[])[]): boolean {
  const ends = legs.map((leg) => leg.find((a) => a.stated.from !== undefined && a.stated.to !== undefined)?.stated);
  return (
    legs.length > 1 &&
    ends.every((end, i) => end !== undefined && (i === 0 || end.from?.value === ends[i - 1]?.to?.value))
  );
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
      // Rows of a table that go on from one another are hops of the one flight.
      for (const leg of chained(legs) ? legs : legs.slice(0, 1)) leg.push(withoutRoute(title));
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
  // Told in running text: what was called off before it is named was another.
  const named = leg.every((a) => a.kind === "prose") ? startOf(leg) : -1;
  const isOther = (at: number) => {
    if ((material.sentenceOf(at)?.end ?? at) <= named) return true;
    const sentence = material.sentenceOf(at);
    return (
      sentence !== undefined &&
      sightings.flights.some((f) => f.start >= sentence.start && f.start < sentence.end && !own.has(f.number))
    );
  };
  return isCalledOff(material, spans, isOther);
}

const STAYS =
  /^(?:に|で)(?:は|も)?[^。\d]{0,4}(?:\d|[一二三四五六七])泊|^(?:まで|へ)(?:は)?[^。]{0,24}(?:\d円|ユーロ|ドル|ウォン|列車|電車|特急|新幹線|バス|各駅|フェリー|船|レンタカー|車で|ドライブ|鉄道)|^(?:から|より)(?:[^。]{0,4})列車/;

/** 慌てて関空へ: by land to where the next flight leaves. */
const HURRIES = /(?:慌てて|あわてて|急いで|急遽|急きょ|地下鉄で|電車で|バスで|列車で|車で)、?$/;

/** The airport town that the text between two flights last travels to over land, or stays in; null when it tells of none. */
function travelledTo(
  { text }: Material,
  { places }: Sightings,
  from: number,
  to: number,
): Sightings["places"][number] | null {
  const between = places.filter((p) => p.start > from && p.start < to && airportOf(p) !== null);
  const goes = (p: (typeof places)[number]) =>
    HURRIES.test(text.slice(p.start - 6, p.start)) &&
    /^(?:空港)?(?:へ|に(?:向|急|移))/.test(text.slice(p.end, p.end + 5));
  return between.findLast((p) => goes(p) || STAYS.test(text.slice(p.end, p.end + 40).split("\n", 1)[0] ?? "")) ?? null;
}

/** Whether the words right before a flight, or over it, say that it goes home. */
function isHomeward(text: string, at: number): boolean {
  return /(?:帰り|復路|帰路|帰国便|帰国の便)[^。\n]{0,24}$/.test(text.slice(Math.max(0, at - 40), at));
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
    const prose = [...proseAnchors(material, sightings), ...unnumberedAnchors(material, sightings)];
    legs = withProse(
      legs,
      prose.sort((a, b) => a.start - b.start),
    );
  } else {
    const known = new Set(legs.flatMap((leg) => leg.flatMap((a) => a.stated.number?.value ?? [])));
    const beside = proseBeside(material, sightings, known).filter((a) => !inBlock(a.start));
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
  let home: Stated["from"];
  let away: Stated["to"];
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
      const turned = told === undefined || i === 0 ? own.start : turnOf(material, told.start);
      // 386便で小牧へ飛び、小牧から431便で: in one sentence with the flight before, from its own clause on.
      const before = told === undefined ? -1 : (legs[i - 1]?.find((a) => a.kind === "prose")?.end ?? -1);
      const clause = told === undefined || before < turned ? -1 : text.lastIndexOf("、", told.start);
      const from = clause > before ? clause + 1 : turned;
      const end = spans[i]?.at(-1)?.end ?? own.end;
      const routeFrom = (start: number) => routeOfText(material, sightings, start, end, named?.start, last?.to?.value);
      // What an introduction tells of the whole journey comes after what stands under the flight's own heading.
      const place = told ?? named;
      const heading = place === undefined ? undefined : turnOf(material, place.start);
      const headed = i === 0 && heading !== undefined && heading > from ? routeFrom(heading) : {};
      const route = { ...routeFrom(from), ...headed };
      if (route.from?.value === route.to?.value) Object.assign(route, { from: undefined, to: undefined }, headed);
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
    const on = legs[i - 1];
    const moved =
      on === undefined || last?.to === undefined
        ? null
        : travelledTo(material, sightings, startOf(on), startOf(anchors));
    if (stated.from === undefined && moved !== null && moved.code !== stated.to?.value)
      stated.from = cited(moved.code, moved, moved.rule);
    // A flight told to its end begins where the one before ended.
    if (
      stated.from === undefined &&
      stated.to !== undefined &&
      last?.to !== undefined &&
      last.to.value !== stated.to.value
    )
      stated.from = { ...last.to, implied: "trip/from-end-of-leg-before" };
    // 帰りは…大阪に到着: the way home ends where the way out began.
    if (
      stated.to === undefined &&
      i > 0 &&
      stated.from !== undefined &&
      home !== undefined &&
      stated.from.value === away?.value &&
      home.value !== stated.from.value &&
      isHomeward(text, startOf(anchors))
    )
      stated.to = { ...home, implied: "trip/way-home" };
    home ??= stated.from;
    away ??= stated.to;
    last = stated;
    return { stated, anchors, spans: spans[i] ?? [] };
  });
}
