export type { Answer } from "./answer.ts";
export { type AssessedDuty, type AssessOptions, assess, certainDuties, type LegalAssessment } from "./assess.ts";
export { type Counting, closedDays, type Deadline, type Status } from "./deadline.ts";
export { type DelayedAct, type Delays, delays } from "./delays.ts";
export { type Answered, type DisclosureQuality, disclosureQuality, type QualityItem } from "./quality.ts";
export type { Awareness, ReadingChoice } from "./readings.ts";
export { statutes } from "./statutes/index.ts";
export type {
  DutyId,
  DutyRule,
  Facts,
  Reason,
  ReasonCode,
  ReasonParams,
  Statute,
  TimeLimit,
  Version,
} from "./types.ts";
export { type Change, type ChangedDuty, whatIf } from "./what-if.ts";
export { describeReason, dutyTitles } from "./wording.ts";
