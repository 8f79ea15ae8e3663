import type { Span } from "../../../kernel/span.ts";
import type { Flight } from "../../../trip/index.ts";
import type { Ledger } from "../draft.ts";
import type { Cited, Material } from "../material.ts";
import { AIRCRAFT_RULE, flownScore, readAircraft } from "./aircraft.ts";
import { CABIN_RULE, cabinIn, cabinOfNumber, cabinOfTrip } from "./cabin.ts";
import { isUnderCancelled } from "./cancelled.ts";
import { CLOCK_RULE, readClocks, readRowClocks } from "./clocks.ts";
import { minutesLate, toldDelay } from "./delay.ts";
import { cited, holds, type Leg, type Stated } from "./leg.ts";
import { dateIn, dayOfClock, dayOfPost, type LegPlace } from "./leg-date.ts";
import { readClockPairs } from "./pairs.ts";
import { isDomestic } from "./places.ts";
import { reachedInWords } from "./reached.ts";
import { isFlown, REGISTRATION_RULE, readRegistrations } from "./registration.ts";
import { readRowTimes } from "./row-times.ts";
import { bestSeat, readSeats, SEAT_RULE } from "./seat.ts";
import { seatProductIn } from "./seat-product.ts";
import { isStamped, readStamps } from "./stamped.ts";
import { readTimedEvents, toldTimes } from "./times.ts";
import { statedOfAll } from "./whole-trip.ts";
import { lineIndex } from "./words.ts";

/** A leg with everything that the text says of it, and where the text has arrived. */
export interface ReadLeg {
  readonly leg: Leg;
  readonly stated: Stated;
  readonly reached: number;
}

const SAME_PLANE =
  /同じ(?:機体|飛行機|機材|シップ|機番|レジ)|(?:飛行機|機材|機体|シップ)(?:は|も)?[^、。]{0,10}(?:同じ|変わら|そのまま|折り返し)/;

const ALL_ONE_PLANE =
  /(?:全部|すべて|全て|ぜんぶ|全(?:区間|便|レグ)(?:とも)?|[2-9二三四五六](?:区間|便|レグ)とも)、?同じ(?:機体|飛行機|シップ|機番)/;

const NUMBER_BEFORE = /(\d{2,4})便[^\d。\n]{0,12}$/;

/** Whether the flight named right before a place is another than this one: NU614便(石垣13:25→那覇14:20). */
function isOfAnother(text: string, at: number, number: string | undefined): boolean {
  const named = NUMBER_BEFORE.exec(text.slice(Math.max(0, at - 20), at))?.[1];
  return named !== undefined && number !== undefined && Number(named) !== Number(number);
}

const ROW_WORDS =
  /RWY ?\d{1,2}[LRC]?|SPOT(?: ?IN| ?OUT| ?\d{1,3}[A-Z]?)?|PB|P\/B|T\/[OD]|(?<![A-Z])R[JO][A-Z]{2}(?![A-Z])|OUT|OFF|STD|ATD|STA|ATA|[A-Za-z]{2,9}|定刻|定時|予定|実際|実績|押し出し|プッシュ|ブロック(?:イン|アウト)|スポット|離陸|着陸|出発|到着|発|着|IN(?![A-Za-z])|[\d:/ |~→⇒>()+-]/g;
const LONGEST_ROW = 90;
/** A row of one clock time that says what it is of: SPOT62 OUT1014, IN 12:47 SPOT35. */
const LONE_CLOCK = /(?<![A-Z])(?:OUT|OFF|ON|IN|PB|B[IO]|[SA]T[DA])[ :]?\d{1,2}:?\d{2}(?!\d)/;

/** OUT 13:02 / OFF 13:25 / ON 16:39 / IN 16:50, whatever stands before it. */
const BLOCK_ROW = /OUT ?\d{1,2}:?\d{2}[^\n\d]{1,8}(?:\d{1,2}:?\d{2}[^\n\d]{1,8}){0,2}IN ?\d{1,2}:?\d{2}/;

/** Lines of a terse log that hold little but clock times and what they are of: OUT 0716 OFF 0725 ON 0818 IN 0822. */
function factRows({ passage, text }: Material, inside: (at: number) => boolean): Span[] {
  return passage.lines.filter(({ outset, end }) => {
    if (end - outset > LONGEST_ROW || !inside(outset)) return false;
    const row = text.slice(outset, end);
    return (
      (!/[a-z]/.test(row) ||
        BLOCK_ROW.test(row) ||
        /[Bb]lock|[Ss]ked|[Aa]irborne|[Ll]and|[Tt]ake|[Pp]ush|[Oo]ut|[Ii]n\b/.test(row)) &&
      (row.replace(ROW_WORDS, "").replace(/ON|は|[、,:]/g, "").length <= 6 || BLOCK_ROW.test(row)) &&
      /\d{3}/.test(row.replaceAll(":", "")) &&
      (readRowClocks(text, outset, end).length >= 2 || LONE_CLOCK.test(row))
    );
  });
}

