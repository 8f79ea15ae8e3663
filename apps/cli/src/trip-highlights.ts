import { numberText } from "@nisshi/charts/results";
import type { ExtentResult, First, Result, TallyRow } from "@nisshi/core/stats";
import { labelOf } from "./labels.ts";
import { type FlightLine, moneyOf, type Review, resultOf, rowsOf, type TotalName, totalsOf } from "./trip-review.ts";
import type { TripTables } from "./trip-tables.ts";
import { en, ja, type TripWords } from "./trip-words.table.ts";
import type { Lang } from "./words.ts";

/** Something worth telling: what it is, what it was, and what else is known of it. */
export interface Highlight {
  readonly label: string;
  readonly value: string;
  readonly notes: readonly string[];
}

/** The words of `nisshi trips`. */
export const tripWords: Readonly<Record<Lang, TripWords>> = { ja, en };

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Minutes as hours and minutes. */
export function timeText(minutes: number, lang: Lang): string {
  return tripWords[lang].minutes(Math.floor(minutes / 60), Math.round(minutes % 60));
}

/** A number at the head of a review, in its form. */
export function totalText(name: TotalName, value: number, lang: Lang): string {
  return name === "duration" ? timeText(value, lang) : numberText(Math.round(value));
}

/** An airport by name and code: a town has several, and few know all codes. */
export function airportText(code: string, tables: TripTables, lang: Lang): string {
  const name = tables.airportName(code, lang);
  return name === code ? code : `${name} (${code})`;
}

/** What was met for the first time, by its name. */
export function firstText({ kind, code }: First, tables: TripTables, lang: Lang): string {
  switch (kind) {
    case "airport":
      return airportText(code, tables, lang);
    case "country":
      return tables.countryName(code, lang);
    case "carrier":
      return tables.carrierName(code, lang);
    default:
      return code;
  }
}

/** The way of a flight, with the names of its airports. */
export function wayOf({ from, to }: Pick<FlightLine, "from" | "to">, tables: TripTables, lang: Lang): string {
  const name = (code: string | null) => (code === null ? "?" : airportText(code, tables, lang));
  return `${name(from)} → ${name(to)}`;
}

function flightNotes({ date, number }: FlightLine): string[] {
  return [date, number].filter((part) => part !== null);
}

/** The numbers at the head of a review with their names, those that are known; and how far they are from the year before. */
export function totalsWithNotes(review: Review, lang: Lang): readonly (Highlight & { readonly name: TotalName })[] {
  const say = tripWords[lang];
  const [totals, before] = [totalsOf(review.analysis), review.before === null ? null : totalsOf(review.before)];
  const partly = (id: string): string[] => {
    const { known, n } = resultOf(review.analysis, id) ?? { known: 0, n: 0 };
    return known === n ? [] : [say.ofFlights(numberText(known), numberText(n))];
  };
  const laps =
    resultOf<ExtentResult & { readonly earthLaps: number }>(review.analysis, "trip/distance")?.earthLaps ?? 0;
  const extra: Partial<Record<TotalName, string[]>> = {
    distance: [...(laps >= 0.1 ? [say.laps(laps.toFixed(1))] : []), ...partly("trip/distance")],
    duration: partly("trip/duration"),
  };
  return (Object.keys(say.totals) as TotalName[]).flatMap((name) => {
    const [value, last] = [totals[name], before?.[name] ?? null];
    if (value === null) return [];
    const change = last === null || name === "duration" ? null : Math.round(value) - Math.round(last);
    const notes = [
      ...(extra[name] ?? []),
      ...(change === null
        ? []
        : [say.than(change === 0 ? "±0" : `${change > 0 ? "+" : "−"}${numberText(Math.abs(change))}`)]),
    ];
    return [{ name, label: say.totals[name], value: totalText(name, value, lang), notes }];
  });
}

/** The first of a tally with how often, and how many came as often. */
function topOf(
  label: string,
  rows: readonly TallyRow[],
  name: (code: string) => string,
  say: TripWords,
  least = 1,
): Highlight[] {
  const [top, ...others] = rows;
  if (top === undefined || top.count < least) return [];
  const alike = others.filter(({ count }) => count === top.count).length;
  // Where everything was met as often, nothing leads.
  if (alike === rows.length - 1 && rows.length > 1) return [];
  return [
    {
      label,
      value: name(top.code),
      notes: [say.times(numberText(top.count)), ...(alike > 0 ? [say.alike(alike)] : [])],
    },
  ];
}

function extremes({ flights }: Review, tables: TripTables, lang: Lang): Highlight[] {
  const say = tripWords[lang];
  const known = flights.filter(({ km }) => km !== null).sort((a, b) => (b.km ?? 0) - (a.km ?? 0));
  const [longest, shortest] = [known[0], known.at(-1)];
  const told = (label: string, flight: FlightLine | undefined): Highlight[] =>
    flight === undefined
      ? []
      : [
          {
            label,
            value: wayOf(flight, tables, lang),
            notes: [`${numberText(Math.round(flight.km ?? 0))} km`, ...flightNotes(flight)],
          },
        ];
  return [...told(say.longest, longest), ...(longest === shortest ? [] : told(say.shortest, shortest))];
}

