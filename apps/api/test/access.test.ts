import { describe, expect, test } from "vitest";
import { bindingLimiter, memoryLimiter, networkOf } from "../src/access/rate.ts";
import { page, post, type TestApp, testApp } from "./app.ts";

const operator = "operator-operator-operator-operator";
const bearer = (token: string): Record<string, string> => ({ Authorization: `Bearer ${token}` });

interface Made {
  readonly id: string;
  readonly token: string;
}

async function makeToken({ app }: TestApp, asked: object, by = operator): Promise<Response> {
  return await app.request("/v1/tokens", post("application/json", JSON.stringify(asked), bearer(by)));
}

const closed = (): Promise<TestApp> => testApp({ access: "tokens", adminToken: operator });

describe("tokens", () => {
  test("are told once, and kept as hashes alone", async () => {
    const own = await closed();
    const response = await makeToken(own, { name: "importer", scopes: ["read", "write"] });
    expect(response.status).toBe(201);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    const { token, id } = (await response.json()) as Made;
    expect(token).toMatch(/^nisshi_[\w-]{43}$/);
    const listed = await (await own.app.request("/v1/tokens", { headers: bearer(operator) })).text();
    expect(listed).toContain(id);
    expect(listed).not.toContain(token);
    expect(listed).not.toContain("hash");
    expect(JSON.stringify(await own.store.tokens.list("main"))).not.toContain(token);
  });
  test("are good for their scopes and no more", async () => {
    const own = await closed();
    const { token } = (await (await makeToken(own, { name: "reader", scopes: ["read"] })).json()) as Made;
    expect((await own.app.request("/v1/incidents", { headers: bearer(token) })).status).toBe(200);
    const written = await own.app.request("/v1/incidents", post("text/plain", page, bearer(token)));
    expect(written.status).toBe(403);
    expect(written.headers.get("WWW-Authenticate")).toContain('error="insufficient_scope", scope="write"');
    expect((await own.app.request("/v1/tokens", { headers: bearer(token) })).status).toBe(403);
  });
  test("end when they run out, and when they are revoked", async () => {
    const own = await closed();
    const expiresAt = "2026-04-01T01:00:00Z";
    const short = (await (await makeToken(own, { name: "short", scopes: ["read"], expiresAt })).json()) as Made;
    const long = (await (await makeToken(own, { name: "long", scopes: ["read"] })).json()) as Made;
    const ask = async (token: string) => (await own.app.request("/v1/incidents", { headers: bearer(token) })).status;
    expect([await ask(short.token), await ask(long.token)]).toEqual([200, 200]);
    own.pass(60 * 60 * 1000);
    expect([await ask(short.token), await ask(long.token)]).toEqual([401, 200]);
    const revoke = () => own.app.request(`/v1/tokens/${long.id}`, { method: "DELETE", headers: bearer(operator) });
    expect((await revoke()).status).toBe(204);
    expect(await ask(long.token)).toBe(401);
    expect((await revoke()).status).toBe(404);
  });
  test.each<[string, object]>([
    ["no name", { scopes: ["read"] }],
    ["no scope", { name: "x", scopes: [] }],
    ["a scope that is none", { name: "x", scopes: ["root"] }],
    ["a member that is not known", { name: "x", scopes: ["read"], hash: "0" }],
    ["an end that is past", { name: "x", scopes: ["read"], expiresAt: "2020-01-01T00:00:00Z" }],
    ["a name of a line", { name: "x\ny", scopes: ["read"] }],
  ])("are not made with %s", async (_, asked) => {
    expect((await makeToken(await closed(), asked)).status).toBe(422);
  });
  test("of one casebook reach no other, and only the operator makes them for another", async () => {
    const own = await closed();
    const there = (await (
      await makeToken(own, { name: "b", scopes: ["read", "write", "admin"], space: "b" })
    ).json()) as Made;
    const made = await own.app.request("/v1/incidents", post("text/plain", page, bearer(operator)));
    const path = made.headers.get("Location") ?? "";
    expect((await own.app.request(path, { headers: bearer(operator) })).status).toBe(200);
    expect((await own.app.request(path, { headers: bearer(there.token) })).status).toBe(404);
    expect((await makeToken(own, { name: "c", scopes: ["read"], space: "main" }, there.token)).status).toBe(403);
    expect((await makeToken(own, { name: "c", scopes: ["read"] }, there.token)).status).toBe(201);
  });
});

