import type { CompiledQuery } from "kysely";
import { sql } from "kysely";
import type { Builder } from "./builder.ts";
import { type Columns, columnsOf, type Label } from "./columns.ts";
import type { Action, Entry } from "./port.ts";
import { gramsOf, searchForm } from "./search.ts";

/** Rows of side tables in one statement: under D1's limit of 100 bound values. */
const ROWS = 20;
/** Bigrams in one statement: as literals, under D1's limit of 100 kB a statement. */
const GRAMS = 4000;

function chunks<T>(items: readonly T[], size: number): T[][] {
  const out: T[][] = [];
  for (let from = 0; from < items.length; from += size) out.push(items.slice(from, from + size));
  return out;
}

/** What is searched of an entry: its text and the words of its record. */
function formOf(entry: Entry, columns: Columns): string {
  return searchForm(entry.text === null ? columns.words : `${columns.words}\n${entry.text}`);
}

function bump(db: Builder, space: string): CompiledQuery {
  return db
    .insertInto("sequence")
    .values({ space, value: 1 })
    .onConflict((oc) => oc.columns(["space"]).doUpdateSet({ value: sql<number>`sequence.value + 1` }))
    .compile();
}

function log(db: Builder, entry: Entry, action: Action, at: string): CompiledQuery {
  const { space, id, kind, revision } = entry;
  return sql`insert into change (space, sequence, id, kind, revision, at, action)
    select space, value, cast(${id} as text), cast(${kind} as text), cast(${revision} as bigint), cast(${at} as text), cast(${action} as text)
    from sequence where space = ${space}`.compile(db);
}

function insertLabels(db: Builder, { space, id }: Entry, labels: readonly Label[]): CompiledQuery[] {
  return chunks(labels, ROWS).map((rows) =>
    db
      .insertInto("label")
      .values(rows.map(({ name, value }) => ({ space, name, value, id })))
      .compile(),
  );
}

function insertGrams(db: Builder, { space, id }: Entry, grams: readonly string[]): CompiledQuery[] {
  // The bigrams are data of our own making; a quote is the only letter of them that SQL reads.
  const literal = (gram: string) => `('${gram.replaceAll("'", "''")}')`;
  return chunks(grams, GRAMS).map((rows) =>
    sql`with g(gram) as (values ${sql.raw(rows.map(literal).join(","))})
      insert into gram (space, gram, id) select cast(${space} as text), gram, cast(${id} as text) from g`.compile(db),
  );
}

/** The values that an entry is counted under. */
function counted(columns: Columns): Label[] {
  return [{ name: "", value: "" }, ...columns.labels];
}

function countUp(db: Builder, { space, kind }: Entry, labels: readonly Label[]): CompiledQuery[] {
  return chunks(labels, ROWS).map((rows) =>
    db
      .insertInto("facet")
      .values(rows.map(({ name, value }) => ({ space, kind, name, value, count: 1 })))
      .onConflict((oc) =>
        oc.columns(["space", "kind", "name", "value"]).doUpdateSet({ count: sql<number>`facet.count + 1` }),
      )
      .compile(),
  );
}

function countDown(db: Builder, { space, kind }: Entry, labels: readonly Label[]): CompiledQuery[] {
  return chunks(labels, ROWS).map((rows) =>
    db
      .updateTable("facet")
      .set({ count: sql<number>`count - 1` })
      .where("space", "=", space)
      .where("kind", "=", kind)
      .where((eb) => eb.or(rows.map(({ name, value }) => eb.and([eb("name", "=", name), eb("value", "=", value)]))))
      .compile(),
  );
}

function row(entry: Entry, columns: Columns, form: string) {
  return {
    space: entry.space,
    id: entry.id,
    kind: entry.kind,
    revision: entry.revision,
    created_at: entry.createdAt,
    updated_at: entry.updatedAt,
    day_from: columns.dayFrom,
    day_to: columns.dayTo,
    total: columns.total,
    organization: columns.organization,
    folded: form,
    doc: JSON.stringify(entry.record),
    text: entry.text,
    extractor: entry.extractor,
  };
}

/**
 * The row of the history. Its key is what keeps two writers apart: the second to write a revision breaks it, and all of
 * its step is undone.
 */
function insertRevision(db: Builder, entry: Entry, action: Action, writeId: string): CompiledQuery {
  const gone = action === "delete";
  return db
    .insertInto("revision")
    .values({
      space: entry.space,
      id: entry.id,
      revision: entry.revision,
      at: entry.updatedAt,
      action,
      kind: entry.kind,
      created_at: entry.createdAt,
      write_id: writeId,
      doc: gone ? null : JSON.stringify(entry.record),
      text: gone ? null : entry.text,
      extractor: gone ? null : entry.extractor,
    })
    .compile();
}

/** The step that keeps a new entry. */
export function createStep(db: Builder, entry: Entry, writeId: string): CompiledQuery[] {
  const columns = columnsOf(entry.record);
  const form = formOf(entry, columns);
  return [
    bump(db, entry.space),
    insertRevision(db, entry, "create", writeId),
    db
      .insertInto("entry")
      .values(row(entry, columns, form))
      .compile(),
    ...insertLabels(db, entry, columns.labels),
    ...countUp(db, entry, counted(columns)),
    ...insertGrams(db, entry, gramsOf(form)),
    log(db, entry, "create", entry.updatedAt),
  ];
}

const keyOf = (label: Label) => `${label.name} ${label.value}`;

/** The step that puts an entry in the place of the revision before it. */
export function updateStep(
  db: Builder,
  before: Entry,
  entry: Entry,
  action: "update" | "reextract",
  writeId: string,
): CompiledQuery[] {
  const old = columnsOf(before.record);
  const columns = columnsOf(entry.record);
  const form = formOf(entry, columns);
  const { space, id } = entry;
  const [had, has] = [new Set(old.labels.map(keyOf)), new Set(columns.labels.map(keyOf))];
  const lost = old.labels.filter((label) => !has.has(keyOf(label)));
  const gained = columns.labels.filter((label) => !had.has(keyOf(label)));
  const { space: _space, id: _id, created_at: _created, kind: _kind, ...set } = row(entry, columns, form);
  const searched = form !== formOf(before, old);
  return [
    bump(db, space),
    insertRevision(db, entry, action, writeId),
    db.updateTable("entry").set(set).where("space", "=", space).where("id", "=", id).compile(),
    ...(lost.length + gained.length === 0
      ? []
      : [
          db.deleteFrom("label").where("space", "=", space).where("id", "=", id).compile(),
          ...insertLabels(db, entry, columns.labels),
          ...countDown(db, entry, lost),
          ...countUp(db, entry, gained),
        ]),
    ...(searched
      ? [
          db.deleteFrom("gram").where("space", "=", space).where("id", "=", id).compile(),
          ...insertGrams(db, entry, gramsOf(form)),
        ]
      : []),
    log(db, entry, action, entry.updatedAt),
  ];
}

/** The step that deletes an entry; `entry` bears the revision and instant of the deletion. */
export function removeStep(db: Builder, entry: Entry, writeId: string): CompiledQuery[] {
  const { space, id } = entry;
  const of = (table: "entry" | "label" | "gram") =>
    db.deleteFrom(table).where("space", "=", space).where("id", "=", id).compile();
  return [
    bump(db, space),
    insertRevision(db, entry, "delete", writeId),
    of("entry"),
    of("label"),
    of("gram"),
    ...countDown(db, entry, counted(columnsOf(entry.record))),
    log(db, entry, "delete", entry.updatedAt),
  ];
}
