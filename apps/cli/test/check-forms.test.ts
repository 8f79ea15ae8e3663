import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { Ajv } from "ajv";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { nisshi } from "./nisshi.ts";

const work = mkdtempSync(join(tmpdir(), "nisshi-check-"));
const at = (name: string) => join(work, name);
const run = (args: readonly string[]) => nisshi(work, ["check", ...args]);
const LATE = `株式会社うしお工房
2025年10月1日

不正アクセスによる個人情報漏えいのお知らせ

2025年3月3日、当社のサーバーが第三者による不正アクセスを受けたことを確認しました。お客様12名の氏名が漏えいしました。
2025年3月5日に個人情報保護委員会へ報告しました。`;
const TRIP = { kind: "trip", flights: [{ carrier: "nh", number: "061", from: "HND", to: "CTS" }] };
const delayed = "incident/publication-delayed";

beforeEach(() => {
  writeFileSync(at("late.txt"), LATE);
  writeFileSync(at("trip.json"), `${JSON.stringify([TRIP], null, 2)}\n`);
  writeFileSync(at("trips.ndjson"), `${JSON.stringify(TRIP)}\n{"broken\n${JSON.stringify({ ...TRIP, flights: [] })}\n`);
  writeFileSync(at("nisshi.config.json"), "{}");
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe("SARIF", () => {
  const log = (args: readonly string[] = []) => JSON.parse(run(["late.txt", "--format", "sarif", ...args]).stdout);
  it("has every check as a rule, and each finding at the text that states it", () => {
    const [{ tool, results, columnKind }] = log().runs;
    expect(columnKind).toBe("utf16CodeUnits");
    const late = results.find(({ ruleId }: { ruleId: string }) => ruleId === delayed);
    expect(tool.driver.rules[late.ruleIndex].id).toBe(delayed);
    const { region, artifactLocation } = late.locations[0].physicalLocation;
    expect(artifactLocation.uri).toBe("late.txt");
    expect(LATE.split("\n")[region.startLine - 1]?.slice(region.startColumn - 1, region.endColumn - 1)).toBe(
      "2025年10月1日",
    );
    expect(LATE.slice(region.charOffset, region.charOffset + region.charLength)).toBe("2025年10月1日");
  });
  it("is valid by the schema of the standard", () => {
    // Names of draft-04 that ajv does not know; what it uses of that draft has not changed since.
    const { id: _id, $schema: _draft04, ...draft } = schema;
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(draft);
    writeFileSync(at("trip page.ndjson"), `${JSON.stringify(TRIP)}\n`);
    validate(log(["trip page.ndjson", "trips.ndjson"]));
    expect(validate.errors).toBeNull();
    expect(validate({ version: "2.1.0", runs: [{ tool: {} }] })).toBe(false);
  });
  it("keeps what is suppressed, with its reason", () => {
    writeFileSync(at("nisshi.config.json"), JSON.stringify({ suppress: [{ check: delayed, reason: "調査を待った" }] }));
    const late = log().runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === delayed);
    expect(late.suppressions).toEqual([{ kind: "external", status: "accepted", justification: "調査を待った" }]);
  });
});

it("GitHub annotations name file, line and column", () => {
  expect(run(["late.txt", "--format", "github"]).stdout).toMatch(
    /^::warning file=late\.txt,line=2,endLine=2,col=1,title=incident\/publication-delayed::\/publishedOn /m,
  );
});

describe("configuration", () => {
  it.each([
    ["a severity", { severity: { [delayed]: "error" } }, 1, /error incident\/publication-delayed/, /./],
    [
      "off",
      { severity: { [delayed]: "off" } },
      0,
      /^(?!.*publication-delayed)/s,
      /publication-delayed \(switched off\)/,
    ],
    [
      "a suppression",
      { suppress: [{ check: delayed, reason: "r" }] },
      0,
      /^(?!.*publication-delayed)/s,
      /suppressed 1/,
    ],
    [
      "one that ran out",
      { suppress: [{ check: delayed, reason: "r", until: "2025-12-31" }] },
      1,
      /ran out on 2025-12-31/,
      /./,
    ],
    ["one that nothing needs", { suppress: [{ check: "incident/schema", reason: "r" }] }, 1, /./, /no finding needs/],
    [
      "no check of that name",
      { severity: { "incident/publication-delay": "off" } },
      2,
      /^$/,
      /such as incident\/publication-delayed/,
    ],
    ["no such severity", { severity: { [delayed]: "loud" } }, 2, /^$/, /one of error, warning, info, off/],
    ["no reason", { suppress: [{ check: delayed, reason: " " }] }, 2, /^$/, /\/suppress\/0\/reason must be a reason/],
    ["no such member", { supress: [] }, 2, /^$/, /\/supress must be one of preset, severity, suppress/],
    ["no such preset", { preset: "all" }, 2, /^$/, /\/preset must be one of mandatory/],
  ])("%s", (_case, config, status, stdout, stderr) => {
    writeFileSync(at("nisshi.config.json"), JSON.stringify(config));
    const said = run(["late.txt", "--on", "2026-01-01"]);
    expect(said.stdout).toMatch(stdout);
    expect(said.stderr).toMatch(stderr);
    expect(said.status).toBe(status);
  });
  it("by its name, and a name without a file", () => {
    writeFileSync(at("other.json"), JSON.stringify({ severity: { [delayed]: "off" } }));
    expect(run(["late.txt", "--config", "other.json"]).status).toBe(0);
    expect(run(["late.txt", "--config", "none.json"])).toMatchObject({
      status: 2,
      stderr: "none.json: no such file\n",
    });
  });
});

describe("--fix", () => {
  it("shows and writes what is certain, in the manner of the file", () => {
    const { status, stdout, stderr } = run(["trip.json", "--fix"]);
    expect([status, stderr]).toEqual([0, "2 fixes\n"]);
    expect(stdout).toMatch(/^trip\.json:1 \/flights\/0\/carrier trip\/carrier-code .*\n {2}- "nh"\n {2}\+ "NH"\n/m);
    const fixed = { ...TRIP, flights: [{ ...TRIP.flights[0], carrier: "NH", number: "61" }] };
    expect(readFileSync(at("trip.json"), "utf8")).toBe(`${JSON.stringify([fixed], null, 2)}\n`);
  });
  it("writes nothing on a dry run", () => {
    const before = readFileSync(at("trip.json"), "utf8");
    expect(run(["trip.json", "--dry-run"])).toMatchObject({ status: 0, stderr: "2 fixes, nothing written\n" });
    expect(readFileSync(at("trip.json"), "utf8")).toBe(before);
  });
  it("leaves lines it does not touch as they are, broken ones too", () => {
    expect(run(["trips.ndjson", "--fix"]).status).toBe(1);
    const lines = readFileSync(at("trips.ndjson"), "utf8").split("\n");
    expect(lines[0]).toContain('"carrier":"NH","number":"61"');
    expect(lines.slice(1)).toEqual(['{"broken', JSON.stringify({ ...TRIP, flights: [] }), ""]);
  });
  it("passes records through standard input and output", () => {
    const { stdout, stderr } = nisshi(work, ["check", "-", "--fix"], JSON.stringify(TRIP));
    expect(JSON.parse(stdout)).toMatchObject({ flights: [{ carrier: "NH", number: "61" }] });
    expect(stderr).toMatch(/carrier-code/);
  });
  it("is not for text, and says what to do", () => {
    expect(run(["late.txt", "--fix"])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/nisshi extract late\.txt/),
    });
    expect(readFileSync(at("late.txt"), "utf8")).toBe(LATE);
  });
});

