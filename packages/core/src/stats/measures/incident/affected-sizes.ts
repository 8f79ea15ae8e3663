import {
  addInterval,
  addUnknown,
  type Distribution,
  type DistributionResult,
  emptyDistribution,
  finishDistribution,
  mergeDistribution,
} from "../../distribution.ts";
import { peopleOf } from "../../people.ts";
import { bump, mergeCounts } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** A distribution with the stated numbers counted by their power of ten. */
interface Sizes {
  readonly people: Distribution;
  readonly decades: Record<string, number>;
}

/** Quantiles of the number of people; rows `10` to `99` and so on, by the upper end of the number. */
export interface SizesResult extends DistributionResult {
  readonly rows: readonly { readonly from: number; readonly to: number; readonly count: number }[];
}

/** Distribution of the number of people affected. */
export const affectedSizes = {
  id: "incident/affected-sizes",
  kind: "incident",
  unit: "incident",
  title: { ja: "影響を受けた人数の分布", en: "Number of people affected" },
  definition: {
    ja: "1 事案で影響を受けた人数の分布。最大・約などは区間として扱い、分位点は取り得る範囲で示す。行は人数の上端の桁別の事案数。",
    en: "Distribution of the number of people affected by an incident. At most, about and the like are intervals, and quantiles the range they may lie in. Rows count incidents by the power of ten of the upper end.",
  },
  denominator: "known",
  source: "Edwards, Hofmeyr, Forrest, Journal of Cybersecurity 2(1), 2016: sizes on a logarithmic scale",
  empty: () => ({ people: emptyDistribution(), decades: {} }),
  add(state, record) {
    const people = peopleOf(record);
    if (people === null) addUnknown(state.people);
    else {
      addInterval(state.people, people.min, people.max);
      const size = people.max ?? people.min;
      bump(state.decades, String(size < 1 ? 0 : 10 ** (String(Math.floor(size)).length - 1)));
    }
    return state;
  },
  merge: (a, b) => ({ people: mergeDistribution(a.people, b.people), decades: mergeCounts(a.decades, b.decades) }),
  finish({ people, decades }) {
    const rows = Object.entries(decades).map(([key, count]) => {
      const from = Number(key);
      return { from, to: from === 0 ? 0 : from * 10 - 1, count };
    });
    return { ...finishDistribution(people), rows: rows.sort((a, b) => a.from - b.from) };
  },
} satisfies Measure<Sizes, SizesResult>;
