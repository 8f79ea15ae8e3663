import { extract } from "@nisshi/core/extract";
import { Incident } from "@nisshi/core/incident";
import { expect, test } from "vitest";
import type { Store } from "../src/port.ts";
import { reread } from "../src/reread.ts";
import { openSqlite } from "../src/sqlite.ts";
import { log, notice, options } from "./samples.ts";

const read = (text: string) => extract(text).records;

/** An entry as an older extractor would have left it: without cause and total. */
async function kept(change: Partial<Incident> = {}): Promise<{ store: Store; id: string }> {
  const store = await openSqlite(":memory:", options());
  const given = notice("株式会社みちしお", "2024年5月1日", 120);
  const [result] = await store.create("a", [{ ...given, record: { ...(given.record as Incident), ...change } }]);
  if (result?.ok !== true) throw new Error("not kept");
  return { store, id: result.entry.id };
}

const entryOf = async (store: Store, id: string) => {
  const entry = await store.get("a", id);
  if (entry === null) throw new Error("no entry");
  return entry;
};

test("a record that the text still gives is the same", async () => {
  const { store, id } = await kept();
  const { outcome, changes, byHand } = await reread(store, await entryOf(store, id), read);
  expect({ outcome, changes, byHand }).toEqual({ outcome: "same", changes: [], byHand: [] });
});

test("what a newer extractor reads is a change, applied with its history", async () => {
  const { store, id } = await kept({ cause: null, total: null });
  const entry = await entryOf(store, id);
  const again = await reread(store, entry, read);
  expect(again.outcome).toBe("changed");
  expect(again.changes).toEqual([
    { member: "cause", before: null, after: "unauthorized-access" },
    { member: "total", before: null, after: 120 },
  ]);
  expect(Incident.safeParse(again.record).success).toBe(true);
  const next = { record: again.record, text: entry.text, extractor: "newer" };
  await store.update("a", id, entry.revision, next, "reextract");
  expect((await store.revisions("a", id)).map(({ action }) => action)).toEqual(["create", "reextract"]);
  expect((await reread(store, await entryOf(store, id), read)).outcome).toBe("same");
});

test("what was changed by hand stays, with what backs it", async () => {
  const { store, id } = await kept({ cause: null });
  const entry = await entryOf(store, id);
  const record = { ...(entry.record as Incident), total: 118 };
  await store.update("a", id, 1, { record, text: entry.text, extractor: entry.extractor });
  const again = await reread(store, await entryOf(store, id), read);
  expect(again.byHand).toEqual(["total"]);
  expect(again.changes.map(({ member }) => member)).toEqual(["cause"]);
  expect((again.record as Incident).total).toBe(118);
  const backed = Object.keys(again.record.evidence);
  expect(backed.some((path) => path.startsWith("/affected"))).toBe(true);
  for (const spans of Object.values(again.record.evidence))
    for (const { start, end, quote } of spans) expect(entry.text?.slice(start, end)).toBe(quote);
});

test("a text that gives no record any more, and a record without a text", async () => {
  const { store, id } = await kept();
  expect((await reread(store, await entryOf(store, id), () => [])).outcome).toBe("lost");
  expect(
    (await reread(store, await entryOf(store, id), () => [log("1", "羽田", "那覇", "2024年5月1日").record])).outcome,
  ).toBe("lost");
  const [bare] = await store.create("a", [{ record: notice("有限会社なし", "2024年5月1日", 3).record }]);
  if (bare?.ok !== true) throw new Error("not kept");
  expect((await reread(store, bare.entry, read)).outcome).toBe("no-text");
});
