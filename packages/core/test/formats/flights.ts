import fc from "fast-check";
import type { Flight, Trip } from "../../src/trip/schema.ts";

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
const times = fc.record({
  scheduled: fc.option(clock, { nil: null }),
  actual: fc.option(clock, { nil: null }),
});
const day = fc
  .integer({ min: 0, max: 20000 })
  .map((days) => new Date(Date.UTC(1990, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const when = fc.oneof(
  { weight: 6, arbitrary: day },
  day.map((on) => on.slice(0, 7)),
  day.map((on) => on.slice(0, 4)),
  day.map((on) => `${on}~`),
  day.map((on) => `../${on}`),
);
const airport = fc.constantFrom("HND", "OKA", "NGO", "HNL", "SIN", "QQQ");
/** Texts with all that CSV, JSON and iCalendar have to escape, and no space at their ends. */
const text = fc
  .array(fc.oneof(fc.constantFrom(..."\",;\\\n\r=+-@'|日誌😀 ab:()"), fc.string({ maxLength: 6, unit: "binary" })), {
    minLength: 1,
    maxLength: 30,
  })
  .map((parts) => parts.join("").trim())
  .filter((said) => said !== "" && !/\p{Surrogate}/u.test(said));

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** Any flight that a record may hold. */
export const flights: fc.Arbitrary<Flight> = fc
  .record(
    {
      carrier: maybe(fc.constantFrom("JL", "NH", "7G", "3X", "ZZ")),
      number: maybe(fc.integer({ min: 1, max: 9999 }).map(String)),
      from: maybe(airport),
      to: maybe(airport),
      date: maybe(when),
      aircraft: maybe(fc.oneof(fc.constantFrom("B787-9", "A321neo", "B737-800", "DHC-8 (Q400)", "ATR 42"), text)),
      registration: maybe(fc.constantFrom("JA861J", "N12345")),
      cabin: maybe(fc.constantFrom("economy", "premium-economy", "business", "first", "class-j", "domestic-first")),
      seat: maybe(fc.constantFrom("12A", "1K", "101F")),
      seatProduct: maybe(text),
      departure: times,
      arrival: times,
      delayMinutes: maybe(fc.integer({ min: -90, max: 900 })),
      arrivalDate: when,
      durationMinutes: fc.integer({ min: 1, max: 2000 }),
      position: fc.constantFrom("window", "middle", "aisle"),
      purpose: fc.constantFrom("leisure", "business", "crew", "other"),
      note: text,
    },
    {
      requiredKeys: [
        "carrier",
        "number",
        "from",
        "to",
        "date",
        "aircraft",
        "registration",
        "cabin",
        "seat",
        "seatProduct",
        "departure",
        "arrival",
        "delayMinutes",
      ],
    },
  )
  .map((flight) => flight as Flight);

/** A record of some flights, with a lounge where `lounge` says so. */
export function tripOf(of: readonly Flight[], lounge = false): Trip {
  return {
    kind: "trip",
    flights: [...of],
    lounges: lounge ? [{ name: "架空ラウンジ", airport: null, visited: true }] : [],
    expenses: [],
    source: { file: null, post: 0, start: 0, end: 0 },
    evidence: {},
    implied: {},
  };
}
