import { numberOf, textOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import { endsOf } from "../../flights.ts";
import { bump, mergeCounts, order } from "../../tally.ts";
import type { Measure, Result } from "../../types.ts";

/** Trips; those of which distance and a price paid are known; thousandths paid and metres flown by currency. */
interface Costs {
  readonly n: number;
  readonly known: number;
  readonly paid: Record<string, number>;
  readonly metres: Record<string, number>;
}

/** What was paid for 100 km, by currency. */
export interface CostResult extends Result {
  readonly rows: readonly {
    readonly currency: string;
    readonly net: number;
    readonly km: number;
    readonly per100Km: number;
  }[];
}

const SCALE = 1000;

/** What trips cost for 100 km. */
export const cost = {
  id: "trip/cost",
  kind: "trip",
  unit: "trip",
  title: { ja: "100 km 当たりの支払額", en: "Cost per 100 km" },
  definition: {
    ja: "支払額（差引、なければ金額）の合計を飛行距離で割った額。すべての便の距離が分かり、支払いが一つの通貨で記載された旅程だけを数える。",
    en: "What was paid (net, else the price) over the distance flown. Only trips whose every distance is known and whose payments are in one currency count.",
  },
  denominator: "known",
  source: "Cost per unit of distance; none of the logs compared has it",
  needs: ["distanceKm"],
  empty: () => ({ n: 0, known: 0, paid: {}, metres: {} }),
  add(state, record, { distanceKm }) {
    const flights = itemsOf(record, "flights").map(({ value }) => endsOf(value));
    const distances = flights.map((ends) => (ends === null ? null : (distanceKm?.(...ends) ?? null)));
    const paid = itemsOf(record, "expenses").flatMap(({ value }) => {
      const [net, currency] = [numberOf(value, "net") ?? numberOf(value, "amount"), textOf(value, "currency")];
      return net === null || currency === null ? [] : [{ net, currency }];
    });
    const [currency, ...others] = new Set(paid.map((expense) => expense.currency));
    const whole = distances.length > 0 && !distances.includes(null);
    if (!whole || currency === undefined || others.length > 0) return { ...state, n: state.n + 1 };
    bump(
      state.paid,
      currency,
      paid.reduce((sum, { net }) => sum + Math.round(net * SCALE), 0),
    );
    bump(
      state.metres,
      currency,
      distances.reduce<number>((sum, km) => sum + Math.round((km ?? 0) * SCALE), 0),
    );
    return { ...state, n: state.n + 1, known: state.known + 1 };
  },
  merge: (a, b) => ({
    n: a.n + b.n,
    known: a.known + b.known,
    paid: mergeCounts(a.paid, b.paid),
    metres: mergeCounts(a.metres, b.metres),
  }),
  finish({ n, known, paid, metres }) {
    const rows = Object.entries(metres)
      .filter(([, sum]) => sum > 0)
      .map(([currency, sum]) => {
        const [net, km] = [(paid[currency] ?? 0) / SCALE, sum / SCALE];
        return { currency, net, km, per100Km: (net / km) * 100 };
      });
    return { n, known, unknown: n - known, rows: rows.sort((a, b) => order(a.currency, b.currency)) };
  },
} satisfies Measure<Costs, CostResult>;
