import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { generateIncidents } from "@nisshi/core/generate";
import { type Analysis, analyze, measures } from "@nisshi/core/stats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { statsCsv } from "../src/stats-csv.ts";
import { statsHtml } from "../src/stats-html.ts";
import { loadTripTables } from "../src/trip-tables.ts";
import { cli, nisshi as nisshiIn } from "./nisshi.ts";

const work = mkdtempSync(join(tmpdir(), "nisshi-stats-"));
const nisshi = (args: readonly string[], input: string | Uint8Array = "") => nisshiIn(work, ["stats", ...args], input);
const records = [...generateIncidents({ seed: 3, count: 300 })];
const ndjson = records.map((record) => `${JSON.stringify(record)}\n`).join("");
const json = (args: readonly string[], input = "") =>
  JSON.parse(nisshi([...args, "--format", "json"], input).stdout) as Analysis;
const tables = await loadTripTables(undefined, "en");
if (typeof tables === "string") throw new Error(tables);
const { functions } = tables;
const whole = JSON.parse(JSON.stringify(analyze(records, { functions }))) as Analysis;

beforeAll(() => {
  writeFileSync(join(work, "a.ndjson"), ndjson);
  writeFileSync(join(work, "a.ndjson.gz"), gzipSync(ndjson));
  writeFileSync(join(work, "a.jsonl.zst"), zstdCompressSync(ndjson));
  writeFileSync(join(work, "broken.ndjson"), `${ndjson}{"kind":\n\n[1]\n${ndjson}`);
  writeFileSync(join(work, "cut.ndjson.gz"), gzipSync(ndjson).subarray(0, 2000));
  writeFileSync(join(work, "off.ndjson"), '{"kind":"incident","cause":"loss"}\n');
  mkdirSync(join(work, "folder/below"), { recursive: true });
  writeFileSync(join(work, "folder/one.ndjson"), ndjson);
  writeFileSync(join(work, "folder/below/two.ndjson.gz"), gzipSync(ndjson));
  writeFileSync(join(work, "folder/picture.png"), "no text");
});
afterAll(() => rmSync(work, { recursive: true }));

describe("the same statistics", () => {
  test.each([
    ["of a file", ["a.ndjson"], ""],
    ["of a gzip", ["a.ndjson.gz"], ""],
    ["of a zstd", ["a.jsonl.zst"], ""],
    ["of standard input", ["-"], ndjson],
    ["with workers", ["a.ndjson", "--workers", "3"], ""],
  ])("%s", (_, args, input) => expect(json(args, input)).toEqual(whole));
  test("of a folder, at any depth", () => {
    const twice = JSON.parse(JSON.stringify(analyze([...records, ...records], { functions }))) as Analysis;
    expect(json(["folder"])).toEqual(twice);
    expect(json(["folder", "--workers", "2"])).toEqual(twice);
  });
});

describe("broken lines", () => {
  test.each(["1", "2"])("are told by their numbers, and the rest goes on, with %s workers", (workers) => {
    const { status, stdout, stderr } = nisshi(["broken.ndjson", "--format", "json", "--workers", workers]);
    const { records: count, errors } = JSON.parse(stdout) as Analysis & { errors: { line: number; code: string }[] };
    expect(status).toBe(1);
    expect(count.n).toBe(600);
    expect(errors.map(({ line, code }) => [line, code])).toEqual([
      [301, "json"],
      [303, "notOne"],
    ]);
    expect(stderr).toMatch(/broken\.ndjson:301: /);
  });
  test("of a packed file that is cut off", () => {
    const { status, stderr } = nisshi(["cut.ndjson.gz", "a.ndjson", "--format", "csv"]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/cut\.ndjson\.gz: cannot be read/);
    expect(stderr).toMatch(/3\d\d records/);
  });
  test("records that do not follow the schema are counted and said", () => {
    const { status, stderr } = nisshi(["off.ndjson"]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/1 record does not follow the schema/);
  });
});

