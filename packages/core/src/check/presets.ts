import type { Severity } from "../kernel/issue.ts";
import { casebookChecks } from "./rules/casebook/index.ts";
import { incidentChecks } from "./rules/incident/index.ts";
import { tripChecks } from "./rules/trip/index.ts";
import { type Check, type RecordKind, severityOfTier, type Tier } from "./types.ts";

/** Every check of one record, by id; those of several are `casebookChecks`. */
export const checks: readonly Check[] = [...incidentChecks, ...tripChecks];

function idsOf(...tiers: readonly Tier[]): string[] {
  return [...checks, ...casebookChecks].filter(({ tier }) => tiers.includes(tier)).map(({ id }) => id);
}

/** Checks that rest on a statute or a guideline of an authority. */
const STATUTORY = /\b(?:APPI|PPC|Enforcement Rules|Act\b|Order\b|MHLW|Ministry|Guidelines)/;
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
  "incident/personal-data-in-evidence",
  "trip/flights-missing",
  "trip/provenance-complete",
  "trip/personal-data-in-evidence",
  "casebook/duplicate",
];

/**
 * Named lists of check ids, of one record and of several. `mandatory`: what must hold. `recommended`: also what should. `full`: also what is worth
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
  publication: /* @__PURE__ */ [...checks, ...casebookChecks]
    .filter(({ id, tier }) => tier === "mandatory" || BEFORE_PUBLICATION.includes(id))
    .map(({ id }) => id),
};

/** Name of a preset. */
export type PresetName = keyof typeof presets;

const sets = new Map<string, ReadonlySet<string>>();

/** @throws RangeError when `name` is no key of `presets` */
export function idsOfPreset(name: string): ReadonlySet<string> {
  const known = sets.get(name);
  if (known !== undefined) return known;
  if (!Object.hasOwn(presets, name)) {
    throw new RangeError(`unknown preset "${name}"; presets are ${Object.keys(presets).join(", ")}`);
  }
  const ids = new Set(presets[name as PresetName]);
  sets.set(name, ids);
  return ids;
}

/** What the runner reads of a check. All are of one shape, which the checks are not: reading those takes as long as what they do. */
export interface Planned {
  readonly id: Check["id"];
  readonly severity: Severity;
  readonly needs: Check["needs"] | null;
  readonly run: Check["run"];
  readonly check: Check;
}

type Plan = Readonly<Record<RecordKind, readonly Planned[]>>;
const plans = new Map<string, Plan>();

/**
 * The checks of a preset by the kind of record that they are about.
 *
 * @throws RangeError when `name` is no key of `presets`
 */
export function planOf(name: string): Plan {
  const known = plans.get(name);
  if (known !== undefined) return known;
  const ids = idsOfPreset(name);
  const of = (kind: RecordKind) =>
    checks
      .filter((check) => check.kind === kind && ids.has(check.id))
      .map((check): Planned => {
        const { id, tier, needs = null, run } = check;
        return { id, severity: severityOfTier[tier], needs, run, check };
      });
  const found = { incident: of("incident"), trip: of("trip") };
  plans.set(name, found);
  return found;
}