describe("without a token", () => {
  const rows = [
    ["open", 200, 201, 200],
    ["public-read", 200, 401, 401],
    ["tokens", 401, 401, 401],
  ] as const;
  test.each(rows)("where access is %s", async (access, read, write, admin) => {
    const { app } = await testApp({ access });
    const status = async (path: string, init: RequestInit = {}) => (await app.request(path, init)).status;
    expect(await status("/v1/incidents")).toBe(read);
    expect(await status("/v1/incidents", post("text/plain", page))).toBe(write);
    expect(await status("/v1/tokens")).toBe(admin);
    expect(await status("/v1/extract", post("text/plain", page))).toBe(200);
    expect((await app.request("/v1/incidents", { method: "DELETE" })).status).toBe(405);
  });
  test.each<[string, Record<string, string>]>([
    ["the page of another site", { Origin: "https://elsewhere.example" }],
    ["the page of a file", { Origin: "null" }],
    ["a form of another site", { "Sec-Fetch-Site": "cross-site" }],
    ["another port of the machine", { "Sec-Fetch-Site": "same-site" }],
  ])("%s may not write", async (_, headers) => {
    const { app } = await testApp({ access: "open" });
    expect((await app.request("/v1/incidents", post("text/plain", page, headers))).status).toBe(403);
  });
  test("an open endpoint has no name but that of the machine", async () => {
    const { app } = await testApp({ access: "open" });
    for (const [host, status] of [
      ["localhost:8787", 200],
      ["127.0.0.1:8787", 200],
      ["[::1]:8787", 200],
      ["rebound.example:8787", 403],
      ["localhost.elsewhere.example", 403],
    ] as const)
      expect((await app.request(`http://${host}/v1/incidents`)).status).toBe(status);
  });
  test("public answers may be kept for a minute, others not without asking", async () => {
    const open = (await testApp({ access: "public-read", adminToken: operator })).app;
    const anyone = await open.request("/v1/incidents");
    expect(anyone.headers.get("Cache-Control")).toBe("public, max-age=60, stale-while-revalidate=300");
    expect(anyone.headers.get("Vary")).toContain("Authorization");
    const known = await open.request("/v1/incidents", { headers: bearer(operator) });
    expect(known.headers.get("Cache-Control")).toBe("private, no-cache");
  });
});

describe("the limit of requests", () => {
  test("counts each client, and tells where it stands", async () => {
    const { app, pass } = await testApp({ rateLimit: 3 });
    const ask = (client: string) => app.request("/v1/vocab", { headers: { "X-Test-Client": client } });
    const first = await ask("198.51.100.7");
    expect(first.headers.get("RateLimit-Policy")).toBe('"default";q=3;w=60');
    expect(first.headers.get("RateLimit")).toBe('"default";r=2;t=60');
    await ask("198.51.100.7");
    await ask("198.51.100.7");
    pass(15_000);
    const refused = await ask("198.51.100.7");
    expect([refused.status, refused.headers.get("Retry-After")]).toEqual([429, "45"]);
    expect(refused.headers.get("RateLimit")).toBe('"default";r=0;t=45');
    expect((await ask("198.51.100.8")).status).toBe(200);
    pass(45_000);
    expect((await ask("198.51.100.7")).status).toBe(200);
    expect((await app.request("/healthz")).headers.has("RateLimit")).toBe(false);
  });
  test("counts a household once, however many addresses it has", () => {
    const rows: [string, string][] = [
      ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
      ["2001:DB8:1:2::9", "2001:db8:1:2"],
      ["2001:db8::1", "2001:db8:0:0"],
      ["::1", "0:0:0:0"],
      ["::ffff:192.0.2.1", "192.0.2.1"],
      ["192.0.2.1", "192.0.2.1"],
      ["", ""],
    ];
    for (const [address, network] of rows) expect(networkOf(address)).toBe(network);
  });
  test("counts guesses of tokens as those of their client", async () => {
    const { app } = await testApp({ rateLimit: 2 });
    const guess = async (token: string) => (await app.request("/v1/incidents", { headers: bearer(token) })).status;
    expect([await guess("a"), await guess("b"), await guess("c")]).toEqual([401, 401, 429]);
  });
  test("of a binding tells its policy, and no counts", async () => {
    const answers = [true, false];
    const limiter = bindingLimiter({ limit: async () => ({ success: answers.shift() ?? false }) }, 1);
    const { app } = await testApp({}, { limiter });
    const first = await app.request("/v1/vocab");
    expect([first.status, first.headers.get("RateLimit-Policy"), first.headers.get("RateLimit")]).toEqual([
      200,
      '"default";q=1;w=60',
      null,
    ]);
    const refused = await app.request("/v1/vocab");
    expect([refused.status, refused.headers.get("Retry-After")]).toEqual([429, "60"]);
  });
  test("holds no more clients than it has room for", async () => {
    const limiter = memoryLimiter(1, () => 0);
    for (let client = 0; client < 100_001; client += 1) await limiter.take(String(client));
    expect((await limiter.take("0")).ok).toBe(true);
  });
});

describe("the log", () => {
  test("has a line for a request, without what says who or what it was about", async () => {
    const { app, logged } = await testApp({ logRequests: true, access: "tokens", adminToken: operator });
    const path = "/v1/incidents/01980000-0000-7000-8000-00000000000a?fields=cause";
    await app.request(path, {
      headers: { ...bearer(operator), "X-Request-Id": "r1", "X-Test-Client": "198.51.100.9" },
    });
    expect(logged).toEqual([
      {
        level: "info",
        at: "2026-04-01T00:00:00.000Z",
        requestId: "r1",
        method: "GET",
        route: "/v1/incidents/:id",
        status: 404,
        milliseconds: 0,
        principal: "operator",
        problem: "not-found",
      },
    ]);
  });
});

test("/readyz says whether the database answers", async () => {
  const { app, store } = await testApp();
  expect(await (await app.request("/readyz")).json()).toEqual({ status: "ok", casebook: true });
  const down = { ...store, ready: () => Promise.reject(new Error("secret host name")) };
  const response = await (await testApp({}, { store: down })).app.request("/readyz");
  expect([response.status, response.headers.get("Retry-After")]).toEqual([503, "5"]);
  expect(await response.text()).not.toContain("secret");
  expect(await (await (await testApp({}, { store: null })).app.request("/readyz")).json()).toEqual({
    status: "ok",
    casebook: false,
  });
});
