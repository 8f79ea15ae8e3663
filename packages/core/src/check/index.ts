export { type Fixed, fix } from "./fix.ts";
export { checks, type PresetName, presets } from "./presets.ts";
export { type CheckOptions, check } from "./runner.ts";
export type { Check, CheckContext, Hit, NotRunReason, RecordKind, Report, Suppression, Tier } from "./types.ts";
