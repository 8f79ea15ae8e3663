import { expect, test } from "vitest";
import { testApp } from "../app.ts";
import { bearer, operator, tokenOf } from "./two-casebooks.ts";

// API2:2023 Broken Authentication; ASVS 7.2, 9.1.
const own = await testApp({ access: "tokens", adminToken: operator });
const good = await tokenOf(own, { scopes: ["read"] });
const ask = async (authorization: string, path = "/v1/incidents") =>
  await own.app.request(path, { headers: { Authorization: authorization } });

test.each([
  `Bearer ${good}x`,
  `Bearer ${good.slice(0, -1)}`,
  `Bearer ${good.toUpperCase()}`,
  `Bearer ${operator.slice(1)}`,
  "Bearer nisshi_",
  "Bearer ",
  "Bearer",
  `Basic ${btoa(`x:${good}`)}`,
  `Token ${good}`,
  "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.",
  `Bearer ${"a".repeat(256)}`,
  `Bearer ${good}, Bearer ${good}`,
])("%s opens nothing", async (authorization) => {
  const response = await ask(authorization);
  expect(response.status).toBe(401);
  expect(response.headers.get("WWW-Authenticate")).toMatch(/^Bearer realm="nisshi"/);
  expect(await response.text()).not.toContain(good);
});

test("a token comes in its header alone: not in the query, a cookie or the body", async () => {
  expect((await own.app.request(`/v1/incidents?access_token=${good}`)).status).toBe(401);
  expect((await own.app.request("/v1/incidents", { headers: { Cookie: `token=${good}` } })).status).toBe(401);
});

test("what is wrong with a token is not told apart: unknown, run out and revoked read alike", async () => {
  const gone = await tokenOf(own, { scopes: ["read"], expiresAt: "2026-04-01T00:00:10Z" });
  own.pass(20_000);
  const body = async (token: string) =>
    (await (await ask(`Bearer ${token}`)).text()).replace(/"requestId":"[^"]*"/, "");
  expect(await body(gone)).toBe(await body("unknown"));
});

test("guesses are counted against who guesses", async () => {
  const { app } = await testApp({ access: "tokens", rateLimit: 5 });
  const statuses = [];
  for (let guess = 0; guess < 7; guess += 1)
    statuses.push((await app.request("/v1/incidents", { headers: bearer(`guess${guess}`) })).status);
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
});

test("only hashes are kept, and a hash is no token", async () => {
  const kept = await own.store.tokens.list("main");
  expect(kept.length).toBeGreaterThan(0);
  for (const { hash } of kept) {
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect((await ask(`Bearer ${hash}`)).status).toBe(401);
  }
});
