import type { CountInterval } from "../kernel/quantity.ts";
import type { Answer } from "./answer.ts";

/** What a statute may ask for. */
export type DutyId = "preliminary-report" | "final-report" | "notify-people" | "report" | "forensic-investigation";

/** Why a situation is answered as it is; `wording.ts` has the words of each. */
export interface ReasonParams {
  "body-of-sector": { readonly sector: string };
  "sector-not-stated": Record<never, never>;
  "body-may-be-either": { readonly name: string };
  "data-left": { readonly exposure: string };
  "data-did-not-leave": Record<never, never>;
  "exposure-not-stated": Record<never, never>;
  "medium-lost": { readonly cause: string };
  "encryption-may-be-loss": Record<never, never>;
  "special-care-data": { readonly dataClass: string };
  "property-damage-data": { readonly dataClass: string };
  "property-damage-depends": { readonly dataClass: string };
  "malicious-act": { readonly cause: string };
  "data-being-acquired": { readonly since: string };
  "cause-not-decided": Record<never, never>;
  "data-not-listed": Record<never, never>;
  "people-over-threshold": { readonly min: number; readonly threshold: number };
  "people-may-exceed-threshold": { readonly min: number; readonly max: number | null; readonly threshold: number };
  "people-within-threshold": { readonly max: number; readonly threshold: number };
  "no-situation": Record<never, never>;
  "my-number-data": Record<never, never>;
  "no-my-number-data": Record<never, never>;
  "open-to-many": { readonly cause: string };
  "carrier-not-known": Record<never, never>;
  "no-communications-data": Record<never, never>;
  "cyber-attack": { readonly cause: string };
  "no-cyber-attack": { readonly cause: string };
  "card-data": Record<never, never>;
  "no-card-data": Record<never, never>;
}

/** Name of a reason. */
export type ReasonCode = keyof ReasonParams;

/** One reason: its name, the values that its words need, and JSON Pointers to the members of the record it rests on. */
export type Reason = {
  readonly [Code in ReasonCode]: {
    readonly code: Code;
    readonly params: ReasonParams[Code];
    readonly paths: readonly string[];
  };
}[ReasonCode];

/** An answer with the reasons that decide it, or that keep it open. */
export interface Decision {
  readonly answer: Answer;
  readonly reasons: readonly Reason[];
}

/** A statute as it stood for a time. Days are `YYYY-MM-DD`, both inclusive; `since` null is enacted without a day yet. */
export interface Version {
  readonly id: string;
  readonly since: string | null;
  readonly until: string | null;
  /** Sectors that this version bound; all when left out. */
  readonly sectors?: readonly string[];
  /** Where the text or the change can be read. */
  readonly source: string;
}

/** A time limit: whole days from the day on which the body knew; a guide is no deadline of the law. */
export interface TimeLimit {
  readonly days: number;
  readonly guide: boolean;
}

/** A duty of a statute: what, until when (null: promptly, no number of days), and which events of the record fulfil it. */
export interface DutyRule {
  readonly id: DutyId;
  readonly limit: (facts: Facts, version: Version) => TimeLimit | null;
  /** Types of event that show it done; the `nth` of them (0 the first) where one type serves two duties. */
  readonly doneBy: readonly string[];
  readonly nth: number;
  /** Authorities whose mention, without a dated event, shows it done on a day that is not stated. */
  readonly toldTo: readonly string[];
}

/** A statute, regulation or contract practice: its versions, when it applies, what it then asks for. */
export interface Statute {
  readonly id: string;
  readonly title: { readonly ja: string; readonly en: string };
  readonly versions: readonly Version[];
  readonly situation: (facts: Facts, version: Version) => Decision;
  readonly duties: readonly DutyRule[];
}

/** What the law asks of a record, read once. */
export interface Facts {
  readonly record: unknown;
  readonly sector: string | null;
  readonly name: string | null;
  readonly cause: string | null;
  readonly exposure: string;
  readonly dataClasses: readonly string[];
  /** Number of people as an interval; `max` null when nothing bounds it. */
  readonly people: CountInterval;
  /** JSON Pointers of the numbers that `people` rests on. */
  readonly peoplePaths: readonly string[];
}
