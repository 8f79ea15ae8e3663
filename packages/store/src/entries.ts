import type { Incident } from "@nisshi/core/incident";
import type { Trip } from "@nisshi/core/trip";
import { num, type Row, str, strOrNull } from "./driver.ts";
import type { Action, Change, Entry, Kind, Revision } from "./port.ts";

/** An entry as its row keeps it. */
export function entryOf(row: Row): Entry {
  return {
    id: str(row.id),
    space: str(row.space),
    kind: str(row.kind) as Kind,
    revision: num(row.revision),
    createdAt: str(row.created_at),
    updatedAt: str(row.updated_at),
    record: JSON.parse(str(row.doc)) as Incident | Trip,
    text: strOrNull(row.text),
    extractor: strOrNull(row.extractor),
  };
}

/** A state of the history as its row keeps it. */
export function revisionOf(row: Row): Revision {
  const doc = strOrNull(row.doc);
  const at = str(row.at);
  const entry = doc === null ? null : entryOf({ ...row, doc, created_at: row.created_at, updated_at: at });
  return { id: str(row.id), revision: num(row.revision), at, action: str(row.action) as Action, entry };
}

/** A line of the change log as its row keeps it. */
export function changeOf(row: Row): Change {
  return {
    sequence: num(row.sequence),
    id: str(row.id),
    kind: str(row.kind) as Kind,
    revision: num(row.revision),
    at: str(row.at),
    action: str(row.action) as Action,
  };
}
