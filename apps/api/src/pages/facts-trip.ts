import type { Expense, Flight, Lounge, Trip } from "@nisshi/core/trip";
import type { Language, Words } from "../words.ts";
import { type Fact, type FactGroup, factOf } from "./fact.ts";
import { labelOf, numberText, whenText } from "./values.ts";
import { filled, words } from "./words.table.ts";

function timesText(times: Flight["departure"], language: Language): string | null {
  const parts = (["scheduled", "actual"] as const).flatMap((which) => {
    const clock = times[which];
    return clock === null ? [] : [`${words[which][language]} ${clock}`];
  });
  return parts.length === 0 ? null : parts.join(" / ");
}

/** How late a flight was, or how early. */
export function delayText(minutes: number, language: Language): string {
  if (minutes === 0) return words.onTime[language];
  return filled((minutes < 0 ? words.early : words.minutes)[language], numberText(Math.abs(minutes)));
}

/** The way that flights went: HND → DFW → HND, a comma where one starts elsewhere than the one before landed. */
export function wayText(flights: readonly Flight[]): string {
  return flights
    .map(({ from, to }, i) => {
      const next = ` →\u00A0${to ?? "?"}`;
      const before = flights[i - 1];
      if (before !== undefined && from !== null && before.to === from) return next;
      return `${i > 0 ? ", " : ""}${from ?? "?"}${next}`;
    })
    .join("");
}

/** The name of a flight: its number, or its route. */
export function flightName({ carrier, number, from, to }: Flight, language: Language): string {
  if (number !== null) return `${carrier ?? ""}${number}`;
  return from === null && to === null ? words.flight[language] : `${from ?? "?"}–${to ?? "?"}`;
}

function flightFacts(flight: Flight, i: number, language: Language): readonly Fact[] {
  const at = (member: string) => `/flights/${i}/${member}`;
  const { carrier, number, from, to, date, aircraft, registration, cabin, seat, seatProduct, delayMinutes } = flight;
  const both = (label: Words, one: string, other: string, value: string | null): Fact => ({
    label: label[language],
    said: value === null ? [] : [{ value, paths: [at(one), at(other)] }],
    path: at(one),
  });
  const stated = [
    both(words.flight, "carrier", "number", number === null ? carrier : flightName(flight, language)),
    both(words.route, "from", "to", from === null && to === null ? null : `${from ?? "?"} → ${to ?? "?"}`),
    factOf(words.date, language, at("date"), date && whenText(date, language)),
    factOf(words.departure, language, at("departure"), timesText(flight.departure, language)),
    factOf(words.arrival, language, at("arrival"), timesText(flight.arrival, language)),
    factOf(words.aircraft, language, at("aircraft"), aircraft),
    factOf(words.registration, language, at("registration"), registration),
    factOf(words.cabin, language, at("cabin"), cabin && labelOf("cabins", cabin, language)),
    both(words.seat, "seat", "seatProduct", [seat, seatProduct].filter((part) => part !== null).join(" · ") || null),
  ];
  const delay = delayMinutes === null ? null : delayText(delayMinutes, language);
  return delay === null ? stated : [...stated, factOf(words.delay, language, at("delayMinutes"), delay)];
}

function loungeText({ name, airport, visited }: Lounge, language: Language): string {
  const notes = [airport, visited ? null : words.notVisited[language]].filter((part) => part !== null);
  return notes.length === 0 ? name : `${name} (${notes.join(" · ")})`;
}

function amountText(amount: number, currency: string | null): string {
  const [whole = "", part] = String(amount).split(".");
  return `${numberText(Number(whole))}${part === undefined ? "" : `.${part}`}${currency === null ? "" : ` ${currency}`}`;
}

function expenseText({ amount, currency, credit, net }: Expense, language: Language): string {
  const parts = [
    amount === null ? null : amountText(amount, currency),
    credit === null ? null : `${words.credit[language]} ${amountText(credit, currency)}`,
    net === null || net === amount ? null : `${words.net[language]} ${amountText(net, currency)}`,
  ];
  return parts.filter((part) => part !== null).join(" · ");
}

/** What a boarding log says, flight by flight. */
export function tripFacts(record: Trip, language: Language): readonly FactGroup[] {
  const list = (title: string, facts: readonly Fact[]) => (facts.length === 0 ? [] : [{ title, facts }]);
  return [
    ...record.flights.map((flight, i) => ({
      title: flightName(flight, language),
      facts: flightFacts(flight, i, language),
    })),
    ...list(
      words.lounges[language],
      record.lounges.map((lounge, i) => ({
        label: words.lounge[language],
        said: [{ value: loungeText(lounge, language), paths: [`/lounges/${i}`] }],
        path: `/lounges/${i}`,
      })),
    ),
    ...list(
      words.expenses[language],
      record.expenses.map((expense, i) => ({
        label: expense.item,
        said: [{ value: expenseText(expense, language), paths: [`/expenses/${i}`] }],
        path: `/expenses/${i}`,
      })),
    ),
  ];
}
