import type { Change, Entry, Filter, NewEntry, Revision, Store, Token, WriteResult } from "../src/store-port.ts";

/** A store in memory: enough of the port for the tests of what is above it. */
export function memoryStore(options: { now(): string; newId(): string }): Store {
  const entries = new Map<string, Entry>();
  const log: (Revision & { readonly space: string; readonly kind: Entry["kind"] })[] = [];
  const tokens: Token[] = [];
  const answers = new Map<string, { fingerprint: string; status: number; headers: string; body: string }>();
  const key = (space: string, id: string) => `${space}\n${id}`;
  const note = (entry: Entry, action: Revision["action"], at: string, gone = false) => {
    log.push({
      id: entry.id,
      revision: entry.revision,
      at,
      action,
      entry: gone ? null : entry,
      space: entry.space,
      kind: entry.kind,
    });
  };
  const of = (space: string, filter: Filter = {}) =>
    [...entries.values()].filter((entry) => {
      if (entry.space !== space || (filter.kind && entry.kind !== filter.kind)) return false;
      if (filter.q && !(JSON.stringify(entry.record) + (entry.text ?? "")).includes(filter.q)) return false;
      const { record } = entry;
      if (record.kind === "incident" && filter.cause && !filter.cause.includes(record.cause ?? "")) return false;
      if (record.kind === "incident" && filter.totalMin !== undefined && (record.total ?? -1) < filter.totalMin)
        return false;
      return true;
    });
  const current = (space: string, id: string, revision: number): Entry | WriteResult => {
    const entry = entries.get(key(space, id));
    if (!entry) return { ok: false, why: "not-found", current: null };
    return entry.revision === revision ? entry : { ok: false, why: "revision-conflict", current: entry.revision };
  };
  return {
    async create(space, list) {
      return list.map((one: NewEntry): WriteResult => {
        const id = one.id ?? options.newId();
        if (entries.has(key(space, id))) return { ok: false, why: "exists", current: 1 };
        const at = options.now();
        const entry: Entry = {
          id,
          space,
          kind: one.record.kind,
          revision: 1,
          createdAt: at,
          updatedAt: at,
          record: one.record,
          text: one.text ?? null,
          extractor: one.extractor ?? null,
        };
        entries.set(key(space, id), entry);
        note(entry, "create", at);
        return { ok: true, entry };
      });
    },
    get: async (space, id) => entries.get(key(space, id)) ?? null,
    async update(space, id, revision, next, action = "update") {
      const found = current(space, id, revision);
      if ("ok" in found) return found;
      const at = options.now();
      const entry: Entry = {
        ...found,
        record: next.record,
        text: next.text ?? null,
        extractor: next.extractor ?? null,
        revision: revision + 1,
        updatedAt: at,
      };
      entries.set(key(space, id), entry);
      note(entry, action, at);
      return { ok: true, entry };
    },
    async remove(space, id, revision) {
      const found = current(space, id, revision);
      if ("ok" in found) return found;
      entries.delete(key(space, id));
      note({ ...found, revision: revision + 1 }, "delete", options.now(), true);
      return { ok: true, entry: found };
    },
    async list(space, query) {
      const from = query.cursor === undefined ? 0 : Number(query.cursor);
      if (!Number.isSafeInteger(from)) return { ok: false, why: "bad-cursor" };
      const all = of(space, query);
      const limit = query.limit ?? 50;
      const hits = all.slice(from, from + limit).map((entry) => {
        const start = query.q ? (entry.text ?? "").indexOf(query.q) : -1;
        return { entry, spans: start < 0 ? [] : [{ start, end: start + (query.q?.length ?? 0) }] };
      });
      return {
        ok: true,
        page: { hits, next: from + limit < all.length ? String(from + limit) : null, total: all.length },
      };
    },
    async facets(space, filter) {
      const counts = new Map<string, number>();
      for (const { record } of of(space, filter))
        if (record.kind === "incident" && record.cause) counts.set(record.cause, (counts.get(record.cause) ?? 0) + 1);
      return { cause: [...counts].map(([value, count]) => ({ value, count })) };
    },
    async *scan(space, filter) {
      yield* of(space, filter);
    },
    revisions: async (space, id) =>
      log
        .filter((one) => one.space === space && one.id === id)
        .map(({ id: own, revision, at, action, entry }) => ({ id: own, revision, at, action, entry })),
    async changes(space, since, limit) {
      const own = log.filter((one) => one.space === space);
      const changes = own.slice(since, since + limit).map(
        ({ id, kind, revision, at, action }, i): Change => ({
          sequence: since + i + 1,
          id,
          kind,
          revision,
          at,
          action,
        }),
      );
      return { changes, next: since + limit < own.length ? since + limit : null };
    },
    tokens: {
      add: async (token) => void tokens.push(token),
      byHash: async (hash) => tokens.find((token) => token.hash === hash) ?? null,
      list: async (space) => tokens.filter((token) => token.space === space),
      async revoke(space, id, at) {
        const place = tokens.findIndex((token) => token.space === space && token.id === id && token.revokedAt === null);
        const token = tokens[place];
        if (token) tokens[place] = { ...token, revokedAt: at };
        return token !== undefined;
      },
    },
    idempotency: {
      find: async (space, name) => answers.get(key(space, name)) ?? null,
      async keep(space, name, answer) {
        if (answers.has(key(space, name))) return "exists";
        answers.set(key(space, name), answer);
        return "kept";
      },
    },
    ready: async () => {},
    close: async () => {},
  };
}
