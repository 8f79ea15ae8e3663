import type { TripCheckCode } from "../../src/kernel/issue.ts";
import { expense, flight, trip } from "../records.ts";
import type { CheckRows } from "./rows.ts";

const span = (quote: string, start = 0) => ({ start, end: start + quote.length, quote, rule: "test" });
const one = (members: Parameters<typeof flight>[0], quotes: Readonly<Record<string, readonly string[]>> = {}) =>
  trip({
    flights: [flight(members)],
    evidence: Object.fromEntries(Object.entries(quotes).map(([path, all]) => [path, all.map((quote) => span(quote))])),
  });
const paid = (members: Parameters<typeof expense>[0], quotes: Readonly<Record<string, readonly string[]>>) => ({
  ...one({}, quotes),
  expenses: [expense(members)],
});
const clocks = (scheduled: string | null, actual: string | null = null) => ({ scheduled, actual });
const timed = (to: string, departure: string, arrival: string) =>
  one({ from: "HND", to, departure: clocks(departure), arrival: clocks(arrival) });
const lounge = (name: unknown, airport: unknown) => trip({ lounges: [{ name, airport, visited: true }] });

const airports = new Map([
  ["HND", { latitude: 35.5523, longitude: 139.78 }],
  ["NRT", { latitude: 35.7647, longitude: 140.386 }],
  ["OIM", { latitude: 34.782, longitude: 139.36 }],
  ["MYE", { latitude: 34.0736, longitude: 139.56 }],
  ["FUK", { latitude: 33.5859, longitude: 130.451 }],
  ["HNL", { latitude: 21.3206, longitude: -157.924 }],
  ["XXA", { latitude: 0, longitude: 0 }],
  ["XXB", { latitude: 0, longitude: 180 }],
]);
const WEEKDAYS = "3/4(Wed)に出発し、3月5日（水）に着きました。";
const on = (date: string, quote: string) =>
  trip({
    flights: [flight({ date })],
    evidence: { "/flights/0/date": [span(quote, WEEKDAYS.indexOf(quote))] },
  });
const speeds = (km: number, minutes: number, least: number, most: number) =>
  [["/flights/0/arrival/scheduled", { from: "HND", to: "FUK", km, minutes, least, most }]] as const;

