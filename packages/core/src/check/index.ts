export { checks, type PresetName, presets } from "./presets.ts";
export { type CheckOptions, check } from "./runner.ts";
export type { Check, CheckContext, Hit, NotRunReason, RecordKind, Report, Tier } from "./types.ts";
