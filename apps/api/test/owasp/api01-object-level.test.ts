import { describe, expect, test } from "vitest";
import { routes } from "../../src/routes/index.ts";
import { send } from "../app.ts";
import { bearer, twoCasebooks } from "./two-casebooks.ts";

// API1:2023 Broken Object Level Authorization; ASVS 8.2.2.
const { own, a, b, path, id } = await twoCasebooks();

describe("a record of another casebook", () => {
  const methods: [string, RequestInit][] = [
    ["GET", {}],
    ["PUT", send("PUT", "application/json", "{}", { "If-Match": '"1"' })],
    ["PATCH", send("PATCH", "application/merge-patch+json", "{}", { "If-Match": "*" })],
    ["DELETE", { method: "DELETE", headers: { "If-Match": "*" } }],
  ];
  test.each(methods)("is not there for %s, in the very words for one that nobody has", async (method, init) => {
    const ask = async (asked: string, token: string) => {
      const headers = { ...(init.headers as Record<string, string>), ...bearer(token), "X-Request-Id": "r" };
      const response = await own.app.request(asked, { ...init, method, headers });
      return [response.status, (await response.text()).replaceAll(/[0-9a-f-]{36}/g, "ID")];
    };
    expect((await ask(path, b))[0]).toBe(404);
    expect(await ask(path, b)).toEqual(await ask("/v1/incidents/01980000-0000-7000-8000-999999999999", b));
  });
  test("is reached by no route that takes an id", async () => {
    const paths = routes.filter(
      ({ method, path: of, scope }) => method === "get" && scope && /\{id\}|\{object\}/.test(of),
    );
    expect(paths.length).toBeGreaterThanOrEqual(9);
    for (const { path: of } of paths) {
      const asked = of.replace("{id}", id).replace("{object}", `incident--${id}`).replace("{collection}", "incidents");
      expect([asked, (await own.app.request(asked, { headers: bearer(b) })).status]).toEqual([asked, 404]);
    }
    for (const query of [`before=${id}&after=${id}`, `before=${id}@1&after=${id}`])
      expect((await own.app.request(`/v1/compare?${query}`, { headers: bearer(b) })).status).toBe(404);
  });
  test("is in no list, count, feed or export", async () => {
    const collections = [
      "/v1/incidents",
      "/incidents.csv",
      "/v1/changes",
      "/v1/export",
      "/feed.atom",
      "/feed.json",
      "/v1/stats",
    ];
    for (const asked of [...collections, "/taxii2/casebook/collections/incidents/objects/"]) {
      const text = await (await own.app.request(asked, { headers: bearer(b) })).text();
      expect([asked, text.includes(id), text.includes("なぎさ書房")]).toEqual([asked, false, false]);
      expect(await (await own.app.request(asked, { headers: bearer(a) })).text()).not.toBe(text);
    }
  });
  test("keeps its id to itself: another casebook may have the same", async () => {
    const record = (await (await own.app.request(path, { headers: bearer(a) })).json()) as { record: object };
    const body = JSON.stringify({ id, record: record.record });
    const made = await own.app.request("/v1/incidents", {
      method: "POST",
      body,
      headers: { "Content-Type": "application/json", ...bearer(b) },
    });
    expect([made.status, made.headers.get("Location")]).toEqual([201, path]);
    expect(
      (await own.app.request(path, { method: "DELETE", headers: { "If-Match": '"1"', ...bearer(b) } })).status,
    ).toBe(204);
    expect((await own.app.request(path, { headers: bearer(a) })).status).toBe(200);
  });
});
