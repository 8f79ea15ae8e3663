import type { Span } from "../../../kernel/span.ts";
import { carriers } from "../../ja/lexicon/carriers.ts";
import type { Material } from "../material.ts";
import { OPERATORS } from "./operator.ts";

/** A flight number in the text. */
export interface FlightMention extends Span {
  /** IATA designator; null where the text leaves it out (904便). */
  readonly carrier: string | null;
  readonly number: string;
}

export const FLIGHT_RULE = "trip/flight-number";

/** Designators that stand before a number: IATA codes of the lexicon and the three-letter words in it. */
const DESIGNATORS: ReadonlyMap<string, string> = new Map(
  carriers.terms.flatMap(([code, ...words]) =>
    [code as string, ...words.filter((w) => /^[A-Z]{3}$/.test(w))].map((w) => [w, code as string] as const),
  ),
);

const NUMBERED =
  /(?<![A-Za-z0-9-])([A-Z]{3}|[A-Z]{2}|[A-Z]\d|\d[A-Z])([ -]?)0{0,3}([1-9]\d{0,3})(?![\dA-Za-z:]|-\d|%|円|時|分)(便)?/g;
const BLOCKS = /(?:PB|P\/B|T\/O|LDG|OUT|OFF|ON|定刻[^\n]{0,8}、) ?[^\n]{0,24}$/;
/** 便名: JL 2: under its label a number may be short and stand apart. */
const LABELLED = /(?:便名?|[Ff]light(?: No\.?)?|FLT) ?[:】\]] ?$/;
const AFTER_NAME = /(?:の(?=\d{1,4}便))? ?[((]?0{0,3}([1-9]\d{0,3})(便)/y;
const BARE = /(?<![\dA-Za-z.,:/-])0?([1-9]\d{1,3})便/g;

/** Between a number and the one that a codeshare gives it as well: ANA2411便(ソラシドエア11便. */
const IN_BRACKETS = /^ ?\([^()。、]{0,8}$/;

/** Of the two numbers of a codeshare the one of the airline that flies it; the first where neither is of a smaller one. */
function operated(text: string, flights: readonly FlightMention[]): FlightMention[] {
  return flights.filter((flight, i) => {
    const before = flights[i - 1];
    const next = flights[i + 1];
    const twin = (a: FlightMention | undefined, b: FlightMention | undefined) =>
      a !== undefined && b !== undefined && a.number !== b.number && IN_BRACKETS.test(text.slice(a.end, b.start));
    const small = ({ carrier }: FlightMention) => carrier !== null && OPERATORS.has(carrier);
    if (twin(flight, next)) return small(flight) || !small(next as FlightMention);
    if (twin(before, flight)) return small(flight) && !small(before as FlightMention);
    return true;
  });
}

/** Flight numbers in order of reading. */
export function readFlightNumbers(material: Material): FlightMention[] {
  const { text } = material;
  const found: FlightMention[] = [];
  for (const match of text.matchAll(NUMBERED)) {
    const [whole, designator = "", gap = "", number = "", bin] = match;
    const carrier = DESIGNATORS.get(designator);
    if (carrier === undefined) continue;
    if (
      bin === undefined &&
      !LABELLED.test(text.slice(Math.max(0, match.index - 12), match.index)) &&
      (/\d/.test(designator) ? gap !== "" || number.length < 2 : number.length < 2 && gap !== "")
    )
      continue;
    if (/^(?:AM|PM)$/.test(designator) && bin === undefined) continue;
    // PB 744 / LDG 846 / BI 852: blocks on, no flight
    if (
      /^B[IO]$/.test(designator) &&
      bin === undefined &&
      BLOCKS.test(text.slice(Math.max(0, match.index - 40), match.index))
    )
      continue;
    found.push({ start: match.index, end: match.index + whole.length, carrier, number });
  }
  for (const term of material.terms("carrier")) {
    AFTER_NAME.lastIndex = term.end;
    const match = AFTER_NAME.exec(text);
    const number = match?.[1];
    if (match === null || number === undefined) continue;
    if (found.some((f) => f.start <= term.start && f.end > term.start)) continue;
    found.push({ start: term.start, end: term.end + match[0].length, carrier: term.value.code, number });
  }
  for (const match of text.matchAll(BARE)) {
    const number = match[1] as string;
    const end = match.index + match[0].length;
    if (found.some((f) => f.start <= match.index && f.end >= end - 1)) continue;
    // 1日12便 is a count of flights
    if (/[日計全約各]$/.test(text.slice(Math.max(0, match.index - 1), match.index))) continue;
    found.push({ start: match.index, end, carrier: null, number });
  }
  return operated(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}
