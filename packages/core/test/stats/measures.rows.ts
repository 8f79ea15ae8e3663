import { expense, flight, incident, trip } from "../records.ts";

/** For each measure: records, and what the result says of them (all of it but the shares). */
export const measureRows: Record<string, readonly [records: readonly unknown[], result: object]> = {
  "incident/by-cause": [
    [incident(), incident(), incident({ cause: "loss" }), incident({ cause: null })],
    {
      n: 4,
      known: 3,
      unknown: 1,
      rows: [
        { code: "misdirected-email", count: 2 },
        { code: "loss", count: 1 },
      ],
    },
  ],
  "incident/by-sector": [
    [incident(), incident({ organization: null })],
    { n: 2, known: 1, unknown: 1, rows: [{ code: "manufacturing", count: 1 }] },
  ],
  "incident/by-month": [
    [
      incident({ publishedOn: "2031-03-10" }),
      incident({ publishedOn: "2031-02" }),
      incident({ publishedOn: "2031-03-30/2031-03-31" }),
      incident({ publishedOn: "2031-02-28/2031-03-01" }),
      incident({ publishedOn: "2031" }),
      incident({ publishedOn: "2031-03/.." }),
    ],
    {
      n: 6,
      known: 3,
      unknown: 3,
      rows: [
        { code: "2031-02", count: 1 },
        { code: "2031-03", count: 2 },
      ],
    },
  ],
  "incident/exposure": [
    [incident(), incident({ exposure: "unknown" })],
    { n: 2, known: 1, unknown: 1, rows: [{ code: "confirmed", count: 1 }] },
  ],
  "incident/misuse": [
    [incident(), incident({ misuse: "unknown" })],
    { n: 2, known: 1, unknown: 1, rows: [{ code: "not-observed", count: 1 }] },
  ],
  "incident/data-classes": [
    [incident(), incident({ dataClasses: ["email", "email"] }), incident({ dataClasses: [] })],
    {
      n: 3,
      known: 2,
      unknown: 1,
      rows: [
        { code: "email", count: 2 },
        { code: "name", count: 1 },
      ],
    },
  ],
  "incident/reported-to": [
    [incident({ reportedTo: ["ppc", "police"] }), incident({ reportedTo: ["ppc"] }), incident()],
    {
      n: 3,
      known: 2,
      unknown: 1,
      rows: [
        { code: "ppc", count: 2 },
        { code: "police", count: 1 },
      ],
    },
  ],
  "incident/units": [
    [incident(), incident({ affected: [] })],
    { n: 2, known: 1, unknown: 1, rows: [{ code: "person", count: 1 }] },
  ],
  "incident/affected-total": [
    [
      // The headline is a group, and is read with the qualifier of the group.
      incident({ affected: [{ count: 42, unit: "person", qualifier: "max" }] }),
      // The headline is the sum: the groups are disjoint.
      incident({
        affected: [
          { count: 40, unit: "person", qualifier: "exact" },
          { count: 2, unit: "person", qualifier: "exact" },
        ],
      }),
      // The headline is neither: it is taken as stated.
      incident({ affected: [{ count: 7, unit: "person", qualifier: "exact" }] }),
      // No headline: overlap unknown.
      incident({
        total: null,
        affected: [
          { count: 40, unit: "person", qualifier: "exact" },
          { count: 2, unit: "person", qualifier: "exact" },
          { count: 5, unit: "card", qualifier: "min" },
        ],
      }),
      incident({ affected: [] }),
      incident({ affected: [], total: null }),
    ],
    {
      n: 6,
      known: 5,
      unknown: 1,
      rows: [
        { unit: "person", n: 4, min: 0 + 42 + 42 + 40, max: 42 + 42 + 42 + 42, open: 0, meanMin: 31, meanMax: 42 },
        { unit: "card", n: 1, min: 5, max: null, open: 1, meanMin: 5, meanMax: null },
        { unit: "unstated", n: 1, min: 42, max: 42, open: 0, meanMin: 42, meanMax: 42 },
      ],
    },
  ],
  "incident/detection-to-publication": [
    [
      ...[1, 2, 3, 4].map((days) => incident({ publishedOn: `2031-03-0${4 + days}` })),
      incident({ publishedOn: "2031-03" }),
      incident({ publishedOn: "2031-03-04/.." }),
      incident({ publishedOn: "2031-03-03" }),
      incident({ publishedOn: null }),
      incident({ events: [] }),
    ],
    {
      n: 9,
      known: 6,
      unknown: 3,
      contradictory: 1,
      range: { min: 0, max: null },
      quantiles: [
        { q: 0.1, min: 0, max: 1 },
        { q: 0.25, min: 0, max: 2 },
        { q: 0.5, min: 1, max: 3 },
        { q: 0.75, min: 3, max: 27 },
        { q: 0.9, min: 4, max: null },
      ],
    },
  ],
  "incident/occurrence-to-detection": [
    [incident(), incident({ events: [] })],
    {
      n: 2,
      known: 1,
      unknown: 1,
      range: { min: 1, max: 1 },
      quantiles: [{ q: 0.1, min: null, max: null }, {}, {}, {}, {}],
    },
  ],
  "incident/detection-to-ppc": [
    Array.from({ length: 5 }, () =>
      incident({
        events: [
          { type: "detected", on: "2031-03-09" },
          { type: "detected", on: "2031-03-04" },
          { type: "reported-ppc", on: "2031-03-20" },
          { type: "reported-ppc", on: "2031-03-07" },
        ],
      }),
    ),
    {
      n: 5,
      known: 5,
      range: { min: 3, max: 3 },
      quantiles: [0.1, 0.25, 0.5, 0.75, 0.9].map((q) => ({ q, min: 3, max: 3 })),
    },
  ],
  "trip/flights": [
    [trip(), trip({ flights: [flight(), flight()] }), trip({ flights: [] })],
    { n: 3, known: 2, unknown: 1, total: 3 },
  ],
  "trip/by-carrier": [
    [trip({ flights: [flight({ carrier: "NH" }), flight({ carrier: "NH" }), flight({ carrier: "7G" }), flight()] })],
    {
      n: 4,
      known: 3,
      unknown: 1,
      rows: [
        { code: "NH", count: 2 },
        { code: "7G", count: 1 },
      ],
    },
  ],
  "trip/by-airport": [
    [trip({ flights: [flight(), flight({ from: "FUK", to: null })] })],
    {
      n: 4,
      known: 3,
      unknown: 1,
      rows: [
        { code: "FUK", count: 2 },
        { code: "HND", count: 1 },
      ],
    },
  ],
  "trip/routes": [
    [trip({ flights: [flight(), flight({ from: "FUK", to: "HND" }), flight({ to: null })] })],
    {
      n: 3,
      known: 2,
      unknown: 1,
      rows: [
        { code: "FUK-HND", count: 1 },
        { code: "HND-FUK", count: 1 },
      ],
    },
  ],
  "trip/cabins": [
    [trip({ flights: [flight({ cabin: "class-j" }), flight()] })],
    { n: 2, known: 1, unknown: 1, rows: [{ code: "class-j", count: 1 }] },
  ],
  "trip/aircraft": [
    [trip({ flights: [flight({ aircraft: "B787-9" }), flight()] })],
    { n: 2, known: 1, unknown: 1, rows: [{ code: "B787-9", count: 1 }] },
  ],
  "trip/by-month": [
    [trip({ flights: [flight({ date: "2031-07-09" }), flight({ date: "2031-01" }), flight({ date: "2031" })] })],
    {
      n: 3,
      known: 2,
      unknown: 1,
      rows: [
        { code: "2031-01", count: 1 },
        { code: "2031-07", count: 1 },
      ],
    },
  ],
  "trip/delays": [
    [trip({ flights: [...[-10, 0, 14, 15, 200].map((delayMinutes) => flight({ delayMinutes })), flight()] })],
    {
      n: 6,
      known: 5,
      unknown: 1,
      onTime: { count: 3, share: 0.6 },
      quantiles: [
        { q: 0.1, min: -10, max: -10 },
        { q: 0.25, min: 0, max: 0 },
        { q: 0.5, min: 14, max: 14 },
        { q: 0.75, min: 15, max: 15 },
        { q: 0.9, min: 200, max: 200 },
      ],
    },
  ],
  "trip/lounges": [
    [
      trip({
        lounges: [
          { name: "旅人ラウンジ", airport: "HND", visited: true },
          { name: "雲上ラウンジ", airport: "HND", visited: false },
          { name: "港ラウンジ", airport: "HND" },
        ],
      }),
    ],
    {
      n: 3,
      known: 2,
      unknown: 1,
      rows: [
        { code: "refused", count: 1 },
        { code: "visited", count: 1 },
      ],
    },
  ],
  "trip/expenses": [
    [
      trip({
        expenses: [
          expense({ amount: 3000, credit: 2500, net: 500 }),
          expense({ amount: 300, net: 300 }),
          expense({ currency: "USD", amount: 0.1, net: 0.1 }),
          expense({ currency: "USD", amount: 0.2, net: 0.2 }),
          expense({ currency: null, amount: 5 }),
          expense({}),
        ],
      }),
    ],
    {
      n: 6,
      known: 4,
      unknown: 2,
      rows: [
        { currency: "JPY", n: 2, amount: 3300, credit: 2500, net: 800 },
        { currency: "USD", n: 2, amount: 0.3, credit: 0, net: 0.3 },
      ],
    },
  ],
};
