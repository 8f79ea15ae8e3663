import { incidentChecks } from "./rules/incident/index.ts";
import { tripChecks } from "./rules/trip/index.ts";
import type { Check, Tier } from "./types.ts";

/** Every check, by id. */
export const checks: readonly Check[] = [...incidentChecks, ...tripChecks];

function idsOf(...tiers: readonly Tier[]): string[] {
  return checks.filter((check) => tiers.includes(check.tier)).map((check) => check.id);
}

/** Checks that rest on a statute or a guideline of an authority. */
const STATUTORY = /\b(?:APPI|PPC|Enforcement Rules|Act\b|MHLW|Ministry|Guidelines)/;
/** What must hold before an entry of a casebook goes public, beside all that is mandatory. */
const BEFORE_PUBLICATION: readonly string[] = [
  "incident/organization-missing",
  "incident/cause-missing",
  "incident/detection-missing",
  "incident/provenance-complete",
  "incident/members-unique",
  "incident/event-duplicated",
  "incident/events-listed-in-order",
  "incident/unit-mismatch",
  "incident/exposure-without-facts",
  "trip/flights-missing",
  "trip/provenance-complete",
];

/**
 * Named lists of check ids. `mandatory`: what must hold. `recommended`: also what should. `full`: also what is worth
 * knowing. `statutory`: what rests on a statute or a guideline. `publication`: what must hold before an entry goes
 * public.
 */
export const presets: Readonly<
  Record<"mandatory" | "recommended" | "full" | "statutory" | "publication", readonly string[]>
> = {
  mandatory: /* @__PURE__ */ idsOf("mandatory"),
  recommended: /* @__PURE__ */ idsOf("mandatory", "recommended"),
  full: /* @__PURE__ */ idsOf("mandatory", "recommended", "informative"),
  statutory: /* @__PURE__ */ checks
    .filter(({ kind, source }) => kind === "incident" && STATUTORY.test(source))
    .map(({ id }) => id),
  publication: /* @__PURE__ */ checks
    .filter(({ id, tier }) => tier === "mandatory" || BEFORE_PUBLICATION.includes(id))
    .map(({ id }) => id),
};

/** Name of a preset. */
export type PresetName = keyof typeof presets;
