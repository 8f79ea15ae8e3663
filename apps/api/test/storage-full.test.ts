import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqlite } from "@nisshi/store/sqlite";
import { expect, test } from "vitest";
import { page, post, send, testApp } from "./app.ts";

test("a database without room refuses writes as such, goes on answering, and opens again", async () => {
  const folder = mkdtempSync(join(tmpdir(), "nisshi-full-"));
  const file = join(folder, "casebook.sqlite");
  let made = 0;
  const newId = () => {
    made += 1;
    return `01980000-0000-7000-8000-${String(made).padStart(12, "0")}`;
  };
  const options = { now: () => "2026-04-01T00:00:00.000Z", newId };
  const store = await openSqlite(file, { ...options, maxPages: 120 });
  const { app } = await testApp({}, { store });
  const write = async (text: string) => await app.request("/v1/incidents", post("text/plain", text));
  let kept = 0;
  let refused: Response | null = null;
  for (let count = 1; count <= 200 && refused === null; count += 1) {
    const response = await write(page.replace("58名", `${count}名`));
    if (response.status === 201) kept += 1;
    else refused = response;
  }
  expect(kept).toBeGreaterThan(3);
  expect(refused?.status).toBe(507);
  expect(await refused?.json()).toMatchObject({ type: "/problems/storage-full" });

  const list = (await (await app.request("/v1/incidents")).json()) as { total: number; items: { id: string }[] };
  expect(list.total).toBe(kept);
  const path = `/v1/incidents/${list.items[0]?.id}`;
  const change = send("PATCH", "application/json", JSON.stringify({ caseNumber: "2025-1" }), { "If-Match": '"1"' });
  expect([200, 507]).toContain((await app.request(path, change)).status);
  const imported = await app.request(
    "/v1/import",
    post("application/x-ndjson", JSON.stringify({ text: page.repeat(20) })),
  );
  expect(await imported.text()).toContain('"code":"storage-full"');
  const token = post("application/json", JSON.stringify({ name: "x".repeat(100), scopes: ["read"] }));
  const statuses = new Set<number>();
  for (let count = 0; count < 60; count += 1) statuses.add((await app.request("/v1/tokens", token)).status);
  expect([...statuses].filter((status) => ![201, 507].includes(status))).toEqual([]);
  expect((await app.request("/readyz")).status).toBe(200);
  await store.close();

  const again = await openSqlite(file, options);
  const { app: roomy } = await testApp({}, { store: again });
  expect(((await (await roomy.request("/v1/incidents")).json()) as { total: number }).total).toBe(kept);
  expect((await roomy.request("/v1/incidents", post("text/plain", page))).status).toBe(201);
  await again.close();
  rmSync(folder, { recursive: true });
});
