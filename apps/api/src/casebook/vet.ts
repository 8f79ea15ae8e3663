import { check, type Report } from "@nisshi/core/check";
import type { Incident } from "@nisshi/core/incident";
import { describe } from "@nisshi/core/messages";
import type { Trip } from "@nisshi/core/trip";
import { isIncident, isTrip } from "@nisshi/core/valid";
import type { Kind } from "@nisshi/store";
import type { Fault } from "../problem.ts";
import { unstorable } from "./well-formed.ts";

/** A record that may be kept with what the checks say of it, or why it may not. */
export type Vetted =
  | { readonly record: Incident | Trip; readonly findings: Report["findings"] }
  | { readonly faults: readonly Fault[] };

function kindFault(kind: Kind, at: string): Fault {
  const detail = { ja: `kind は ${kind} です。`, en: `kind is ${kind}.` };
  return { pointer: `${at}/kind`, code: "wrong-kind", detail };
}

function shapeFaults(record: unknown, at: string): readonly Fault[] {
  const { findings } = check(record, { preset: "mandatory" });
  return findings
    .filter(({ severity }) => severity === "error")
    .map((finding) => ({
      pointer: at + finding.path,
      code: finding.code,
      detail: { ja: describe(finding, "ja"), en: describe(finding, "en") },
    }));
}

const NO_RECORD = { ja: "スキーマに合う記録ではありません。", en: "It is no record of the schema." };

/** Whether a value is a record of its schema, of a kind where one is asked for; a valid one is checked in full. */
export function vet(value: unknown, text: string | null, kind: Kind | null, at = ""): Vetted {
  if (isIncident(value) || isTrip(value)) {
    const faults = [...(kind !== null && value.kind !== kind ? [kindFault(kind, at)] : []), ...unstorable(value, at)];
    if (faults.length > 0) return { faults };
    return { record: value, findings: check(value, text === null ? {} : { text }).findings };
  }
  const faults = shapeFaults(value, at);
  return { faults: faults.length > 0 ? faults : [{ pointer: at, code: "not-a-record", detail: NO_RECORD }] };
}
