import { type AssessedDuty, certainDuties } from "../../../law/assess.ts";
import { shareOf } from "../../shares.ts";
import { bump, mergeCounts, order } from "../../tally.ts";
import type { Measure, Result, Share } from "../../types.ts";

/** Incidents, those with a duty that may apply, and outcomes by `statute/duty outcome`. */
interface Outcomes {
  readonly n: number;
  readonly known: number;
  readonly counts: Record<string, number>;
}

/** How the acts of one duty lie against its time, over the incidents of which the situation is given for certain. */
export interface DeadlineRow {
  readonly code: string;
  readonly n: number;
  readonly within: number;
  readonly late: number;
  readonly cannotTell: number;
  readonly notStated: number;
  /** Within the time, of those that are within or late. */
  readonly inTime: Share;
}

/** Outcomes by statute and duty, in the order of their names. */
export interface DeadlinesResult extends Result {
  readonly rows: readonly DeadlineRow[];
}

/** Outcomes of reporting duties. */
export const deadlines = {
  id: "incident/deadlines",
  kind: "incident",
  unit: "incident",
  title: { ja: "報告等の期限との関係", en: "Reporting duties and their time" },
  definition: {
    ja: "報告等の義務の事態に当たる事案について、行為が期限の内か後か。知った時点の読み方がすべて一致するときだけ内・後とし、ほかは判断できないとする。義務に当たると決まる事案だけを判明に数える。違反の認定ではない。",
    en: "Of the incidents in the situation of a duty, whether the act lies within its time: within or late only where every reading of when the body became aware agrees. Incidents for which no duty is certain are not known. No finding that a law was broken.",
  },
  denominator: "known",
  source: "Dated versions of the statutes of @nisshi/core/law",
  empty: () => ({ n: 0, known: 0, counts: {} }),
  add({ n, known, counts }, record) {
    const duties = new Map<string, AssessedDuty["status"]>();
    for (const { statute, duty, status } of certainDuties(record)) {
      const id = `${statute}/${duty}`;
      const held = duties.get(id);
      duties.set(id, held === undefined || held === status ? status : "cannot-tell");
    }
    for (const [id, status] of duties) bump(counts, `${id} ${status}`);
    return { n: n + 1, known: known + (duties.size > 0 ? 1 : 0), counts };
  },
  merge: (a, b) => ({ n: a.n + b.n, known: a.known + b.known, counts: mergeCounts(a.counts, b.counts) }),
  finish({ n, known, counts }, options) {
    const codes = [...new Set(Object.keys(counts).map((key) => key.slice(0, key.indexOf(" "))))].sort(order);
    const rows = codes.map((code) => {
      const of = (status: string) => counts[`${code} ${status}`] ?? 0;
      const [within, late, cannotTell, notStated] = [of("within"), of("late"), of("cannot-tell"), of("not-stated")];
      const inTime = shareOf(within, within + late, options);
      return { code, n: within + late + cannotTell + notStated, within, late, cannotTell, notStated, inTime };
    });
    return { n, known, unknown: n - known, rows };
  },
} satisfies Measure<Outcomes, DeadlinesResult>;
