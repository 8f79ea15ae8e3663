import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { schemaFields, typeName } from "../src/pages/docs-schema.ts";
import { prose } from "../src/pages/prose.ts";
import { problemTypes } from "../src/problems.table.ts";
import { routes } from "../src/routes/index.ts";
import { fillWithSample } from "../src/sample/fill.ts";
import { languages } from "../src/words.ts";
import { testApp } from "./app.ts";

const { app, store } = await testApp();
await fillWithSample(store, "main");
const html = { Accept: "text/html" };
const { items } = (await (await app.request("/v1/incidents")).json()) as { items: { id: string }[] };
const trips = (await (await app.request("/v1/trips")).json()) as { items: { id: string }[] };
const paths = [
  "/",
  "/incidents",
  "/incidents?q=メール&sort=-total",
  ...items.slice(0, 3).map(({ id }) => `/incidents/${id}`),
  "/trips",
  ...trips.items.slice(0, 2).map(({ id }) => `/trips/${id}`),
  "/statistics",
  "/statistics?kind=trip",
  "/read",
  "/read?sample=trip",
  "/about",
  "/docs",
  "/problems",
  ...Object.keys(problemTypes).map((slug) => `/problems/${slug}`),
];
const inLanguage = (path: string, language: string) => `${path}${path.includes("?") ? "&" : "?"}lang=${language}`;
const hashOf = (sheet: string | undefined) =>
  createHash("sha256")
    .update(sheet ?? "")
    .digest("base64");

describe.each(languages)("pages in %s", (language) => {
  test.each(paths)("%s", async (path) => {
    const response = await app.request(inLanguage(path, language), { headers: html });
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("Content-Language")).toBe(language);
    const text = await response.text();
    expect(text).toContain(`<html lang="${language}">`);
    expect(text).toMatch(/<title>[^<]+<\/title>/);
    expect(text).toMatch(/<main id="content"/);
    expect(text).not.toContain("[object ");
    expect(text).not.toMatch(/>undefined<|>null<|NaN/);
    const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.length).toBe(new Set(ids).size);

    // One script of this site, nothing from elsewhere, no inline style but those whose hashes the policy has.
    expect(text.match(/<script[^>]*>/g)).toEqual(['<script src="/pages.js">']);
    expect(text).not.toMatch(/<img|<iframe|javascript:|\son\w+=|\sstyle=/i);
    expect(text.match(/(?:src|href|action)="(?!\/|#|data:image\/svg)[^"]*"/g)).toBeNull();
    const sheets = [...text.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1]);
    const policy = response.headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain(`style-src ${sheets.map((sheet) => `'sha256-${hashOf(sheet)}'`).join(" ")};`);
    expect(policy).toMatch(/script-src 'self';.*form-action 'self'/);
    expect(policy).not.toContain("unsafe");
    for (const sheet of sheets) expect(sheet).not.toMatch(/url\(|@import/);

    expect(gzipSync(text).length).toBeLessThan(50_000);
  });

  test("every link leads somewhere", async () => {
    const seen = new Set<string>();
    for (const path of paths) {
      const text = await (await app.request(inLanguage(path, language), { headers: html })).text();
      const ids = new Set([...text.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
      for (const [, target = ""] of text.matchAll(/href="([#/][^"]*)"/g)) {
        if (target.startsWith("#")) expect([path, ids.has(target.slice(1)), target]).toEqual([path, true, target]);
        else seen.add(target.replace(/#.*$/, "").replaceAll("&amp;", "&"));
      }
    }
    expect(seen.size).toBeGreaterThan(60);
    for (const target of seen) expect([target, (await app.request(target)).status]).toEqual([target, 200]);
  });

  test("the documentation has every operation, schema and kind of problem of a body", async () => {
    const text = await (await app.request(`/docs?lang=${language}`)).text();
    for (const { operation, path } of routes) {
      expect(text).toContain(`<section class="op" id="${operation.id}">`);
      expect(text).toContain(`<code>${path}</code>`);
      expect(text).toContain(operation.summary[language]);
    }
    for (const name of ["Incident", "Trip", "Problem"]) expect(text).toContain(`<div id="schema-${name}">`);
    for (const slug of Object.keys(problemTypes).filter((one) => one !== "method-not-allowed"))
      expect(text).toContain(`href="/problems/${slug}"`);
  });
});

test("the language of a page follows Accept-Language", async () => {
  const text = await (await app.request("/docs", { headers: { "Accept-Language": "ja,en;q=0.5" } })).text();
  expect(text).toContain('<html lang="ja">');
});

test("what comes from the request is escaped", async () => {
  const response = await app.request("http://x.example/docs", { headers: { Host: '"><b>' } });
  expect(await response.text()).not.toContain('"><b>');
});

test("each kind of problem is JSON, too", async () => {
  const all = (await (await app.request("/problems")).json()) as { problems: { type: string }[] };
  expect(all.problems.map((problem) => problem.type)).toEqual(
    Object.keys(problemTypes).map((slug) => `/problems/${slug}`),
  );
  for (const problem of all.problems) expect(await (await app.request(problem.type)).json()).toEqual(problem);
});

describe("prose", () => {
  test.each([
    ["plain & <b>", "plain &amp; &lt;b&gt;"],
    ["say `a<b` now", "say <code>a&lt;b</code> now"],
    ["[T](/p) · [U](/q)", '<a href="/p">T</a> · <a href="/q">U</a>'],
    ["`[x](y)` and `open", "<code>[x](y)</code> and `open"],
  ])("%s", (text, expected) => {
    expect(String(prose(text))).toBe(expected);
  });
});

describe("schemas in words", () => {
  test.each([
    [{ type: "string" }, "string"],
    [{ type: ["string", "null"] }, "string | null"],
    [{ anyOf: [{ type: "string", format: "date" }, { type: "null" }] }, "string (date) | null"],
    [{ const: "trip" }, '"trip"'],
    [{ enum: ["a", "b"] }, '"a" | "b"'],
    [{ type: "array", items: { $ref: "#/components/schemas/Post" } }, "Post[]"],
    [{ type: "array", items: { enum: ["a", "b"] } }, '("a" | "b")[]'],
    [{ type: "array" }, "any[]"],
    [{}, "any"],
  ])("%j", (schema, name) => {
    expect(typeName(schema)).toBe(name);
  });
  test("fields of inner objects carry their path", () => {
    const inner = { type: "object", properties: { on: { type: "string", description: "When" } } };
    const schema = {
      type: "object",
      properties: { events: { type: "array", items: inner }, body: { anyOf: [inner, { type: "null" }] } },
    };
    const text = String(schemaFields(schema));
    expect([...text.matchAll(/<code>([^<]+)<\/code>/g)].map((match) => match[1])).toEqual([
      "events",
      "events[].on",
      "body",
      "body.on",
    ]);
    expect(text).toContain("<dd>When</dd>");
  });
});
