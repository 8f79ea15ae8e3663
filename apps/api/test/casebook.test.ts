import { StoreFault } from "@nisshi/store";
import { describe, expect, test } from "vitest";
import { page, post, send, testApp } from "./app.ts";

type Json = Record<string, never> & Record<string, unknown>;

async function json(response: Response): Promise<Json> {
  return (await response.json()) as Json;
}

interface Kept {
  readonly entries: readonly {
    readonly id: string;
    readonly revision: number;
    readonly record: Json;
    readonly text: string;
  }[];
  readonly findings: readonly Json[];
  readonly skipped: readonly Json[];
}

const { app } = await testApp();

async function keep(text = page, on = app): Promise<Kept> {
  return (await (await on.request("/v1/incidents", post("text/plain", text))).json()) as Kept;
}

describe("keeping", () => {
  test("a text is read, its records of the kind are kept, each with its own post", async () => {
    const response = await app.request("/v1/incidents", post("text/plain", page));
    expect(response.status).toBe(201);
    const { entries, skipped } = (await response.json()) as Kept;
    expect(response.headers.get("Location")).toBe(`/v1/incidents/${entries[0]?.id}`);
    expect(response.headers.get("ETag")).toBe('"1"');
    expect(entries).toHaveLength(1);
    expect(skipped).toEqual([{ post: 1, kind: "trip" }]);
    const { text, record } = entries[0] as Kept["entries"][number];
    expect(text.startsWith("【セキュリティ事件簿#2025-411】")).toBe(true);
    expect(text).not.toContain("搭乗記");
    for (const span of Object.values(record.evidence ?? {}).flat() as { start: number; end: number; quote: string }[])
      expect(text.slice(span.start, span.end)).toBe(span.quote);
  });
  test("the second post of a page is kept with its evidence moved along", async () => {
    const { entries } = (await (await app.request("/v1/trips", post("text/plain", page))).json()) as Kept;
    const { text, record } = entries[0] as Kept["entries"][number];
    expect(text.startsWith("【搭乗記】")).toBe(true);
    for (const span of Object.values(record.evidence ?? {}).flat() as { start: number; end: number; quote: string }[])
      expect(text.slice(span.start, span.end)).toBe(span.quote);
  });
  test("a record is kept as it is, with the text beside it", async () => {
    const [kept] = (await keep()).entries;
    const response = await app.request(
      "/v1/incidents",
      post("application/json", JSON.stringify({ record: kept?.record, text: kept?.text })),
    );
    expect(response.status).toBe(201);
    const { entries } = (await response.json()) as Kept;
    expect(entries[0]?.record).toEqual(kept?.record);
    expect(entries[0]?.id).not.toBe(kept?.id);
  });
  test("a dry run keeps nothing and says what it would keep", async () => {
    const { app: empty } = await testApp();
    const response = await empty.request("/v1/incidents?dryRun=true", post("text/plain", page));
    expect(response.status).toBe(200);
    expect((await json(response)).entries).toHaveLength(1);
    expect((await json(await empty.request("/v1/incidents"))).total).toBe(0);
  });
  test("a record that breaks its schema is not kept, and each place is named", async () => {
    const [kept] = (await keep()).entries;
    const record = { ...kept?.record, cause: "bad luck", total: -1 };
    const response = await app.request("/v1/incidents", post("application/json", JSON.stringify({ record })));
    expect(response.status).toBe(422);
    const problem = await json(response);
    expect(problem.type).toBe("/problems/invalid-record");
    expect((problem.errors as unknown as Json[]).map(({ pointer }) => pointer)).toEqual([
      "/record/cause",
      "/record/total",
    ]);
  });
  test.each<[string, unknown, number, string]>([
    ["another kind", { record: { kind: "trip", flights: [] } }, 422, "invalid-record"],
    ["a number", 7, 422, "invalid-record"],
    ["a member that is not known", { text: "x", color: "red" }, 422, "invalid-body"],
    ["an id that is none", { record: {}, id: "7" }, 422, "invalid-body"],
    ["a text without a record", { text: "今日は晴れ。" }, 422, "no-record"],
    ["a NUL", { text: "a\0b" }, 422, "invalid-body"],
    ["half a surrogate pair", { record: {}, text: "a\ud800b" }, 422, "invalid-body"],
  ])("%s is refused", async (_, body, status, slug) => {
    const response = await app.request("/v1/incidents", post("application/json", JSON.stringify(body)));
    expect([response.status, (await json(response)).type]).toEqual([status, `/problems/${slug}`]);
  });
});

