import { maliciousActUnder } from "./situations.ts";
import type { DutyRule } from "./types.ts";

/** Guide for the first report: 概ね3～5日以内 (PPC Guidelines, general rules, 3-5-3-3); no deadline of the Rules. */
const GUIDE_DAYS = 5;

/** The two reports and the notice to the people that the APPI and the My Number Act ask for alike (Rules 8, 10, 43 ff.). */
export const reportingDuties: readonly DutyRule[] = [
  {
    id: "preliminary-report",
    limit: () => ({ days: GUIDE_DAYS, guide: true }),
    doneBy: ["reported-ppc"],
    nth: 0,
    toldTo: ["ppc", "ministry"],
  },
  {
    id: "final-report",
    limit: (facts, version) => ({ days: maliciousActUnder(facts, version).answer === "yes" ? 60 : 30, guide: false }),
    doneBy: ["reported-ppc"],
    nth: 1,
    toldTo: [],
  },
  { id: "notify-people", limit: () => null, doneBy: ["notified"], nth: 0, toldTo: [] },
];
