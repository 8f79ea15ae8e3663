import { numberText } from "@nisshi/charts/results";
import { tint } from "./colour.ts";
import { screenWidth, table } from "./render.ts";
import { firstText, type Highlight, highlightsOf, totalsWithNotes, tripWords } from "./trip-highlights.ts";
import type { FlightLine, Review } from "./trip-review.ts";
import type { TripTables } from "./trip-tables.ts";
import type { Lang } from "./words.ts";
import { words } from "./words.ts";

/** A trip as the list has it. */
export interface TripLine {
  /** File and place in it. */
  readonly where: string;
  readonly flights: readonly FlightLine[];
}

/** The stops of a trip: a gap between two flights is a second arrow's end. */
function stops(flights: readonly FlightLine[]): string {
  let [out, at] = ["", ""];
  for (const { from, to } of flights) {
    if (out === "" || (from ?? "?") !== at) out += `${out === "" ? "" : ", "}${from ?? "?"}`;
    at = to ?? "?";
    out += `→${at}`;
  }
  return out;
}

function row({ where, flights }: TripLine, lang: Lang): string[] {
  const { none } = words[lang];
  const known = flights.flatMap(({ km }) => km ?? []);
  const date = flights.map((flight) => flight.date).find((day) => day !== null);
  const numbers = flights.flatMap(({ number }) => number ?? []).join(" ");
  const km =
    known.length < flights.length || known.length === 0
      ? none
      : numberText(Math.round(known.reduce((sum, one) => sum + one, 0)));
  return [where, date ?? none, stops(flights) || none, numbers || none, km];
}

/** The trips, a line each, then what the review says of them. */
export function reviewText(trips: readonly TripLine[], review: Review, tables: TripTables, lang: Lang): string {
  const say = tripWords[lang];
  const lines = (list: readonly Highlight[]) =>
    table(
      list.map(({ label, value, notes }) => [label, value, notes.join(", ")]),
      screenWidth(),
    );
  const firsts = (review.firsts ?? [])
    .filter(({ kind }) => kind !== "route")
    .map((first) => [say.firstKinds[first.kind], firstText(first, tables, lang), first.on]);
  return [
    table([say.head, ...trips.map((trip) => row(trip, lang))], screenWidth(), [0]),
    "",
    tint(say.title(review.year), "head"),
    lines(totalsWithNotes(review, lang)),
    "",
    tint(say.highlights, "head"),
    lines(highlightsOf(review, tables, lang)),
    ...(firsts.length > 0 ? ["", tint(say.firsts, "head"), table(firsts, screenWidth())] : []),
  ].join("\n");
}
