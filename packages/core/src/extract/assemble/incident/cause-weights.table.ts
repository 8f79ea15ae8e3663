import type { CauseCode } from "../../../vocab/causes.ts";
import type { SectionCode } from "../../ja/headings.ts";

/** How much a word counts by the section it stands in. Advice and prevention speak of other cases. */
export const SECTION_WEIGHT: Readonly<Record<SectionCode, number>> = {
  title: 10,
  lead: 4,
  cause: 5,
  summary: 3,
  occurred: 2,
  timeline: 2,
  "exposed-data": 1,
  affected: 1,
  processor: 1,
  misuse: 0,
  other: 2,
  response: 0.7,
  impact: 0,
  delay: 0.5,
  plan: 0,
  prevention: 0.3,
  request: 0,
  contact: 0,
};

/** Causes that stand on one another: the more telling one outranks the broader one when the text brings both. */
export const FAMILY: Readonly<Record<CauseCode, "attack" | "handling" | "insider" | "defect" | "other">> = {
  ransomware: "attack",
  malware: "attack",
  "web-skimming": "attack",
  "website-tampering": "attack",
  "account-compromise": "attack",
  "vulnerability-exploit": "attack",
  "unauthorized-access": "attack",
  phishing: "attack",
  "denial-of-service": "attack",
  "misdirected-email": "handling",
  misdelivery: "handling",
  mispublication: "handling",
  misconfiguration: "handling",
  loss: "handling",
  misdisposal: "handling",
  theft: "handling",
  insider: "insider",
  "system-defect": "defect",
  other: "other",
};

/** Attacks from the most telling to the broadest, with the weight that suffices for each to outrank those below it. */
export const ATTACK_LADDER: readonly (readonly [CauseCode, number])[] = [
  ["ransomware", 4],
  ["web-skimming", 2],
  ["denial-of-service", 4],
  ["phishing", 4],
  ["malware", 3],
  ["account-compromise", 4],
  ["website-tampering", 8],
  ["vulnerability-exploit", 4],
  ["website-tampering", 4],
  ["unauthorized-access", 0.1],
];
