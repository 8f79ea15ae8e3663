import { numberOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import {
  addInterval,
  addUnknown,
  type Distribution,
  type DistributionResult,
  emptyDistribution,
  finishDistribution,
  mergeDistribution,
} from "../../distribution.ts";
import { shareOf } from "../../shares.ts";
import type { Measure, Share } from "../../types.ts";

/** Late is 15 minutes or more: the line that Japan's Ministry of Land, Infrastructure, Transport and Tourism and the US DOT draw. */
const LATE = 15;

/** Delays in minutes (quantiles), and the share of flights under 15 minutes late among those with a known delay. */
export interface DelaysResult extends DistributionResult {
  readonly onTime: Share & { readonly count: number };
  /** Minutes of all late flights together; early ones give none back. */
  readonly minutesLost: number;
}

/** Delays of flights, in minutes; negative is early. */
export const delays = {
  id: "trip/delays",
  kind: "trip",
  unit: "minute",
  title: { ja: "遅延（分）", en: "Delays (minutes)" },
  definition: {
    ja: "遅延の分数の分布（早着は負）。遅れ 15 分未満の割合を区間付きで、遅れた便の遅延の合計と共に示す。",
    en: "Distribution of delays in minutes, early ones negative; share of flights less than 15 minutes late, with its interval; minutes of all late flights together.",
  },
  denominator: "known",
  source: "US DOT, Air Travel Consumer Report: on time is less than 15 minutes late",
  empty: emptyDistribution,
  add: (state, record) =>
    itemsOf(record, "flights").reduce((running, { value }) => {
      const delay = numberOf(value, "delayMinutes");
      return delay === null ? addUnknown(running) : addInterval(running, delay, delay);
    }, state),
  merge: mergeDistribution,
  finish(state, options) {
    const count = Object.entries(state.lows).reduce((sum, [delay, n]) => sum + (Number(delay) < LATE ? n : 0), 0);
    const minutesLost = Object.entries(state.lows).reduce((sum, [delay, n]) => sum + Math.max(0, Number(delay)) * n, 0);
    return { ...finishDistribution(state), minutesLost, onTime: { count, ...shareOf(count, state.known, options) } };
  },
} satisfies Measure<Distribution, DelaysResult>;