describe("groups and forms", () => {
  test("by two keys, as CSV: one number a line", () => {
    const { stdout, status } = nisshi([
      "a.ndjson",
      "--by",
      "year,cause",
      "--measures",
      "incident/exposure",
      "--format",
      "csv",
    ]);
    expect(status).toBe(0);
    const [head, ...lines] = stdout.trimEnd().split("\r\n");
    expect(head).toBe("year,cause,measure,row,statistic,value");
    expect(lines).toContain(",,incident/exposure,,n,300");
    for (const line of lines) expect(line.split(",")).toHaveLength(6);
    expect(lines.some((line) => /^20\d\d,loss,incident\/exposure,confirmed,count,\d+$/.test(line))).toBe(true);
  });
  test("cells that a spreadsheet would run are defused", () => {
    const analysis = analyze([
      {
        kind: "incident",
        organization: { name: "甲", sector: null },
        thirdParties: [{ name: '=HYPERLINK("x"),1', role: "processor" }],
      },
    ]);
    expect(statsCsv(analysis, [])).toContain('incident/suppliers,"\'=hyperlink(x),1",incidents,1');
  });
  test.each([
    [["a.ndjson", "--by", "colour"], /there is no key colour/],
    [["a.ndjson", "--by", "year,cause,sector"], /two keys at most/],
    [["a.ndjson", "--measures", "incident/by-caus"], /did you mean incident\/by-cause/],
    [["a.ndjson", "--workers", "0"], /--workers takes/],
  ])("%j is wrong usage", (args, words) => {
    const { status, stdout, stderr } = nisshi(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(words);
  });
  test.each(["ja", "en"] as const)("HTML in %s is one file that runs and loads nothing", (lang) => {
    const html = statsHtml(analyze(records, { by: ["year", "cause"] }), lang);
    expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${lang}">`));
    expect(html).not.toMatch(/<script|<link|<img|\bhref=|\bsrc=|url\(|@import|NaN|undefined/);
    for (const { title, kind } of measures) if (kind === "incident") expect(html).toContain(title[lang]);
    expect(html.match(/<svg /g)?.length).toBeGreaterThan(15);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  test("HTML shows a calendar, a stack of causes and the course of incidents", () => {
    const html = statsHtml(analyze(records), "ja");
    const section = (id: string) => new RegExp(`<h3 id="${id}">.*?</section>`, "s").exec(html)?.[0] ?? "";
    expect(section("incident-by-day")).toMatch(/<title>\d{4}-\d{2}-\d{2}: 1<\/title><rect/);
    expect(section("incident-causes-by-year")).toMatch(/<title>\d{4} [^<]*[ぁ-ん一-龠][^<]*: \d+<\/title>/);
    expect(section("incident-courses").match(/<figure>/g)).toHaveLength(3);
    expect(section("incident-courses")).toMatch(/<title>発生: [\d./~-]+<\/title>/);
  });
  test("the days of the week are named, and all there", () => {
    const flown = { kind: "trip", flights: [{ from: "HND", to: "ITM", date: "2031-03-04" }] };
    const html = statsHtml(analyze([flown]), "ja");
    for (const day of "月火水木金土日") expect(html).toContain(`<title>${day}曜: ${day === "火" ? 1 : 0}</title>`);
    writeFileSync(join(work, "week.ndjson"), JSON.stringify(flown));
    expect(nisshi(["week.ndjson", "--measures", "trip/by-weekday", "--lang", "en"]).stdout).toContain("Tuesday  1");
  });
  test("a long table ends with how many more there are", () => {
    expect(nisshi(["a.ndjson", "--measures", "incident/by-day"]).stdout).toMatch(/… and \d+ more/);
  });
  test("HTML shows names as text", () => {
    const html = statsHtml(analyze([{ kind: "incident", thirdParties: [{ name: "<img>", role: "processor" }] }]), "en");
    expect(html).toContain("&lt;img&gt;");
  });
});

test("Ctrl-C ends with 130 and prints no statistics", async () => {
  const child = spawn(process.execPath, [cli, "stats", "-", "--format", "json"], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, LANG: "C" },
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (piece) => {
    out += piece;
  });
  child.stderr.on("data", (piece) => {
    err += piece;
  });
  child.stdin.on("error", () => {});
  child.stdin.write(ndjson);
  await new Promise((resolve) => setTimeout(resolve, 700));
  child.kill("SIGINT");
  await new Promise((resolve) => setTimeout(resolve, 100));
  child.stdin.end(ndjson);
  const code = await new Promise((resolve) => child.on("exit", resolve));
  expect([code, out]).toEqual([130, ""]);
  expect(err).toMatch(/interrupted/);
});
