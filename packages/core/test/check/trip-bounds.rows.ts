import { expense, flight, trip } from "../records.ts";

type Flight = Parameters<typeof flight>[0];

const one = (...list: readonly Flight[]) => trip({ flights: list.map((members) => flight(members)) });
const paid = (...list: readonly Parameters<typeof expense>[0][]) =>
  trip({ expenses: list.map((members) => expense(members)) });
const clocks = (scheduled: string | null, actual: string | null = null) => ({ scheduled, actual });
const timed = (departure: string | null, arrival: string | null, members: Flight = {}) =>
  one({ departure: clocks(departure), arrival: clocks(arrival), ...members });
const changed = (arrival: string, departure: string, members: Flight = {}) =>
  one(
    { date: "2031-03-04", to: "FUK", arrival: clocks(arrival) },
    { date: "2031-03-04", from: "FUK", to: "OKA", departure: clocks(departure), ...members },
  );
const sky = { carrier: "NH", number: "61", from: "HND", to: "CTS", date: "2031-03-04" };
const grounded = (record: object, ...targets: readonly string[]) => ({
  ...record,
  implied: Object.fromEntries(["/kind", ...targets].map((target) => [target, "test"])),
});
const lounges = (...list: readonly object[]) => trip({ lounges: list });

/** Id of a check (below trip/), a record, and the paths of what the check finds in it. */
export const tripBounds: readonly (readonly [id: string, record: object, ...paths: string[]])[] = [
  ...["b787", "B787-9!", "7B787", "B787 -9", "ABCDEFG787", "B-", "B7871234567890123456"].map(
    (aircraft) => ["aircraft-shape", one({ aircraft }), "/flights/0/aircraft"] as const,
  ),
  ...["B787-9", "ATR42-600", "A321neo", "E190", "MD-90", "ABCDEF787"].map(
    (aircraft) => ["aircraft-shape", one({ aircraft })] as const,
  ),
  ...["B787-5", "B777-100", "A350-800", "B757-400"].map(
    (aircraft) => ["aircraft-series", one({ aircraft }), "/flights/0/aircraft"] as const,
  ),
  ...["B787-10", "B737-5", "xB787-5", "A3500-8", "B787", "C787-5"].map(
    (aircraft) => ["aircraft-series", one({ aircraft })] as const,
  ),
  ["aircraft-before-service", one({ aircraft: "B787-9", date: null })],
  ["aircraft-before-service", one({ aircraft: "Zeppelin", date: "1950-01-01" })],
  ["aircraft-designator", one({ aircraft: "constructor" })],
  ["aircraft-designator", one({ aircraft: "B77W" }), "/flights/0/aircraft"],
  [
    "airport-code",
    { ...one({ from: "HNDX", to: "xHND" }), lounges: [{ name: "あ", airport: "羽田", visited: true }] },
    "/flights/0/from",
    "/flights/0/to",
    "/lounges/0/airport",
  ],
  [
    "amount-decimals",
    paid({ amount: 100.5 }, { credit: 0.5 }, { net: 0.1 }),
    "/expenses/0/amount",
    "/expenses/1/credit",
    "/expenses/2/net",
  ],
  [
    "amount-decimals",
    paid({ amount: 12.34, currency: "USD" }, { amount: 1.5, currency: null }, { amount: 1.5, currency: "XXX" }),
  ],
  ["amount-decimals", paid({ amount: 12.345, currency: "USD" }), "/expenses/0/amount"],
  ["amount-negative", paid({ amount: -1, net: -1, credit: -1 }), "/expenses/0/amount", "/expenses/0/net"],
  ["amount-negative", paid({ amount: 0, net: 0 })],
  ["block-time", timed("09:00", "09:10")],
  ["block-time", timed("09:00", "09:09"), "/flights/0/arrival/scheduled"],
  ["block-time", timed("09:00", "14:00")],
  ["block-time", timed("09:00", "14:01"), "/flights/0/arrival/scheduled"],
  ["block-time", timed("09:00", "04:00", { to: "ICN" })],
  ["block-time", timed("09:00", "04:01", { to: "ICN" }), "/flights/0/arrival/scheduled"],
  ["block-time", timed("09:00", "09:00", { to: "HND" })],
  ["block-time", timed("09:00", "09:00", { from: null })],
  ["block-time", timed("09:00", "09:00", { to: "QQQ" })],
  ["block-time", timed(null, "09:00")],
  ["block-time", timed("09:00", null)],
  ...(["class-j", "domestic-first"] as const).flatMap((cabin) => [
    ["cabin-of-carrier", one({ cabin, carrier: "NH" }), "/flights/0/cabin"] as const,
    ["cabin-of-carrier", one({ cabin, carrier: "JL" })] as const,
    ["cabin-of-carrier", one({ cabin, carrier: null })] as const,
  ]),
  ["cabin-of-carrier", one({ cabin: "premium-class", carrier: "JL" }), "/flights/0/cabin"],
  ["cabin-of-carrier", one({ cabin: "economy", carrier: "JL" })],
  ...["J", "JLX", "12", "xJL", "jl"].map(
    (carrier) => ["carrier-code", one({ carrier }), "/flights/0/carrier"] as const,
  ),
  ...["JL", "7G", "G7"].map((carrier) => ["carrier-code", one({ carrier })] as const),
  ...["24:00", "9:05", "09:60", "109:00", "09:005"].map(
    (time) => ["clock-time", timed(time, null), "/flights/0/departure/scheduled"] as const,
  ),
  [
    "clock-time",
    one({ departure: clocks(null, "x"), arrival: clocks("x", "x") }),
    "/flights/0/departure/actual",
    "/flights/0/arrival/scheduled",
    "/flights/0/arrival/actual",
  ],
  ["connection-short", changed("10:00", "10:00"), "/flights/1/departure/scheduled"],
  ["connection-short", changed("10:00", "10:19"), "/flights/1/departure/scheduled"],
  ["connection-short", changed("10:00", "10:20")],
  ["connection-short", changed("10:00", "09:59")],
  ["connection-short", changed("10:00", "10:01", { from: null })],
  ["connection-short", changed("10:00", "10:01", { date: null })],
  ["credit-within-amount", paid({ amount: 5, credit: 5 }, { amount: 5, credit: 0 }, { credit: 5 }, { amount: 5 })],
  ["credit-within-amount", paid({ amount: 5, credit: 6 }, { credit: -1 }), "/expenses/0/credit", "/expenses/1/credit"],
  ["credit-without-amount", paid({ credit: 5 }, { amount: 5, credit: 5 }, {}), "/expenses/0/amount"],
  ...["JPYX", "xJPY", "yen", "Miles", "miles2"].map(
    (currency) => ["currency-code", paid({ currency }), "/expenses/0/currency"] as const,
  ),
  ["currency-code", paid({ currency: "miles" }, { currency: null })],
  ["currency-unknown", paid({ currency: "XXQ" }), "/expenses/0/currency"],
  ["currency-unknown", paid({ currency: "XXQQ" }, { currency: "xXXQ" }, { currency: null }, { currency: "JPY" })],
  ["date-implausible", one({ date: "1914" }, { date: "2100-12-31" }, { date: "1900/1901" }, { date: "x" })],
  ["date-implausible", one({ date: "1913-12-31" }, { date: "2101" }), "/flights/0/date", "/flights/1/date"],
  ["date-partly-missing", one({ date: null }, { date: "2031-03-04" }, {}), "/flights/0/date", "/flights/2/date"],
  ["date-partly-missing", one({}, {})],
  ...["2031-02-30", "2031-03-04T09:00", "2031-03/2031-04", "x", "2031/2030"].map(
    (date) => ["date-valid", one({ date }), "/flights/0/date"] as const,
  ),
  ["date-valid", one({ date: "2031-03" }, { date: "2031" })],
  ["delay-against-departure", one({ departure: clocks("09:00", "09:10"), delayMinutes: 40 })],
  [
    "delay-against-departure",
    one({ departure: clocks("09:00", "09:10"), delayMinutes: 41 }),
    "/flights/0/delayMinutes",
  ],
  [
    "delay-against-departure",
    one({ departure: clocks("09:00", "09:10"), delayMinutes: -21 }),
    "/flights/0/delayMinutes",
  ],
  ["delay-against-departure", one({ departure: clocks("09:00", "09:10"), delayMinutes: -20 })],
  [
    "delay-against-departure",
    one({ departure: clocks("09:00", "09:10"), arrival: clocks("10:00", "10:10"), delayMinutes: 99 }),
  ],
  [
    "delay-against-departure",
    one({ departure: clocks("09:00", "09:10"), arrival: clocks("10:00"), delayMinutes: 99 }),
    "/flights/0/delayMinutes",
  ],
  [
    "delay-against-departure",
    one({ departure: clocks("09:00", "09:10"), arrival: clocks(null, "10:00"), delayMinutes: 99 }),
    "/flights/0/delayMinutes",
  ],
  ["delay-against-departure", one({ departure: clocks(null, "09:10"), delayMinutes: 99 })],
  ["delay-against-departure", one({ departure: clocks("09:10"), delayMinutes: 99 })],
  ["delay-against-departure", one({ departure: clocks("09:00", "09:59") })],
  [
    "delay-consistent",
    one(
      { arrival: clocks("09:00", "09:10"), delayMinutes: 15 },
      { arrival: clocks("09:00", "09:10"), delayMinutes: 5 },
    ),
  ],
  [
    "delay-consistent",
    one(
      { arrival: clocks("09:00", "09:10"), delayMinutes: 16 },
      { arrival: clocks("09:00", "09:10"), delayMinutes: 4 },
    ),
    "/flights/0/delayMinutes",
    "/flights/1/delayMinutes",
  ],
  [
    "delay-consistent",
    one(
      { arrival: clocks(null, "09:10"), delayMinutes: 99 },
      { arrival: clocks("09:10"), delayMinutes: 99 },
      { arrival: clocks("09:00", "09:30") },
    ),
  ],
  [
    "delay-missing",
    one({ arrival: clocks("09:00", "09:10") }, { departure: clocks("09:00", "09:10") }),
    "/flights/0/delayMinutes",
    "/flights/1/delayMinutes",
  ],
  [
    "delay-missing",
    one(
      { arrival: clocks("09:00") },
      { departure: clocks(null, "09:10") },
      { arrival: clocks("09:00", "09:00"), delayMinutes: 0 },
    ),
  ],
  ["delay-plausible", one({ delayMinutes: 1440 }, { delayMinutes: -120 }, {})],
  [
    "delay-plausible",
    one({ delayMinutes: 1441 }, { delayMinutes: -121 }),
    "/flights/0/delayMinutes",
    "/flights/1/delayMinutes",
  ],
  ["departure-early", one({ departure: clocks("09:31", "09:01") })],
  ["departure-early", one({ departure: clocks("09:32", "09:01") }), "/flights/0/departure/actual"],
  ["departure-early", one({ departure: clocks("09:32"), delayMinutes: 5 }, { departure: clocks(null, "09:01") })],
  [
    "departure-early",
    one(
      { departure: clocks("09:00", "08:00"), delayMinutes: 1380 },
      { departure: clocks("09:00", "08:00"), delayMinutes: 1320 },
    ),
  ],
  ["departure-early", one({ departure: clocks("09:00", "08:00"), delayMinutes: 1319 }), "/flights/0/departure/actual"],
  ["departure-early", one({ departure: clocks("09:00", "08:00"), delayMinutes: 0 }), "/flights/0/departure/actual"],
  ["departure-early", one({ departure: clocks("09:00", "08:29"), delayMinutes: -31 }), "/flights/0/departure/actual"],
  ...["class-j", "premium-class", "domestic-first"].flatMap((cabin) => [
    ["domestic-cabin-abroad", one({ cabin, to: "ICN" }), "/flights/0/cabin"] as const,
    ["domestic-cabin-abroad", one({ cabin, from: "HNL" }), "/flights/0/cabin"] as const,
    ["domestic-cabin-abroad", one({ cabin })] as const,
    ["domestic-cabin-abroad", one({ cabin, from: null, to: "QQQ" })] as const,
  ]),
  ["domestic-cabin-abroad", one({ cabin: "business", to: "ICN" })],
  [
    "expense-repeated",
    paid({ amount: 5 }, { amount: 5 }, { amount: 5, currency: "USD" }, { amount: 6 }, { item: "茶", amount: 5 }),
    "/expenses/1",
  ],
  ["expense-repeated", paid({}, {}, { item: null, amount: 5 }, { item: null, amount: 5 })],
  ["expense-without-amount", paid({}, { amount: 5 }, { credit: 5 }, { net: 5 }), "/expenses/0"],
  [
    "expense-without-currency",
    paid({ currency: null, amount: 5 }, { currency: null, credit: 5 }, { currency: null, net: 5 }),
    "/expenses/0/currency",
    "/expenses/1/currency",
    "/expenses/2/currency",
  ],
  ["expense-without-currency", paid({ currency: null }, { amount: 5 })],
  [
    "first-on-domestic-flight",
    one({ cabin: "first", carrier: "JL" }, { cabin: "first", carrier: "NH" }),
    "/flights/0/cabin",
    "/flights/1/cabin",
  ],
  [
    "first-on-domestic-flight",
    one(
      { cabin: "first", carrier: "UA" },
      { cabin: "first", carrier: "JL", to: "ICN" },
      { cabin: "first", carrier: "JL", from: "ICN" },
      { cabin: "business", carrier: "JL" },
      { cabin: "first" },
    ),
  ],
  ["flight-duplicated", one(sky, sky), "/flights/1"],
  ...Object.keys(sky).flatMap((key) => [
    ["flight-duplicated", one(sky, { ...sky, [key]: "ZZ" })] as const,
    ["flight-duplicated", one({ ...sky, [key]: null }, { ...sky, [key]: null })] as const,
    ["flight-empty", one({ from: null, to: null, [key]: "ZZ" })] as const,
  ]),
  ["flight-empty", one({ from: null, to: null }), "/flights/0"],
  ...["0", "0000", "061", "12345", "x61", "61x", ""].map(
    (number) => ["flight-number", one({ number }), "/flights/0/number"] as const,
  ),
  ["flight-number", one({ number: "1" }, { number: "9999" }, { number: "100" })],
  ["flights-chained", one({ to: "FUK" }, { from: "OKA" }), "/flights/1/from"],
  ["flights-chained", one({ to: null }, { from: "OKA", to: "FUK" }, { from: null })],
  ["flights-in-order", one({ date: "2031-03-04" }, { date: "2031-03-03" }, { date: "x" })],
  ["flights-in-order", one({ date: "2031-03-04" }, { date: "2031-03-02" }), "/flights/1/date"],
  ["flights-many", one(...Array.from({ length: 8 }, () => ({})))],
  ["flights-many", one(...Array.from({ length: 9 }, () => ({}))), "/flights"],
  ["flights-overlap", changed("10:00", "09:59", { to: "CTS" })],
  [
    "flights-overlap",
    one(
      { date: "2031-03-04", departure: clocks("08:00"), arrival: clocks("10:00") },
      { date: "2031-03-04", from: "FUK", departure: clocks("09:59") },
    ),
    "/flights/1/departure/scheduled",
  ],
  [
    "flights-overlap",
    one(
      { date: "2031-03-04", departure: clocks("08:00"), arrival: clocks("10:00") },
      { date: "2031-03-04", from: "FUK", departure: clocks("10:00") },
    ),
  ],
  [
    "flights-overlap",
    one(
      { date: "2031-03-04", departure: clocks("23:00"), arrival: clocks("00:30") },
      { date: "2031-03-04", from: "FUK", departure: clocks("00:10") },
    ),
  ],
  [
    "flights-overlap",
    one(
      { date: "2031-03-04", to: "TPE", departure: clocks("08:00"), arrival: clocks("10:00") },
      { date: "2031-03-04", from: "TPE", departure: clocks("09:00") },
    ),
  ],
  [
    "flights-overlap",
    one(
      { date: "2031-03-04", to: "QQQ", departure: clocks("08:00"), arrival: clocks("10:00") },
      { date: "2031-03-04", from: "QQQ", departure: clocks("09:00") },
    ),
  ],
  [
    "lounge-on-route",
    lounges({ name: "あ", airport: "CTS" }, { name: "い", airport: "HND" }, { name: "う", airport: null }),
    "/lounges/0/airport",
  ],
  ["lounge-on-route", { ...lounges({ name: "あ", airport: "CTS" }), flights: [] }],
  ["lounge-on-route", { ...lounges({ airport: "FUK" }), flights: [flight({ from: null })] }],
  [
    "lounge-repeated",
    lounges({ name: "あＡ", airport: "HND" }, { name: "あA", airport: "HND" }, { name: "あA", airport: "CTS" }, {}, {}),
    "/lounges/1",
  ],
  [
    "lounge-without-airport",
    lounges(
      { name: "あ", visited: true },
      { name: "い", visited: false },
      { name: "う", airport: "HND", visited: true },
      { visited: true },
    ),
    "/lounges/0/airport",
  ],
  ["metropolitan-code", one({ from: "TYO", to: "OSA" }), "/flights/0/from", "/flights/0/to"],
  ["metropolitan-code", one({ from: "constructor" })],
  [
    "net-arithmetic",
    paid({ amount: 3680, credit: 3400, net: 280 }, { amount: 10.1, credit: 0.2, net: 9.9 }, { amount: 5 }, { net: 5 }),
  ],
  [
    "net-arithmetic",
    paid({ amount: 3680, credit: 3400, net: 281 }, { amount: 5, net: 6 }, { amount: 5, net: 4.999 }),
    "/expenses/0/net",
    "/expenses/1/net",
    "/expenses/2/net",
  ],
  ["net-missing", paid({ amount: 5 }, { amount: 5, net: 5 }, { credit: 5 }), "/expenses/0/net"],
  ["number-without-carrier", one({ number: "5" }, { number: "5", carrier: "JL" }), "/flights/0/number"],
  [
    "provenance-complete",
    grounded({
      ...one({
        ...sky,
        aircraft: "B787-9",
        registration: "JA861J",
        cabin: "economy",
        seat: "12A",
        seatProduct: "SKY SUITE",
      }),
      lounges: [{}],
      expenses: [{}],
    }),
    ...["carrier", "number", "from", "to", "date", "aircraft", "registration", "cabin", "seat", "seatProduct"].map(
      (key) => `/flights/0/${key}`,
    ),
    "/lounges/0",
    "/expenses/0",
  ],
  ["provenance-complete", grounded(one({}), "/flights/0")],
  ["registration-of-carrier", one({ registration: "N861J", carrier: "JL" }), "/flights/0/registration"],
  [
    "registration-of-carrier",
    one(
      { registration: "JA861J", carrier: "JL" },
      { registration: "N1", carrier: null },
      { registration: "N1", carrier: "constructor" },
    ),
  ],
  [
    "registration-one-aircraft",
    one({ registration: "JA1", aircraft: "B787-9" }, { registration: "JA1", aircraft: "B777" }),
    "/flights/1/aircraft",
  ],
  [
    "registration-one-aircraft",
    one(
      { registration: "JA1", aircraft: "B787" },
      { registration: "JA1", aircraft: "B787-9" },
      { registration: "JA1", aircraft: "B787" },
      { registration: "JA1" },
      { registration: "JA2", aircraft: "B777" },
    ),
  ],
  [
    "registration-one-aircraft",
    one(
      { registration: "JA1" },
      { registration: "JA1", aircraft: "B787" },
      { registration: "JA1", aircraft: "B787-9" },
      { registration: "JA1", aircraft: "A320" },
    ),
    "/flights/3/aircraft",
  ],
  ...["JA-801A", "JA80", "JA8011X", "xJA801A", "JA801A!", "JA80A1", "ABCD-1", "N-123456"].map(
    (registration) => ["registration-shape", one({ registration }), "/flights/0/registration"] as const,
  ),
  ...["JA8011", "JA801A", "JA01AB", "N12345", "G-ABCD", "HL7777"].map(
    (registration) => ["registration-shape", one({ registration })] as const,
  ),
  ["round-trip-same-number", one(sky, { ...sky, from: "CTS", to: "HND" }), "/flights/1/number"],
  ...[{ carrier: "JL" }, { number: "62" }, { from: "OKA" }, { to: "OKA" }, { carrier: null }, { number: null }].map(
    (members) => ["round-trip-same-number", one(sky, { ...sky, from: "CTS", to: "HND", ...members })] as const,
  ),
  ...[{ carrier: null }, { number: null }, { from: null }, { to: null }].map(
    (members) =>
      ["round-trip-same-number", one({ ...sky, ...members }, { ...sky, from: "CTS", to: "HND", ...members })] as const,
  ),
  ["round-trip-same-number", one({ ...sky, to: "HND" }, { ...sky, to: "HND" })],
  ["same-airport", one({ from: "HND", to: "HND" }), "/flights/0/to"],
  ["same-airport", one({ from: null, to: null })],
  ["seat-implausible", one({ seat: "99L" }, { seat: "100" }, { seat: "1000A" }, { seat: "x100A" }, { seat: "100AB" })],
  ["seat-implausible", one({ seat: "100A" }, { seat: "99M" }), "/flights/0/seat", "/flights/1/seat"],
  ...["0A", "12I", "12O", "1234A", "12AB", "x12A", "12"].map(
    (seat) => ["seat-shape", one({ seat }), "/flights/0/seat"] as const,
  ),
  ["seat-shape", one({ seat: "1A" }, { seat: "123Z" })],
  [
    "seat-product-of-cabin",
    one(
      { seatProduct: "sky suite", cabin: null },
      { seatProduct: "ふつうの席", cabin: "economy" },
      { seatProduct: "SKY SUITE III", cabin: "business" },
    ),
  ],
  ["seat-product-of-carrier", one({ seatProduct: "sky suite", carrier: "NH" }), "/flights/0/seatProduct"],
  [
    "seat-product-of-carrier",
    one(
      { seatProduct: "sky suite", carrier: "JL" },
      { seatProduct: "sky suite" },
      { seatProduct: "ふつうの席", carrier: "NH" },
    ),
  ],
  ...["premium-economy", "business", "first"].flatMap((cabin) => [
    ["single-class-carrier", one({ cabin, carrier: "MM" }), "/flights/0/cabin"] as const,
    ["single-class-carrier", one({ cabin, carrier: "JL" }, { cabin })] as const,
  ]),
  ["single-class-carrier", one({ cabin: "economy", carrier: "MM" })],
];
