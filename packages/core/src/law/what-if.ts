import { isObject, listOf, textsOf, type UnknownObject } from "../kernel/json.ts";
import { type AssessedDuty, type AssessOptions, assess } from "./assess.ts";

/** Facts to put in the place of stated ones. */
export interface Change {
  /** Number of people, exactly; replaces every stated number. */
  readonly people?: number;
  readonly addDataClasses?: readonly string[];
  readonly removeDataClasses?: readonly string[];
  readonly cause?: string | null;
  readonly exposure?: string;
  readonly sector?: string | null;
  /** Day on which the body became aware (a When); replaces every stated detection. */
  readonly aware?: string;
}

/** One duty before and after a change; null where no version was in force. */
export interface ChangedDuty {
  readonly before: AssessedDuty | null;
  readonly after: AssessedDuty | null;
}

function changed(record: UnknownObject, change: Change): UnknownObject {
  const removed = new Set(change.removeDataClasses);
  const kept = textsOf(record, "dataClasses")
    .map(({ text }) => text)
    .filter((code) => !removed.has(code));
  const organization = isObject(record.organization) ? record.organization : {};
  const others = listOf(record, "events").filter((event) => !isObject(event) || event.type !== "detected");
  return {
    ...record,
    dataClasses: [...new Set([...kept, ...(change.addDataClasses ?? [])])],
    ...(change.people !== undefined && {
      affected: [{ count: change.people, unit: "person", qualifier: "exact" }],
      total: change.people,
    }),
    ...(change.cause !== undefined && { cause: change.cause }),
    ...(change.exposure !== undefined && { exposure: change.exposure }),
    ...(change.sector !== undefined && { organization: { ...organization, sector: change.sector } }),
    ...(change.aware !== undefined && { events: [{ type: "detected", on: change.aware }, ...others] }),
  };
}

/** What tells two duties of one assessment apart; readings are matched in their order. */
function keysOf(duties: readonly AssessedDuty[]): ReadonlyMap<string, AssessedDuty> {
  const keys = new Map<string, AssessedDuty>();
  const counts = new Map<string, number>();
  for (const duty of duties) {
    const name = `${duty.statute}/${duty.duty}`;
    const seen = counts.get(name) ?? 0;
    counts.set(name, seen + 1);
    keys.set(`${name}/${seen}`, duty);
  }
  return keys;
}

/**
 * The assessment with some facts changed, beside that of the record: the duties that come out otherwise (situation, version,
 * deadline or status). A value that is no object gives none.
 *
 * @example
 * whatIf(incident, { people: 1001 }).map(({ before, after }) => [before?.situation, after?.situation]);
 */
export function whatIf(record: unknown, change: Change, options: AssessOptions = {}): readonly ChangedDuty[] {
  if (!isObject(record)) return [];
  const [before, after] = [record, changed(record, change)].map((facts) => keysOf(assess(facts, options).duties)) as [
    ReadonlyMap<string, AssessedDuty>,
    ReadonlyMap<string, AssessedDuty>,
  ];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key) ?? null, after.get(key) ?? null];
    const same =
      was?.situation === is?.situation &&
      was?.version === is?.version &&
      was?.status === is?.status &&
      was?.deadline?.due === is?.deadline?.due;
    return same ? [] : [{ before: was, after: is }];
  });
}
