import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { check, checkCasebook } from "@nisshi/core/check";
import { generateIncidents } from "@nisshi/core/generate";
import { accumulate, mergeAnalyses } from "@nisshi/core/stats";
import { airports, holidays } from "@nisshi/reference";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CheckPart, checkWork } from "../src/check-work.ts";
import { eachLine, type Stretch } from "../src/line-stream.ts";
import { readLines } from "../src/read-lines.ts";
import { openSpool, valuesOf } from "../src/spool.ts";
import { type StatsPart, statsWork } from "../src/stats-work.ts";
import { loadTripTables } from "../src/trip-tables.ts";
import type { Work } from "../src/work.ts";
import { cli, nisshi as nisshiIn } from "./nisshi.ts";

/** What the command checks with when nothing is given. */
const lists = { airports: airports(), holidays: new Set(holidays().keys()) };
const tables = await loadTripTables(undefined, "en");
if (typeof tables === "string") throw new Error(tables);
const { functions } = tables;
const work = mkdtempSync(join(tmpdir(), "nisshi-streams-"));
const at = (name: string) => join(work, name);
const run = (args: readonly string[], input: string | Uint8Array = "") => nisshiIn(work, args, input);
afterAll(() => rmSync(work, { recursive: true }));

/** Some with findings, some without. */
const records = [...generateIncidents({ seed: 5, count: 400 })].map((record, i) =>
  i % 7 === 0 ? { ...record, cause: "magic" } : record,
);
const lineOf = (record: unknown) => `${JSON.stringify(record)}\n`;
const ndjson = records.map(lineOf).join("");

/** The lines that a reading gives; a line that is refused as its fault. */
async function linesOf(input: string | AsyncIterable<Uint8Array>, stretch?: Stretch): Promise<string[]> {
  const read: string[] = [];
  const taker = {
    line: (bytes: Buffer, from: number, to: number) => void read.push(bytes.toString("utf8", from, to)),
    refuse: (fault: { code: string }) => void read.push(`(${fault.code})`),
    piece: () => true,
  };
  await eachLine(input, taker, stretch);
  return read;
}

/** A text cut at some bytes. */
async function* cutUp(bytes: Buffer, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  for (const [i, end] of ends.entries()) yield bytes.subarray(ends[i - 1] ?? 0, end);
}

/** Stretches of a file that is cut at some bytes. */
function stretchesOf(size: number, cuts: readonly number[]): Stretch[] {
  const ends = [0, ...cuts.map((cut) => cut % (size + 1)), size].sort((a, b) => a - b);
  return ends.slice(1).flatMap((end, i) => (end > (ends[i] ?? 0) ? [{ start: ends[i] ?? 0, end }] : []));
}

const cuts = fc.array(fc.nat(), { maxLength: 6 });

describe("lines", () => {
  const text = fc
    .tuple(
      fc.constantFrom("", "\uFEFF"),
      fc.array(fc.constantFrom("", "a", "二文字", "\uFEFF", "x".repeat(40)), { maxLength: 12 }),
      fc.constantFrom("", "\n"),
    )
    .map(([mark, list, end]) => mark + list.join("\n") + end);
  const expected = (whole: string) => {
    const lines = whole.replace(/^\uFEFF/, "").split("\n");
    if (lines.at(-1) === "") lines.pop();
    return lines;
  };
  test("of pieces, however cut, are those of the whole", async () => {
    await fc.assert(
      fc.asyncProperty(text, cuts, async (whole, at) => {
        fc.pre(whole !== "\uFEFF");
        expect(await linesOf(cutUp(Buffer.from(whole), at))).toEqual(expected(whole));
      }),
      { numRuns: 300 },
    );
  });
  test("of stretches are those of the whole, each once", async () => {
    const file = at("lines.txt");
    await fc.assert(
      fc.asyncProperty(text, cuts, async (whole, bounds) => {
        fc.pre(whole !== "\uFEFF");
        writeFileSync(file, whole);
        const read: string[] = [];
        for (const stretch of stretchesOf(Buffer.byteLength(whole), bounds))
          read.push(...(await linesOf(file, stretch)));
        expect(read).toEqual(expected(whole));
      }),
      { numRuns: 200 },
    );
  });
  test.each([
    ["too long", Buffer.from(`a\n${"x".repeat(17 * 1024 * 1024)}\nb\n`), ["a", "(lineTooLong)", "b"]],
    ["too long at the end", Buffer.from(`a\n${"x".repeat(17 * 1024 * 1024)}`), ["a", "(lineTooLong)"]],
    ["longer than a piece", Buffer.from(`${"二".repeat(300_000)}\nb`), ["二".repeat(300_000), "b"]],
    ["in another encoding", Buffer.from([0x61, 0x0a, 0xa4, 0xce, 0xc3, 0xce, 0x0a, 0x62]), ["a", "(encoding)", "b"]],
    ["of bytes that are no text", Buffer.from([0x61, 0x0a, 0xff, 0x00, 0x0a, 0x62]), ["a", "(binary)", "b"]],
  ])("one %s is passed over, and the rest goes on", async (_case, bytes, lines) => {
    expect(await linesOf(cutUp(bytes, [1, 100_000, 900_000]))).toEqual(lines);
  });
});

