import type { Change, Revision } from "@nisshi/store";
import type { Casebook } from "../casebook/casebook.ts";
import { constants } from "../stix/constant.table.ts";
import { objectsOf } from "../stix/objects.ts";
import type { StixObject } from "../stix/types.ts";
import type { Asked, Place } from "./query.ts";

/** An object where it stands: by the change that added it. */
export interface Placed {
  readonly object: StixObject;
  readonly added: string;
  readonly place: Place;
}

/** Changes looked at together. */
const CHUNK = 25;

/** The sequence after which the changes are later than an instant: found by halving, as instants rise with sequences. */
async function sequenceAfter({ store, space }: Casebook, instant: string): Promise<number> {
  const isLater = async (since: number): Promise<boolean> => {
    const [next] = (await store.changes(space, since, 1)).changes;
    return next === undefined || next.at > instant;
  };
  if (await isLater(0)) return 0;
  let early = 0;
  let late = 1;
  while (!(await isLater(late))) {
    early = late;
    late *= 2;
  }
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (await isLater(middle)) late = middle;
    else early = middle;
  }
  return late;
}

/** Whether a revision is one of the versions asked for. */
export function isAsked(revision: Revision, all: readonly Revision[], versions: readonly string[]): boolean {
  return versions.some((version) => {
    if (version === "all") return true;
    if (version === "last") return revision === all.at(-1);
    if (version === "first") return revision === all[0];
    return Date.parse(version) === Date.parse(revision.at);
  });
}

/** The objects of a revision; of a deletion those of the revision before it, revoked. */
export function objectsOfRevision(revision: Revision, all: readonly Revision[]): readonly StixObject[] {
  const entry = revision.entry ?? all.findLast((one) => one.entry !== null)?.entry ?? null;
  if (entry === null || entry.record.kind !== "incident") return [];
  const { id, createdAt, record } = entry;
  return objectsOf({ id, createdAt, record, at: revision.at, deleted: revision.action === "delete" });
}

async function placedOf({ store, space }: Casebook, change: Change, versions: readonly string[]): Promise<Placed[]> {
  const all = await store.revisions(space, change.id);
  const revision = all.find((one) => one.revision === change.revision);
  if (revision === undefined || !isAsked(revision, all, versions)) return [];
  return objectsOfRevision(revision, all).map((object, offset) => ({
    object,
    added: change.at,
    place: { sequence: change.sequence, offset },
  }));
}

/** The constant objects, which stand before the first change. */
function placedConstants(after: string | null): readonly Placed[] {
  return constants
    .map((object, offset) => ({ object, added: object.modified, place: { sequence: 0, offset } }))
    .filter(({ added }) => after === null || added > after);
}

/** Whether a place is not before where a page begins. */
function isFrom({ sequence, offset }: Place, from: Place): boolean {
  return sequence > from.sequence || (sequence === from.sequence && offset >= from.offset);
}

/** Every object asked for, in the order in which they were added, from where the page begins. */
async function* walk(casebook: Casebook, { after, from, versions, takes }: Asked): AsyncGenerator<Placed> {
  for (const placed of placedConstants(after)) if (isFrom(placed.place, from) && takes(placed.object)) yield placed;
  const { store, space } = casebook;
  const first = after === null ? 0 : await sequenceAfter(casebook, after);
  // The change that a page begins with is looked at again: it may have objects left.
  let since: number | null = Math.max(first, from.sequence - 1, 0);
  while (since !== null) {
    const { changes, next } = await store.changes(space, since, CHUNK);
    const incidents = changes.filter(({ kind }) => kind === "incident");
    const objects = await Promise.all(incidents.map((change) => placedOf(casebook, change, versions)));
    for (const placed of objects.flat()) if (isFrom(placed.place, from) && takes(placed.object)) yield placed;
    since = next;
  }
}

/** A page of objects. */
export interface ObjectPage {
  readonly placed: readonly Placed[];
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
}

/** The objects asked for, as many as a page holds. */
export async function objectPage(casebook: Casebook, asked: Asked): Promise<ObjectPage> {
  const placed: Placed[] = [];
  for await (const one of walk(casebook, asked)) {
    if (placed.length === asked.limit) return { placed, next: `${one.place.sequence}.${one.place.offset}` };
    placed.push(one);
  }
  return { placed, next: null };
}

/** The versions of one object, in order; empty when there is no such object. */
export async function versionsOf(
  { store, space }: Casebook,
  objectId: string,
  entryId: string,
): Promise<readonly Placed[]> {
  const constant = constants.find(({ id }) => id === objectId);
  if (constant !== undefined)
    return [{ object: constant, added: constant.modified, place: { sequence: 0, offset: 0 } }];
  const all = await store.revisions(space, entryId);
  return all.flatMap((revision) =>
    objectsOfRevision(revision, all)
      .filter(({ id }) => id === objectId)
      .map((object) => ({ object, added: revision.at, place: { sequence: revision.revision, offset: 0 } })),
  );
}
