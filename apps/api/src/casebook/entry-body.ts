import type { Incident } from "@nisshi/core/incident";
import type { Trip } from "@nisshi/core/trip";
import type { Entry, Hit, Kind } from "@nisshi/store";

/** An entry as it is sent. Of `record` and `text` only the members asked for, where some were. */
export interface EntryBody<R = Incident | Trip> {
  readonly id: string;
  readonly kind: Kind;
  readonly revision: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly extractor: string | null;
  readonly record: R;
  readonly text?: string | null;
}

/** An entry of a list, with the places of `q` in its text where it was searched for. */
export interface ListedEntry extends EntryBody {
  readonly spans?: Hit["spans"];
}

/** The whole entry; its space is that of who asks, and is not said. */
export function entryBody({ id, kind, revision, createdAt, updatedAt, extractor, record, text }: Entry): EntryBody {
  return { id, kind, revision, createdAt, updatedAt, extractor, record, text };
}

/** The entry with the members asked for; null asks for the whole record and no text. */
export function chosenBody(entry: Entry, fields: readonly string[] | null): EntryBody {
  const { text, ...body } = entryBody(entry);
  if (fields === null) return body;
  const members = Object.entries(body.record).filter(([name]) => fields.includes(name));
  return {
    ...body,
    record: Object.fromEntries(members) as unknown as Incident | Trip,
    ...(fields.includes("text") && text !== undefined && { text }),
  };
}

/** The entity tag of a revision. */
export function tagOf({ revision }: Pick<Entry, "revision">): string {
  return `"${revision}"`;
}
