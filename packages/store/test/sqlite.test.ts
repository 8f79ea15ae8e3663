import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openSqlite } from "../src/sqlite.ts";
import { contract } from "./contract.ts";
import { notice, options } from "./samples.ts";

const folder = mkdtempSync(join(tmpdir(), "nisshi-store-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

contract("SQLite in memory", (given) => openSqlite(":memory:", given));
contract("SQLite in a file", (given) => openSqlite(join(folder, "contract.sqlite"), given));

test("a file opens again with what it kept", async () => {
  const path = join(folder, "again.sqlite");
  const first = await openSqlite(path, options());
  const [result] = await first.create("a", [notice("株式会社ふたたび", "2024年3月1日", 5)]);
  await first.close();
  const second = await openSqlite(path, options(1));
  expect(result?.ok === true && (await second.get("a", result.entry.id))).toEqual(result?.ok === true && result.entry);
  await second.close();
});

test("a full disk is said, loses nothing kept and opens again", async () => {
  const path = join(folder, "full.sqlite");
  const small = await openSqlite(path, { ...options(), maxPages: 120 });
  const kept: string[] = [];
  for (;;) {
    const [result] = await small.create("a", [notice(`株式会社${kept.length}号`, "2024年3月1日", 5)]);
    if (result?.ok !== true) {
      expect(result).toEqual({ ok: false, why: "storage-full", current: null });
      break;
    }
    kept.push(result.entry.id);
    expect(kept.length).toBeLessThan(500);
  }
  expect(kept.length).toBeGreaterThan(3);
  await small.close();
  const grown = await openSqlite(path, options(1));
  const ids: string[] = [];
  for await (const entry of grown.scan("a")) ids.push(entry.id);
  expect(ids).toEqual(kept);
  expect((await grown.create("a", [notice("株式会社つづき", "2024年3月1日", 5)]))[0]?.ok).toBe(true);
  await grown.close();
});

test("a path that is none says so", async () => {
  await expect(openSqlite(join(folder, "no/such/folder.sqlite"), options())).rejects.toThrow(/unable to open/);
});
