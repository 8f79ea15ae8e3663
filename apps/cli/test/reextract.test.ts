import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extract } from "@nisshi/core/extract";
import type { Incident } from "@nisshi/core/incident";
import { openSqlite } from "@nisshi/store/sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nisshi } from "./nisshi.ts";

const folder = mkdtempSync(join(tmpdir(), "nisshi-reextract-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = `不正アクセスによる個人情報漏えいに関するお詫び
2024年5月1日
株式会社みちしお

当社の通販サイトが不正アクセスを受け、お客様120名の氏名、住所が漏えいした可能性があります。`;

const open = () =>
  openSqlite(join(folder, "casebook.sqlite"), { now: () => "2026-01-01T00:00:00.000Z", newId: randomUUID });

/** A casebook with a record that an older extractor left without its cause, one that is as it should be, and one without a text. */
beforeAll(async () => {
  const store = await open();
  const record = extract(text).records[0] as Incident;
  await store.create("main", [
    { record: { ...record, cause: null }, text, extractor: "older" },
    { record, text, extractor: "older" },
    { record },
  ]);
  await store.close();
});

test("shows what would change and writes nothing", async () => {
  const { status, stdout, stderr } = nisshi(folder, ["reextract", "--database", "casebook.sqlite"]);
  expect(status).toBe(1);
  expect(stdout).toContain("株式会社みちしお 2024-05-01: changes\n  cause: – → unauthorized-access\n");
  expect(stderr).toBe("1 the same, 1 would change, 0 no longer read, 1 without a text; --apply writes them\n");
  const store = await open();
  for await (const { revision } of store.scan("main")) expect(revision).toBe(1);
  await store.close();
});

test("applies it as a revision, after which nothing changes", async () => {
  const applied = nisshi(folder, ["reextract", "--database", "casebook.sqlite", "--apply", "--format", "ndjson"]);
  expect(applied.status).toBe(0);
  const [line] = applied.stdout.trim().split("\n");
  const told = JSON.parse(line ?? "");
  expect(told).toMatchObject({ kind: "incident", revision: 1, outcome: "changed", byHand: [] });
  const store = await open();
  const revisions = await store.revisions("main", told.id);
  expect(revisions.map(({ action }) => action)).toEqual(["create", "reextract"]);
  expect((revisions.at(-1)?.entry?.record as Incident | undefined)?.cause).toBe("unauthorized-access");
  await store.close();
  const again = nisshi(folder, ["reextract", "--lang", "ja"], "", { NISSHI_DATABASE: "casebook.sqlite" });
  expect(again.status).toBe(0);
  expect(again.stderr).toBe("変わらない 2、変わる 0、読み取れない 0、文章なし 1\n");
});

test("says which casebook is missing", () => {
  const { status, stderr } = nisshi(folder, ["reextract", "--database", "other.sqlite"]);
  expect(status).toBe(1);
  expect(stderr).toBe("other.sqlite: no such file; --database names the casebook\n");
});
