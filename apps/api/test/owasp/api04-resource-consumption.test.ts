import { expect, test } from "vitest";
import { page, post, testApp } from "../app.ts";

// API4:2023 Unrestricted Resource Consumption; ASVS 2.4.1, 4.3.
const limits = { bodyLimit: 10_000, entryLimit: 5, importLimit: 50_000, rateLimit: 0 };
const { app } = await testApp(limits);

test.each<[string, string, RequestInit, number]>([
  ["a long text", "/v1/incidents", post("text/plain", "あ".repeat(4_000)), 413],
  ["many texts", "/v1/extract", post("application/json", JSON.stringify(Array(6).fill({ text: "" }))), 413],
  ["deep JSON", "/v1/incidents", post("application/json", "[".repeat(5_000)), 400],
  ["a long page of a list", "/v1/incidents?limit=100000", {}, 400],
  ["a long search", `/v1/incidents?q=${"a".repeat(201)}`, {}, 400],
  ["a long change log", "/v1/changes?since=0&limit=1000000", {}, 400],
  ["many keys to group by", "/v1/stats?by=cause,sector,year", {}, 400],
  ["a long cursor", `/v1/incidents?cursor=${"a".repeat(2_000)}`, {}, 400],
])("%s is refused", async (_, path, init, status) => {
  expect((await app.request(path, init)).status).toBe(status);
});

test("a body without a length is read no further than the limit", async () => {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(5_000).fill(97));
    },
  });
  const init = { method: "POST", body, duplex: "half", headers: { "Content-Type": "text/plain" } } as RequestInit;
  expect((await app.request("/v1/incidents", init)).status).toBe(413);
  expect(sent).toBeLessThan(10);
});

test("an import without an end is read no further than the limit, and of a line no more is held than its own", async () => {
  let sent = 0;
  const line = new TextEncoder().encode("x".repeat(4_000));
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      controller.enqueue(line);
    },
  });
  const init = {
    method: "POST",
    body,
    duplex: "half",
    headers: { "Content-Type": "application/x-ndjson" },
  } as RequestInit;
  const text = await (await app.request("/v1/import", init)).text();
  expect(text).toContain('"code":"body-too-large"');
  expect(sent).toBeLessThan(20);
});

test("an export goes out as fast as it is taken, and stops when nobody takes it", async () => {
  const own = await testApp();
  for (let count = 0; count < 60; count += 1) await own.app.request("/v1/incidents", post("text/plain", page));
  let scanned = 0;
  const store = {
    ...own.store,
    async *scan(...asked: Parameters<typeof own.store.scan>) {
      for await (const entry of own.store.scan(...asked)) {
        scanned += 1;
        yield entry;
      }
    },
  };
  const watched = await testApp({}, { store });
  const reader = (await watched.app.request("/v1/export")).body?.getReader();
  await reader?.read();
  await reader?.cancel();
  expect(scanned).toBeGreaterThan(0);
  expect(scanned).toBeLessThan(60);
});

test("each client has so many requests a minute and no more", async () => {
  const limited = await testApp({ rateLimit: 10 });
  const statuses: number[] = [];
  for (let count = 0; count < 12; count += 1) statuses.push((await limited.app.request("/v1/incidents")).status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(10);
  expect(statuses.filter((status) => status === 429)).toHaveLength(2);
});
