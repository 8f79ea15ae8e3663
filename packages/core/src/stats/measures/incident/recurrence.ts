import { organizationKey } from "../../../incident/series.ts";
import { member, textOf } from "../../../kernel/json.ts";
import {
  addName,
  type DistinctCount,
  type DistinctSample,
  emptyDistinct,
  finishDistinct,
  mergeDistinct,
} from "../../distinct.ts";
import { shareOf } from "../../shares.ts";
import type { Measure, Result, Share } from "../../types.ts";

interface Organizations {
  n: number;
  known: number;
  continued: number;
  names: DistinctSample;
}

/** How many bodies came back: of those sampled, how many have one, two or more incidents. */
export interface RecurrenceResult extends Result {
  readonly organizations: DistinctCount;
  /** Reports that continue an earlier one, left out of the counting. */
  readonly continued: number;
  /** Bodies with more than one incident, of the bodies counted. */
  readonly repeated: Share & { readonly count: number; readonly of: number };
  /** Bodies by number of incidents: 1, 2, and so on. */
  readonly rows: readonly { readonly incidents: number; readonly organizations: number }[];
}

/** Bodies that suffered more than one incident. */
export const recurrence = {
  id: "incident/recurrence",
  kind: "incident",
  unit: "incident",
  title: { ja: "同じ組織での再発", en: "Recurrence at the same body" },
  definition: {
    ja: "2 件以上の事案がある組織の割合。名称は法人格と字幅を除いて比べ、続報・最終報は先の事案の続きとして数えない。組織が 8,192 を超えると標本による推定となる。",
    en: "Share of the bodies with more than one incident. Names are compared without legal form and width; follow-up and final reports continue an earlier incident and are not counted. Beyond 8,192 bodies it is estimated from a sample of them.",
  },
  denominator: "known",
  source: "P. Gibbons, Distinct sampling, VLDB 2001 (for the sample)",
  empty: () => ({ n: 0, known: 0, continued: 0, names: emptyDistinct() }),
  add(state, record) {
    state.n += 1;
    const name = textOf(member(record, "organization"), "name");
    if (name === null) return state;
    state.known += 1;
    const report = textOf(record, "report");
    if (report === "follow-up" || report === "final") state.continued += 1;
    else state.names = addName(state.names, organizationKey(name));
    return state;
  },
  merge: (a, b) => ({
    n: a.n + b.n,
    known: a.known + b.known,
    continued: a.continued + b.continued,
    names: mergeDistinct(a.names, b.names),
  }),
  finish({ n, known, continued, names: sample }, options) {
    const { names, ...organizations } = finishDistinct(sample);
    const times = new Map<number, number>();
    for (const { count } of names) times.set(count, (times.get(count) ?? 0) + 1);
    const count = names.filter((body) => body.count > 1).length;
    const rows = [...times]
      .sort(([a], [b]) => a - b)
      .map(([incidents, bodies]) => ({ incidents, organizations: bodies }));
    const repeated = { count, of: names.length, ...shareOf(count, names.length, options) };
    return { n, known, unknown: n - known, organizations, continued, repeated, rows };
  },
} satisfies Measure<Organizations, RecurrenceResult>;
