import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openSqlite } from "@nisshi/store/sqlite";
import { afterAll, expect, test } from "vitest";
import { page, post, send } from "./app.ts";
import { addressOf, killAll, start } from "./process.ts";

/** Rounds of one run; `pnpm kill` runs a thousand. */
const ROUNDS = Number(process.env.NISSHI_KILL_ROUNDS ?? 20);
/** Requests that are under way at a time. */
const WRITERS = 6;
/** Milliseconds after which a round is ended: from the first writes to well into them. */
const LEAST = 150;
const SPREAD = 350;

const folder = mkdtempSync(join(tmpdir(), "nisshi-kill-"));
const database = join(folder, "casebook.sqlite");
afterAll(() => {
  killAll();
  rmSync(folder, { recursive: true, force: true });
});

/** What the endpoint has acknowledged: the last revision of each entry. */
const acknowledged = new Map<string, number>();

/** The entries of an answer, noted as acknowledged. */
async function keptIn(response: Response) {
  const { entries } = (await response.json()) as { entries: { id: string; revision: number; record: object }[] };
  for (const { id, revision } of entries) acknowledged.set(id, revision);
  return entries;
}

/** Keeps and changes entries until the endpoint is gone. */
async function write(address: string): Promise<void> {
  for (;;) {
    try {
      const made = await fetch(`${address}/v1/incidents`, post("text/plain", page));
      if (made.status !== 201) throw new Error(await made.text());
      const entries = await keptIn(made);
      const [{ id, record } = { id: "", record: {} }] = entries;
      const body = JSON.stringify({ record: { ...record, total: acknowledged.size } });
      const changed = await fetch(
        `${address}/v1/incidents/${id}`,
        send("PUT", "application/json", body, { "If-Match": '"1"' }),
      );
      if (changed.status !== 200) throw new Error(await changed.text());
      await keptIn(changed);
    } catch (error) {
      if (error instanceof TypeError) return;
      throw error;
    }
  }
}

test(
  `killed in the midst of writing ${ROUNDS} times, it has lost nothing that it acknowledged`,
  async () => {
    // The same moments in every run: a linear congruential generator.
    let state = 1;
    for (let round = 0; round < ROUNDS; round += 1) {
      const server = start({
        PORT: "0",
        NISSHI_ACCESS: "open",
        NISSHI_RATE_LIMIT: "0",
        NISSHI_LOG: "errors",
        NISSHI_DATABASE: database,
      });
      const address = await addressOf(server);
      const writers = Array.from({ length: WRITERS }, () => write(address));
      state = (state * 1103515245 + 12345) % 2 ** 31;
      await new Promise((resolve) => setTimeout(resolve, LEAST + (state % SPREAD)));
      server.process.kill("SIGKILL");
      await server.ended;
      await Promise.all(writers);
    }
    expect(acknowledged.size).toBeGreaterThan(ROUNDS);
    const file = new DatabaseSync(database);
    expect(file.prepare("pragma integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
    file.close();
    const store = await openSqlite(database, { now: () => "2026-01-01T00:00:00.000Z", newId: () => "" });
    for (const [id, revision] of acknowledged) {
      const entry = await store.get("main", id);
      expect([id, (entry?.revision ?? 0) >= revision]).toEqual([id, true]);
      expect((await store.revisions("main", id)).map((r) => r.revision)).toEqual(
        Array.from({ length: entry?.revision ?? 0 }, (_, i) => i + 1),
      );
    }
    // The log has no gaps, and the counts kept beside the entries are those of the entries.
    const numbers: number[] = [];
    for (let since: number | null = 0; since !== null; ) {
      const { changes, next }: Awaited<ReturnType<typeof store.changes>> = await store.changes("main", since, 500);
      numbers.push(...changes.map(({ sequence }) => sequence));
      since = next;
    }
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    const kept = await store.facets("main", { kind: "incident" });
    expect(await store.facets("main", { kind: "incident", publishedFrom: "0001-01-01" })).toEqual(kept);
    await store.close();
  },
  60_000 + ROUNDS * 5_000,
);