describe("work on stretches, put together, is that on the whole", () => {
  const file = at("stretches.ndjson");
  const line = fc.oneof(
    { weight: 6, arbitrary: fc.nat(records.length - 1).map((i) => lineOf(records[i])) },
    fc.constantFrom('{"kind":\n', "\n", "[1]\n", "7\n", '{"kind":"trip"}\n', "\r\n"),
  );
  async function partsOf<Part>(begin: () => Work<Part> | Promise<Work<Part>>, size: number, bounds: readonly number[]) {
    const parts: { part: Part; before: number }[] = [];
    const broken: number[] = [];
    let before = 0;
    for (const stretch of stretchesOf(size, bounds)) {
      const one = await begin();
      const read = await readLines(file, one, () => true, stretch);
      parts.push({ part: one.part(), before });
      broken.push(...read.broken.map((fault) => fault.line + before));
      before += read.lines;
    }
    return { parts, broken };
  }
  const lists = fc.array(line, { maxLength: 12 });
  test("statistics", async () => {
    await fc.assert(
      fc.asyncProperty(lists, cuts, async (lines, bounds) => {
        writeFileSync(file, lines.join(""));
        const size = Buffer.byteLength(lines.join(""));
        const [whole, cut] = [
          await partsOf<StatsPart>(() => statsWork({}, undefined), size, []),
          await partsOf<StatsPart>(() => statsWork({}, undefined), size, bounds),
        ];
        const empty = accumulate([], { functions });
        const result = ({ parts }: typeof whole) =>
          mergeAnalyses([empty, ...parts.map(({ part }) => part.accumulation)]);
        expect(result(cut)).toEqual(result(whole));
        expect(cut.broken).toEqual(whole.broken);
      }),
      { numRuns: 60 },
    );
  });
  test("checks", async () => {
    await fc.assert(
      fc.asyncProperty(lists, cuts, async (lines, bounds) => {
        writeFileSync(file, lines.join(""));
        const size = Buffer.byteLength(lines.join(""));
        const findings = async (at: readonly number[]) => {
          const { parts, broken } = await partsOf<CheckPart>(() => checkWork({}), size, at);
          const reports = parts.flatMap(({ part, before }) =>
            part.reports.map(({ place, findings: found }) => ({ place: place + before, found })),
          );
          return { broken, reports, places: parts.flatMap(({ part, before }) => part.places.map((p) => p + before)) };
        };
        expect(await findings(bounds)).toEqual(await findings([]));
      }),
      { numRuns: 60 },
    );
  });
});

