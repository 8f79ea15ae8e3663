import { isPublicBody } from "../bodies.ts";
import { reportingDuties } from "../reporting-duties.ts";
import { both, dataLeft, either, maliciousAct, morePeopleThan, propertyDamage, specialCare } from "../situations.ts";
import type { Statute } from "../types.ts";

/**
 * Act on the Protection of Personal Information, Article 68: public bodies. The situations are those of businesses with a
 * threshold of 100 people (Rule 43); special care-required information by ordinance cannot be seen in a record.
 */
export const appi68 = {
  id: "appi-68",
  title: {
    ja: "個人情報の保護に関する法律 第68条（行政機関等）",
    en: "Act on the Protection of Personal Information, Article 68 (public bodies)",
  },
  versions: [
    {
      id: "2022",
      since: "2022-04-01",
      until: "2023-03-31",
      source: "APPI Art. 68, Enforcement Rules Art. 43: organs of the state",
      sectors: ["government"],
    },
    {
      id: "2023",
      since: "2023-04-01",
      until: null,
      source: "APPI Art. 68 as applied to local governments from 2023-04-01",
    },
  ],
  situation: (facts) =>
    both(
      isPublicBody(facts),
      dataLeft(facts),
      either(specialCare(facts), propertyDamage(facts), maliciousAct(facts), morePeopleThan(100, facts)),
    ),
  duties: reportingDuties,
} satisfies Statute;