interface Delays extends Result {
  readonly onTime: { readonly share: number | null };
  readonly minutesLost: number;
  readonly quantiles: readonly { readonly q: number; readonly min: number | null }[];
}

function delaysOf({ analysis, flights }: Review, tables: TripTables, lang: Lang): Highlight[] {
  const say = tripWords[lang];
  const delays = resultOf<Delays>(analysis, "trip/delays");
  if (delays === null || delays.known === 0) return [];
  const median = delays.quantiles.find(({ q }) => q === 0.5)?.min ?? null;
  const [worst] = flights
    .filter(({ delayMinutes }) => (delayMinutes ?? 0) > 0)
    .sort((a, b) => (b.delayMinutes ?? 0) - (a.delayMinutes ?? 0));
  return [
    {
      label: say.delays,
      value:
        delays.onTime.share === null
          ? say.lost(timeText(delays.minutesLost, lang))
          : say.onTime(percent(delays.onTime.share)),
      notes: [
        ...(median === null ? [] : [say.median(numberText(median))]),
        ...(delays.onTime.share === null ? [] : [say.lost(timeText(delays.minutesLost, lang))]),
        say.ofFlights(numberText(delays.known), numberText(delays.n)),
      ],
    },
    ...(worst === undefined
      ? []
      : [
          {
            label: say.worst,
            value: say.late(numberText(worst.delayMinutes)),
            notes: [wayOf(worst, tables, lang), ...flightNotes(worst)],
          },
        ]),
  ];
}

/** From here on the decimals of a sum say nothing. */
const LARGE = 100;

/** A sum with its currency: in Japanese by its name, else by code. */
function moneyText(value: number, currency: string, lang: Lang): string {
  const name = currency === "JPY" ? "円" : labelOf("currencies", currency, lang);
  return `${numberText(value >= LARGE ? Math.round(value) : value)} ${lang === "ja" ? name : currency}`;
}

/** What was spent in the currency of most expenses, with what is known of it, and then in the others. */
function costOf({ analysis }: Review, lang: Lang): Highlight[] {
  const say = tripWords[lang];
  const text = (value: number, currency: string) => moneyText(value, currency, lang);
  const [first, ...others] = moneyOf(analysis);
  if (first === undefined) return [];
  const { currency, amount, credit, net } = first;
  type Cost = Result & { readonly rows: readonly { readonly currency: string; readonly per100Km: number }[] };
  const rate = resultOf<Cost>(analysis, "trip/cost")?.rows.find((row) => row.currency === currency);
  const notes = [
    ...(credit > 0 ? [say.price(text(amount, currency), text(credit, currency))] : []),
    ...(rate === undefined ? [] : [say.per100Km(text(rate.per100Km, currency))]),
    ...others.map((row) => text(row.net, row.currency)),
  ];
  return [{ label: say.cost, value: say.paid(text(net, currency)), notes }];
}

function loungesOf({ analysis }: Review, lang: Lang): Highlight[] {
  const say = tripWords[lang];
  const count = (code: string) => rowsOf(analysis, "trip/lounges").find((row) => row.code === code)?.count ?? 0;
  const [visited, refused] = [count("visited"), count("refused")];
  return visited + refused === 0 ? [] : [{ label: say.lounges, value: say.visited(visited, refused), notes: [] }];
}

interface Zones extends Result {
  readonly forwardHours: number;
  readonly backHours: number;
  readonly dateLineCrossings: number;
}

function clocksOf({ analysis }: Review, lang: Lang): Highlight[] {
  const say = tripWords[lang];
  const zones = resultOf<Zones>(analysis, "trip/zones");
  if (zones === null || zones.forwardHours + zones.backHours + zones.dateLineCrossings === 0) return [];
  const crossed = zones.dateLineCrossings > 0 ? [say.dateLine(zones.dateLineCrossings)] : [];
  return [
    {
      label: say.zones,
      value: say.shifted(numberText(zones.forwardHours), numberText(zones.backHours)),
      notes: crossed,
    },
  ];
}

/** What is worth telling of the trips, as far as it is known. */
export function highlightsOf(review: Review, tables: TripTables, lang: Lang): readonly Highlight[] {
  const say = tripWords[lang];
  const { analysis } = review;
  const airport = (code: string) => airportText(code, tables, lang);
  const rate =
    resultOf<Result & { readonly newRouteRate: number | null }>(analysis, "trip/novelty")?.newRouteRate ?? null;
  return [
    ...extremes(review, tables, lang),
    ...topOf(say.topPair, rowsOf(analysis, "trip/pairs"), (pair) => pair.split("-").map(airport).join(" – "), say, 2),
    ...topOf(say.topAirport, rowsOf(analysis, "trip/by-airport"), airport, say),
    ...topOf(say.topCarrier, rowsOf(analysis, "trip/by-carrier"), (code) => tables.carrierName(code, lang), say),
    ...topOf(say.topAircraft, rowsOf(analysis, "trip/aircraft"), (code) => code, say),
    ...topOf(say.topAirframe, rowsOf(analysis, "trip/registrations"), (code) => code, say, 2),
    ...delaysOf(review, tables, lang),
    ...loungesOf(review, lang),
    ...costOf(review, lang),
    ...clocksOf(review, lang),
    ...(rate === null ? [] : [{ label: say.novelty, value: say.newRate(percent(rate)), notes: [] }]),
  ];
}