describe("nisshi check of a stream", () => {
  /** Long enough to be cut into stretches. */
  const many = ndjson.repeat(20);
  beforeAll(() => {
    writeFileSync(at("a.ndjson"), ndjson);
    writeFileSync(at("a.ndjson.gz"), gzipSync(ndjson));
    writeFileSync(at("a.jsonl.zst"), zstdCompressSync(ndjson));
    writeFileSync(at("broken.ndjson"), `${ndjson}{"kind":\n\n[1]\n${ndjson}`);
    writeFileSync(at("many.ndjson"), `${many}{"kind":\n${ndjson}`);
    writeFileSync(at("long.ndjson"), lineOf(records[1]).repeat(100_001));
    mkdirSync(at("folder/below"), { recursive: true });
    writeFileSync(at("folder/one.ndjson"), ndjson);
    writeFileSync(at("folder/below/two.ndjson.gz"), gzipSync(ndjson));
  });
  const nameless = (text: string) => text.replaceAll(/^\S+?:(?=\d+ )/gm, "");
  const plain = () => nameless(run(["check", "a.ndjson"]).stdout);
  test("says of each record what check says", () => {
    const said = JSON.parse(run(["check", "a.ndjson", "--format", "json"]).stdout) as {
      findings: { record: number; code: string }[];
    };
    const own = said.findings.filter(({ code }) => !code.startsWith("casebook/"));
    expect(own.map(({ record, code }) => [record, code])).toEqual(
      records.flatMap((record, i) => check(record, lists).findings.map(({ code }) => [i, code])),
    );
  });
  test.each([
    ["of a gzip", ["a.ndjson.gz"], ""],
    ["of a zstd", ["a.jsonl.zst"], ""],
    ["of standard input", ["-"], ndjson],
    ["with workers", ["a.ndjson", "--workers", "3"], ""],
    ["of a gzip with workers", ["a.ndjson.gz", "--workers", "2"], ""],
  ])("gives the same findings %s", (_case, args, input) => {
    expect(nameless(run(["check", ...args], input).stdout)).toBe(plain());
  });
  test.each(["text", "json", "ndjson", "sarif", "github"])(
    "gives the same %s with workers, letter for letter",
    (format) => {
      const args = ["check", "many.ndjson", "folder", "--format", format];
      const one = run(args);
      const three = run([...args, "--workers", "3"]);
      expect(one.status).toBe(1);
      expect([three.stdout, three.stderr, three.status]).toEqual([one.stdout, one.stderr, one.status]);
      expect(one.stderr).toMatch(/many\.ndjson:8001: is broken JSON/);
    },
    60_000,
  );
  test("and nisshi stats gives the same counts with workers, letter for letter", () => {
    const args = ["stats", "many.ndjson", "folder", "--by", "year,cause", "--format", "json"];
    const [one, three] = [run(args), run([...args, "--workers", "3"])];
    expect([three.stdout, three.stderr, three.status]).toEqual([one.stdout, one.stderr, one.status]);
    expect(JSON.parse(one.stdout).records.n).toBe(21 * records.length + 2 * records.length);
  });
  test("tells broken lines by their numbers, and goes on", () => {
    const { stdout, status } = run(["check", "broken.ndjson", "--format", "json"]);
    const { errors, findings } = JSON.parse(stdout) as { errors: { line: number }[]; findings: { record: number }[] };
    expect(status).toBe(1);
    expect(errors.map(({ line }) => line)).toEqual([401, 403]);
    expect(Math.max(...findings.map(({ record }) => record))).toBeGreaterThan(400);
  });
  test("says that more than 100,000 records are not checked against each other", () => {
    const { stdout, stderr } = run(["check", "long.ndjson", "--preset", "mandatory"]);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^100001 records.*casebook\/case-number-twice \(more than 100,000 records\)/);
  });
  test.each([
    ["text", (text: string) => text.endsWith("\n")],
    ["json", (text: string) => Array.isArray((JSON.parse(text) as { findings: unknown[] }).findings)],
    ["sarif", (text: string) => JSON.parse(text).runs[0].invocations[0].executionSuccessful === false],
  ] as const)("broken off ends as %s with what was done, and 130", async (format, whole) => {
    const child = spawn(process.execPath, [cli, "check", "-", "--format", format], {
      stdio: ["pipe", "pipe", "pipe"],
      env: { ...process.env, LANG: "C" },
    });
    let [out, err] = ["", ""];
    const first = new Promise<void>((resolve) => {
      child.stdout.on("data", (piece) => {
        out += piece;
        if (out.includes(" /cause") || out.includes('"/cause"') || out.includes("#/cause")) resolve();
      });
    });
    child.stderr.on("data", (piece) => {
      err += piece;
    });
    child.stdin.on("error", () => {});
    const exit = new Promise((resolve) => child.on("exit", resolve));
    // Whole pieces and no end: the command waits for more.
    child.stdin.write(many.slice(0, 3_000_000));
    await first;
    child.kill("SIGINT");
    await new Promise((resolve) => setTimeout(resolve, 100));
    child.stdin.end(ndjson);
    const code = await exit;
    expect([code, whole(out)]).toEqual([130, true]);
    expect(err).toMatch(/interrupted; \d+ records were checked until then/);
  });
  test("--workers takes a number", () => {
    const { status, stderr } = run(["check", "a.ndjson", "--workers", "0"]);
    expect([status, stderr]).toEqual([2, "--workers takes a whole number from 1 to 64, not 0\n"]);
  });
});

describe("a spool", () => {
  test("gives back what was put in, from memory and from its file, and leaves nothing behind", () => {
    const folders = () => readdirSync(tmpdir()).filter((name) => /^nisshi-[^-]+$/.test(name)).length;
    const before = folders();
    const spool = openSpool();
    const values = Array.from({ length: 9 }, (_, i) => ({ i, text: "日誌\n".repeat(250_000 * (i % 3)) }));
    for (const value of values) spool.add(value);
    expect([...spool.values()]).toEqual(values);
    const stored = spool.stored();
    expect(stored === null ? null : [...valuesOf(stored)]).toEqual(values);
    spool.add("and one more");
    expect([...spool.values()]).toEqual([...values, "and one more"]);
    expect(folders()).toBe(before + 1);
    spool.close();
    expect(folders()).toBe(before);
    expect(openSpool().stored()).toBeNull();
  });
});

test("many records are compared with each other as few are", () => {
  const records = [...generateIncidents({ seed: 3, count: 6000 })];
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join("");
  const said = run(["check", "-", "--format", "ndjson", "--lang", "en"], lines).stdout.trimEnd().split("\n");
  const found = said.map((line) => JSON.parse(line)).filter(({ code }) => code.startsWith("casebook/"));
  expect(found.length).toBeGreaterThan(100);
  const same = ({ code, path, record, params }: (typeof found)[number]) => ({ code, path, record, params });
  expect(found.map(same)).toEqual(checkCasebook(records).map((one) => same(one)));
});
