import type { ListQuery } from "./port.ts";

/** Where a page ended: the value that it is ordered by and the id. */
export interface Place {
  readonly key: string | number;
  readonly id: string;
}

/** FNV-1a over the query, so that a cursor is taken only with the query that gave it. */
function mark(query: ListQuery): string {
  const { cursor: _cursor, limit: _limit, ...rest } = query;
  const text = JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The opaque form of a place, for this query alone. */
export function cursorOf(query: ListQuery, place: Place): string {
  return btoa(JSON.stringify([mark(query), place.key, place.id]))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

/** The place that a cursor of this query names; null when it is of another, or none. */
export function placeOf(query: ListQuery): Place | null {
  try {
    const parts: unknown = JSON.parse(atob((query.cursor ?? "").replaceAll("-", "+").replaceAll("_", "/")));
    if (!Array.isArray(parts) || parts.length !== 3 || parts[0] !== mark(query)) return null;
    const [, key, id] = parts as unknown[];
    const keyed = typeof key === "string" || Number.isSafeInteger(key);
    return keyed && typeof id === "string" ? { key: key as string | number, id } : null;
  } catch {
    return null;
  }
}
