import { describe, expect, test } from "vitest";
import { fingerprintOf } from "../src/http/entity-tag.ts";
import { mediaType, preferredLanguage, preferredType } from "../src/http/negotiate.ts";
import { routes } from "../src/routes/index.ts";
import { page, post, testApp } from "./app.ts";

const { app } = await testApp();

const concrete = (path: string): string => {
  const route = routes.find((candidate) => candidate.path === path);
  const example = route?.operation.parameters.find((parameter) => parameter.in === "path")?.example ?? "";
  return path.replace(/\{\w+\}/, example);
};

const gets = routes.filter((route) => route.method === "get");
const fixed = gets.filter((route) => route.fixed);

describe("every answer", () => {
  const requests: [string, RequestInit][] = [
    ...gets.map((route): [string, RequestInit] => [concrete(route.path), {}]),
    ["/v1/extract", post("text/plain", page)],
    ["/nope", {}],
    ["/v1/extract", { method: "PUT" }],
    ["/v1/extract", { method: "OPTIONS" }],
  ];
  test.each(requests)("%s has the headers that keep it safe", async (path, init) => {
    const { headers } = await app.request(path, init);
    expect(headers.get("Content-Security-Policy")).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/);
    expect(headers.get("Content-Security-Policy")).not.toContain("unsafe");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(headers.get("Strict-Transport-Security")).toBe("max-age=31536000");
    expect(headers.get("Cache-Control")).toMatch(
      /^(no-store|private, no-cache|public, max-age=300, stale-while-revalidate=3600)$/,
    );
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(headers.has("Access-Control-Allow-Credentials")).toBe(false);
    expect(headers.has("Set-Cookie")).toBe(false);
    expect(headers.get("X-Request-Id")).toMatch(/^made-\d+$/);
  });
});

describe("request id", () => {
  const rows: [sent: string, back: RegExp][] = [
    ["0af7651916cd43dd8448eb211c80319c", /^0af7651916cd43dd8448eb211c80319c$/],
    ["a_b-c=", /^a_b-c=$/],
    ["x".repeat(64), /^x{64}$/],
    ["x".repeat(65), /^made-\d+$/],
    ["a b", /^made-\d+$/],
    ['<script>"', /^made-\d+$/],
    ["", /^made-\d+$/],
  ];
  test.each(rows)("%j", async (sent, back) => {
    const response = await app.request("/healthz", { headers: { "X-Request-Id": sent } });
    expect(response.headers.get("X-Request-Id")).toMatch(back);
  });
  test("is the application's own, in order", async () => {
    const { app: fresh } = await testApp();
    const ids = [];
    for (let i = 0; i < 3; i += 1) ids.push((await fresh.request("/healthz")).headers.get("X-Request-Id"));
    expect(ids).toEqual(["made-1", "made-2", "made-3"]);
  });
});

describe("OPTIONS", () => {
  test("tells the methods", async () => {
    const response = await app.request("/v1/check", { method: "OPTIONS" });
    expect(response.status).toBe(204);
    expect(response.headers.get("Allow")).toBe("POST, OPTIONS");
    expect(response.headers.get("Accept-Post")).toBe("text/plain, application/json, application/x-ndjson");
    expect(response.headers.has("Access-Control-Allow-Methods")).toBe(false);
  });
  test("answers a preflight", async () => {
    const headers = {
      Origin: "https://example.org",
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "content-type",
    };
    const response = await app.request("/v1/check", { method: "OPTIONS", headers });
    expect(response.status).toBe(204);
    expect(response.headers.get("Access-Control-Allow-Methods")).toBe("POST, OPTIONS");
    expect(response.headers.get("Access-Control-Allow-Headers")?.toLowerCase()).toContain("content-type");
    expect(response.headers.get("Access-Control-Max-Age")).toBe("600");
  });
  test("of a path that is not there is 404", async () => {
    expect((await app.request("/nope", { method: "OPTIONS" })).status).toBe(404);
  });
});

