import { compareKey } from "../kernel/normalize.ts";
import type { Evidence } from "../kernel/span.ts";
import type { Affected, Incident } from "./schema.ts";

/** A value of one record and the text that backs it there. */
export interface Side {
  readonly value: string | number | null;
  readonly evidence: readonly Evidence[];
}

/** One difference between two reports of an incident. A side is null where its record has nothing of the kind. */
export interface Change {
  /** The field by its name in the record: `cause`, `organization.name`, `events`, `affected`. */
  readonly field: string;
  readonly kind: "added" | "removed" | "changed";
  readonly before: Side | null;
  readonly after: Side | null;
}

/** A member of a list field: what makes it the same in both records, what is shown, where it stands. */
interface Member {
  readonly key: string;
  readonly value: string;
  readonly pointers: readonly string[];
}

const SCALARS = {
  publishedOn: "/publishedOn",
  report: "/report",
  cause: "/cause",
  exposure: "/exposure",
  misuse: "/misuse",
  window: "/window",
  total: "/total",
} as const satisfies Partial<Record<keyof Incident, string>>;

function backing(record: Incident, pointers: readonly string[]): Evidence[] {
  return pointers.flatMap((pointer) => record.evidence[pointer] ?? []);
}

function sideOf(record: Incident, value: string | number | null, pointers: readonly string[]): Side {
  return { value, evidence: backing(record, pointers) };
}

function change(field: string, before: Side | null, after: Side | null): Change {
  const kind =
    before === null || before.value === null ? "added" : after === null || after.value === null ? "removed" : "changed";
  return { field, kind, before, after };
}

function lists(record: Incident): Readonly<Record<string, readonly Member[]>> {
  const plain = (values: readonly string[], base: string): Member[] =>
    values.map((value, i) => ({ key: compareKey(value), value, pointers: [`${base}/${i}`] }));
  return {
    "organization.aliases": plain(record.organization?.aliases ?? [], "/organization/aliases"),
    thirdParties: record.thirdParties.map(({ name, role }, i) => ({
      key: `${compareKey(name)}|${role}`,
      value: `${name} (${role})`,
      pointers: [`/thirdParties/${i}/name`, `/thirdParties/${i}/role`],
    })),
    events: record.events.map(({ type, on }, i) => ({
      key: `${type}|${on}`,
      value: `${on} ${type}`,
      pointers: [`/events/${i}/on`, `/events/${i}/type`],
    })),
    dataClasses: plain(record.dataClasses, "/dataClasses"),
    reportedTo: plain(record.reportedTo, "/reportedTo"),
  };
}

function listChanges(
  field: string,
  a: Incident,
  b: Incident,
  before: readonly Member[],
  after: readonly Member[],
): Change[] {
  const had = new Set(before.map((m) => m.key));
  const has = new Set(after.map((m) => m.key));
  return [
    ...before.filter((m) => !has.has(m.key)).map((m) => change(field, sideOf(a, m.value, m.pointers), null)),
    ...after.filter((m) => !had.has(m.key)).map((m) => change(field, null, sideOf(b, m.value, m.pointers))),
  ];
}

const quantity = ({ count, unit, qualifier }: Affected): string => `${qualifier} ${count} ${unit}`;

/**
 * Numbers of affected: equal ones stand against each other first; of the rest, those of one unit in the order in which
 * they are stated, since a later report states its groups in the order of the earlier one.
 */
function affectedChanges(a: Incident, b: Incident): Change[] {
  const left = a.affected.map((group, i) => ({ group, i }));
  const right = b.affected.map((group, i) => ({ group, i }));
  for (const one of [...left]) {
    const same = right.findIndex(({ group }) => quantity(group) === quantity(one.group));
    if (same < 0) continue;
    right.splice(same, 1);
    left.splice(left.indexOf(one), 1);
  }
  const out: Change[] = [];
  for (const one of left) {
    const at = right.findIndex(({ group }) => group.unit === one.group.unit);
    const other = at < 0 ? undefined : right.splice(at, 1)[0];
    const before = sideOf(a, quantity(one.group), [`/affected/${one.i}`]);
    out.push(
      change(
        "affected",
        before,
        other === undefined ? null : sideOf(b, quantity(other.group), [`/affected/${other.i}`]),
      ),
    );
  }
  for (const one of right) out.push(change("affected", null, sideOf(b, quantity(one.group), [`/affected/${one.i}`])));
  return out;
}

/**
 * What a later report of an incident says otherwise than an earlier one: counts, dates, cause, data classes, exposure and
 * the rest, each with the text that backs it on both sides. Names are compared without regard to width and blanks.
 * Nothing is reported for what both say alike.
 */
export function compare(before: Incident, after: Incident): Change[] {
  const out: Change[] = [];
  const [nameBefore, nameAfter] = [before.organization?.name ?? null, after.organization?.name ?? null];
  if (compareKey(nameBefore ?? "") !== compareKey(nameAfter ?? ""))
    out.push(
      change(
        "organization.name",
        sideOf(before, nameBefore, ["/organization/name"]),
        sideOf(after, nameAfter, ["/organization/name"]),
      ),
    );
  for (const [field, pointer] of Object.entries(SCALARS)) {
    const [a, b] = [before[field as keyof typeof SCALARS], after[field as keyof typeof SCALARS]];
    if (a !== b) out.push(change(field, sideOf(before, a, [pointer]), sideOf(after, b, [pointer])));
  }
  out.push(...affectedChanges(before, after));
  const [a, b] = [lists(before), lists(after)];
  for (const field of Object.keys(a)) out.push(...listChanges(field, before, after, a[field] ?? [], b[field] ?? []));
  return out;
}
