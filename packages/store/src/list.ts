import { sql } from "kysely";
import type { Builder } from "./builder.ts";
import { cursorOf, placeOf } from "./cursor.ts";
import { type Driver, num, type Row, str } from "./driver.ts";
import { entryOf } from "./entries.ts";
import { keptCount } from "./facets.ts";
import { isAllowed, occurrences, where } from "./filter.ts";
import type { Entry, Filter, ListQuery, ListResult, Sort } from "./port.ts";
import { spansOf, termsOf } from "./search.ts";

const MOST = 500;
const USUAL = 50;
/** A name counts as much as so many places of the text. */
const NAMED = 10;
const SCANNED = 200;

const COLUMNS = {
  published: "e.day_from",
  date: "e.day_from",
  total: "e.total",
  updated: "e.updated_at",
} as const;

function orderOf(query: ListQuery): { key: string; down: boolean } {
  const sort: Sort = query.sort ?? (termsOf(query.q ?? "").length > 0 ? "relevance" : "-published");
  return sort === "relevance"
    ? { key: "relevance", down: true }
    : { key: sort.replace(/^-/, ""), down: sort.startsWith("-") };
}

/** The expression that a list is ordered by. */
function rankOf(key: string, terms: readonly string[]) {
  if (key !== "relevance") return sql<string | number>`${sql.ref(COLUMNS[key as keyof typeof COLUMNS])}`;
  if (terms.length === 0) return sql<number>`0`;
  const parts = terms.map(
    (term) =>
      sql`${occurrences("e.folded", term)} + ${sql.raw(String(NAMED))} * ${occurrences("e.organization", term)}`,
  );
  return sql<number>`(${sql.join(parts, sql` + `)})`;
}

/** A page of a list. */
export async function readList(db: Builder, driver: Driver, space: string, query: ListQuery): Promise<ListResult> {
  const limit = query.limit ?? USUAL;
  if (!isAllowed(query) || !Number.isSafeInteger(limit) || limit < 1 || limit > MOST)
    return { ok: false, why: "bad-query" };
  const place = query.cursor === undefined ? null : placeOf(query);
  if (query.cursor !== undefined && place === null) return { ok: false, why: "bad-cursor" };
  const terms = termsOf(query.q ?? "");
  const { key, down } = orderOf(query);
  const direction = sql.raw(down ? "desc" : "asc");
  const from = db
    .selectFrom("entry as e")
    .selectAll("e")
    .select(rankOf(key, terms).as("rank"))
    .where((eb) => where(eb, space, query));
  const page = sql<Row>`select * from (${from}) as t
    ${place === null ? sql`` : sql`where (t.rank, t.id) ${sql.raw(down ? "<" : ">")} (${place.key}, ${place.id})`}
    order by t.rank ${direction}, t.id ${direction} limit ${sql.raw(String(limit + 1))}`.compile(db);
  const { sort: _sort, limit: _limit, cursor: _cursor, ...filter } = query;
  const count =
    keptCount(db, space, filter) ??
    db
      .selectFrom("entry as e")
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .where((eb) => where(eb, space, query))
      .compile();
  const rows = await driver.all(page);
  const [counted] = await driver.all(count);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const rank = (row: Row) =>
    typeof row.rank === "string" && /^(?:published|date|updated)$/.test(key) ? row.rank : num(row.rank);
  return {
    ok: true,
    page: {
      hits: shown.map((row) => {
        const entry = entryOf(row);
        return { entry, spans: spansOf(entry.text, terms) };
      }),
      next: rows.length > limit && last !== undefined ? cursorOf(query, { key: rank(last), id: str(last.id) }) : null,
      total: num(counted?.n),
    },
  };
}

/** Every entry that the filter lets through, by id; a filter that asks what it may not gives none. */
export async function* scanAll(db: Builder, driver: Driver, space: string, filter: Filter): AsyncGenerator<Entry> {
  if (!isAllowed(filter)) return;
  let after = "";
  for (;;) {
    const query = db
      .selectFrom("entry as e")
      .selectAll("e")
      .where((eb) => where(eb, space, filter))
      .where("e.id", ">", after)
      .orderBy("e.id")
      .limit(SCANNED)
      .compile();
    const rows = await driver.all(query);
    for (const row of rows) yield entryOf(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < SCANNED) return;
    after = str(last.id);
  }
}