const ON_TIME =
  /(?<!ほぼ|おおむね|概ね|だいたい)(?:定刻|定時|オンタイム|時刻表)(?:(?:通り|どおり|ちょうど|ぴったり)(?:に|で|の)?|に|で|(?=(?:出発|到着)[!。、\n]))[^、。\d]{0,8}?(出発|プッシュバック|動き(?:出|始)|離れ|スポットアウト|到着|着(?:いた|きまし|く|陸)|スポットイン)(?!予定|する予定|できる|の見込|するはず|するか)/g;

const WAS_ON_TIME =
  /(到着|出発)は(?:定刻|定時)(?:通り|どおり|ちょうど|ぴったり)?(?:\([^()\n]{0,12}\))?(?:。|でした|です|だった|だ。|$)/g;

/** 定刻に出発, 定刻どおり到着: as flown is as the timetable has it, where no other time is told. */
function keepTimetable({ text }: Material, inside: (at: number) => boolean, stated: Stated): void {
  for (const match of [...text.matchAll(ON_TIME), ...text.matchAll(WAS_ON_TIME)]) {
    if (!inside(match.index) || /(?:ほぼ|まずまず)$/.test(text.slice(Math.max(0, match.index - 4), match.index)))
      continue;
    const side = /^(?:到|着|スポットイ)/.test(match[1] ?? "") ? "arrival" : "departure";
    const due = stated[`${side}Scheduled`];
    if (due === undefined || stated[`${side}Actual`] !== undefined) continue;
    const cites = [...due.cites, { start: match.index, end: match.index + match[0].length, rule: CLOCK_RULE }];
    stated[`${side}Actual`] = { value: due.value, cites };
  }
}

/** Where a leg's own telling begins: at its header, and the short line over it. */
function placeOf({ passage, text }: Material, leg: Leg): LegPlace | null {
  const own = leg.anchors.filter((a) => a.kind !== "title");
  if (own.length === 0) return null;
  const start = Math.min(...own.map((a) => a.start));
  const line = passage.lines[lineIndex(passage, start) - 1];
  const head = line !== undefined && line.end - line.outset <= 40 && !/[。、]$/.test(text.slice(line.outset, line.end));
  return { head: head ? line.outset : start, start };
}

/** The class told of a leg; one that the title names and another leg's telling too is of that leg. */
function cabinOfLeg(material: Material, legs: readonly Leg[], leg: Leg, first: number): ReturnType<typeof cabinIn> {
  const named = cabinOfNumber(material, leg);
  if (named !== null) return named;
  const cabin = cabinIn(material, (at) => holds(leg, at));
  if (cabin === null || cabin.mention.start >= first || lineIndex(material.passage, cabin.mention.start) > 1)
    return cabin;
  const others = legs.filter((other) => other !== leg).map((other) => cabinIn(material, (at) => holds(other, at)));
  return others.some((other) => other?.cabin === cabin.cabin)
    ? cabinIn(material, (at) => holds(leg, at) && at >= first)
    : cabin;
}

