import type { Incident } from "@nisshi/core/incident";
import type { Trip } from "@nisshi/core/trip";
import type { Entry, Store } from "./port.ts";

type AnyRecord = Incident | Trip;

/** Reads the records of a text, as `extract` of `@nisshi/core/extract` does. */
export type ReadText = (text: string) => readonly AnyRecord[];

/** A member of a record that reading its text again changes. */
export interface MemberChange {
  readonly member: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What reading the text of an entry again gives. */
export interface Reread {
  readonly entry: Entry;
  /** `no-text`: there is nothing to read again; `lost`: no record of the kind is found in the text any more. */
  readonly outcome: "same" | "changed" | "lost" | "no-text";
  /** The record as it would be; the one that is kept where nothing changes. */
  readonly record: AnyRecord;
  readonly changes: readonly MemberChange[];
  /** Members changed by hand since they were read; these stay as they are. */
  readonly byHand: readonly string[];
}

/** Members that say where a record comes from rather than what it says. */
const ABOUT: ReadonlySet<string> = new Set(["kind", "source", "evidence", "implied"]);

type Members = Readonly<Record<string, unknown>>;

/** JSON with the names of members in order, so that equal values give equal strings. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

const same = (a: unknown, b: unknown): boolean => canonical(a ?? null) === canonical(b ?? null);

/** What backs each member: entries of `evidence` or `implied` by the member that their JSON Pointer begins with. */
function backing<T>(of: Readonly<Record<string, T>>, member: string): [string, T][] {
  return Object.entries(of).filter(([path]) => path === `/${member}` || path.startsWith(`/${member}/`));
}

/** The record as it was last read from its text, before changes by hand; the current one where that is not known. */
async function lastRead(store: Store, entry: Entry): Promise<AnyRecord> {
  if (entry.revision === 1) return entry.record;
  const revisions = await store.revisions(entry.space, entry.id);
  const read = revisions.findLast(({ action }) => action === "create" || action === "reextract")?.entry;
  return read?.text === entry.text ? read.record : entry.record;
}

/** The fresh record with what was changed by hand kept as it is. */
function merged(current: AnyRecord, fresh: AnyRecord, byHand: readonly string[]): AnyRecord {
  const hand = new Set(byHand);
  const members = Object.keys(current).filter((member) => !ABOUT.has(member));
  const from = (member: string) => (hand.has(member) ? current : fresh);
  const joined = {
    ...fresh,
    ...Object.fromEntries(members.map((member) => [member, (from(member) as unknown as Members)[member]])),
    source: { ...fresh.source, file: current.source.file, post: current.source.post },
    evidence: Object.fromEntries(members.flatMap((member) => backing(from(member).evidence, member))),
    implied: Object.fromEntries(members.flatMap((member) => backing(from(member).implied, member))),
  };
  return joined as AnyRecord;
}

/**
 * Reads the text of an entry again and says what that would change. What was changed by hand since the text was last read
 * stays. Nothing is written: give `record` to `Store.update` with the action `reextract`.
 *
 * @example
 * for await (const entry of store.scan("main")) {
 *   const { outcome, record } = await reread(store, entry, (text) => extract(text).records);
 *   if (outcome === "changed")
 *     await store.update("main", entry.id, entry.revision, { record, text: entry.text, extractor }, "reextract");
 * }
 */
export async function reread(store: Store, entry: Entry, read: ReadText): Promise<Reread> {
  const unchanged = { entry, record: entry.record, changes: [], byHand: [] };
  if (entry.text === null || entry.extractor === null) return { ...unchanged, outcome: "no-text" };
  const ofKind = read(entry.text).filter(({ kind }) => kind === entry.kind);
  const { start, post } = entry.record.source;
  const fresh =
    ofKind.find(({ source }) => source.start === start) ?? ofKind.find(({ source }) => source.post === post);
  const found = fresh ?? (ofKind.length === 1 ? ofKind[0] : undefined);
  if (found === undefined) return { ...unchanged, outcome: "lost" };
  const base = (await lastRead(store, entry)) as unknown as Members;
  const now = entry.record as unknown as Members;
  const members = Object.keys(now).filter((member) => !ABOUT.has(member));
  const byHand = members.filter((member) => !same(base[member], now[member]));
  const record = merged(entry.record, found, byHand);
  const next = record as unknown as Members;
  const changes = members
    .filter((member) => !same(next[member], now[member]))
    .map((member) => ({ member, before: now[member], after: next[member] }));
  return { entry, outcome: changes.length > 0 ? "changed" : "same", record, changes, byHand };
}
