import { eventsOf } from "../incident/reading.ts";
import { pointer } from "../kernel/issue.ts";
import { listOf, lists } from "../kernel/json.ts";
import { boundsOf, compareWhen } from "../kernel/when.ts";
import type { Answer } from "./answer.ts";
import { type Counting, type Deadline, deadlineOf, type Status, statusOf } from "./deadline.ts";
import { factsOf } from "./facts.ts";
import { type Awareness, awarenessOf, type ReadingChoice } from "./readings.ts";
import { statutes } from "./statutes/index.ts";
import type { DutyId, DutyRule, Facts, Reason, Statute, Version } from "./types.ts";

/** How to assess. */
export interface AssessOptions {
  /** Day of the assessment, `YYYY-MM-DD`: no version that begins after it applies, and without any dated knowledge it stands for it. */
  readonly on?: string;
  /** Which readings of "became aware" to take; each of them when left out. */
  readonly reading?: ReadingChoice;
  /** How days are counted. */
  readonly counting?: Counting;
}

/** One duty that may apply, under one reading of when the body became aware. */
export interface AssessedDuty {
  readonly statute: string;
  readonly version: string;
  readonly duty: DutyId;
  /** Whether the situation that the statute describes is given. */
  readonly situation: Answer;
  readonly why: readonly Reason[];
  /** JSON Pointers to the members of the record that the answer rests on; their spans are in its `evidence`. */
  readonly evidence: readonly string[];
  /** When the body became aware, by this reading; null when the record dates nothing. */
  readonly aware: Awareness | null;
  /** Null when the law says "promptly", or nothing is dated. */
  readonly deadline: Deadline | null;
  readonly status: Status;
  /** JSON Pointer of the act that fulfils the duty; null when none is stated. */
  readonly doneAt: string | null;
}

/** What may have to be reported. Never a finding that a law was broken. */
export interface LegalAssessment {
  readonly disclaimer: { readonly ja: string; readonly en: string };
  readonly duties: readonly AssessedDuty[];
  /** Statutes of which no version was in force for this record. */
  readonly notInForce: readonly { readonly statute: string; readonly aware: string | null }[];
}

const disclaimer = {
  ja: "記載された事実から報告等の対象となり得るかを示すものであり、法的助言でも違反の認定でもありません。",
  en: "Says what may be reportable by the stated facts; it is no legal advice and no finding that a law was broken.",
};

function versionFor(statute: Statute, facts: Facts, day: string | null, on: string | null): Version | undefined {
  return statute.versions.find(({ since, until, sectors }) => {
    if (since === null || day === null || (on !== null && since > on)) return false;
    if (sectors !== undefined && facts.sector !== null && !sectors.includes(facts.sector)) return false;
    return compareWhen(day, since) !== "before" && (until === null || compareWhen(day, until) !== "after");
  });
}

/** The act that fulfils a duty: when, if that is stated, and where the record tells of it. */
interface Act {
  readonly on: string | null;
  readonly at: string;
}

function actOf(record: unknown, duty: DutyRule): Act | null {
  const acts = duty.doneBy.flatMap((type) => eventsOf(record, type));
  if (acts.length > 1) acts.sort((a, b) => (boundsOf(a.on)?.earliest ?? 0) - (boundsOf(b.on)?.earliest ?? 0));
  const act = acts[duty.nth];
  if (act !== undefined) return { on: act.on, at: pointer("events", act.index, "on") };
  const told = duty.toldTo.find((authority) => lists(record, "reportedTo", authority));
  return told === undefined
    ? null
    : { on: null, at: pointer("reportedTo", listOf(record, "reportedTo").indexOf(told)) };
}

function statusOfAct(act: Act | null, deadline: Deadline | null): Status {
  if (act === null) return "not-stated";
  return act.on === null || deadline === null ? "cannot-tell" : statusOf(act.on, deadline);
}

/** The day that decides which version applies: the last on which the body can have become aware. */
function dayOfKnowledge(aware: Awareness | null, on: string | null): string | null {
  return aware === null ? on : (aware.on.split("/").at(-1) ?? aware.on);
}

/** Calls back with each duty of each statute under each reading whose situation is answered as wanted; all when null. */
function eachDuty(
  record: unknown,
  options: AssessOptions,
  wanted: Answer | null,
  take: (duty: AssessedDuty) => void,
  notInForce: (statute: string, aware: string | null) => void = () => {},
): void {
  const facts = factsOf(record);
  const on = options.on ?? null;
  const found = awarenessOf(record, options.reading ?? "all");
  const readings: readonly (Awareness | null)[] = found.length > 0 ? found : [null];
  for (const statute of statutes) {
    // What is the same for all readings is found once: a record may state many.
    let acts: readonly { readonly duty: DutyRule; readonly act: Act | null }[] | null = null;
    const situations = new Map<Version, Pick<AssessedDuty, "situation" | "why" | "evidence">>();
    const situationOf = (version: Version) => {
      const known = situations.get(version);
      if (known !== undefined) return known;
      const { answer, reasons } = statute.situation(facts, version);
      const evidence = [...new Set(reasons.flatMap(({ paths }) => paths))];
      const situation = { situation: answer, why: reasons, evidence };
      situations.set(version, situation);
      return situation;
    };
    for (const aware of readings) {
      const version = versionFor(statute, facts, dayOfKnowledge(aware, on), on);
      if (version === undefined) {
        notInForce(statute.id, aware?.on ?? null);
        continue;
      }
      const situation = situationOf(version);
      if (wanted !== null && situation.situation !== wanted) continue;
      acts ??= statute.duties.map((duty) => ({ duty, act: actOf(record, duty) }));
      for (const { duty, act } of acts) {
        const limit = duty.limit(facts, version);
        const deadline = limit === null || aware === null ? null : deadlineOf(aware.on, limit, options.counting ?? {});
        take({
          statute: statute.id,
          version: version.id,
          duty: duty.id,
          ...situation,
          aware,
          deadline,
          status: statusOfAct(act, deadline),
          doneAt: act?.at ?? null,
        });
      }
    }
  }
}

/**
 * Which reporting duties may apply to an incident, since when and until when, by the statutes of Japan as they stood on the day
 * the body became aware. Three-valued throughout: what the record does not decide is `unknown`. Total over any JSON
 * value; no legal advice.
 *
 * @example
 * assess(incident, { on: "2026-01-01" }).duties.filter((duty) => duty.situation === "yes");
 */
export function assess(record: unknown, options: AssessOptions = {}): LegalAssessment {
  const duties: AssessedDuty[] = [];
  const notInForce: { statute: string; aware: string | null }[] = [];
  eachDuty(
    record,
    options,
    null,
    (duty) => duties.push(duty),
    (statute, aware) => notInForce.push({ statute, aware }),
  );
  return { disclaimer, duties, notInForce };
}

/** The duties of {@link assess} whose situation is given for certain, found without the others. */
export function certainDuties(record: unknown, options: AssessOptions = {}): readonly AssessedDuty[] {
  const duties: AssessedDuty[] = [];
  eachDuty(record, options, "yes", (duty) => duties.push(duty));
  return duties;
}
