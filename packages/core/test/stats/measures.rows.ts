import { expect } from "vitest";
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
  "incident/by-day": [
    [
      incident({ publishedOn: "2031-03-10" }),
      incident({ publishedOn: "2031-03-10T09:30" }),
      incident({ publishedOn: "2031-03-09/2031-03-10" }),
    ],
    { n: 3, known: 2, unknown: 1, rows: [{ code: "2031-03-10", count: 2 }] },
  ],
  "incident/causes-by-year": [
    [
      incident(),
      incident({ cause: "loss" }),
      incident({ cause: "loss", publishedOn: "2030-12-31" }),
      incident({ publishedOn: null }),
    ],
    {
      n: 4,
      known: 3,
      unknown: 1,
      rows: [
        { code: "2030", total: 1, counts: { loss: 1 } },
        { code: "2031", total: 2, counts: { loss: 1, "misdirected-email": 1 } },
      ],
    },
  ],
  "incident/courses": [
    [
      incident({ events: [{ type: "occurred", on: "2031-03" }] }),
      ...[2, 5, 3, 2, 4, 2].map((length) =>
        incident({
          organization: null,
          events: Array.from({ length }, (_, i) => ({ type: "occurred", on: `2031-03-0${i + 1}` })),
        }),
      ),
    ],
    {
      n: 7,
      known: 6,
      unknown: 1,
      rows: [5, 4, 3].map((length) => ({
        name: null,
        publishedOn: "2031-03-10",
        events: Array.from({ length }, (_, i) => ({ type: "occurred", on: `2031-03-0${i + 1}` })),
      })),
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
      minutesLost: 229,
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
  "incident/by-year": [
    [incident(), incident({ publishedOn: "2030/2031" }), incident({ publishedOn: "2030" })],
    {
      n: 3,
      known: 2,
      unknown: 1,
      rows: [
        { code: "2030", count: 1 },
        { code: "2031", count: 1 },
      ],
    },
  ],
  "incident/by-fiscal-year": [
    [
      incident({ publishedOn: "2031-03-31" }),
      incident({ publishedOn: "2031-04-01" }),
      incident({ publishedOn: "2031-12/2032-03" }),
      incident({ publishedOn: "2031" }),
    ],
    {
      n: 4,
      known: 3,
      unknown: 1,
      rows: [
        { code: "2030", count: 1 },
        { code: "2031", count: 2 },
      ],
    },
  ],
  "incident/by-occurrence-year": [
    [incident(), incident({ events: [] }), incident({ events: [{ type: "occurred", on: "2029-05/2029-06" }] })],
    {
      n: 3,
      known: 2,
      unknown: 1,
      rows: [
        { code: "2029", count: 1 },
        { code: "2031", count: 1 },
      ],
    },
  ],
  "incident/jnsa-causes": [
    [incident(), incident({ cause: "misdelivery" }), incident({ cause: "theft" }), incident({ cause: null })],
    {
      n: 4,
      known: 3,
      unknown: 1,
      rows: [
        { code: "誤操作", count: 2 },
        { code: "盗難", count: 1 },
      ],
    },
  ],
  "incident/tsr-causes": [
    [incident(), incident({ cause: "ransomware" }), incident({ cause: "web-skimming" })],
    {
      n: 3,
      known: 3,
      rows: [
        { code: "ウイルス感染・不正アクセス", count: 2 },
        { code: "誤表示・誤送信", count: 1 },
      ],
    },
  ],
  "incident/prc-types": [
    [incident(), incident({ cause: "no such cause" })],
    { n: 2, known: 1, unknown: 1, rows: [{ code: "DISC", count: 1 }] },
  ],
  "incident/ppc-sizes": [
    [
      incident(),
      incident({ total: 1001, affected: [] }),
      incident({ total: null, affected: [{ count: 1000, unit: "person", qualifier: "approx" }] }),
      incident({ total: null, affected: [{ count: 50001, unit: "person", qualifier: "min" }] }),
      incident({ total: null, affected: [{ count: 3, unit: "card", qualifier: "exact" }] }),
    ],
    {
      n: 5,
      known: 3,
      unknown: 2,
      rows: [
        { code: "0-1000", count: 1 },
        { code: "1001-50000", count: 1 },
        { code: "50001-", count: 1 },
      ],
    },
  ],
  "incident/ppc-situations": [
    [
      incident({ dataClasses: ["health"], cause: "unauthorized-access" }),
      incident({ total: 1000, affected: [{ count: 1000, unit: "person", qualifier: "exact" }] }),
      incident({ total: 1001, affected: [{ count: 1001, unit: "person", qualifier: "exact" }] }),
      incident({ exposure: "ruled-out", dataClasses: ["health"] }),
    ],
    {
      n: 4,
      known: 2,
      unknown: 2,
      rows: [
        { code: "malicious-purpose", count: 1 },
        { code: "many-people", count: 1 },
        { code: "special-care", count: 1 },
      ],
    },
  ],
  "incident/third-party-roles": [
    [
      incident(),
      incident({
        thirdParties: [
          { name: "架空印刷", role: "processor" },
          { name: "架空運輸", role: "processor" },
        ],
      }),
    ],
    { n: 2, known: 1, unknown: 1, rows: [{ code: "processor", count: 1 }] },
  ],
  "incident/detection-to-containment": [
    [
      incident({
        events: [
          { type: "detected", on: "2031-03-04" },
          { type: "contained", on: "2031-03" },
        ],
      }),
      incident(),
    ],
    { n: 2, known: 1, unknown: 1, range: { min: 0, max: 27 } },
  ],
  "incident/detection-to-police": [
    [
      incident({
        events: [
          { type: "detected", on: "2031-03-04" },
          { type: "reported-police", on: "2031-03-06" },
        ],
      }),
    ],
    { n: 1, known: 1, range: { min: 2, max: 2 } },
  ],
  "incident/detection-to-notification": [
    [
      incident({
        events: [
          { type: "detected", on: "2031-03-04" },
          { type: "notified", on: "2031-03-01" },
        ],
      }),
      incident({
        events: [
          { type: "detected", on: "2031-03-04" },
          { type: "notified", on: "2031-03-09/.." },
        ],
      }),
    ],
    { n: 2, known: 1, unknown: 1, contradictory: 1, range: { min: 5, max: null } },
  ],
  "incident/occurrence-to-publication": [[incident()], { n: 1, known: 1, range: { min: 7, max: 7 }, relativeError: 0 }],
  "incident/affected-sizes": [
    [
      incident(),
      incident({ total: 12_345, affected: [] }),
      incident({ total: null, affected: [{ count: 100, unit: "person", qualifier: "max" }] }),
      incident({ total: null, affected: [] }),
      incident({ total: 0, affected: [] }),
    ],
    {
      n: 5,
      known: 4,
      unknown: 1,
      relativeError: 1 / 128,
      range: { min: 0, max: 12_352 },
      rows: [
        { from: 0, to: 0, count: 1 },
        { from: 10, to: 99, count: 1 },
        { from: 100, to: 999, count: 1 },
        { from: 10_000, to: 99_999, count: 1 },
      ],
    },
  ],
  "incident/concentration": [
    [0, 0, 0, 0, 100].map((total) => incident({ total, affected: [] })),
    {
      n: 5,
      known: 5,
      sum: 100,
      gini: expect.closeTo(0.8, 12),
      topShares: [
        { k: 1, share: 1 },
        { k: 5, share: 1 },
        { k: 10, share: 1 },
      ],
    },
  ],
  "incident/trend": [
    [incident({ publishedOn: "2031-01-09" }), incident({ publishedOn: "2031-03-09" }), incident({ publishedOn: null })],
    {
      n: 3,
      known: 2,
      unknown: 1,
      rows: [
        { code: "2031-01", count: 1 },
        { code: "2031-02", count: 0 },
        { code: "2031-03", count: 1 },
      ],
      dispersion: { n: 3, mean: expect.closeTo(2 / 3, 12), negativeBinomial: { size: null } },
      trend: null,
    },
  ],
  "incident/completeness": [
    [incident(), incident({ publishedOn: null, cause: null })],
    { n: 2, known: 1, unknown: 1, rows: [{ code: "2031", n: 1, mean: expect.closeTo(13 / 18, 12) }] },
  ],
  "incident/deadlines": [
    [
      incident({
        dataClasses: ["health"],
        events: [
          { type: "detected", on: "2031-03-04" },
          { type: "reported-ppc", on: "2031-03-08" },
        ],
      }),
      incident({
        dataClasses: ["health"],
        events: [
          { type: "detected", on: "2031-03-04" },
          { type: "reported-ppc", on: "2031-03-20" },
        ],
      }),
      incident({ exposure: "ruled-out" }),
    ],
    {
      n: 3,
      known: 2,
      unknown: 1,
      rows: expect.arrayContaining([
        expect.objectContaining({ code: "appi-26/preliminary-report", n: 2, within: 1, late: 1 }),
      ]),
    },
  ],
  "incident/recurrence": [
    [
      incident(),
      incident({ organization: { name: "架空産業㈱", aliases: [], sector: null, corporateNumber: null } }),
      incident({ report: "follow-up" }),
      incident({ organization: { name: "架空商店", aliases: [], sector: null, corporateNumber: null } }),
      incident({ organization: null }),
    ],
    {
      n: 5,
      known: 4,
      unknown: 1,
      continued: 1,
      organizations: { distinct: 2, relativeError: 0 },
      repeated: { count: 1, of: 2, share: null },
      rows: [
        { incidents: 1, organizations: 1 },
        { incidents: 2, organizations: 1 },
      ],
    },
  ],
  "incident/suppliers": [
    [
      incident({ thirdParties: [{ name: "架空情報㈱", role: "processor" }] }),
      incident({
        organization: { name: "架空商店", aliases: [], sector: null, corporateNumber: null },
        thirdParties: [{ name: "株式会社架空情報", role: "processor" }],
      }),
      incident({ thirdParties: [{ name: "架空鑑定", role: "investigator" }] }),
    ],
    {
      n: 3,
      known: 2,
      unknown: 1,
      events: 2,
      suppliers: { distinct: 1, relativeError: 0 },
      rows: [{ name: "架空情報", incidents: 2, organizations: 2 }],
    },
  ],
  "trip/by-year": [
    [trip({ flights: [flight({ date: "2031-03-04" }), flight()] })],
    { n: 2, known: 1, unknown: 1, rows: [{ code: "2031", count: 1 }] },
  ],
  "trip/by-weekday": [
    [trip({ flights: [flight({ date: "1970-01-01" }), flight({ date: "2031-03-09" }), flight({ date: "2031-03" })] })],
    {
      n: 3,
      known: 2,
      unknown: 1,
      rows: [
        { code: "4", count: 1 },
        { code: "7", count: 1 },
      ],
    },
  ],
  "trip/by-hour": [
    [
      trip({
        flights: [
          flight({ departure: { scheduled: "07:55", actual: "08:10" } }),
          flight({ departure: { scheduled: null, actual: "08:10" } }),
          flight(),
        ],
      }),
    ],
    {
      n: 3,
      known: 2,
      unknown: 1,
      rows: [
        { code: "07", count: 1 },
        { code: "08", count: 1 },
      ],
    },
  ],
  "trip/seats": [
    [trip({ flights: [flight({ seat: "12A" }), flight({ seat: "3A" }), flight({ seat: "窓側" })] })],
    { n: 3, known: 2, unknown: 1, rows: [{ code: "A", count: 2 }] },
  ],
  "trip/seat-products": [
    [trip({ flights: [flight({ seatProduct: "空の椅子" })] })],
    { n: 1, known: 1, rows: [{ code: "空の椅子", count: 1 }] },
  ],
  "trip/registrations": [
    [trip({ flights: [flight({ registration: "JA000X" }), flight({ registration: "JA000X" }), flight()] })],
    { n: 3, known: 2, unknown: 1, rows: [{ code: "JA000X", count: 2 }] },
  ],
  "trip/pairs": [
    [trip({ flights: [flight(), flight({ from: "FUK", to: "HND" }), flight({ to: null })] })],
    { n: 3, known: 2, unknown: 1, rows: [{ code: "FUK-HND", count: 2 }] },
  ],
  "trip/distance": [
    [trip({ flights: [flight(), flight({ from: "FUK", to: "HND" }), flight({ to: "XXX" })] })],
    {
      n: 3,
      known: 2,
      unknown: 1,
      sum: 1342,
      mean: 671,
      longest: { code: "HND-FUK", value: 672 },
      shortest: { code: "FUK-HND", value: 670 },
      earthLaps: expect.closeTo(1342 / 40_075.017, 12),
    },
  ],
  "trip/duration": [
    [trip({ flights: [flight({ number: "95" }), flight()] })],
    { n: 2, known: 1, unknown: 1, sum: 95, longest: { code: "HND-FUK", value: 95 } },
  ],
  "trip/countries": [
    [trip({ flights: [flight(), flight({ to: "HNL" }), flight({ to: "XXX" })] })],
    {
      n: 6,
      known: 5,
      unknown: 1,
      rows: [
        { code: "JP", count: 4 },
        { code: "US", count: 1 },
      ],
    },
  ],
  "trip/by-day": [
    [trip({ flights: [flight({ date: "2031-03-04" }), flight({ date: "2031-03" }), flight()] })],
    { n: 3, known: 1, unknown: 2, rows: [{ code: "2031-03-04", count: 1 }] },
  ],
  "trip/carriers-by-year": [
    [
      trip({
        flights: [
          flight({ date: "2031-03-04", carrier: "JL" }),
          flight({ date: "2031-03", carrier: "NH" }),
          flight({ date: "2030-03-04", carrier: "JL" }),
          flight({ carrier: "JL" }),
        ],
      }),
    ],
    {
      n: 4,
      known: 3,
      unknown: 1,
      rows: [
        { code: "2030", total: 1, counts: { JL: 1 } },
        { code: "2031", total: 2, counts: { JL: 1, NH: 1 } },
      ],
    },
  ],
  "trip/hauls": [
    [trip({ flights: [flight(), flight({ to: "HNL" }), flight({ from: "ZZZ" }), flight({ to: null })] })],
    { n: 4, known: 2, unknown: 2, rows: [{ code: "short-haul", count: 2 }] },
  ],
  "trip/domestic": [
    [trip({ flights: [flight(), flight({ to: "HNL" }), flight({ to: null })] })],
    {
      n: 3,
      known: 2,
      unknown: 1,
      rows: [
        { code: "domestic", count: 1 },
        { code: "international", count: 1 },
      ],
    },
  ],
  "trip/cost": [
    [
      trip({ expenses: [expense({ amount: 5000, net: 3360 })] }),
      trip({ expenses: [expense({ amount: 5000 }), expense({ amount: 5, currency: "USD" })] }),
      trip({ flights: [flight({ to: null })], expenses: [expense({ amount: 5000 })] }),
    ],
    { n: 3, known: 1, unknown: 2, rows: [{ currency: "JPY", net: 3360, km: 672, per100Km: 500 }] },
  ],
  "trip/credits": [
    [trip({ expenses: [expense({ amount: 3400, credit: 3400, net: 0 }), expense({ amount: 280 })] })],
    { n: 2, known: 1, unknown: 1, rows: [{ currency: "JPY", n: 1, credit: 3400, recovered: 1 }] },
  ],
  "trip/zones": [
    [
      trip({
        flights: [
          flight({ to: "HNL", date: "2031-03-04" }),
          flight({ from: "HNL", to: "HND", date: "2031-03-09" }),
          flight({ date: "2031-03-10" }),
          flight(),
        ],
      }),
    ],
    { n: 4, known: 3, unknown: 1, forwardHours: 5, backHours: 5, dateLineCrossings: 2 },
  ],
  "trip/novelty": [
    [trip({ flights: [flight(), flight(), flight({ from: "FUK", to: "HND" }), flight({ to: null })] })],
    {
      n: 4,
      known: 3,
      unknown: 1,
      routes: { distinct: 2, relativeError: 0 },
      airports: { distinct: 2, relativeError: 0 },
      newRouteRate: expect.closeTo(2 / 3, 12),
      routeConcentration: expect.closeTo(5 / 9, 12),
    },
  ],
};
