export { type CasebookFinding, casebookKeys, checkCasebook } from "./casebook.ts";
export type { Entry as CasebookEntry, Supplier as CasebookSupplier } from "./casebook-reading.ts";
export { type Fixed, type FixedFinding, fix } from "./fix.ts";
export { checks, type PresetName, presets } from "./presets.ts";
export { casebookChecks } from "./rules/casebook/index.ts";
export { type CheckOptions, check } from "./runner.ts";
export type {
  Airport,
  CasebookCheck,
  CasebookHit,
  Check,
  CheckContext,
  Hit,
  NotRunReason,
  RecordKind,
  Report,
  Suppression,
  Tier,
} from "./types.ts";