/** Reads what the running text says of each leg, after its headers. */
export function readStated(material: Material, legs: readonly Leg[]): ReadLeg[] {
  const { text } = material;
  // What stands in a list of aeroplanes seen or of flights called off is of no flight taken.
  const aside = ({ start }: Span) => isUnderCancelled(material, start);
  const types = readAircraft(text).filter((t) => !aside(t));
  const marks = readRegistrations(text).filter((m) => !aside(m));
  const seats = readSeats(text);
  const timed = readTimedEvents(text, readClocks(text));
  const pairs = readClockPairs(text);
  const ofAll = legs.length > 1 ? statedOfAll(material) : {};
  const oneAircraft = legs.length > 1 && ALL_ONE_PLANE.test(text);
  const stamped = isStamped(text);
  const out: ReadLeg[] = [];
  for (const leg of legs) {
    const inside = (at: number) => holds(leg, at);
    const inHeader = (at: number) =>
      leg.anchors.some((a) => a.kind !== "prose" && a.kind !== "title" && at >= a.start && at < a.end);
    const stated: Stated = { ...leg.stated };
    const previous = out.at(-1)?.stated;
    for (const pair of pairs.filter((p) => inside(p.start) && !isOfAnother(text, p.start, stated.number?.value))) {
      stated[pair.actual ? "departureActual" : "departureScheduled"] ??= cited(pair.departure, pair, CLOCK_RULE);
      stated[pair.actual ? "arrivalActual" : "arrivalScheduled"] ??= cited(pair.arrival, pair, CLOCK_RULE);
    }
    const loose = (at: number) => inside(at) && !inHeader(at) && !pairs.some((p) => at >= p.start && at < p.end);
    const rows = factRows(material, (at) => loose(at));
    for (const row of rows) readRowTimes(text, row.start, row.end, stated);
    const number = stated.number?.value;
    const told = toldTimes(
      timed.filter(
        (e) =>
          loose(e.clock.start) &&
          !isOfAnother(text, e.clock.start, number) &&
          !rows.some((r) => e.clock.start >= r.start && e.clock.start < r.end) &&
          (e.flight === undefined || number === undefined || e.flight === number),
      ),
    );
    for (const key of ["departureScheduled", "departureActual", "arrivalScheduled", "arrivalActual"] as const)
      if (told[key] !== undefined) stated[key] ??= told[key];
    if (stamped) readStamps(material, inside, stated);
    keepTimetable(material, inside, stated);
    if (stated.takeoff !== undefined) stated.departureActual ??= stated.takeoff;
    if (stated.landing !== undefined) stated.arrivalActual ??= stated.landing;
    const own = types.filter((t) => inside(t.start));
    let most = stated.aircraft === undefined ? 0 : 99;
    for (const type of own) {
      const score = flownScore(text, type, marks);
      // A variant told below makes a family in the header exact.
      const finer = score >= 2 && stated.aircraft !== undefined && type.type.startsWith(`${stated.aircraft.value}-`);
      if (score > most || finer) {
        stated.aircraft = cited(type.type, type, AIRCRAFT_RULE);
        most = Math.max(most, score);
      }
    }
    const mark = marks.find((m) => inside(m.start) && isFlown(text, m));
    if (mark !== undefined) stated.registration ??= cited(mark.mark, mark, REGISTRATION_RULE);
    if (
      stated.aircraft === undefined &&
      previous?.aircraft !== undefined &&
      leg.spans.some((s) => SAME_PLANE.test(text.slice(s.start, s.end)))
    ) {
      stated.aircraft = { ...previous.aircraft, implied: "trip/same-aircraft" };
      if (previous.registration !== undefined)
        stated.registration ??= { ...previous.registration, implied: "trip/same-aircraft" };
    }
    // 全部同じ機体: said of every flight, whichever told the type.
    if (stated.aircraft === undefined && previous?.aircraft !== undefined && oneAircraft) {
      stated.aircraft = { ...previous.aircraft, implied: "trip/same-aircraft" };
      if (previous.registration !== undefined)
        stated.registration ??= { ...previous.registration, implied: "trip/same-aircraft" };
    }
    const seat = bestSeat(seats.filter((s) => inside(s.start)));
    if (seat !== null) stated.seat ??= cited(seat.seat, seat, SEAT_RULE);
    for (const key of ["aircraft", "registration", "seat"] as const)
      if (ofAll[key] !== undefined) stated[key] ??= ofAll[key];
    const first = legs[0]?.anchors.find((a) => a.kind !== "title")?.start ?? 0;
    const cabin = cabinOfLeg(material, legs, leg, first);
    const trip = cabin === null && legs.length > 1 ? cabinOfTrip(material, first) : null;
    if (trip !== null) stated.cabin ??= cited(trip.cabin, trip.mention, CABIN_RULE);
    if (cabin !== null) stated.cabin ??= cited(cabin.cabin, cabin.mention, CABIN_RULE);
    if (ofAll.cabin !== undefined) stated.cabin ??= ofAll.cabin;
    const product = seatProductIn(material, inside);
    if (product !== null) stated.seatProduct ??= cited(text.slice(product.start, product.end), product, product.rule);
    if (stated.cabin?.value === "first" && isDomestic(stated.from?.value) && isDomestic(stated.to?.value))
      stated.cabin = { ...stated.cabin, value: "domestic-first" };
    const month = stated.date?.value.length === 7 ? stated.date.value : null;
    if (stated.date === undefined || month !== null) {
      const place = placeOf(material, leg);
      const date = dateIn(material, inside, place, previous?.date?.value) ?? dayOfPost(material, place);
      if (date !== null && (month === null || date.value.startsWith(month))) stated.date = date;
      else if (month === null && previous?.date !== undefined)
        stated.date = { ...previous.date, implied: "trip/date-of-leg-before" };
    }
    const left = stated.departureActual === undefined ? null : dayOfClock(material, stated.departureActual);
    if (left !== null && stated.date !== undefined && left.value > stated.date.value) stated.date = left;
    // Who lands somewhere and says no other way leaves from there.
    if (
      stated.from === undefined &&
      stated.to !== undefined &&
      previous?.to !== undefined &&
      previous.to.value !== stated.to.value
    )
      stated.from = { ...previous.to, implied: "trip/from-leg-before" };
    if (leg.flownOn === true && previous !== undefined) flyOn(previous, stated);
    // 定刻10:05→9:58: a row in short, whose telling comes after it.
    const inShort = (at: number) => /^[^\d。]{0,8}\d{1,2}:\d{2} ?[→⇒]/.test(lineOf(material, at));
    const summed = (at: number) =>
      inHeader(at) || inShort(at) || [...rows, ...pairs].some((r) => at >= r.start && at < r.end);
    const landed = stated.arrivalActual?.cites.find((c) => !summed(c.start));
    const reached = landed?.start ?? reachedInWords(material, leg);
    const delay = delayOf(stated, toldDelay(text, inside, reached));
    if (delay !== null) stated.delay = delay;
    out.push({ leg, stated, reached });
  }
  return out;
}