describe("one record", () => {
  test("is had by its id, and 304 says that it has not changed", async () => {
    const [kept] = (await keep()).entries;
    const response = await app.request(`/v1/incidents/${kept?.id}`);
    expect(response.headers.get("ETag")).toBe('"1"');
    expect(await json(response)).toEqual(kept);
    const again = await app.request(`/v1/incidents/${kept?.id}`, { headers: { "If-None-Match": '"1"' } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const some = await json(await app.request(`/v1/incidents/${kept?.id}?fields=cause,total`));
    expect(some.record).toEqual({ cause: "misdirected-email", total: 58 });
    expect(some).not.toHaveProperty("text");
  });
  test("is not there as another kind, nor under another id", async () => {
    const [kept] = (await keep()).entries;
    for (const path of [
      `/v1/trips/${kept?.id}`,
      "/v1/incidents/01980000-0000-7000-8000-999999999999",
      "/v1/incidents/x",
    ])
      expect((await app.request(path)).status).toBe(404);
  });
  test("changes under If-Match alone, and only from the current revision", async () => {
    const [kept] = (await keep()).entries;
    const path = `/v1/incidents/${kept?.id}`;
    const patch = (headers: Record<string, string>) =>
      app.request(path, send("PATCH", "application/merge-patch+json", '{"misuse":"confirmed"}', headers));
    expect((await patch({})).status).toBe(428);
    const first = await patch({ "If-Match": '"1"' });
    expect([first.status, first.headers.get("ETag")]).toEqual([200, '"2"']);
    expect((await patch({ "If-Match": '"1"' })).status).toBe(412);
    expect((await patch({ "If-Match": 'W/"2"' })).status).toBe(200);
    const now = await json(await app.request(path));
    expect((now.record as unknown as Json).misuse).toBe("confirmed");
    expect(now.text).toBe(kept?.text);

    const put = await app.request(
      path,
      send("PUT", "application/json", JSON.stringify(kept?.record), { "If-Match": "*" }),
    );
    expect(put.status).toBe(200);
    expect(((await json(await app.request(path))).record as unknown as Json).misuse).toBe(kept?.record.misuse);

    expect((await app.request(path, { method: "DELETE" })).status).toBe(428);
    expect((await app.request(path, { method: "DELETE", headers: { "If-Match": '"4"' } })).status).toBe(204);
    expect((await app.request(path)).status).toBe(404);
    const { revisions } = (await json(await app.request(`${path}/revisions`))) as unknown as { revisions: Json[] };
    expect(revisions.map(({ action }) => action)).toEqual(["create", "update", "update", "update", "delete"]);
  });
  test("a change that breaks the schema changes nothing", async () => {
    const [kept] = (await keep()).entries;
    const response = await app.request(
      `/v1/incidents/${kept?.id}`,
      send("PATCH", "application/merge-patch+json", '{"__proto__":{"cause":"x"},"events":null}', { "If-Match": '"1"' }),
    );
    expect(response.status).toBe(422);
    expect((await json(await app.request(`/v1/incidents/${kept?.id}`))).revision).toBe(1);
  });
  test("is checked, assessed and compared", async () => {
    const [one] = (await keep()).entries;
    const [other] = (await keep(page.replace("58名", "61名"))).entries;
    const checked = await json(await app.request(`/v1/incidents/${one?.id}/findings`));
    expect((checked.ran as unknown as string[]).length).toBeGreaterThan(20);
    const assessed = await json(await app.request(`/v1/incidents/${one?.id}/assessment?on=2026-01-01&lang=ja`));
    expect(assessed.disclaimer).toContain("法的助言");
    expect((assessed.duties as unknown as Json[]).length).toBeGreaterThan(2);
    const compared = await json(await app.request(`/v1/compare?before=${one?.id}&after=${other?.id}@1`));
    expect((compared.changes as unknown as Json[]).map(({ field }) => field)).toContain("total");
    expect((await app.request(`/v1/compare?before=${one?.id}`)).status).toBe(400);
  });
});

describe("lists", () => {
  test("page, count, filter and choose members", async () => {
    const { app: own } = await testApp();
    for (let count = 1; count <= 5; count += 1) await keep(page.replace("58名", `${count}名`), own);
    const first = await own.request("/v1/incidents?limit=2&fields=total&facets=cause");
    const body = await json(first);
    expect(body.items as unknown as Json[]).toHaveLength(2);
    expect(body.total).toBe(5);
    expect(body.facets).toEqual({ cause: [{ value: "misdirected-email", count: 5 }] });
    expect(first.headers.get("Link")).toContain(`cursor=${body.next}>; rel="next"`);
    let next = body.next as unknown as string | null;
    let seen = 2;
    while (next !== null) {
      const page = await json(await own.request(`/v1/incidents?limit=2&fields=total&cursor=${next}`));
      seen += (page.items as unknown as Json[]).length;
      next = page.next as unknown as string | null;
    }
    expect(seen).toBe(5);
    expect((await json(await own.request("/v1/incidents?cause=ransomware"))).total).toBe(0);
    expect((await json(await own.request("/v1/incidents?totalMin=3"))).total).toBe(3);
    const found = await json(await own.request("/v1/incidents?q=なぎさ書房"));
    expect((found.items as unknown as { spans: unknown[] }[])[0]?.spans).toHaveLength(1);
  });
  test.each([
    "limit=0",
    "limit=201",
    "cause=bad",
    "cursor=nope",
    "sort=-date",
    "fields=text,nope",
    "q=",
    "totalMin=-1",
    "publishedFrom=2025-02-30",
    "carrier=JL",
    "cause=theft&cause=loss",
    "unknown=1",
    "q=a b c d e f",
    `q=${"あ".repeat(61)}`,
    `organization=${"あ".repeat(61)}`,
    `dataClass=${Array(21).fill("email").join(",")}`,
    `dataClass=${Array(20).fill("email").join(",")}&cause=${Array(20).fill("theft").join(",")}&misuse=confirmed`,
  ])("?%s is refused", async (query) => {
    const response = await app.request(`/v1/incidents?${query}`);
    expect([response.status, (await json(response)).type]).toEqual([400, "/problems/invalid-query"]);
  });
  test("have twins: the page as JSON and as a table without formulas", async () => {
    const { app: own } = await testApp();
    await keep(page.replace("株式会社なぎさ書房", "株式会社=1+1"), own);
    const [kept] = (await keep(page, own)).entries;
    const record = {
      ...kept?.record,
      organization: { name: '=HYPERLINK("x")', aliases: [], sector: null, corporateNumber: null },
    };
    await own.request("/v1/incidents", post("application/json", JSON.stringify({ record })));
    expect((await json(await own.request("/incidents.json"))).total).toBe(3);
    const response = await own.request("/incidents.csv?limit=3");
    expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    const lines = (await response.text()).split("\r\n");
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^id,revision,updatedAt,caseNumber,publishedOn,organization,/);
    expect(lines.join("\n")).toContain(`"'=HYPERLINK(""x"")"`);
    expect(
      (await (await own.request("/trips.csv")).text()).startsWith("id,revision,updatedAt,flight,date,carrier"),
    ).toBe(true);
  });
  test("are counted by the statistics", async () => {
    const { app: own } = await testApp();
    await keep(page, own);
    const stats = await json(await own.request("/v1/stats?measures=incident/by-cause&by=cause"));
    expect(stats.records).toEqual({ n: 1, incidents: 1, trips: 0, skipped: 0 });
    expect(Object.keys(stats.results ?? {})).toEqual(["incident/by-cause"]);
    expect((await own.request("/v1/stats?by=cause,sector,year")).status).toBe(400);
  });
});

describe("moving", () => {
  test("what is exported can be imported, and is the same", async () => {
    const { app: from } = await testApp();
    const { app: to } = await testApp();
    await keep(page, from);
    await from.request("/v1/trips", post("text/plain", page));
    const exported = await (await from.request("/v1/export")).text();
    expect(exported.trim().split("\n")).toHaveLength(2);
    const imported = await to.request("/v1/import", post("application/x-ndjson", exported));
    const lines = (await imported.text())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Json);
    expect(lines.map(({ line, errors }) => [line, errors])).toEqual([
      [1, undefined],
      [2, undefined],
    ]);
    expect(await (await to.request("/v1/export")).text()).toBe(exported);
    const again = await (await to.request("/v1/import", post("application/x-ndjson", exported))).text();
    expect(again).toContain('"code":"exists"');
  });
  test("every line is answered for, and one at fault stops none", async () => {
    const { app: own } = await testApp({ bodyLimit: 5_000 });
    const body = [
      JSON.stringify({ text: page }),
      "",
      "{",
      '{"record":{"kind":"incident"}}',
      JSON.stringify({ text: "x".repeat(6_000) }),
      JSON.stringify({ text: "晴れ。" }),
      "7",
      JSON.stringify({ text: page, kind: "incident" }),
    ].join("\n");
    const response = await own.request("/v1/import", post("application/x-ndjson", body));
    const lines = (await response.text())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { line: number; entries?: unknown[]; errors?: { code: string }[] });
    expect(lines.map(({ line, entries, errors }) => [line, entries?.length ?? 0, errors?.[0]?.code])).toEqual([
      [1, 2, undefined],
      [3, 0, "unexpected-end"],
      [4, 0, "incident/schema"],
      [5, 0, "line-too-long"],
      [6, 0, "no-record"],
      [7, 0, "record/kind-unknown"],
      [8, 2, undefined],
    ]);
  });
  test("an import that is too long stops, and says where", async () => {
    const { app: own } = await testApp({ importLimit: 1_000 });
    const body = `${JSON.stringify({ text: "a" })}\n`.repeat(200);
    const response = await own.request("/v1/import", post("application/x-ndjson", body));
    expect(await response.text()).toContain('"code":"body-too-large"');
  });
  test("the change log goes on from where it was left", async () => {
    const { app: own } = await testApp();
    await keep(page, own);
    await keep(page, own);
    const first = (await json(await own.request("/v1/changes?limit=1"))) as unknown as {
      changes: Json[];
      next: number;
    };
    expect(first.changes).toHaveLength(1);
    const rest = (await json(await own.request(`/v1/changes?since=${first.next}`))) as unknown as {
      changes: Json[];
      next: null;
    };
    expect(rest.changes.map(({ action }) => action)).toEqual(["create"]);
    expect(rest.next).toBeNull();
  });
  test("a table is of one kind", async () => {
    expect((await app.request("/v1/export?format=csv")).status).toBe(400);
    const table = await app.request("/v1/export?format=csv&kind=trip");
    expect(table.headers.get("Content-Disposition")).toBe('attachment; filename="nisshi-trip.csv"');
  });
});

