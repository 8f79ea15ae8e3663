import { incidentChecks } from "./rules/incident/index.ts";
import { tripChecks } from "./rules/trip/index.ts";
import type { Check, Tier } from "./types.ts";

/** Every check, by id. */
export const checks: readonly Check[] = [...incidentChecks, ...tripChecks];

function idsOf(...tiers: readonly Tier[]): string[] {
  return checks.filter((check) => tiers.includes(check.tier)).map((check) => check.id);
}

/**
 * Named lists of check ids. `mandatory`: what must hold. `recommended`: also what should. `full`: also what is worth
 * knowing.
 */
export const presets: Readonly<Record<"mandatory" | "recommended" | "full", readonly string[]>> = {
  mandatory: /* @__PURE__ */ idsOf("mandatory"),
  recommended: /* @__PURE__ */ idsOf("mandatory", "recommended"),
  full: /* @__PURE__ */ idsOf("mandatory", "recommended", "informative"),
};

/** Name of a preset. */
export type PresetName = keyof typeof presets;
