import { type Builder, builderOf } from "./builder.ts";
import { type Driver, num, type Row, StoreFault, str } from "./driver.ts";
import { changeOf, entryOf, revisionOf } from "./entries.ts";
import { readFacets } from "./facets.ts";
import { readList, scanAll } from "./list.ts";
import { isMigrated } from "./migrate.ts";
import type { Entry, NewEntry, Store, StoreOptions, WriteResult } from "./port.ts";
import { idempotencyOf, tokensOf } from "./tokens.ts";
import { createStep, removeStep, updateStep } from "./write.ts";

const MOST_CHANGES = 1000;

/** Writes of one database. */
class Writer {
  readonly #db: Builder;
  readonly #driver: Driver;
  readonly #options: StoreOptions;

  constructor(db: Builder, driver: Driver, options: StoreOptions) {
    this.#db = db;
    this.#driver = driver;
    this.#options = options;
  }

  async find(space: string, id: string, freshness: "any" | "latest"): Promise<Entry | null> {
    const query = this.#db.selectFrom("entry").selectAll().where("space", "=", space).where("id", "=", id).compile();
    const [row] = await this.#driver.all(query, freshness);
    return row === undefined ? null : entryOf(row);
  }

  /** Who wrote a revision; null where there is none. */
  async #writerOf(entry: Entry): Promise<string | null> {
    const query = this.#db
      .selectFrom("revision")
      .select("write_id")
      .where("space", "=", entry.space)
      .where("id", "=", entry.id)
      .where("revision", "=", entry.revision)
      .compile();
    const [row] = await this.#driver.all(query, "latest");
    return row === undefined ? null : str(row.write_id);
  }

  /** Runs a step; where its revision is taken, says by whom: by this very step, when an answer was lost and it ran again. */
  async #run(entry: Entry, writeId: string, step: Parameters<Driver["atomic"]>[0]): Promise<"done" | "taken" | "full"> {
    try {
      await this.#driver.atomic(step);
      return "done";
    } catch (error) {
      if (!(error instanceof StoreFault)) throw error;
      if (error.kind === "full") return "full";
      if (error.kind !== "unique") throw error;
      return (await this.#writerOf(entry)) === writeId ? "done" : "taken";
    }
  }

  async create(space: string, given: NewEntry): Promise<WriteResult> {
    const at = this.#options.now();
    const entry: Entry = {
      id: given.id ?? this.#options.newId(),
      space,
      kind: given.record.kind,
      revision: 1,
      createdAt: at,
      updatedAt: at,
      record: given.record,
      text: given.text ?? null,
      extractor: given.extractor ?? null,
    };
    const writeId = this.#options.newId();
    const done = await this.#run(entry, writeId, createStep(this.#db, entry, writeId));
    if (done === "done") return { ok: true, entry };
    if (done === "full") return { ok: false, why: "storage-full", current: null };
    const current = await this.find(space, entry.id, "latest");
    return { ok: false, why: "exists", current: current?.revision ?? null };
  }

  /** The entry to be changed, when `revision` is current; else why it cannot be. */
  async #current(space: string, id: string, revision: number): Promise<Entry | WriteResult> {
    const before = await this.find(space, id, "latest");
    if (before === null) return { ok: false, why: "not-found", current: null };
    return before.revision === revision ? before : { ok: false, why: "revision-conflict", current: before.revision };
  }

  async #change(entry: Entry, writeId: string, step: Parameters<Driver["atomic"]>[0]): Promise<WriteResult> {
    const done = await this.#run(entry, writeId, step);
    if (done === "done") return { ok: true, entry };
    if (done === "full") return { ok: false, why: "storage-full", current: entry.revision - 1 };
    const now = await this.find(entry.space, entry.id, "latest");
    return now === null
      ? { ok: false, why: "not-found", current: null }
      : { ok: false, why: "revision-conflict", current: now.revision };
  }

  async update(space: string, id: string, revision: number, next: NewEntry, action: "update" | "reextract") {
    const before = await this.#current(space, id, revision);
    if ("ok" in before) return before;
    if (next.record.kind !== before.kind)
      throw new StoreFault("value", `entry ${id} holds ${before.kind}s, not ${next.record.kind}s`);
    const entry: Entry = {
      ...before,
      revision: revision + 1,
      updatedAt: this.#options.now(),
      record: next.record,
      text: next.text === undefined ? before.text : next.text,
      extractor: next.extractor === undefined ? before.extractor : next.extractor,
    };
    const writeId = this.#options.newId();
    return this.#change(entry, writeId, updateStep(this.#db, before, entry, action, writeId));
  }

  async remove(space: string, id: string, revision: number): Promise<WriteResult> {
    const before = await this.#current(space, id, revision);
    if ("ok" in before) return before;
    const entry: Entry = { ...before, revision: revision + 1, updatedAt: this.#options.now() };
    const writeId = this.#options.newId();
    return this.#change(entry, writeId, removeStep(this.#db, entry, writeId));
  }
}

/** The store over a driver; the same statements on every engine. */
export function createStore(driver: Driver, options: StoreOptions): Store {
  const db = builderOf(driver.dialect);
  const writer = new Writer(db, driver, options);
  return {
    async create(space, entries) {
      const out: WriteResult[] = [];
      for (const entry of entries) out.push(await writer.create(space, entry));
      return out;
    },
    get: (space, id) => writer.find(space, id, "any"),
    update: (space, id, revision, next, action = "update") => writer.update(space, id, revision, next, action),
    remove: (space, id, revision) => writer.remove(space, id, revision),
    list: (space, query) => readList(db, driver, space, query),
    facets: (space, filter) => readFacets(db, driver, space, filter),
    scan: (space, filter = {}) => scanAll(db, driver, space, filter),
    async revisions(space, id) {
      const query = db
        .selectFrom("revision")
        .selectAll()
        .where("space", "=", space)
        .where("id", "=", id)
        .orderBy("revision")
        .compile();
      return (await driver.all(query)).map(revisionOf);
    },
    async changes(space, since, limit) {
      const most = Math.min(Math.max(1, limit), MOST_CHANGES);
      const query = db
        .selectFrom("change")
        .selectAll()
        .where("space", "=", space)
        .where("sequence", ">", since)
        .orderBy("sequence")
        .limit(most + 1)
        .compile();
      const rows: readonly Row[] = await driver.all(query);
      const last = rows[most - 1];
      return {
        changes: rows.slice(0, most).map(changeOf),
        next: rows.length > most && last !== undefined ? num(last.sequence) : null,
      };
    },
    tokens: tokensOf(db, driver),
    idempotency: idempotencyOf(db, driver, options),
    async ready() {
      if (!(await isMigrated(driver))) throw new StoreFault("unavailable", "the database lacks a migration");
    },
    close: () => driver.close(),
  };
}
