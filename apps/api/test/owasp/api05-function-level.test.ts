import { describe, expect, test } from "vitest";
import { scopes } from "../../src/access/principal.ts";
import { routes } from "../../src/routes/index.ts";
import { testApp } from "../app.ts";
import { bearer, operator, tokenOf } from "./two-casebooks.ts";

// API5:2023 Broken Function Level Authorization; ASVS 8.2.1.
const own = await testApp({ access: "tokens", adminToken: operator });
const tokens = Object.fromEntries(
  await Promise.all(scopes.map(async (scope) => [scope, await tokenOf(own, { scopes: [scope] })] as const)),
) as Record<(typeof scopes)[number], string>;

const guarded = routes.filter(({ scope }) => scope !== undefined);

describe("every operation of the casebook", () => {
  test.each(guarded.map((route) => [`${route.method.toUpperCase()} ${route.path}`, route] as const))(
    "%s",
    async (_, route) => {
      const path = route.path.replaceAll(/\{\w+\}/g, "01980000-0000-7000-8000-00000000000a");
      const ask = async (headers: Record<string, string>) =>
        (await own.app.request(path, { method: route.method.toUpperCase(), headers })).status;
      expect(await ask({})).toBe(401);
      for (const scope of scopes) {
        const status = await ask(bearer(tokens[scope]));
        if (scope === route.scope) expect([401, 403]).not.toContain(status);
        else expect([scope, status]).toEqual([scope, 403]);
      }
    },
  );
});

test("what changes anything needs more than reading, and what makes tokens more than writing", () => {
  expect(guarded.length).toBeGreaterThan(35);
  for (const { method, path, scope } of guarded) {
    if (path.startsWith("/v1/tokens")) expect(scope).toBe("admin");
    else expect([path, scope]).toEqual([path, method === "get" ? "read" : "write"]);
  }
  const anyones = routes.filter(({ scope }) => scope === undefined);
  expect(anyones.filter(({ method }) => method !== "get").map(({ path }) => path)).toEqual([
    "/v1/extract",
    "/v1/check",
    "/v1/stats",
  ]);
});

test("a method is what it is: no header or parameter makes it another", async () => {
  const path = "/v1/incidents/01980000-0000-7000-8000-00000000000a";
  for (const headers of [{ "X-HTTP-Method-Override": "DELETE" }, { "X-Method-Override": "PUT" }])
    expect((await own.app.request(path, { headers: { ...headers, ...bearer(tokens.write) } })).status).toBe(403);
  expect((await own.app.request(`${path}?_method=DELETE`, { headers: bearer(tokens.read) })).status).toBe(400);
});

test("a path is what it is: no other spelling of it goes round the gate", async () => {
  for (const path of [
    "/v1//incidents",
    "/V1/incidents",
    "/v1/incidents/",
    "/v1/./incidents/../incidents",
    "/v1/incidents%2f",
    "/v1/incidents;x",
  ]) {
    const { status } = await own.app.request(path);
    expect([path, [401, 404].includes(status)]).toEqual([path, true]);
  }
});
