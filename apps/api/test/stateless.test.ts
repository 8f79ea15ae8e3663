import { check } from "@nisshi/core/check";
import { extract } from "@nisshi/core/extract";
import { describe as words } from "@nisshi/core/messages";
import { analyze } from "@nisshi/core/stats";
import { describe, expect, test } from "vitest";
import { page, post, testApp } from "./app.ts";

const { app } = await testApp();

async function json(path: string, init: RequestInit): Promise<unknown> {
  const response = await app.request(path, init);
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
  return response.json();
}

async function lines(path: string, init: RequestInit): Promise<unknown[]> {
  const response = await app.request(path, init);
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toBe("application/x-ndjson; charset=utf-8");
  const text = await response.text();
  expect(text === "" || text.endsWith("\n")).toBe(true);
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);
}

/** Through JSON and back: what a value is once it is sent. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const worded = (extraction: ReturnType<typeof extract>, language: "ja" | "en") => ({
  ...extraction,
  findings: extraction.findings.map((finding) => ({ ...finding, message: words(finding, language) })),
});

const sample = extract(page, { file: "page.txt" });

test("the sample page holds an incident and a trip", () => {
  expect(sample.records.map((record) => record.kind)).toEqual(["incident", "trip"]);
});

describe("POST /v1/extract answers what the core answers", () => {
  const ndjson = `${JSON.stringify({ text: page, file: "page.txt" })}\n\n`;
  const rows: [name: string, path: string, init: RequestInit, expected: unknown][] = [
    ["plain text", "/v1/extract?lang=ja", post("text/plain", page), worded(extract(page), "ja")],
    [
      "plain text with charset",
      "/v1/extract?lang=en",
      post('text/plain; charset="UTF-8"', page),
      worded(extract(page), "en"),
    ],
    ["a byte order mark is dropped", "/v1/extract", post("text/plain", `\u{feff}${page}`), worded(extract(page), "en")],
    [
      "options of the query",
      "/v1/extract?file=a.txt&kind=trip&reference=2025-01-02",
      post("text/plain", page),
      worded(extract(page, { file: "a.txt", kind: "trip", reference: "2025-01-02" }), "en"),
    ],
    [
      "one text as JSON",
      "/v1/extract",
      post("application/json", JSON.stringify({ text: page, file: "page.txt" })),
      worded(sample, "en"),
    ],
    [
      "a text's own options go first",
      "/v1/extract?file=query.txt",
      post("application/json", JSON.stringify({ text: page, file: "page.txt" })),
      worded(sample, "en"),
    ],
    ["lines", "/v1/extract", post("application/x-ndjson", ndjson), worded(sample, "en")],
    ["lines under their other name", "/v1/extract", post("application/jsonl", ndjson), worded(sample, "en")],
    ["an empty page", "/v1/extract", post("text/plain", ""), worded(extract(""), "en")],
  ];
  test.each(rows)("%s", async (_, path, init, expected) => {
    expect(await json(path, init)).toEqual(sent(expected));
  });

  test("several texts, in order", async () => {
    const texts = [{ text: page, file: "page.txt" }, { text: "" }];
    const empty = worded(extract(""), "en");
    const first = worded(sample, "en");
    expect(await json("/v1/extract", post("application/json", JSON.stringify(texts)))).toEqual(
      sent({
        records: [...first.records, ...empty.records],
        findings: [...first.findings, ...empty.findings],
        posts: [...first.posts, ...empty.posts],
      }),
    );
  });

  test("evidence is exact in what was sent", async () => {
    const { records } = (await json("/v1/extract", post("text/plain", page))) as {
      records: { evidence: Record<string, { start: number; end: number; quote: string }[]> }[];
    };
    const spans = records.flatMap((record) => Object.values(record.evidence).flat());
    expect(spans.length).toBeGreaterThan(10);
    for (const { start, end, quote } of spans) expect(page.slice(start, end)).toBe(quote);
  });
});

describe("NDJSON", () => {
  const good = JSON.stringify({ text: page, file: "page.txt" });
  const body = `${good}\n{"text": \n[]\n{"text": 5}\r\n${good}`;

  test("a broken line is named and the rest goes on", async () => {
    const answer = (await json("/v1/extract?lang=en", post("application/x-ndjson", body))) as {
      records: unknown[];
      errors: { line: number; code: string }[];
    };
    expect(answer.records).toEqual(sent([...sample.records, ...sample.records]));
    expect(answer.errors).toEqual([
      { line: 2, column: 10, code: "unexpected-end", detail: "Line 2, column 10: it ends where a value is due." },
      { line: 3, pointer: "", code: "array", detail: "A line holds one value, not an array." },
      { line: 4, pointer: "/text", code: "not-a-string", detail: "It is a string." },
    ]);
  });

  const records = sent(sample.records) as unknown[];
  const accept = { Accept: "application/x-ndjson" };

  test.each([
    ["by Accept", "/v1/extract", accept],
    ["by format", "/v1/extract?format=ndjson", { Accept: "application/json" }],
  ])("gives one record a line, %s, and a broken line in its place", async (_, path, headers) => {
    const got = await lines(path, post("application/x-ndjson", `${good}\nnull\n${good}`, headers));
    expect(got).toEqual([...records, expect.objectContaining({ kind: "error", line: 2, pointer: "" }), ...records]);
  });

  test("format=json goes before Accept", async () => {
    await json("/v1/extract?format=json", post("text/plain", page, accept));
  });

  test("gives one finding a line, then the broken lines", async () => {
    const got = await lines("/v1/check?lang=ja", post("application/x-ndjson", `5\n{"\n`, accept));
    expect(got).toEqual([
      expect.objectContaining({ code: "record/kind-unknown", record: 0 }),
      expect.objectContaining({ kind: "error", line: 2, code: "unexpected-end" }),
    ]);
  });
});

describe("POST /v1/check answers what the core answers", () => {
  const records = sent(sample.records) as unknown[];
  const body = (reports: ReturnType<typeof check>[], language: "ja" | "en") => ({
    findings: reports.flatMap((report, record) =>
      report.findings.map((finding) => ({ ...finding, record, message: words(finding, language) })),
    ),
    ran: [...new Set(reports.flatMap((report) => report.ran))],
    notRun: [...new Map(reports.flatMap((report) => report.notRun).map((one) => [one.id, one])).values()],
  });
  const withText = sample.records.map((record) => check(record, { text: page }));
  const without = records.map((record) => check(record));
  const broken = { kind: "incident", events: 5 };
  const rows: [name: string, path: string, init: RequestInit, expected: unknown][] = [
    ["a page, with its evidence", "/v1/check?lang=ja", post("text/plain", page), body(withText, "ja")],
    ["a list of records", "/v1/check", post("application/json", JSON.stringify(records)), body(without, "en")],
    ["the answer of extraction", "/v1/check", post("application/json", JSON.stringify(sample)), body(without, "en")],
    [
      "records with their page",
      "/v1/check",
      post("application/json", JSON.stringify({ records, text: page })),
      body(withText, "en"),
    ],
    ["one record", "/v1/check?lang=ja", post("application/json", JSON.stringify(broken)), body([check(broken)], "ja")],
    [
      "a preset",
      "/v1/check?preset=mandatory",
      post("application/json", JSON.stringify(broken)),
      body([check(broken, { preset: "mandatory" })], "en"),
    ],
    [
      "records line by line",
      "/v1/check",
      post("application/x-ndjson", records.map((record) => JSON.stringify(record)).join("\n")),
      body(without, "en"),
    ],
    ["a text as JSON", "/v1/check", post("application/json", JSON.stringify({ text: page })), body(withText, "en")],
    ["no record at all", "/v1/check", post("application/json", "[]"), body([], "en")],
    ["a value that is no record", "/v1/check", post("application/json", '"x"'), body([check("x")], "en")],
    [
      "a member __proto__",
      "/v1/check",
      post("application/json", '{"kind":"trip","__proto__":{"kind":"incident"}}'),
      body([check(JSON.parse('{"kind":"trip","__proto__":{}}'))], "en"),
    ],
  ];
  test.each(rows)("%s", async (_, path, init, expected) => {
    expect(await json(path, init)).toEqual(sent(expected));
  });
});

describe("POST /v1/stats answers what the core answers", () => {
  const records = sent(sample.records) as unknown[];
  const measures = ["incident/by-cause"];
  const rows: [name: string, path: string, init: RequestInit, expected: unknown][] = [
    ["a page", "/v1/stats", post("text/plain", page), analyze(records)],
    [
      "a list of records",
      "/v1/stats",
      post("application/json", JSON.stringify([...records, 5])),
      analyze([...records, 5]),
    ],
    [
      "records line by line",
      "/v1/stats",
      post("application/x-ndjson", records.map((record) => JSON.stringify(record)).join("\n")),
      analyze(records),
    ],
    [
      "chosen measures",
      `/v1/stats?measures=${measures.join(",")}`,
      post("text/plain", page),
      analyze(records, { measures }),
    ],
    [
      "format=json goes before Accept",
      "/v1/stats?format=json",
      post("text/plain", page, { Accept: "text/html" }),
      analyze(records),
    ],
    ["nothing", "/v1/stats", post("application/x-ndjson", ""), analyze([])],
  ];
  test.each(rows)("%s", async (_, path, init, expected) => {
    expect(await json(path, init)).toEqual(sent(expected));
  });

  test("a broken line is named", async () => {
    const answer = await json("/v1/stats", post("application/x-ndjson", "{\n5\n"));
    expect(answer).toMatchObject({
      records: { n: 1, skipped: 1 },
      errors: [{ line: 1, column: 2, code: "unexpected-end" }],
    });
  });
});
