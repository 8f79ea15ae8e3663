import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { StoreFault } from "../src/driver.ts";
import type { Entry, ListQuery, Store, StoreOptions, WriteResult } from "../src/port.ts";
import { log, notice, options } from "./samples.ts";

const NOTICES = [
  notice("株式会社みなと文具", "2023年4月3日", 120),
  notice("青葉薬局株式会社", "2024年6月10日", 4500, "氏名、メールアドレス"),
  notice("社会福祉法人ひだまり会", "2024年6月21日", 38, "氏名、病名"),
  notice("株式会社みなと食品", "2025年1月15日", 980, "氏名、電話番号"),
];
const LOGS = [log("101", "羽田", "伊丹", "2023年5月1日"), log("915", "羽田", "那覇", "2024年8月9日")];

const kept = (result: WriteResult | undefined): Entry => {
  if (result?.ok !== true) throw new Error(`not kept: ${JSON.stringify(result)}`);
  return result.entry;
};

/** What every driver must do; `open` gives an empty database. */
export function contract(name: string, open: (options: StoreOptions) => Promise<Store>, editors = 64): void {
  describe(name, () => {
    let store: Store;
    let entries: Entry[];
    beforeAll(async () => {
      store = await open(options());
      entries = [...(await store.create("a", NOTICES)), ...(await store.create("a", LOGS))].map(kept);
    });
    afterAll(() => store.close());

    const names = async (query: ListQuery, space = "a") => {
      const result = await store.list(space, query);
      if (!result.ok) return result.why;
      return result.page.hits.map(({ entry }) =>
        entry.record.kind === "incident" ? entry.record.organization?.name : entry.record.flights[0]?.number,
      );
    };

    test("is ready", () => expect(store.ready()).resolves.toBeUndefined());

    test("gives back what it was given", async () => {
      const [first] = entries;
      expect(await store.get("a", first?.id ?? "")).toEqual(first);
      expect(first?.record).toEqual(NOTICES[0]?.record);
      expect(await store.get("b", first?.id ?? "")).toBeNull();
      expect(await store.get("a", "none")).toBeNull();
    });

    test.for<[string, ListQuery, unknown]>([
      [
        "newest first",
        { kind: "incident" },
        ["株式会社みなと食品", "社会福祉法人ひだまり会", "青葉薬局株式会社", "株式会社みなと文具"],
      ],
      ["oldest first", { kind: "incident", sort: "published", limit: 2 }, ["株式会社みなと文具", "青葉薬局株式会社"]],
      [
        "most affected first",
        { kind: "incident", sort: "-total", limit: 2 },
        ["青葉薬局株式会社", "株式会社みなと食品"],
      ],
      ["trips by day", { kind: "trip", sort: "date" }, ["101", "915"]],
      ["a word of two letters", { q: "病名" }, ["社会福祉法人ひだまり会"]],
      ["a word of one letter", { q: "薬" }, ["青葉薬局株式会社"]],
      ["in half and full width, either case", { q: "ｊｌ９１５" }, ["915"]],
      ["two words", { q: "みなと 電話番号" }, ["株式会社みなと食品"]],
      ["letters that stand apart are no word", { q: "病住" }, []],
      ["a quote is a letter", { q: "');drop" }, []],
      ["no more words than fit", { q: "一 二 三 四 五 六" }, "bad-query"],
      [
        "as much as may be asked at once",
        {
          q: "株式会社みなと お客様 漏えいした可能性 個人情報保護委員会 不正アクセス",
          cause: Array.from({ length: 20 }, () => "unauthorized-access"),
          dataClass: Array.from({ length: 20 }, () => "name"),
          organization: "みなと",
          publishedFrom: "2023",
          publishedTo: "2023",
          totalMin: 1,
          totalMax: 999,
        },
        ["株式会社みなと文具"],
      ],
      ["a percent sign is a letter", { q: "%%" }, []],
      [
        "part of a name, spelt otherwise",
        { organization: "みなと", sort: "published" },
        ["株式会社みなと文具", "株式会社みなと食品"],
      ],
      [
        "by class of data",
        { dataClass: ["health", "email"], sort: "published" },
        ["青葉薬局株式会社", "社会福祉法人ひだまり会"],
      ],
      ["by class and authority", { dataClass: ["health"], reportedTo: ["police"] }, []],
      ["by carrier and airport", { carrier: ["JL"], airport: ["OKA"] }, ["915"]],
      [
        "between days",
        { publishedFrom: "2024-06-11", publishedTo: "2024-12-31", kind: "incident" },
        ["社会福祉法人ひだまり会"],
      ],
      [
        "up to a month, its last day too",
        { publishedTo: "2024-06", publishedFrom: "2024", kind: "incident", sort: "published" },
        ["青葉薬局株式会社", "社会福祉法人ひだまり会"],
      ],
      [
        "between totals",
        { totalMin: 100, totalMax: 1000, sort: "total" },
        ["株式会社みなと文具", "株式会社みなと食品"],
      ],
      ["a day that is none", { publishedFrom: "June" }, "bad-query"],
      ["too many at once", { limit: 501 }, "bad-query"],
      ["a cursor of nothing", { cursor: "x" }, "bad-cursor"],
    ])("lists %s", async ([, query, want]) => expect(await names(query)).toEqual(want));

    test("the best match comes first, with its places", async () => {
      const result = await store.list("a", { q: "みなと" });
      if (!result.ok) throw new Error(result.why);
      for (const { entry, spans } of result.page.hits) {
        expect(spans.length).toBeGreaterThan(0);
        for (const { start, end } of spans) expect(entry.text?.slice(start, end)).toBe("みなと");
      }
      expect(result.page.total).toBe(2);
    });

    test.for<ListQuery>([
      { sort: "-published" },
      { sort: "updated" },
      { sort: "-total" },
      { q: "の", sort: "relevance" },
      { kind: "incident", q: "お客様" },
    ])("pages of one make up the list: %o", async (query) => {
      const whole = await store.list("a", query);
      if (!whole.ok) throw new Error(whole.why);
      const ids: string[] = [];
      let cursor: string | null | undefined;
      do {
        const result = await store.list("a", { ...query, limit: 1, ...(cursor != null && { cursor }) });
        if (!result.ok) throw new Error(result.why);
        ids.push(...result.page.hits.map((hit) => hit.entry.id));
        cursor = result.page.next;
      } while (cursor !== null);
      expect(ids).toEqual(whole.page.hits.map((hit) => hit.entry.id));
    });

    test("a cursor is of its query alone", async () => {
      const first = await store.list("a", { kind: "incident", limit: 1 });
      const cursor = (first.ok ? first.page.next : null) ?? "";
      expect(await names({ kind: "trip", limit: 1, cursor })).toBe("bad-cursor");
    });

    test("facets count what is kept, and what a filter lets through", async () => {
      const all = await store.facets("a", { kind: "incident" });
      expect(all.year).toEqual([
        { value: "2024", count: 2 },
        { value: "2023", count: 1 },
        { value: "2025", count: 1 },
      ]);
      expect(all.dataClass?.find((v) => v.value === "name")?.count).toBe(4);
      const some = await store.facets("a", { kind: "incident", dataClass: ["health"] });
      expect(some.year).toEqual([{ value: "2024", count: 1 }]);
      // As if it were not restricted: what else could be chosen.
      expect(some.dataClass?.find((v) => v.value === "name")?.count).toBe(4);
    });

    test("facets kept beside the entries are those counted from them", async () => {
      const kept = await store.facets("a", { kind: "incident" });
      expect(await store.facets("a", { kind: "incident", totalMin: 0 })).toEqual(kept);
      // The total of a list comes from the same counts where one value of one label is asked for.
      for (const [name, values] of Object.entries(kept))
        for (const { value, count } of values) {
          const asked = { kind: "incident", limit: 1, [name]: [value] } as const;
          if (!["cause", "sector", "exposure", "misuse", "dataClass", "reportedTo", "report"].includes(name)) continue;
          for (const query of [asked, { ...asked, totalMin: 0 }]) {
            const listed = await store.list("a", query);
            expect([name, value, listed.ok && listed.page.total]).toEqual([name, value, count]);
          }
        }
    });

    test("scans every entry once", async () => {
      const ids: string[] = [];
      for await (const entry of store.scan("a")) ids.push(entry.id);
      expect(ids).toEqual(entries.map((e) => e.id).sort());
    });

    test("an update moves labels, search and history with it", async () => {
      const space = "update";
      const first = kept((await store.create(space, [notice("有限会社ゆきの", "2024年2月2日", 10)]))[0]);
      const next = notice("有限会社ゆきの", "2024年2月2日", 12, "氏名、口座番号");
      const second = kept(await store.update(space, first.id, 1, next));
      expect(second).toMatchObject({ revision: 2, createdAt: first.createdAt });
      expect(second.updatedAt > first.updatedAt).toBe(true);
      expect(await store.get(space, first.id)).toEqual(second);
      expect(await names({ q: "住所" }, space)).toEqual([]);
      expect(await names({ q: "口座番号", dataClass: ["bank-account"] }, space)).toEqual(["有限会社ゆきの"]);
      const facets = await store.facets(space, {});
      expect(facets.dataClass?.map((v) => v.value)).toEqual(["bank-account", "name"]);
      expect((await store.revisions(space, first.id)).map((r) => [r.revision, r.action, r.entry])).toEqual([
        [1, "create", first],
        [2, "update", second],
      ]);
    });

    test("a write on another revision changes nothing and says which is current", async () => {
      const space = "conflict";
      const entry = kept((await store.create(space, [notice("株式会社あけぼの", "2024年3月1日", 5)]))[0]);
      kept(await store.update(space, entry.id, 1, entry));
      for (const revision of [1, 3])
        expect(await store.update(space, entry.id, revision, entry)).toEqual({
          ok: false,
          why: "revision-conflict",
          current: 2,
        });
      expect(await store.remove(space, entry.id, 1)).toEqual({ ok: false, why: "revision-conflict", current: 2 });
      expect(await store.update(space, "none", 1, entry)).toEqual({ ok: false, why: "not-found", current: null });
      expect(await store.create(space, [{ ...entry, id: entry.id }])).toEqual([
        { ok: false, why: "exists", current: 2 },
      ]);
      expect((await store.changes(space, 0, 10)).changes).toHaveLength(2);
    });

    test("what is deleted is gone from lists, search and counts; its history stays, its id is not used again", async () => {
      const space = "delete";
      const entry = kept((await store.create(space, [notice("株式会社ゆうなぎ", "2024年3月1日", 5)]))[0]);
      expect(kept(await store.remove(space, entry.id, 1)).revision).toBe(2);
      expect(await store.get(space, entry.id)).toBeNull();
      expect(await names({ q: "ゆうなぎ" }, space)).toEqual([]);
      expect(Object.values(await store.facets(space, {})).flat()).toEqual([]);
      expect((await store.revisions(space, entry.id)).map((r) => [r.action, r.entry === null])).toEqual([
        ["create", false],
        ["delete", true],
      ]);
      expect(await store.remove(space, entry.id, 2)).toEqual({ ok: false, why: "not-found", current: null });
      expect((await store.create(space, [{ ...entry, id: entry.id }]))[0]).toEqual({
        ok: false,
        why: "exists",
        current: null,
      });
    });

    test("the change log numbers every change of a space, without gaps", async () => {
      const first = await store.changes("a", 0, 4);
      const rest = await store.changes("a", first.next ?? 0, 100);
      const all = [...first.changes, ...rest.changes];
      expect(all.map((c) => c.sequence)).toEqual(entries.map((_, i) => i + 1));
      expect(all.map((c) => c.id)).toEqual(entries.map((e) => e.id));
      expect(rest.next).toBeNull();
    });

    test(`${editors} editors of one record: one winner a revision`, async () => {
      const space = "editors";
      const entry = kept((await store.create(space, [notice("株式会社たそがれ", "2024年3月1日", 5)]))[0]);
      for (let revision = 1; revision <= 3; revision++) {
        const results = await Promise.all(
          Array.from({ length: editors }, (_, i) =>
            store.update(space, entry.id, revision, notice("株式会社たそがれ", "2024年3月1日", 100 + i)),
          ),
        );
        expect(results.filter((r) => r.ok)).toHaveLength(1);
        expect(new Set(results.filter((r) => !r.ok).map((r) => (r.ok ? "" : r.why)))).toEqual(
          new Set(["revision-conflict"]),
        );
      }
      const history = await store.revisions(space, entry.id);
      expect(history.map((r) => r.revision)).toEqual([1, 2, 3, 4]);
      expect(history.at(-1)?.entry).toEqual(await store.get(space, entry.id));
      expect((await store.facets(space, {})).cause).toEqual([{ value: "unauthorized-access", count: 1 }]);
    }, 60_000);

    test("a long text is kept and found", async () => {
      const given = notice("株式会社ながい", "2024年3月1日", 5);
      const text = `${given.text}\n${Array.from({ length: 20_000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7919) % 20_000))).join("")}\n探し物はこちら`;
      kept((await store.create("long", [{ ...given, text }]))[0]);
      expect(await names({ q: "探し物はこちら" }, "long")).toEqual(["株式会社ながい"]);
    });

    test.for([
      ["a NUL", "a\0b"],
      ["half a surrogate pair", "a\ud800b"],
    ])("%s is refused, and nothing kept", async ([, text]) => {
      const given = notice("株式会社ふせい", "2024年3月1日", 5);
      await expect(store.create("refused", [{ ...given, text: text as string }])).rejects.toThrow(StoreFault);
      expect(await names({}, "refused")).toEqual([]);
    });

    test("tokens by their hash, revoked once", async () => {
      const token = {
        id: "t1",
        space: "a",
        hash: "f00",
        scopes: ["read", "write"] as const,
        name: "desk",
        createdAt: "2026-01-01T00:00:00.000Z",
        expiresAt: null,
        revokedAt: null,
      };
      await store.tokens.add(token);
      expect(await store.tokens.byHash("f00")).toEqual(token);
      expect(await store.tokens.byHash("f01")).toBeNull();
      expect(await store.tokens.list("a")).toEqual([token]);
      expect(await store.tokens.revoke("a", "t1", "2026-02-01T00:00:00.000Z")).toBe(true);
      expect(await store.tokens.revoke("a", "t1", "2026-02-02T00:00:00.000Z")).toBe(false);
      expect((await store.tokens.byHash("f00"))?.revokedAt).toBe("2026-02-01T00:00:00.000Z");
    });

    test("an answer is kept once under its key, until its time is over", async () => {
      const answer = { fingerprint: "p", status: 201, headers: "{}", body: "{}" };
      expect(await store.idempotency.find("a", "k")).toBeNull();
      expect(await store.idempotency.keep("a", "k", answer, "2099-01-01T00:00:00.000Z")).toBe("kept");
      expect(await store.idempotency.keep("a", "k", { ...answer, status: 500 }, "2099-01-01T00:00:00.000Z")).toBe(
        "exists",
      );
      expect(await store.idempotency.find("a", "k")).toEqual(answer);
      expect(await store.idempotency.find("b", "k")).toBeNull();
      expect(await store.idempotency.keep("a", "old", answer, "2020-01-01T00:00:00.000Z")).toBe("kept");
      expect(await store.idempotency.find("a", "old")).toBeNull();
      expect(await store.idempotency.keep("a", "old", { ...answer, status: 200 }, "2099-01-01T00:00:00.000Z")).toBe(
        "kept",
      );
      expect((await store.idempotency.find("a", "old"))?.status).toBe(200);
    });
  });
}
