import type { TripCheckCode } from "../../src/kernel/issue.ts";
import { expense, flight, trip } from "../records.ts";
import { tripEvidenceRows } from "./evidence.rows.ts";
import type { CheckRows } from "./rows.ts";
import { tripFlightsRows } from "./trip-flights.rows.ts";
import { tripGroundRows } from "./trip-ground.rows.ts";
import { tripSourceRows } from "./trip-sources.rows.ts";

const one = (members: Parameters<typeof flight>[0]) => trip({ flights: [flight(members)] });
const flights = (...list: Parameters<typeof flight>[0][]) => trip({ flights: list.map((members) => flight(members)) });
const paid = (...list: Parameters<typeof expense>[0][]) => trip({ expenses: list.map((members) => expense(members)) });
const clocks = (scheduled: string | null, actual: string | null) => ({ scheduled, actual });

/** For each trip check: records it is silent about, and records with what it reports. */
export const tripRows: Record<TripCheckCode, CheckRows> = {
  "trip/schema": {
    holds: [trip(), one({ from: "hnd", date: "later" })],
    violated: [
      [one({ delayMinutes: "5" }), [["/flights/0/delayMinutes", { issue: "invalid_type", expected: "number" }]]],
      [trip({ lounges: undefined }), [["/lounges", { issue: "missing", expected: "array" }]]],
      [one({ seat: "" }), [["/flights/0/seat", { issue: "too_small", expected: ">= 1" }]]],
    ],
  },
  "trip/airport-code": {
    holds: [trip(), one({ from: null })],
    violated: [
      [
        one({ from: "羽田", to: "FU" }),
        [
          ["/flights/0/from", { code: "羽田" }],
          ["/flights/0/to", { code: "FU" }],
        ],
      ],
      [
        trip({ lounges: [{ name: "ラウンジ", airport: "hnd", visited: true }] }),
        [["/lounges/0/airport", { code: "hnd" }]],
      ],
    ],
  },
  "trip/metropolitan-code": {
    holds: [trip(), one({ from: "constructor" })],
    violated: [
      [
        one({ from: "TYO", to: "OSA" }),
        [
          ["/flights/0/from", { code: "TYO", airports: "HND, NRT" }],
          ["/flights/0/to", { code: "OSA", airports: "ITM, KIX, UKB" }],
        ],
      ],
    ],
  },
  "trip/same-airport": {
    holds: [trip(), one({ from: null, to: null })],
    violated: [[one({ from: "CTS", to: "CTS" }), [["/flights/0/to", { code: "CTS" }]]]],
  },
  "trip/carrier-code": {
    holds: [trip(), one({ carrier: "JL" }), one({ carrier: "7G" }), one({ carrier: "G3" })],
    violated: [
      [one({ carrier: "JAL" }), [["/flights/0/carrier", { carrier: "JAL" }]]],
      [one({ carrier: "77" }), [["/flights/0/carrier", { carrier: "77" }]]],
    ],
  },
  "trip/flight-number": {
    holds: [trip(), one({ number: "1" }), one({ number: "9999" })],
    violated: [
      [one({ number: "NH12" }), [["/flights/0/number", { number: "NH12", reason: "shape" }]]],
      [one({ number: "12345" }), [["/flights/0/number", { number: "12345", reason: "shape" }]]],
      [one({ number: "0012" }), [["/flights/0/number", { number: "0012", reason: "leading-zero" }]]],
      [one({ number: "0000" }), [["/flights/0/number", { number: "0000", reason: "zero" }]]],
    ],
  },
  "trip/number-without-carrier": {
    holds: [trip(), one({ carrier: "NH", number: "12" })],
    violated: [[one({ number: "12" }), [["/flights/0/number", { number: "12" }]]]],
  },
  "trip/seat-shape": {
    holds: [trip(), one({ seat: "12A" }), one({ seat: "1K" })],
    violated: [
      [one({ seat: "A12" }), [["/flights/0/seat", { seat: "A12" }]]],
      [one({ seat: "12I" }), [["/flights/0/seat", { seat: "12I" }]]],
      [one({ seat: "012A" }), [["/flights/0/seat", { seat: "012A" }]]],
    ],
  },
  "trip/cabin-of-carrier": {
    holds: [
      trip(),
      one({ carrier: "NU", cabin: "class-j" }),
      one({ carrier: "NH", cabin: "premium-class" }),
      one({ carrier: "HD", cabin: "economy" }),
      one({ cabin: "class-j" }),
      one({ carrier: "NH", cabin: "no-such-cabin" }),
    ],
    violated: [
      [one({ carrier: "NH", cabin: "class-j" }), [["/flights/0/cabin", { cabin: "class-j", carrier: "NH" }]]],
      [
        one({ carrier: "JL", cabin: "premium-class" }),
        [["/flights/0/cabin", { cabin: "premium-class", carrier: "JL" }]],
      ],
    ],
  },
  "trip/clock-time": {
    holds: [trip(), one({ departure: clocks("00:00", "23:59") })],
    violated: [
      [
        one({ departure: clocks("24:00", null), arrival: clocks(null, "7:05") }),
        [
          ["/flights/0/departure/scheduled", { time: "24:00" }],
          ["/flights/0/arrival/actual", { time: "7:05" }],
        ],
      ],
    ],
  },
  "trip/delay-consistent": {
    holds: [
      trip(),
      one({ arrival: clocks("10:00", "10:25"), delayMinutes: 30 }),
      one({ arrival: clocks("23:50", "00:20"), delayMinutes: 30 }),
      one({ arrival: clocks("10:00", "10:10"), delayMinutes: 1450 }),
      one({ arrival: clocks("10:00", null), delayMinutes: 30 }),
      one({ departure: clocks("10:00", "10:01"), delayMinutes: 30 }),
    ],
    violated: [
      [
        one({ arrival: clocks("10:00", "10:24"), delayMinutes: 30 }),
        [["/flights/0/delayMinutes", { delayMinutes: 30, computed: 24 }]],
      ],
      [
        one({ arrival: clocks("00:05", "23:55"), delayMinutes: 10 }),
        [["/flights/0/delayMinutes", { delayMinutes: 10, computed: -10 }]],
      ],
    ],
  },
  "trip/delay-plausible": {
    holds: [trip(), one({ delayMinutes: 1440 }), one({ delayMinutes: -120 })],
    violated: [
      [one({ delayMinutes: 1441 }), [["/flights/0/delayMinutes", { delayMinutes: 1441 }]]],
      [one({ delayMinutes: -121 }), [["/flights/0/delayMinutes", { delayMinutes: -121 }]]],
    ],
  },
  "trip/date-valid": {
    holds: [trip(), one({ date: "2031-07" }), one({ date: "2031-07-09~" })],
    violated: [
      [one({ date: "2031/07/09" }), [["/flights/0/date", { date: "2031/07/09", reason: "syntax" }]]],
      [one({ date: "2031-13" }), [["/flights/0/date", { date: "2031-13", reason: "calendar" }]]],
      [one({ date: "2031-07/2031-06" }), [["/flights/0/date", { date: "2031-07/2031-06", reason: "reversed" }]]],
      [one({ date: "2031-07-09T10:00" }), [["/flights/0/date", { date: "2031-07-09T10:00", reason: "not-a-date" }]]],
      [one({ date: "2031-06/2031-07" }), [["/flights/0/date", { date: "2031-06/2031-07", reason: "not-a-date" }]]],
    ],
  },
  "trip/date-implausible": {
    holds: [trip(), one({ date: "1914-01-01" }), one({ date: "2100" }), one({ date: "x" })],
    violated: [
      [one({ date: "1913-12-31" }), [["/flights/0/date", { date: "1913-12-31", first: 1914, last: 2100 }]]],
      [one({ date: "2203-05-06" }), [["/flights/0/date", { date: "2203-05-06", first: 1914, last: 2100 }]]],
    ],
  },
  "trip/flights-in-order": {
    holds: [
      trip(),
      flights({ date: "2031-07-09" }, {}, { date: "2031-07-09" }, { date: "2031-07-10" }),
      // Over the date line and on at once.
      flights({ date: "2031-07-09" }, { date: "2031-07-08" }),
      flights({ date: "2031-07-09" }, { date: "2031-07" }),
    ],
    violated: [
      [
        flights({ date: "2031-07-09" }, { date: "2031-07-07" }),
        [["/flights/1/date", { date: "2031-07-07", previous: "2031-07-09" }]],
      ],
    ],
  },
  "trip/flights-chained": {
    holds: [trip(), flights({}, { from: "FUK", to: "HND" }), flights({ to: null }, { from: "OKA" })],
    violated: [[flights({}, { from: "KMJ", to: "HND" }), [["/flights/1/from", { to: "FUK", from: "KMJ" }]]]],
  },
  "trip/flight-duplicated": {
    holds: [
      flights({ carrier: "NH", number: "12" }, { carrier: "NH", number: "12" }),
      flights(
        { carrier: "NH", number: "12", date: "2031-07-09", to: "NGO" },
        { carrier: "NH", number: "12", date: "2031-07-09", from: "NGO" },
      ),
    ],
    violated: [
      [
        flights(
          { carrier: "NH", number: "12", date: "2031-07-09" },
          {},
          { carrier: "NH", number: "12", date: "2031-07-09", seat: "1A" },
        ),
        [["/flights/2", { first: 0 }]],
      ],
    ],
  },
  "trip/registration-shape": {
    holds: [
      trip(),
      ...["JA861J", "JA03FJ", "JA8089", "N501DN", "9V-SWA", "B-18001", "HL7782"].map((registration) =>
        one({ registration }),
      ),
    ],
    violated: [
      [
        one({ registration: "JA-861J" }),
        [["/flights/0/registration", { registration: "JA-861J", reason: "japanese-hyphen" }]],
      ],
      [
        one({ registration: "JA86J" }),
        [["/flights/0/registration", { registration: "JA86J", reason: "japanese-length" }]],
      ],
      [one({ registration: "ja861j" }), [["/flights/0/registration", { registration: "ja861j", reason: "shape" }]]],
    ],
  },
  "trip/aircraft-shape": {
    holds: [
      trip(),
      ...["B787", "B787-9", "B767-300ER", "A321neo", "DHC-8-400", "ATR42-600", "E190", "SAAB340B"].map((aircraft) =>
        one({ aircraft }),
      ),
    ],
    violated: [
      [one({ aircraft: "787" }), [["/flights/0/aircraft", { aircraft: "787" }]]],
      [one({ aircraft: "Boeing 787" }), [["/flights/0/aircraft", { aircraft: "Boeing 787" }]]],
    ],
  },
  "trip/lounge-on-route": {
    holds: [
      trip({ lounges: [{ name: "旅人ラウンジ", airport: "FUK", visited: true }] }),
      trip({ lounges: [{ name: "旅人ラウンジ", airport: null, visited: true }] }),
      trip({ flights: [], lounges: [{ name: "旅人ラウンジ", airport: "SIN", visited: true }] }),
    ],
    violated: [
      [
        trip({ lounges: [{ name: "旅人ラウンジ", airport: "SIN", visited: true }] }),
        [["/lounges/0/airport", { name: "旅人ラウンジ", airport: "SIN" }]],
      ],
    ],
  },
  "trip/currency-code": {
    holds: [paid({}, { currency: "miles" }, { currency: null }, { currency: "XTS" })],
    violated: [
      [
        paid({ currency: "円" }, { currency: "usd" }),
        [
          ["/expenses/0/currency", { currency: "円" }],
          ["/expenses/1/currency", { currency: "usd" }],
        ],
      ],
    ],
  },
  "trip/amount-decimals": {
    holds: [
      paid({ amount: 1200 }, { currency: "USD", amount: 12.34, net: 0.29 }),
      paid({ currency: "XTS", amount: 1.2345 }, { currency: null, amount: 0.5 }),
    ],
    violated: [
      [
        paid({ amount: 1200, credit: 0.5, net: 1199.5 }),
        [
          ["/expenses/0/credit", { amount: 0.5, currency: "JPY", decimals: 0 }],
          ["/expenses/0/net", { amount: 1199.5, currency: "JPY", decimals: 0 }],
        ],
      ],
      [
        paid({ currency: "EUR", amount: 1.234 }),
        [["/expenses/0/amount", { amount: 1.234, currency: "EUR", decimals: 2 }]],
      ],
    ],
  },
  "trip/net-arithmetic": {
    holds: [
      paid({ amount: 3000, credit: 2500, net: 500 }, { amount: 300, net: 300 }, { amount: 300, credit: 300 }),
      paid({ currency: "USD", amount: 0.3, credit: 0.1, net: 0.2 }),
    ],
    violated: [
      [
        paid({}, { amount: 3000, credit: 2500, net: 600 }),
        [["/expenses/1/net", { amount: 3000, credit: 2500, net: 600, expected: 500 }]],
      ],
      [paid({ amount: 300, net: 250 }), [["/expenses/0/net", { amount: 300, credit: 0, net: 250, expected: 300 }]]],
    ],
  },
  "trip/credit-within-amount": {
    holds: [paid({ amount: 3000, credit: 3000 }, { credit: 500 }, { amount: 1 })],
    violated: [
      [
        paid({ amount: 3000, credit: 3400 }, { credit: -1 }),
        [
          ["/expenses/0/credit", { credit: 3400, amount: 3000 }],
          ["/expenses/1/credit", { credit: -1, amount: null }],
        ],
      ],
    ],
  },
  "trip/evidence-slices": {
    text: "福岡行きに乗った。",
    holds: [trip({ evidence: { "/flights/0/to": [{ start: 0, end: 2, quote: "福岡", rule: "x" }] } })],
    violated: [
      [
        trip({ evidence: { "/flights/0/to": [{ start: 0, end: 3, quote: "福岡", rule: "x" }] } }),
        [["/evidence/~1flights~10~1to/0", { reason: "quote", start: 0, end: 3 }]],
      ],
    ],
  },
  "trip/evidence-targets": {
    holds: [trip({ evidence: { "/flights/0": [] } })],
    violated: [[trip({ evidence: { "/flights/1": [] } }), [["/evidence/~1flights~11", { pointer: "/flights/1" }]]]],
  },
  "trip/provenance-complete": {
    holds: [trip(), trip({ evidence: { "/flights/0/from": [] }, implied: { "/flights/0/to": "x" } })],
    violated: [
      [
        trip({
          lounges: [{ name: "旅人ラウンジ", airport: null, visited: true }],
          expenses: [expense()],
          evidence: { "/flights/0/from": [], "/expenses/0/item": [] },
        }),
        [
          ["/flights/0/to", {}],
          ["/lounges/0", {}],
        ],
      ],
    ],
  },
  "trip/flight-empty": {
    holds: [trip(), one({ from: null, to: null, date: "2031-07-09" })],
    violated: [[flights({}, { from: null, to: null, seat: "1A" }), [["/flights/1", {}]]]],
  },
  "trip/flights-missing": { holds: [trip()], violated: [[trip({ flights: [] }), [["/flights", {}]]]] },
  "trip/expense-without-currency": {
    holds: [paid({ amount: 500 }, { currency: null })],
    violated: [
      [
        paid({ currency: null, net: 0 }, { currency: null, credit: 500 }),
        [
          ["/expenses/0/currency", { item: "コーヒー" }],
          ["/expenses/1/currency", { item: "コーヒー" }],
        ],
      ],
    ],
  },
  ...tripFlightsRows,
  ...tripGroundRows,
  ...tripEvidenceRows,
  ...tripSourceRows,
};
