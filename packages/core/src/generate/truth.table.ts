import type { CauseCode } from "../vocab/causes.ts";
import type { DataClassCode } from "../vocab/data-classes.ts";
import type { SectorCode } from "../vocab/sectors.ts";

/** The law that generated incidents follow: what an analysis of them must find again. Made up, and of the size of real ones. */
export const truth = {
  /** Weights of the causes. */
  causes: [
    ["misdirected-email", 22],
    ["misdelivery", 17],
    ["unauthorized-access", 15],
    ["loss", 12],
    ["ransomware", 9],
    ["mispublication", 7],
    ["misconfiguration", 6],
    ["account-compromise", 4],
    ["web-skimming", 3],
    ["insider", 3],
    ["theft", 2],
  ],
  sectors: [
    ["local-government", 25],
    ["education", 17],
    ["healthcare", 12],
    ["retail", 12],
    ["services", 10],
    ["it-telecom", 8],
    ["manufacturing", 7],
    ["finance", 5],
    ["nonprofit", 4],
  ],
  dataClasses: [
    ["name", 40],
    ["email", 18],
    ["address", 14],
    ["phone", 12],
    ["birth-date", 8],
    ["health", 4],
    ["card-number", 2],
    ["bank-account", 2],
  ],
  exposures: [
    ["confirmed", 55],
    ["possible", 40],
    ["ruled-out", 5],
  ],
  misuses: [
    ["not-observed", 70],
    ["unknown", 20],
    ["possible", 6],
    ["confirmed", 4],
  ],
  /** Number of people: log-normal, parameters of the natural logarithm. */
  people: { mu: 5.2, sigma: 2.1 },
  /** Days from detection to disclosure: geometric, probability of each day. */
  publicationPerDay: 0.08,
  /** Days from detection to the report to the PPC: uniform, inclusive; share of incidents that state one. */
  ppcDays: [0, 7],
  ppcShare: 0.6,
  firstYear: 2022,
  years: 4,
} as const satisfies {
  readonly causes: readonly (readonly [CauseCode, number])[];
  readonly sectors: readonly (readonly [SectorCode, number])[];
  readonly dataClasses: readonly (readonly [DataClassCode, number])[];
} & Readonly<Record<string, unknown>>;