function lineOf({ passage, text }: Material, at: number): string {
  const line = passage.lines[lineIndex(passage, at)];
  return line === undefined ? "" : text.slice(line.outset, line.end);
}

const CARRIED_ON = ["aircraft", "registration", "cabin", "seat", "seatProduct"] as const;

/** After a diversion the aeroplane, class and seat stay, and the timetable of the arrival is that of the goal. */
function flyOn(previous: Stated, stated: Stated): void {
  for (const key of CARRIED_ON) {
    const before = previous[key];
    if (before !== undefined) stated[key] ??= { ...before, implied: "trip/flown-on" };
  }
  if (previous.arrivalScheduled === undefined) return;
  stated.arrivalScheduled ??= previous.arrivalScheduled;
  delete previous.arrivalScheduled;
  const { departureScheduled: due, departureActual: left } = previous;
  if (due !== undefined && left !== undefined)
    previous.delay = { value: minutesLate(due.value, left.value), cites: [], implied: "trip/delay-of-times" };
  else delete previous.delay;
}

/** The delay: told of the arrival, else the difference of its times, else told or computed of the departure. */
function delayOf(stated: Stated, told: ReturnType<typeof toldDelay>): Cited<number> | null {
  const computed = (scheduled?: Cited<string>, actual?: Cited<string>): Cited<number> | null =>
    scheduled === undefined || actual === undefined
      ? null
      : { value: minutesLate(scheduled.value, actual.value), cites: [], implied: "trip/delay-of-times" };
  const arrival = computed(stated.arrivalScheduled, stated.arrivalActual);
  if (arrival !== null) return told?.delay.value === arrival.value ? told.delay : arrival;
  const departure = computed(stated.departureScheduled, stated.departureActual);
  // A day late: the clock times alone do not tell it.
  if (told !== null && departure !== null && told.delay.value - departure.value === 1440) return told.delay;
  return told?.arrival === true ? told.delay : (departure ?? told?.delay ?? null);
}

/** Puts one flight and what backs each of its fields. */
export function assembleFlight(ledger: Ledger, index: number, stated: Stated): Flight {
  const put = <T>(key: string, value: Cited<T> | undefined): T | null =>
    value === undefined ? null : ledger.put(`/flights/${index}/${key}`, value);
  return {
    carrier: put("carrier", stated.carrier),
    number: put("number", stated.number),
    from: put("from", stated.from),
    to: put("to", stated.to),
    date: put("date", stated.date),
    aircraft: put("aircraft", stated.aircraft),
    registration: put("registration", stated.registration),
    cabin: put("cabin", stated.cabin) as Flight["cabin"],
    seat: put("seat", stated.seat),
    seatProduct: put("seatProduct", stated.seatProduct),
    departure: {
      scheduled: put("departure/scheduled", stated.departureScheduled),
      actual: put("departure/actual", stated.departureActual),
    },
    arrival: {
      scheduled: put("arrival/scheduled", stated.arrivalScheduled),
      actual: put("arrival/actual", stated.arrivalActual),
    },
    delayMinutes: put("delayMinutes", stated.delay),
  };
}
