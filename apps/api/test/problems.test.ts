import { describe, expect, test } from "vitest";
import type { ProblemBody } from "../src/problem.ts";
import { problemTypes } from "../src/problems.table.ts";
import { page, post, testApp } from "./app.ts";
import { casebookProblemRows } from "./casebook-problem-rows.ts";

const { app } = await testApp({ bodyLimit: 20_000, entryLimit: 3 });

type Row = [name: string, path: string, init: RequestInit, slug: keyof typeof problemTypes, errors?: unknown[]];

const json = (text: string) => post("application/json", text);
const plain = post("text/plain", page);
const deep = `${"[".repeat(40)}${"]".repeat(40)}`;

const rows: Row[] = [
  ["an unknown path", "/v2/extract", plain, "not-found"],
  ["an unknown schema", "/v1/schemas/lounge", {}, "not-found"],
  ["an unknown vocabulary", "/v1/vocab/toString", {}, "not-found"],
  ["an unknown problem", "/problems/nope", {}, "not-found"],
  ["a method not taken", "/v1/extract", { method: "GET" }, "method-not-allowed"],
  ["another method not taken", "/docs", { method: "DELETE" }, "method-not-allowed"],
  [
    "a representation that is not there",
    "/v1/stats",
    post("text/plain", page, { Accept: "application/x-ndjson" }),
    "not-acceptable",
  ],
  ["lines of statistics", "/v1/stats?format=ndjson", plain, "not-acceptable"],
  ["HTML of a record", "/v1/extract", post("text/plain", page, { Accept: "text/html" }), "not-acceptable"],
  ["JSON refused by weight", "/healthz", { headers: { Accept: "application/json;q=0, text/html" } }, "not-acceptable"],
  ["JSON of the documentation", "/docs", { headers: { Accept: "application/json" } }, "not-acceptable"],
  ["no media type", "/v1/extract", { method: "POST", body: new TextEncoder().encode("x") }, "unsupported-media-type"],
  ["a form", "/v1/extract", post("multipart/form-data; boundary=x", "--x--"), "unsupported-media-type"],
  ["Shift_JIS by name", "/v1/extract", post("text/plain; charset=Shift_JIS", "x"), "unsupported-media-type"],
  [
    "a compressed body",
    "/v1/extract",
    post("text/plain", "x", { "Content-Encoding": "gzip" }),
    "unsupported-media-type",
  ],
  ["a long body", "/v1/extract", post("text/plain", "x".repeat(20_001)), "body-too-large"],
  ["too many texts", "/v1/extract", json(JSON.stringify([1, 2, 3, 4].map(() => ({ text: "" })))), "too-many-entries"],
  ["too many lines", "/v1/check", post("application/x-ndjson", "1\n2\n3\n4\n"), "too-many-entries"],
  [
    "a cut sequence of UTF-8",
    "/v1/extract",
    post("text/plain", new Uint8Array([0x61, 0xe3, 0x81])),
    "invalid-utf8",
    [{ byte: 1, code: "invalid-sequence" }],
  ],
  [
    "Shift_JIS sent as UTF-8",
    "/v1/check",
    post("application/json", new Uint8Array([0x22, 0x93, 0xfa, 0x22])),
    "invalid-utf8",
    [{ byte: 1, code: "invalid-sequence" }],
  ],
  [
    "JSON cut short",
    "/v1/extract",
    json('{"text":\n  "a'),
    "malformed-json",
    [{ line: 2, column: 5, code: "unexpected-end" }],
  ],
  [
    "a comma too many",
    "/v1/check",
    json("[1,]"),
    "malformed-json",
    [{ line: 1, column: 4, code: "unexpected-character" }],
  ],
  ["no JSON at all", "/v1/stats", json(""), "malformed-json", [{ line: 1, column: 1, code: "unexpected-end" }]],
  ["deep JSON", "/v1/check", json(deep), "malformed-json", [{ line: 1, code: "too-deep" }]],
  ["a text that is a string", "/v1/extract", json('"x"'), "invalid-body", [{ pointer: "", code: "not-an-object" }]],
  [
    "a text without text",
    "/v1/extract",
    json('[{"text":"a"},{"file":"b"}]'),
    "invalid-body",
    [{ pointer: "/1/text", code: "missing" }],
  ],
  [
    "every fault at once",
    "/v1/extract",
    json('[{"text":1,"reference":"2025-02-30","kind":"other","file":"","a/b~":0}]'),
    "invalid-body",
    [
      { pointer: "/0/text", code: "not-a-string" },
      { pointer: "/0/reference", code: "not-a-date" },
      { pointer: "/0/kind", code: "not-allowed" },
      { pointer: "/0/file", code: "not-a-name" },
      { pointer: "/0/a~1b~0", code: "unknown-member" },
    ],
  ],
  [
    "records that are no list",
    "/v1/check",
    json('{"records":{}}'),
    "invalid-body",
    [{ pointer: "/records", code: "not-an-array" }],
  ],
  [
    "a bad text among records",
    "/v1/stats",
    json('[{"kind":"trip"},{"text":0}]'),
    "invalid-body",
    [{ pointer: "/1/text", code: "not-a-string" }],
  ],
  [
    "a query with faults",
    "/v1/extract?referense=2025-01-01&reference=2025-1-1&kind=other&lang=fr",
    plain,
    "invalid-query",
    [
      { parameter: "referense", code: "unknown-parameter" },
      { parameter: "reference", code: "not-a-date" },
      { parameter: "kind", code: "not-allowed" },
      { parameter: "lang", code: "not-allowed" },
    ],
  ],
  [
    "a parameter given twice",
    "/v1/check?preset=full&preset=mandatory",
    plain,
    "invalid-query",
    [{ parameter: "preset", code: "repeated" }],
  ],
  [
    "an unknown preset",
    "/v1/check?preset=constructor",
    plain,
    "invalid-query",
    [{ parameter: "preset", code: "not-allowed" }],
  ],
  [
    "an unknown measure",
    "/v1/stats?measures=incident/by-cause,nope",
    plain,
    "invalid-query",
    [{ parameter: "measures", code: "not-allowed" }],
  ],
  [
    "a parameter of another operation",
    "/v1/extract?preset=full",
    plain,
    "invalid-query",
    [{ parameter: "preset", code: "unknown-parameter" }],
  ],
  [
    "a control character in a name",
    "/v1/extract?file=a%0Ab",
    plain,
    "invalid-query",
    [{ parameter: "file", code: "not-a-name" }],
  ],
];