describe("lists that are given", () => {
  const AIRPORTS =
    'id,name,iata_code,latitude_deg,longitude_deg\r\n1,"Haneda, ""Tokyo""",HND,35.55,139.78\r\n2,none,,1,2\r\n';
  beforeEach(() => {
    writeFileSync(at("airports.csv"), AIRPORTS);
    writeFileSync(at("holidays.csv"), "国民の祝日・休日月日,名称\r\n2025/10/1,都民の日\r\n");
    writeFileSync(at("sjis.csv"), Buffer.from([0x8d, 0x91, 0x96, 0xaf, 0x82, 0xcc, 0x8f, 0x6a, 0x93, 0xfa, 0x0a]));
  });
  it("take the place of those that come with the command", () => {
    const without = run(["trip.json", "--lang", "en"]);
    expect(without.stdout).not.toContain("trip/airport-unknown");
    expect(without.stderr).not.toContain("airport-unknown");
    const given = run(["trip.json", "--lang", "en", "--airports", "airports.csv"]);
    expect(given.stdout).toContain("trip/airport-unknown CTS is not in the list of airports");
    expect(given.stdout).not.toContain("HND is not in the list");
    expect(run(["late.txt", "--lang", "en"]).stdout).not.toContain("published-on-closed-day");
    const closed = run(["late.txt", "--lang", "en", "--holidays", "holidays.csv"]).stdout;
    expect(closed).toContain("incident/published-on-closed-day The disclosure on 2025-10-01");
  });
  it.each([
    ["--airports", "holidays.csv", /--airports holidays\.csv: has no airports; its first line must name iata_code/],
    ["--holidays", "airports.csv", /--holidays airports\.csv: has no days/],
    ["--holidays", "sjis.csv", /sjis\.csv: seems to be .*iconv -f/],
    ["--airports", "none.csv", /none\.csv: no such file/],
  ])("%s %s is refused by name", (option, file, reason) => {
    const { status, stdout, stderr } = run(["trip.json", "--lang", "en", option, file]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(reason);
  });
});
