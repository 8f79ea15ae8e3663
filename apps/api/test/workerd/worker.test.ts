import { env, exports } from "cloudflare:workers";
import { extract } from "@nisshi/core/extract";
import { migrateD1 } from "@nisshi/store/d1";
import { expect, test } from "vitest";
import { page } from "../app.ts";

const { default: worker } = exports;
const base = "https://nisshi.example";

const post = (path: string, type: string, body: BodyInit) =>
  worker.fetch(`${base}${path}`, { method: "POST", body, headers: { "Content-Type": type } });

test("runs in workerd", async () => {
  expect(navigator.userAgent).toBe("Cloudflare-Workers");
  expect(await (await worker.fetch(`${base}/healthz`)).json()).toEqual({ status: "ok" });
});

test("reads a page as the core does", async () => {
  const response = await post("/v1/extract", "text/plain", page);
  expect(response.status).toBe(200);
  const { records } = (await response.json()) as { records: unknown };
  expect(records).toEqual(JSON.parse(JSON.stringify(extract(page).records)));
});

test("checks and counts", async () => {
  const checked = (await (await post("/v1/check?lang=ja", "text/plain", page)).json()) as { ran: string[] };
  expect(checked.ran.length).toBeGreaterThan(5);
  const counted = (await (await post("/v1/stats", "text/plain", page)).json()) as { records: unknown };
  expect(counted.records).toEqual({ n: 2, incidents: 1, trips: 1, skipped: 0 });
});

test("answers problems", async () => {
  const rows: [response: Response, status: number, type: string][] = [
    [await worker.fetch(`${base}/nope`), 404, "/problems/not-found"],
    [await worker.fetch(`${base}/v1/extract`), 405, "/problems/method-not-allowed"],
    [await post("/v1/extract", "application/json", '{"text":'), 400, "/problems/malformed-json"],
    [await post("/v1/extract", "text/plain", new Uint8Array([0xff])), 400, "/problems/invalid-utf8"],
    [await post("/v1/extract", "text/plain", "x".repeat(1_000_001)), 413, "/problems/body-too-large"],
  ];
  for (const [response, status, type] of rows) {
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ type, status });
  }
});

test("serves its documents, with entity tags", async () => {
  for (const path of [
    "/docs?lang=ja",
    "/openapi.json",
    "/v1/schemas/incident",
    "/v1/vocab/causes",
    "/problems/internal",
  ]) {
    const response = await worker.fetch(`${base}${path}`);
    expect([path, response.status]).toEqual([path, 200]);
    const tag = response.headers.get("ETag") ?? "";
    expect((await response.text()).length).toBeGreaterThan(100);
    const again = await worker.fetch(`${base}${path}`, { headers: { "If-None-Match": tag } });
    expect([path, again.status]).toEqual([path, 304]);
  }
});

test("keeps a casebook in D1 for who has a token", async () => {
  const notReady = await worker.fetch(`${base}/readyz`);
  expect(notReady.status).toBe(503);
  await migrateD1(env.DB, { now: () => "2026-04-01T00:00:00.000Z", newId: () => "" });
  expect(await (await worker.fetch(`${base}/readyz`)).json()).toEqual({ status: "ok", casebook: true });

  const operator = { Authorization: "Bearer test-test-test-test-test-test-test-test" };
  expect((await post("/v1/incidents", "text/plain", page)).status).toBe(401);
  const made = await worker.fetch(`${base}/v1/tokens`, {
    method: "POST",
    body: JSON.stringify({ name: "writer", scopes: ["read", "write"] }),
    headers: { "Content-Type": "application/json", ...operator },
  });
  const { token } = (await made.json()) as { token: string };
  const headers = { "Content-Type": "text/plain", "Idempotency-Key": "k1", Authorization: `Bearer ${token}` };
  const kept = await worker.fetch(`${base}/v1/incidents`, { method: "POST", body: page, headers });
  expect([kept.status, kept.headers.get("ETag")]).toEqual([201, '"1"']);
  const again = await worker.fetch(`${base}/v1/incidents`, { method: "POST", body: page, headers });
  expect(again.headers.get("Idempotency-Replayed")).toBe("true");

  const path = kept.headers.get("Location") ?? "";
  const changed = await worker.fetch(`${base}${path}`, {
    method: "PATCH",
    body: '{"misuse":"confirmed"}',
    headers: { ...headers, "Content-Type": "application/merge-patch+json", "If-Match": '"1"' },
  });
  expect(changed.status).toBe(200);
  const found = (await (await worker.fetch(`${base}/v1/incidents?q=なぎさ書房`)).json()) as { total: number };
  expect(found.total).toBe(1);
  const exported = await (await worker.fetch(`${base}/v1/export`)).text();
  expect(exported.trim().split("\n")).toHaveLength(1);
  const imported = await worker.fetch(`${base}/v1/import`, {
    method: "POST",
    body: `${JSON.stringify({ text: page })}\n`,
    headers: { ...headers, "Content-Type": "application/x-ndjson" },
  });
  expect(JSON.parse(await imported.text())).toMatchObject({
    line: 1,
    entries: [{ kind: "incident" }, { kind: "trip" }],
  });
});
