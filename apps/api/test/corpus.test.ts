import { readdirSync, readFileSync } from "node:fs";
import { check } from "@nisshi/core/check";
import { extract } from "@nisshi/core/extract";
import { analyze } from "@nisshi/core/stats";
import { expect, test } from "vitest";
import { openApiDocument } from "../src/openapi/document.ts";
import { routes } from "../src/routes/index.ts";
import { post, testApp } from "./app.ts";
import { conformance } from "./conform.ts";

const { app } = await testApp({ entryLimit: 10_000, bodyLimit: 50_000_000 });
const conform = conformance(openApiDocument(routes, "ja"));
const root = new URL("../../../corpus/", import.meta.url);
const pages = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".txt"))
  .map((file) => ({ file, text: readFileSync(new URL(file, root), "utf8").replace(/^\u{feff}/u, "") }));

const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("every page of the corpus is answered as the core reads it, and as the document describes it", async () => {
  expect(pages.length).toBeGreaterThan(20);
  for (const { file, text } of pages) {
    const response = await app.request("/v1/extract", post("text/plain", text));
    const { records, posts } = (await response.clone().json()) as { records: unknown; posts: unknown };
    const read = extract(text);
    expect([file, records, posts]).toEqual([file, sent(read.records), sent(read.posts)]);
    expect([file, await conform("/v1/extract", "post", response)]).toEqual([file, []]);
  }
}, 120_000);

test("all its records together are checked and counted as the core does", async () => {
  const records = pages.flatMap(({ text }) => extract(text).records);
  const lines = post("application/x-ndjson", records.map((record) => JSON.stringify(record)).join("\n"));

  const checked = await app.request("/v1/check", lines);
  const { findings } = (await checked.clone().json()) as { findings: { message: string }[] };
  const expected = records.flatMap((record, index) =>
    check(record).findings.map((finding) => ({ ...finding, record: index })),
  );
  expect(findings.map(({ message: _, ...finding }) => finding)).toEqual(sent(expected));
  expect(findings.every(({ message }) => message.length > 5)).toBe(true);
  expect(await conform("/v1/check", "post", checked)).toEqual([]);

  const counted = await app.request("/v1/stats", lines);
  expect(await counted.clone().json()).toEqual(sent(analyze(records)));
  expect(await conform("/v1/stats", "post", counted)).toEqual([]);
}, 120_000);
