import type { TripCheckCode } from "../../src/kernel/issue.ts";
import { flight, trip } from "../records.ts";
import type { CheckRows } from "./rows.ts";

type Members = Parameters<typeof flight>[0];
const one = (members: Members) => trip({ flights: [flight(members)] });
const flights = (...list: readonly Members[]) => trip({ flights: list.map((members) => flight(members)) });
const clocks = (scheduled: string | null, actual: string | null) => ({ scheduled, actual });
const times = (departure: string, arrival: string, from = "HND", to = "FUK") =>
  one({ from, to, departure: clocks(departure, null), arrival: clocks(arrival, null) });
const leg = (from: string, to: string, departure: string, arrival: string, more: Members = {}) => ({
  from,
  to,
  date: "2031-07-09",
  departure: clocks(departure, null),
  arrival: clocks(arrival, null),
  ...more,
});

/** Rows of the checks of times, aircraft, airlines and cabins of flights. */
export const tripFlightsRows = {
  "trip/block-time": {
    holds: [
      trip(),
      times("23:10", "00:55"),
      times("12:00", "12:10", "ASJ", "KKX"),
      times("06:00", "11:00", "CTS", "OKA"),
      // Over the date line; summer time at either end; a clock that goes back.
      times("21:30", "10:10", "NGO", "HNL"),
      times("11:00", "16:15", "HND", "LHR"),
      times("10:45", "13:55", "ORD", "NRT"),
      times("13:00", "13:05", "OKA", "TPE"),
      times("10:00", "10:00", "HND", "HND"),
      times("10:00", "10:00", "HND", "XXX"),
      one({ departure: clocks("10:00", null), arrival: clocks(null, "09:00") }),
    ],
    violated: [
      [
        times("12:00", "11:00"),
        [["/flights/0/arrival/scheduled", { from: "HND", to: "FUK", minutes: 1380, longest: 300 }]],
      ],
      [
        one({ departure: clocks(null, "12:00"), arrival: clocks(null, "12:05") }),
        [["/flights/0/arrival/actual", { from: "HND", to: "FUK", minutes: 5, longest: 300 }]],
      ],
      [
        times("12:00", "10:30", "NRT", "SIN"),
        [["/flights/0/arrival/scheduled", { from: "NRT", to: "SIN", minutes: 1410, longest: 1140 }]],
      ],
    ],
  },
  "trip/departure-early": {
    holds: [
      trip(),
      one({ departure: clocks("10:00", "09:30") }),
      one({ departure: clocks("00:10", "23:50") }),
      // It left a day late.
      one({ departure: clocks("23:50", "20:50"), delayMinutes: 1265 }),
    ],
    violated: [
      [one({ departure: clocks("10:00", "09:29") }), [["/flights/0/departure/actual", { minutes: 31 }]]],
      [
        one({ departure: clocks("01:10", "23:30"), delayMinutes: 5 }),
        [["/flights/0/departure/actual", { minutes: 100 }]],
      ],
    ],
  },
  "trip/delay-against-departure": {
    holds: [
      trip(),
      one({ departure: clocks("10:00", "10:40"), delayMinutes: 10 }),
      one({ departure: clocks("10:00", "10:40"), arrival: clocks("12:00", "12:00"), delayMinutes: 0 }),
      one({ departure: clocks("23:50", "00:20"), delayMinutes: 30 }),
      one({ departure: clocks("10:00", null), delayMinutes: 90 }),
    ],
    violated: [
      [
        one({ departure: clocks("10:00", "10:05"), delayMinutes: 90 }),
        [["/flights/0/delayMinutes", { delayMinutes: 90, computed: 5 }]],
      ],
    ],
  },
  "trip/delay-missing": {
    holds: [
      trip(),
      one({ departure: clocks("10:00", "10:05"), delayMinutes: 0 }),
      one({ departure: clocks("10:00", null), arrival: clocks(null, "12:00") }),
    ],
    violated: [
      [
        one({ departure: clocks("10:00", "10:05"), arrival: clocks("23:55", "00:10") }),
        [["/flights/0/delayMinutes", { computed: 15 }]],
      ],
      [one({ departure: clocks("10:00", "09:58") }), [["/flights/0/delayMinutes", { computed: -2 }]]],
    ],
  },
  "trip/flights-overlap": {
    holds: [
      trip(),
      flights(leg("HND", "OKA", "07:00", "09:40"), leg("OKA", "ISG", "10:30", "11:35")),
      flights(leg("HND", "OKA", "07:00", "09:40"), leg("OKA", "ISG", "08:30", "09:35", { date: "2031-07-10" })),
      // Arrival on the next day; another airport; another zone.
      flights(leg("HND", "OKA", "22:00", "00:40"), leg("OKA", "ISG", "00:30", "01:35")),
      flights(leg("HND", "OKA", "07:00", "09:40"), leg("ITM", "ISG", "08:30", "09:35")),
      flights(leg("HND", "GMP", "07:00", "09:40"), leg("GMP", "CJU", "10:30", "11:35")),
      // The schedule overlaps, but the first was early.
      flights(
        leg("HND", "OKA", "07:00", "09:40", { arrival: clocks("09:40", "09:20") }),
        leg("OKA", "ISG", "09:30", "11:35", { departure: clocks("09:30", "09:30") }),
      ),
    ],
    violated: [
      [
        flights(leg("HND", "OKA", "07:00", "09:40"), leg("OKA", "ISG", "08:30", "09:35")),
        [["/flights/1/departure/scheduled", { airport: "OKA", minutes: 70 }]],
      ],
    ],
  },
  "trip/connection-short": {
    holds: [
      trip(),
      flights(leg("HND", "OKA", "07:00", "09:40"), leg("OKA", "ISG", "10:00", "11:35")),
      flights(leg("HND", "OKA", "07:00", "09:40"), leg("OKA", "ISG", "09:45", "11:35", { date: "2031-07-10" })),
    ],
    violated: [
      [
        flights(leg("HND", "OKA", "07:00", "09:40"), leg("OKA", "ISG", "09:59", "11:35")),
        [["/flights/1/departure/scheduled", { airport: "OKA", minutes: 19 }]],
      ],
    ],
  },
  "trip/round-trip-same-number": {
    holds: [
      trip(),
      flights({ carrier: "NH", number: "12" }, { carrier: "NH", number: "13", from: "FUK", to: "HND" }),
      flights({ carrier: "NH", number: "12", to: "NGO" }, { carrier: "NH", number: "12", from: "NGO" }),
      flights({ carrier: "NH" }, { carrier: "NH", from: "FUK", to: "HND" }),
    ],
    violated: [
      [
        flights({ carrier: "NH", number: "12" }, { carrier: "NH", number: "12", from: "FUK", to: "HND" }),
        [["/flights/1/number", { carrier: "NH", number: "12", from: "FUK", to: "HND" }]],
      ],
    ],
  },
  "trip/date-partly-missing": {
    holds: [trip(), flights({}, {}), flights({ date: "2031-07-09" }, { date: "2031-07" })],
    violated: [[flights({}, { date: "2031-07-09" }), [["/flights/0/date", { date: "2031-07-09" }]]]],
  },
  "trip/flights-many": {
    holds: [trip(), flights(...Array.from({ length: 8 }, () => ({})))],
    violated: [[flights(...Array.from({ length: 9 }, () => ({}))), [["/flights", { flights: 9, most: 8 }]]]],
  },
  "trip/registration-of-carrier": {
    holds: [
      trip(),
      one({ carrier: "NH", registration: "JA861J" }),
      one({ carrier: "SU", registration: "VP-BZP" }),
      one({ registration: "N501DN" }),
      one({ carrier: "constructor", registration: "N501DN" }),
    ],
    violated: [
      [
        one({ carrier: "JL", registration: "N501DN" }),
        [["/flights/0/registration", { registration: "N501DN", carrier: "JL", mark: "JA" }]],
      ],
      [
        one({ carrier: "AA", registration: "JA861J" }),
        [["/flights/0/registration", { registration: "JA861J", carrier: "AA", mark: "N" }]],
      ],
    ],
  },
  "trip/registration-one-aircraft": {
    holds: [
      flights({ registration: "JA861J", aircraft: "B787" }, { registration: "JA861J", aircraft: "B787-9" }),
      flights({ registration: "JA861J", aircraft: "B787-9" }, { registration: "JA862J", aircraft: "B777" }),
      flights({ registration: "JA861J", aircraft: "B787-9" }, { registration: "JA861J" }),
    ],
    violated: [
      [
        flights({ registration: "JA861J", aircraft: "B787-9" }, { registration: "JA861J", aircraft: "B777-200" }),
        [["/flights/1/aircraft", { registration: "JA861J", aircraft: "B777-200", other: "B787-9" }]],
      ],
    ],
  },
  "trip/aircraft-designator": {
    holds: [
      trip(),
      one({ aircraft: "B777-300ER" }),
      one({ aircraft: "B737" }),
      one({ aircraft: "A320" }),
      one({ aircraft: "constructor" }),
    ],
    violated: [[one({ aircraft: "B77W" }), [["/flights/0/aircraft", { aircraft: "B77W", name: "B777-300ER" }]]]],
  },
  "trip/aircraft-series": {
    holds: [
      trip(),
      ...[
        "B787",
        "B787-9",
        "B787-10",
        "B777-281",
        "B767-346ER",
        "A350-1041",
        "A330-900neo",
        "B747-400D",
        "A321-211",
      ].map((aircraft) => one({ aircraft })),
    ],
    violated: [
      [one({ aircraft: "B787-300" }), [["/flights/0/aircraft", { aircraft: "B787-300", series: "-8, -9, -10" }]]],
      [one({ aircraft: "A350-800" }), [["/flights/0/aircraft", { aircraft: "A350-800", series: "-9, -10" }]]],
    ],
  },
  "trip/aircraft-before-service": {
    holds: [
      trip(),
      one({ aircraft: "B787", date: "2011-10-26" }),
      one({ aircraft: "B787-8", date: "2011" }),
      one({ aircraft: "B747-400", date: "1991-01-01" }),
      one({ aircraft: "B787-9" }),
    ],
    violated: [
      [
        one({ aircraft: "B787-9", date: "2014-07-31" }),
        [["/flights/0/aircraft", { aircraft: "B787-9", date: "2014-07-31", since: "2014-08" }]],
      ],
      [
        one({ aircraft: "B787-8", date: "2010" }),
        [["/flights/0/aircraft", { aircraft: "B787-8", date: "2010", since: "2011-10" }]],
      ],
    ],
  },
  "trip/carrier-not-flying": {
    holds: [
      trip(),
      one({ carrier: "MM", date: "2012-03-01" }),
      one({ carrier: "JW", date: "2019-10" }),
      one({ carrier: "JL", date: "1960-01-01" }),
      one({ carrier: "MM" }),
      one({ carrier: "constructor", date: "1960" }),
    ],
    violated: [
      [
        one({ carrier: "MM", date: "2012-02-29" }),
        [["/flights/0/carrier", { carrier: "MM", date: "2012-02-29", first: "2012-03-01", last: null }]],
      ],
      [
        one({ carrier: "JW", date: "2019-10-27" }),
        [["/flights/0/carrier", { carrier: "JW", date: "2019-10-27", first: null, last: "2019-10-26" }]],
      ],
    ],
  },
  "trip/single-class-carrier": {
    holds: [
      trip(),
      one({ carrier: "MM", cabin: "economy" }),
      one({ carrier: "NH", cabin: "business" }),
      one({ cabin: "first" }),
    ],
    violated: [
      [one({ carrier: "MM", cabin: "business" }), [["/flights/0/cabin", { cabin: "business", carrier: "MM" }]]],
    ],
  },
  "trip/domestic-cabin-abroad": {
    holds: [
      trip(),
      one({ cabin: "class-j" }),
      one({ cabin: "business", to: "SIN" }),
      one({ cabin: "class-j", to: "XXX" }),
      one({ cabin: "class-j", from: null, to: null }),
    ],
    violated: [[one({ cabin: "class-j", to: "SIN" }), [["/flights/0/cabin", { cabin: "class-j", airport: "SIN" }]]]],
  },
  "trip/first-on-domestic-flight": {
    holds: [
      trip(),
      one({ carrier: "JL", cabin: "domestic-first" }),
      one({ carrier: "JL", cabin: "first", to: "JFK" }),
      one({ carrier: "JL", cabin: "first", to: null }),
      one({ cabin: "first" }),
    ],
    violated: [
      [one({ carrier: "JL", cabin: "first" }), [["/flights/0/cabin", { carrier: "JL", cabin: "domestic-first" }]]],
      [one({ carrier: "NH", cabin: "first" }), [["/flights/0/cabin", { carrier: "NH", cabin: "premium-class" }]]],
    ],
  },
  "trip/seat-implausible": {
    holds: [trip(), one({ seat: "88K" }), one({ seat: "33L" }), one({ seat: "A12" })],
    violated: [
      [one({ seat: "112A" }), [["/flights/0/seat", { seat: "112A", reason: "row" }]]],
      [one({ seat: "12M" }), [["/flights/0/seat", { seat: "12M", reason: "letter" }]]],
    ],
  },
  "trip/seat-product-of-carrier": {
    holds: [
      trip(),
      one({ carrier: "JL", seatProduct: "SKY SUITE Ⅲ" }),
      one({ seatProduct: "THE Room" }),
      one({ carrier: "JL", seatProduct: "no such seat" }),
    ],
    violated: [
      [
        one({ carrier: "JL", seatProduct: "THE Room" }),
        [["/flights/0/seatProduct", { seatProduct: "THE Room", carrier: "JL", carriers: "NH" }]],
      ],
    ],
  },
  "trip/seat-product-of-cabin": {
    holds: [
      trip(),
      one({ cabin: "business", seatProduct: "SKY SUITE Ⅲ" }),
      one({ cabin: "economy", seatProduct: "Sky Wider" }),
      one({ seatProduct: "THE Room" }),
      one({ cabin: "economy", seatProduct: "no such seat" }),
    ],
    violated: [
      [
        one({ cabin: "economy", seatProduct: "SKY SUITE" }),
        [["/flights/0/seatProduct", { seatProduct: "SKY SUITE", cabin: "economy", builtFor: "business" }]],
      ],
    ],
  },
} satisfies Partial<Record<TripCheckCode, CheckRows>>;
