import { isBusiness } from "../bodies.ts";
import { reportingDuties } from "../reporting-duties.ts";
import {
  both,
  dataLeft,
  either,
  maliciousActUnder,
  morePeopleThan,
  propertyDamage,
  specialCare,
} from "../situations.ts";
import type { Statute } from "../types.ts";

/** Act on the Protection of Personal Information, Article 26: businesses. Rules 7, 8 and 10. */
export const appi26 = {
  id: "appi-26",
  title: {
    ja: "個人情報の保護に関する法律 第26条（民間事業者）",
    en: "Act on the Protection of Personal Information, Article 26 (businesses)",
  },
  versions: [
    {
      id: "2022",
      since: "2022-04-01",
      until: "2024-03-31",
      source: "e-Gov 415AC0000000057 Art. 26; Enforcement Rules Art. 7, 8, 10",
    },
    {
      id: "2024",
      since: "2024-04-01",
      until: null,
      source:
        "Enforcement Rules Art. 7(3) as amended: information being acquired that is to be handled as personal data",
    },
    {
      id: "2026-reform",
      since: null,
      until: null,
      source: "Reform promulgated 2026-07-17, in force within two years of it; no commencement order known",
    },
  ],
  situation: (facts, version) =>
    both(
      isBusiness(facts),
      dataLeft(facts),
      either(specialCare(facts), propertyDamage(facts), maliciousActUnder(facts, version), morePeopleThan(1000, facts)),
    ),
  duties: reportingDuties,
} satisfies Statute;