/** Rows of the checks of quotes, and of those that need the text or a list of airports. */
export const tripSourceRows = {
  "trip/weekday": {
    text: WEEKDAYS,
    holds: [
      trip(),
      one({ date: "2031-03-05" }),
      on("2031-03-05", "3月5日"),
      on("2031-03", "3/4"),
      on("2031-03-06", "3/4"),
    ],
    violated: [
      [on("2031-03-04", "3/4"), [["/flights/0/date", { on: "2031-03-04", stated: 3, right: 2 }]]],
      [on("2030-03-05", "3月5日（水）"), [["/flights/0/date", { on: "2030-03-05", stated: 3, right: 2 }]]],
    ],
  },
  "trip/amount-against-evidence": {
    holds: [
      trip(),
      paid({ amount: 1200 }, { "/expenses/0/amount": ["１，２００円"] }),
      paid({ amount: 0 }, { "/expenses/0/amount": ["2杯まで無料"] }),
      paid({ amount: 12.5, currency: "USD" }, { "/expenses/0/amount": ["$12.50"] }),
      paid({ amount: 500 }, { "/expenses/0/net": ["400円"] }),
      paid({ amount: 500 }, { "/expenses/0/amount": ["五百円"] }),
      paid({ amount: null }, { "/expenses/0/amount": ["400円"] }),
    ],
    violated: [
      [
        paid({ amount: 1200, credit: 1000 }, { "/expenses/0/amount": ["1,300円"], "/expenses/0/credit": ["900円"] }),
        [
          ["/expenses/0/amount", { amount: 1200, stated: "1300" }],
          ["/expenses/0/credit", { amount: 1000, stated: "900" }],
        ],
      ],
    ],
  },
  "trip/personal-data-in-evidence": {
    holds: [trip(), one({}, { "/flights/0/date": ["JL794 2031年3月4日", "1234 5678 9018", "131-234567890"] })],
    violated: [
      [
        one({}, { "/flights/0/seat": ["航空券番号 131-2345678901"] }),
        [["/evidence/~1flights~10~1seat/0", { datum: "ticket-number" }]],
      ],
      [
        one({}, { "/flights/0/seat": ["4111111111111111", "hana@kaze.example"] }),
        [
          ["/evidence/~1flights~10~1seat/0", { datum: "card-number" }],
          ["/evidence/~1flights~10~1seat/1", { datum: "email" }],
        ],
      ],
    ],
  },
  "trip/airport-unknown": {
    airports,
    holds: [trip(), one({ from: "TYO" }), one({ from: "福岡" }), one({ from: null, to: "HNL" }), one({ to: "hnd2" })],
    violated: [
      [
        one({ from: "NHD", to: "HDN" }),
        [
          ["/flights/0/from", { code: "NHD", near: "HND" }],
          ["/flights/0/to", { code: "HDN", near: "HND" }],
        ],
      ],
      [one({ to: "QQQ" }), [["/flights/0/to", { code: "QQQ", near: null }]]],
    ],
  },
  "trip/speed-implausible": {
    airports,
    holds: [
      trip(),
      timed("FUK", "09:00", "09:57"),
      timed("FUK", "09:00", "12:32"),
      timed("FUK", "23:30", "01:00"),
      timed("HNL", "21:00", "09:00"),
      timed("OIM", "09:00", "09:35"),
      timed("MYE", "09:00", "09:45"),
      timed("XXA", "09:00", "09:01"),
      timed("HND", "09:00", "09:01"),
      one({ to: "QQQ", departure: clocks("09:00"), arrival: clocks("09:01") }),
      one({ from: null, departure: clocks("09:00"), arrival: clocks("09:01") }),
    ],
    violated: [
      [timed("FUK", "09:00", "09:56"), speeds(881, 56, 249, 942)],
      [timed("FUK", "09:00", "12:33"), speeds(881, 213, 249, 942)],
      [
        one({ from: "HND", to: "NRT", departure: clocks(null, "09:00"), arrival: clocks(null, "10:01") }),
        [["/flights/0/arrival/actual", { from: "HND", to: "NRT", km: 60, minutes: 61, least: 60, most: 450 }]],
      ],
      [
        timed("HNL", "21:00", "07:50"),
        [["/flights/0/arrival/scheduled", { from: "HND", to: "HNL", km: 6192, minutes: 350, least: 372, most: 1033 }]],
      ],
    ],
  },
  "trip/aircraft-range": {
    airports,
    holds: [
      trip(),
      one({ aircraft: "DHC-8-400" }),
      one({ to: "HNL", aircraft: "A320neo" }),
      one({ to: "HNL", aircraft: "B777-300ER" }),
      one({ to: "QQQ", aircraft: "ATR42-600" }),
      one({ from: "QQQ", aircraft: "ATR42-600" }),
    ],
    violated: [
      [one({ to: "HNL", aircraft: "E190" }), [["/flights/0/aircraft", { aircraft: "E190", km: 6192, range: 5300 }]]],
      [
        one({ from: "XXA", to: "XXB", aircraft: "A321neo" }),
        [["/flights/0/aircraft", { aircraft: "A321neo", km: 20015, range: 8700 }]],
      ],
    ],
  },
  "trip/midnight-times": {
    holds: [
      trip(),
      timed("FUK", "00:00", "01:50"),
      timed("FUK", "22:10", "00:00"),
      one({ departure: clocks("00:00"), arrival: clocks(null, "00:00") }),
    ],
    violated: [
      [timed("FUK", "00:00", "00:00"), [["/flights/0/departure/scheduled", {}]]],
      [
        one({ departure: clocks(null, "00:00"), arrival: clocks(null, "00:00") }),
        [["/flights/0/departure/actual", {}]],
      ],
    ],
  },
  "trip/lounge-name-against-airport": {
    holds: [
      trip(),
      lounge("成田空港 さくらラウンジ", "NRT"),
      lounge("羽田と成田の待合室", "NRT"),
      lounge("成田（HND発の方）", "HND"),
      lounge("みどりラウンジ", "HND"),
      lounge("羽田の待合室", null),
      lounge(null, "NRT"),
    ],
    violated: [
      [
        lounge("羽田空港 さくらラウンジ", "NRT"),
        [["/lounges/0/airport", { lounge: "羽田空港 さくらラウンジ", airport: "NRT", named: "HND" }]],
      ],
    ],
  },
  "trip/airport-against-evidence": {
    holds: [
      trip(),
      one({ from: "HND" }, { "/flights/0/from": ["羽田"] }),
      one({ from: "NRT" }, { "/flights/0/from": ["羽田", "成田"] }),
      one({ from: "NRT" }, { "/flights/0/from": ["羽田(ＮＲＴ)"] }),
      one({ from: "NRT" }, { "/flights/0/from": ["空港"], "/flights/0/to": ["福岡空港"] }),
      one({ from: null }, { "/flights/0/from": ["羽田"] }),
    ],
    violated: [
      [
        one({ from: "NRT", to: "KIX" }, { "/flights/0/from": ["羽田空港"], "/flights/0/to": ["ｾﾝﾄﾚｱ"] }),
        [
          ["/flights/0/from", { code: "NRT", name: "羽田", named: "HND" }],
          ["/flights/0/to", { code: "KIX", name: "セントレア", named: "NGO" }],
        ],
      ],
    ],
  },
} satisfies Partial<Record<TripCheckCode, CheckRows>>;
