import { reportingDuties } from "../reporting-duties.ts";
import { both, dataLeft, either, holdsClass, maliciousAct, morePeopleThan } from "../situations.ts";
import type { Decision, Facts, Statute } from "../types.ts";

/** Causes that put data where unspecified many can see it by electronic means. */
const OPEN_TO_MANY: readonly string[] = ["mispublication", "misconfiguration"];

function openToMany({ cause }: Facts): Decision {
  const open = OPEN_TO_MANY.find((code) => code === cause);
  return open === undefined
    ? { answer: "no", reasons: [] }
    : { answer: "yes", reasons: [{ code: "open-to-many", params: { cause: open }, paths: ["/cause"] }] };
}

/** My Number Act (Act No. 27 of 2013), Article 29-4; Rule No. 5 of 2015, Article 2. Whoever holds the numbers. */
export const myNumber294 = {
  id: "my-number-29-4",
  title: { ja: "番号法 第29条の4", en: "My Number Act, Article 29-4" },
  versions: [
    {
      id: "2022",
      since: "2022-04-01",
      until: null,
      source: "Act No. 27 of 2013 Art. 29-4; PPC Rule No. 5 of 2015 Art. 2",
    },
  ],
  situation: (facts) =>
    both(
      holdsClass("my-number", "my-number-data", facts),
      dataLeft(facts),
      either(maliciousAct(facts), openToMany(facts), morePeopleThan(100, facts)),
    ),
  duties: reportingDuties,
} satisfies Statute;
