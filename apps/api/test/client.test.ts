import { readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, test } from "vitest";
import { createClient, type EntryPage } from "../src/client/index.ts";
import { routes } from "../src/routes/index.ts";
import { page, testApp } from "./app.ts";

const { app } = await testApp();
const client = createClient("http://localhost", { fetch: app.request });

describe("the client", () => {
  test("keeps, finds, changes, looks back and deletes", async () => {
    const kept = await client.v1.incidents.$post({ json: { text: page }, query: { lang: "ja" } });
    expect(kept.status).toBe(201);
    if (kept.status !== 201) return;
    const [entry] = (await kept.json()).entries;
    const id = entry?.id ?? "";
    const list = await client.v1.incidents.$get({ query: { q: "なぎさ書房", facets: "cause" } });
    const found = await list.json();
    expectTypeOf(found.total).toEqualTypeOf<EntryPage["total"]>();
    expect(found.items[0]?.id).toBe(id);
    const one = client.v1.incidents[":id"];
    const patched = await one.$patch({ param: { id }, json: { misuse: "confirmed" }, header: { "If-Match": '"1"' } });
    expect(patched.status).toBe(200);
    expect((await (await one.$get({ param: { id } })).json()).revision).toBe(2);
    const { revisions } = await (await one.revisions.$get({ param: { id } })).json();
    expect(revisions.map(({ action }) => action)).toEqual(["create", "update"]);
    const { changes } = await (await client.v1.compare.$get({ query: { before: `${id}@1`, after: id } })).json();
    expect(changes.map(({ field }) => field)).toEqual(["misuse"]);
    expect((await one.$delete({ param: { id }, header: { "If-Match": '"2"' } })).status).toBe(204);
  });
  test("reads, checks and counts without keeping", async () => {
    const { records } = await (await client.v1.extract.$post({ json: { text: page } })).json();
    expect(records).toHaveLength(2);
    expect((await client.v1.check.$post({ json: { records } })).status).toBe(200);
    expect((await (await client.v1.stats.$post({ json: records })).json()).records.n).toBe(2);
    expect((await (await client.v1.stats.$get({ query: { by: "cause" } })).json()).records.n).toBe(0);
  });
});

test("the client has every operation on JSON under /v1, by the methods of the routes", () => {
  const source = readFileSync(new URL("../src/client/schema.ts", import.meta.url), "utf8");
  const typed = [...source.matchAll(/^ {2}"(\/v1\/[^"]+)":/gm)].map((match) => match[1]);
  const json = routes.filter(
    ({ path, operation }) =>
      path.startsWith("/v1/") &&
      operation.tag !== "reference" &&
      !["importCasebook", "exportCasebook", "importTripLog", "exportTripLog"].includes(operation.id),
  );
  const paths = new Set(json.map(({ path }) => path.replaceAll(/\{(\w+)\}/g, ":$1")));
  expect([...typed].sort()).toEqual([...paths].sort());
});
