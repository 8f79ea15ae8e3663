import { organizationKey } from "../../../incident/series.ts";
import { listOf, member, textOf } from "../../../kernel/json.ts";
import {
  addName,
  type DistinctCount,
  type DistinctSample,
  emptyDistinct,
  finishDistinct,
  mergeDistinct,
} from "../../distinct.ts";
import type { Measure, Result } from "../../types.ts";

/** Incidents; those that name a supplier; suppliers, and suppliers with the bodies behind them as `supplier / body`. */
interface Suppliers {
  n: number;
  known: number;
  suppliers: DistinctSample;
  pairs: DistinctSample;
}

/** The incidents counted as they are, and with those of one supplier as one event. */
export interface SuppliersResult extends Result {
  readonly suppliers: DistinctCount;
  /** Incidents without a supplier, each one event, and one event for each supplier. */
  readonly events: number;
  /** The suppliers behind most incidents, with the number of bodies that disclosed; at most twenty. */
  readonly rows: readonly { readonly name: string; readonly incidents: number; readonly organizations: number }[];
}

const MOST_ROWS = 20;
const BETWEEN = "\u0000";
const ROLES = ["processor", "upstream"];

/** Suppliers behind several incidents. */
export const suppliers = {
  id: "incident/suppliers",
  kind: "incident",
  unit: "incident",
  title: { ja: "複数の事案の背後にある委託先・供給元", en: "Suppliers behind incidents" },
  definition: {
    ja: "委託先・供給元ごとの事案数と公表した組織の数。同じ委託先・供給元の事案を一つの出来事とした件数も示す。報告の数と出来事の数は違う。",
    en: "Incidents and disclosing bodies by processor or upstream supplier, and the number of events when the incidents of one supplier count once: reports are not events.",
  },
  denominator: "all",
  source: "PPC, annual report of fiscal 2023: one processor lay behind 2,459 reports",
  empty: () => ({ n: 0, known: 0, suppliers: emptyDistinct(), pairs: emptyDistinct() }),
  add(state, record) {
    state.n += 1;
    const party = listOf(record, "thirdParties").find((one) => ROLES.includes(textOf(one, "role") ?? ""));
    const name = textOf(party, "name");
    if (name === null) return state;
    state.known += 1;
    const [key, body] = [organizationKey(name), organizationKey(textOf(member(record, "organization"), "name") ?? "")];
    state.suppliers = addName(state.suppliers, key);
    state.pairs = addName(state.pairs, key + BETWEEN + body);
    return state;
  },
  merge: (a, b) => ({
    n: a.n + b.n,
    known: a.known + b.known,
    suppliers: mergeDistinct(a.suppliers, b.suppliers),
    pairs: mergeDistinct(a.pairs, b.pairs),
  }),
  finish({ n, known, suppliers: held, pairs }) {
    const { names, ...count } = finishDistinct(held);
    const bodies = new Map<string, number>();
    for (const { name } of finishDistinct(pairs).names) {
      const key = name.slice(0, name.indexOf(BETWEEN));
      bodies.set(key, (bodies.get(key) ?? 0) + 1);
    }
    const rows = names
      .slice(0, MOST_ROWS)
      .map(({ name, count: incidents }) => ({ name, incidents, organizations: bodies.get(name) ?? 0 }));
    return { n, known, unknown: n - known, suppliers: count, events: n - known + count.distinct, rows };
  },
} satisfies Measure<Suppliers, SuppliersResult>;
