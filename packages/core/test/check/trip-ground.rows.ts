import type { TripCheckCode } from "../../src/kernel/issue.ts";
import { expense, trip } from "../records.ts";
import type { CheckRows } from "./rows.ts";

const paid = (...list: Parameters<typeof expense>[0][]) => trip({ expenses: list.map((members) => expense(members)) });
const lounges = (...list: readonly (readonly [name: string, airport: string | null, visited: boolean])[]) =>
  trip({ lounges: list.map(([name, airport, visited]) => ({ name, airport, visited })) });

/** Rows of the checks of lounges and expenses. */
export const tripGroundRows = {
  "trip/lounge-repeated": {
    holds: [
      trip(),
      lounges(["旅人ラウンジ", "HND", true], ["旅人ラウンジ", "FUK", true]),
      lounges(["旅人ラウンジ", "HND", true], ["旅人ラウンジ別館", "HND", true]),
    ],
    violated: [
      [
        lounges(["ＡＢＣ ラウンジ", "HND", false], ["ABCラウンジ", "HND", true]),
        [["/lounges/1", { name: "ABCラウンジ", first: 0 }]],
      ],
    ],
  },
  "trip/lounge-without-airport": {
    holds: [trip(), lounges(["旅人ラウンジ", "HND", true], ["旅人ラウンジ", null, false])],
    violated: [[lounges(["旅人ラウンジ", null, true]), [["/lounges/0/airport", { name: "旅人ラウンジ" }]]]],
  },
  "trip/expense-repeated": {
    holds: [trip(), paid({ amount: 500 }, { amount: 600 }, { amount: 500, currency: "USD" }), paid({}, {})],
    violated: [
      [
        paid({ amount: 500 }, { amount: 500, item: "コーヒー " }),
        [["/expenses/1", { item: "コーヒー ", amount: 500, first: 0 }]],
      ],
    ],
  },
  "trip/expense-without-amount": {
    holds: [trip(), paid({ amount: 0 }, { net: 5 }, { credit: 5 })],
    violated: [[paid({}), [["/expenses/0", { item: "コーヒー" }]]]],
  },
  "trip/amount-negative": {
    holds: [trip(), paid({ amount: 0, net: 0 })],
    violated: [
      [
        paid({ amount: -500 }, { amount: 500, credit: 600, net: -100 }),
        [
          ["/expenses/0/amount", { amount: -500 }],
          ["/expenses/1/net", { amount: -100 }],
        ],
      ],
    ],
  },
  "trip/net-missing": {
    holds: [trip(), paid({ amount: 500, net: 500 }, { credit: 500 })],
    violated: [
      [
        paid({ amount: 500 }, { amount: 500, credit: 300 }),
        [
          ["/expenses/0/net", { item: "コーヒー", expected: 500 }],
          ["/expenses/1/net", { item: "コーヒー", expected: 200 }],
        ],
      ],
    ],
  },
  "trip/credit-without-amount": {
    holds: [trip(), paid({ amount: 500, credit: 300 }, { net: 300 })],
    violated: [[paid({ credit: 3000 }), [["/expenses/0/amount", { credit: 3000 }]]]],
  },
  "trip/currency-unknown": {
    holds: [trip(), paid({ currency: "USD" }, { currency: "miles" }, { currency: null }, { currency: "円" })],
    violated: [[paid({ currency: "XTS" }), [["/expenses/0/currency", { currency: "XTS" }]]]],
  },
} satisfies Partial<Record<TripCheckCode, CheckRows>>;
