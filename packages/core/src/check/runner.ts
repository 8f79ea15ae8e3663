import { type Finding, finding, type Params, type Severity } from "../kernel/issue.ts";
import { member } from "../kernel/json.ts";
import { planOf } from "./presets.ts";
import { suppress, suppressionsOf } from "./suppress.ts";
import type { Check, CheckContext, NotRunReason, Report, Suppression } from "./types.ts";

/** What to check, and with what. */
export interface CheckOptions {
  /** A key of `presets`; `full` when left out. */
  readonly preset?: string;
  /** The original text that the record was read from; checks of evidence need it. */
  readonly text?: string;
  /** Every airport in use by its IATA code; checks of codes, distances and speeds need it. */
  readonly airports?: CheckContext["airports"];
  /** The public holidays of Japan as `YYYY-MM-DD`, of all years in question; checks of open days need it. */
  readonly holidays?: CheckContext["holidays"];
  /** Severity of single checks by id, or `off`; ids of no check are not looked at. */
  readonly severity?: Readonly<Record<string, Severity | "off">>;
  /** Findings that may stand, beside those of the record's own `suppress`. */
  readonly suppress?: readonly Suppression[];
  /** The day on which suppressions must still hold, `YYYY-MM-DD`; without it none runs out. */
  readonly on?: string;
}

function findingOf(candidate: Check, severity: Severity, hit: ReturnType<Check["run"]>[number]): Finding {
  const operations = candidate.fix?.(hit) ?? null;
  const found = { code: candidate.id, severity, path: hit.path, params: hit.params as Params };
  return operations === null ? found : { ...found, fix: operations };
}

/**
 * Checks one record, any JSON value. A value that is no record of a known kind gives the one finding
 * `record/kind-unknown`. Never throws for what the record holds; an unknown preset is a programmer's error.
 *
 * @throws RangeError when `options.preset` is no key of `presets`
 * @example
 * check(record, { preset: "recommended" }).findings.map((finding) => describe(finding, "en"));
 */
export function check(record: unknown, options: CheckOptions = {}): Report {
  const selected = planOf(options.preset ?? "full");
  const kind = member(record, "kind");
  if (kind !== "incident" && kind !== "trip") {
    const stated = typeof kind === "string" ? kind : null;
    const unknown = finding("record/kind-unknown", "error", "/kind", { kind: stated });
    return { findings: [unknown], suppressed: [], ran: [], notRun: [] };
  }
  const context: CheckContext = {
    text: options.text ?? null,
    airports: options.airports ?? null,
    holidays: options.holidays ?? null,
  };
  const findings: Finding[] = [];
  const ran: string[] = [];
  const notRun: { id: string; why: NotRunReason }[] = [];
  for (const planned of selected[kind]) {
    const { id, needs } = planned;
    const missing = needs?.find((need) => context[need] === null);
    if (missing !== undefined) {
      notRun.push({ id, why: `needs-${missing}` });
      continue;
    }
    const asked = options.severity?.[id];
    if (asked === "off") {
      notRun.push({ id, why: "switched-off" });
      continue;
    }
    ran.push(id);
    const hits = planned.run(record, context);
    if (hits.length === 0) continue;
    for (const hit of hits) findings.push(findingOf(planned.check, asked ?? planned.severity, hit));
  }
  // A report of nothing must not look like a clean one.
  if (ran.length === 0) findings.push(finding("record/nothing-ran", "error", "", {}));
  const kept = suppress(findings, options.suppress ?? [], suppressionsOf(record), options.on ?? null);
  return { ...kept, ran, notRun };
}