describe("fixed answers", () => {
  test.each(fixed.map((route) => concrete(route.path)))("%s: entity tag, 304, HEAD", async (path) => {
    const first = await app.request(path);
    expect(first.status).toBe(200);
    const tag = first.headers.get("ETag") ?? "";
    expect(tag).toMatch(/^"[0-9a-z]+(?:-[0-9a-z]+){3}"$/);
    expect(first.headers.get("Cache-Control")).toContain("max-age=300");
    expect(first.headers.get("Vary")).toBe("Accept, Accept-Language");
    expect((await first.text()).length).toBeGreaterThan(20);

    for (const match of [tag, `W/${tag}`, `"x", ${tag}`, "*"]) {
      const again = await app.request(path, { headers: { "If-None-Match": match } });
      expect(again.status).toBe(304);
      expect(again.headers.get("ETag")).toBe(tag);
      expect(await again.text()).toBe("");
    }
    expect((await app.request(path, { headers: { "If-None-Match": '"x"' } })).status).toBe(200);

    const head = await app.request(path, { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(head.headers.get("ETag")).toBe(tag);
    expect(await head.text()).toBe("");
  });

  test("a language has its own entity tag", async () => {
    const tags = await Promise.all(
      ["ja", "en"].map(async (language) => (await app.request(`/openapi.json?lang=${language}`)).headers.get("ETag")),
    );
    expect(new Set(tags).size).toBe(2);
  });

  test("what is not fixed has none", async () => {
    for (const path of ["/healthz", "/version"]) {
      const { headers } = await app.request(path);
      expect(headers.has("ETag")).toBe(false);
      expect(headers.get("Cache-Control")).toBe("no-store");
    }
    expect((await app.request("/v1/vocab/nope")).headers.has("ETag")).toBe(false);
  });
});

describe("service", () => {
  test("/version tells versions and limits", async () => {
    const body = await (await app.request("/version")).json();
    expect(body).toEqual({
      name: "nisshi",
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      core: expect.stringMatching(/^\d+\.\d+\.\d+/),
      commit: "abc123",
      limits: { bodyLimit: 1_000_000, entryLimit: 1_000, importLimit: 100_000_000, rateLimit: 0 },
    });
  });
  test("/healthz", async () => {
    expect(await (await app.request("/healthz")).json()).toEqual({ status: "ok" });
  });
  test("/ is JSON for programs and a page for browsers", async () => {
    const asJson = await app.request("/");
    expect(((await asJson.json()) as { paths: string[] }).paths).toEqual([
      ...new Set(routes.map((route) => route.path)),
    ]);
    expect(asJson.headers.get("Link")).toContain('</openapi.json>; rel="service-desc"');
    const asHtml = await app.request("/", { headers: { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" } });
    expect(asHtml.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
  });
});

describe("negotiation", () => {
  const types = ["application/json", "text/html"] as const;
  const rows: [accept: string | undefined, chosen: string | null][] = [
    [undefined, "application/json"],
    ["", "application/json"],
    ["*/*", "application/json"],
    ["text/html", "text/html"],
    ["TEXT/HTML ; Q=0.5", "text/html"],
    ["text/*;q=0.9, application/json;q=0.2", "text/html"],
    ["text/html;q=0, */*;q=0.1", "application/json"],
    ["application/json;q=0, text/html;q=0", null],
    ["image/png", null],
    ["text/html;q=high", null],
    ["application/json;q=0.5,text/html;q=0.5", "application/json"],
  ];
  test.each(rows)("Accept: %s", (accept, chosen) => {
    expect(preferredType(accept, types)).toBe(chosen);
  });
  test.each([
    [undefined, "en"],
    ["ja", "ja"],
    ["ja-JP,ja;q=0.9,en;q=0.8", "ja"],
    ["en-US,en;q=0.9,ja;q=0.8", "en"],
    ["fr, ja;q=0.1", "ja"],
    ["fr", "en"],
    ["ja;q=0, en;q=0.1", "en"],
    ["jam", "en"],
  ])("Accept-Language: %s", (field, language) => {
    expect(preferredLanguage(field)).toBe(language);
  });
  test.each([
    ["text/plain", { type: "text/plain", charset: null }],
    ['Text/Plain ; Charset="UTF-8"', { type: "text/plain", charset: "utf-8" }],
    [undefined, { type: "", charset: null }],
  ])("Content-Type: %s", (field, read) => {
    expect(mediaType(field)).toEqual(read);
  });
});

describe("the fingerprint of a text", () => {
  test("is the same for the same text, and another for texts that differ in one place", () => {
    const base = "あ".repeat(500) + page;
    const texts = [
      base,
      ...Array.from({ length: base.length }, (_, at) => `${base.slice(0, at)}x${base.slice(at + 1)}`),
      ...Array.from({ length: 2_000 }, (_, count) => base.slice(0, count)),
      ...Array.from({ length: 2_000 }, (_, count) => `{"total":${count}}`),
    ];
    const distinct = new Set(texts);
    expect(new Set(texts.map(fingerprintOf)).size).toBe(distinct.size);
    expect(fingerprintOf(`${base}`)).toBe(fingerprintOf(base));
  });
});

test("If-None-Match is read as RFC 9110 has it", async () => {
  const tag = (await app.request("/v1/vocab")).headers.get("ETag") ?? "";
  const rows: [field: string, status: number][] = [
    [tag, 304],
    [`W/${tag}`, 304],
    [`"a", ${tag}`, 304],
    [`"a",W/${tag}`, 304],
    ["*", 304],
    ['"a"', 200],
    [tag.slice(1, -1), 200],
  ];
  for (const [field, status] of rows) {
    const response = await app.request("/v1/vocab", { headers: { "If-None-Match": field } });
    expect([field, response.status]).toEqual([field, status]);
    if (status === 304) {
      expect(await response.text()).toBe("");
      expect(response.headers.has("Content-Type")).toBe(false);
      expect(response.headers.get("Cache-Control")).toContain("max-age=300");
    }
  }
});