/** Asks in both languages, and expects a problem of the kind in each. */
async function expectProblem(
  ask: (headers: Record<string, string>) => Response | Promise<Response>,
  slug: keyof typeof problemTypes,
  errors?: unknown[],
): Promise<void> {
  for (const language of ["en", "ja"] as const) {
    const response = await ask({ "Accept-Language": language });
    const { status, title } = problemTypes[slug];
    expect(response.status).toBe(status);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json; charset=utf-8");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    const body = (await response.json()) as ProblemBody;
    // Where `lang` is itself at fault, Accept-Language decides.
    expect(body).toMatchObject({ type: `/problems/${slug}`, title: title[language], status });
    expect(body.requestId).toBe(response.headers.get("X-Request-Id"));
    expect(body.detail).toMatch(language === "ja" ? /[ぁ-ん]/ : /^[^ぁ-ん]+$/);
    if (errors) expect(body.errors).toMatchObject(errors);
    for (const { detail } of body.errors ?? []) expect(detail).toMatch(language === "ja" ? /[ぁ-ん]/ : /^[^ぁ-ん]+$/);
  }
}

describe("each bad request is a problem of its kind", () => {
  test.each(rows)("%s", async (_, path, init, slug, errors) => {
    const given = init.headers as Record<string, string>;
    await expectProblem((headers) => app.request(path, { ...init, headers: { ...given, ...headers } }), slug, errors);
  });
  test.each(casebookProblemRows)("%s", async (_, ask, slug) => {
    await expectProblem(ask, slug);
  });

  test("but for what nobody can send, every kind is among the rows", () => {
    const seen = new Set<string>([
      ...rows.map(([, , , slug]) => slug),
      ...casebookProblemRows.map(([, , slug]) => slug),
    ]);
    expect(Object.keys(problemTypes).filter((slug) => !seen.has(slug))).toEqual(["internal"]);
  });
});

describe("the headers that a problem asks for", () => {
  test("405 names the methods", async () => {
    expect((await app.request("/v1/extract")).headers.get("Allow")).toBe("POST, OPTIONS");
    expect((await app.request("/docs", { method: "PUT" })).headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
  });
  test("415 names the media types", async () => {
    const response = await app.request("/v1/extract", post("image/png", "x"));
    expect(response.headers.get("Accept-Post")).toBe("text/plain, application/json, application/x-ndjson");
  });
  test("a chunked body is measured while it comes in", async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(10_000).fill(0x61));
        if (sent === 100) controller.close();
      },
    });
    const init = { method: "POST", body, duplex: "half", headers: { "Content-Type": "text/plain" } } as RequestInit;
    expect((await app.request("/v1/extract", init)).status).toBe(413);
    expect(sent).toBeLessThan(10);
  });
});

test("at most a hundred faults are listed", async () => {
  const body = `{"text":"",${Array.from({ length: 150 }, (_, i) => `"m${i}":0`).join(",")}}`;
  const response = await app.request("/v1/extract", json(body));
  const { errors, detail } = (await response.json()) as ProblemBody;
  expect(errors).toHaveLength(100);
  expect(detail).toContain("150");
});

test("what is thrown inside is logged, and answered without a word of its cause", async () => {
  const { app: broken, logged } = await testApp();
  broken.get("/broken", () => {
    throw new TypeError("secret of the house");
  });
  const response = await broken.request("/broken", { headers: { "X-Request-Id": "r1" } });
  expect(response.status).toBe(500);
  const text = await response.text();
  expect(text).not.toContain("secret");
  expect(JSON.parse(text)).toMatchObject({ type: "/problems/internal", requestId: "r1" });
  expect(logged).toEqual([
    expect.objectContaining({ level: "error", requestId: "r1", message: "secret of the house" }),
  ]);
});