describe("a key", () => {
  const headers = { "Idempotency-Key": "8e03978e" };
  test("lets a request be done once", async () => {
    const { app: own } = await testApp();
    const first = await own.request("/v1/incidents", post("text/plain", page, headers));
    const again = await own.request("/v1/incidents", post("text/plain", page, headers));
    expect(again.status).toBe(201);
    expect(again.headers.get("Idempotency-Replayed")).toBe("true");
    expect(again.headers.get("Location")).toBe(first.headers.get("Location"));
    expect(await again.text()).toBe(await first.text());
    expect((await json(await own.request("/v1/incidents"))).total).toBe(1);
    const other = await own.request("/v1/incidents", post("text/plain", `${page} `, headers));
    expect((await json(other)).type).toBe("/problems/idempotency-key-reused");
    expect((await own.request("/v1/incidents", post("text/plain", page, { "Idempotency-Key": "a b" }))).status).toBe(
      400,
    );
  });
  test("does not undo a write whose answer could not be kept", async () => {
    const { store } = await testApp();
    const keep = () => Promise.reject(new StoreFault("full", "no room"));
    const { app: own, logged } = await testApp(
      {},
      { store: { ...store, idempotency: { ...store.idempotency, keep } } },
    );
    const first = await own.request("/v1/incidents", post("text/plain", page, headers));
    const again = await own.request("/v1/incidents", post("text/plain", page, headers));
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.headers.get("Location")).toBe(first.headers.get("Location"));
    expect(logged.map(({ level, message }) => [level, message])).toContainEqual(["error", "no room"]);
  });
  test("lets the repetition of a request whose answer was lost meet what it made", async () => {
    const { app: own, store } = await testApp();
    const lost = { ...store, idempotency: { ...store.idempotency, find: async () => null } };
    const { app: forgetful } = await testApp({}, { store: lost });
    const first = (await (await own.request("/v1/incidents", post("text/plain", page, headers))).json()) as Kept;
    const again = (await (await forgetful.request("/v1/incidents", post("text/plain", page, headers))).json()) as Kept;
    expect(again.entries).toEqual(first.entries);
  });
});
