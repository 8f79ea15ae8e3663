export {
  civilFromDays,
  daysFromCivil,
  daysInMonth,
  isLeapYear,
  isoDate,
  isoTime,
  isValidDate,
  weekday,
} from "./civil.ts";
export {
  type CasebookCheckCode,
  type CheckCode,
  type ExtractFindingParams,
  escapePointerToken,
  type Finding,
  type FindingCode,
  type FindingParams,
  finding,
  type IncidentCheckCode,
  type Operation,
  type Params,
  parsePointer,
  pointer,
  resolvePointer,
  type Severity,
  type TripCheckCode,
} from "./issue.ts";
export { compareKey, fold } from "./normalize.ts";
export { anyOf, escapePattern } from "./pattern.ts";
export {
  addQuantities,
  type CountInterval,
  type Counting,
  type DerivedQuantity,
  intervalOf,
  type Overlap,
  type Qualifier,
  type Quantity,
} from "./quantity.ts";
export { contains, type Evidence, evidenceOf, overlaps, type Span } from "./span.ts";
export {
  boundsOf,
  compareWhen,
  type Difference,
  differenceDays,
  differenceMinutes,
  formatDay,
  formatMinute,
  formatWhen,
  type Precision,
  parseWhen,
  type WhenBounds,
  type WhenFault,
  type WhenInterval,
  type WhenParts,
  type WhenPoint,
  whenFaultOf,
} from "./when.ts";
