import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extract } from "@nisshi/core/extract";
import { describe } from "@nisshi/core/messages";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cli, nisshi as nisshiIn } from "./nisshi.ts";

const work = mkdtempSync(join(tmpdir(), "nisshi-cli-"));
const nisshi = (args: readonly string[], input: string | Uint8Array = "", env: Record<string, string> = {}) =>
  nisshiIn(work, args, input, env);

const NOTICE = `株式会社みさき堂
2025年3月3日

お客様情報を含む書類の紛失について

2025年2月27日、当社の店舗で、お客様12名の氏名と電話番号を記した申込書を紛失したことが判明しました。
同日、警察に遺失届を提出しました。2月28日に個人情報保護委員会へ報告しております。
現時点で悪用は確認されておりません。深くお詫び申し上げます。`;
/** Does not say when the loss was noticed. */
const VAGUE = NOTICE.replace("2025年2月27日、", "").replace("同日、", "");
const LATER = NOTICE.replace("2025年3月3日", "2025年4月10日").replace("12名", "15名");

beforeAll(() => {
  writeFileSync(join(work, "notice.txt"), NOTICE);
  writeFileSync(join(work, "vague.txt"), VAGUE);
  writeFileSync(join(work, "later.txt"), LATER);
  writeFileSync(join(work, "bom.txt"), `\ufeff${NOTICE}`);
  // 高知の事件, 高知の①, の知 and 通知 in the encodings of their names.
  writeFileSync(join(work, "sjis.txt"), Buffer.from([0x8d, 0x82, 0x92, 0x6d, 0x82, 0xcc, 0x8e, 0x96, 0x8c, 0x8f]));
  writeFileSync(join(work, "cp932 a.txt"), Buffer.from([0x8d, 0x82, 0x92, 0x6d, 0x82, 0xcc, 0x87, 0x40]));
  writeFileSync(join(work, "euc.txt"), Buffer.from([0xa4, 0xce, 0xc3, 0xce]));
  writeFileSync(join(work, "jis.txt"), "\u001b$BDLCN\u001b(B");
  writeFileSync(join(work, "utf16.txt"), Buffer.from(`\ufeff${NOTICE}`, "utf16le"));
  writeFileSync(join(work, "latin.txt"), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x21]));
  writeFileSync(join(work, "late.bin"), `${NOTICE.repeat(100)}\0`);
  writeFileSync(join(work, "escape.txt"), NOTICE.replace("みさき", "み\u001b[31mさき"));
  writeFileSync(join(work, "bracket.txt"), `[お知らせ]\n${NOTICE}`);
  writeFileSync(join(work, "binary.bin"), Buffer.from([1, 0, 2, 0, 255]));
  writeFileSync(join(work, "weather.txt"), "明日は晴れ、ところにより曇り。");
  writeFileSync(join(work, "empty.txt"), "");
  writeFileSync(join(work, "huge.txt"), "");
  truncateSync(join(work, "huge.txt"), 1_000_000_000);
  mkdirSync(join(work, "folder"));
  mkdirSync(join(work, "texts"));
  writeFileSync(join(work, "texts", "page.txt"), NOTICE);
  const [record] = extract(NOTICE, { file: "notice.txt" }).records;
  writeFileSync(
    join(work, "records.ndjson"),
    `${JSON.stringify(record)}\n{"kind": broken\n${JSON.stringify(record)}\n`,
  );
  writeFileSync(join(work, "record.json"), JSON.stringify(record, null, 2));
  writeFileSync(join(work, "broken.json"), '{\n  "kind": "incident",\n');
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** What is asked, how it ends, what stands on either output. */
const rows: readonly (readonly [string, readonly string[], number, RegExp, RegExp])[] = [
  ["version", ["--version"], 0, /^\d+\.\d+\.\d+\n$/, /^$/],
  ["help", ["--help"], 0, /extract .*\n[\s\S]*Examples:[\s\S]*\$ nisshi extract notice\.txt/, /^$/],
  ["help of a command", ["check", "--help"], 0, /--preset[\s\S]*Examples:/, /^$/],
  ["help in Japanese", ["extract", "--help", "--lang", "ja"], 0, /文章を記録にする/, /^$/],
  ["help by its command", ["help", "stats"], 0, /Usage: nisshi stats/, /^$/],
  ["the language before the command", ["--lang", "ja", "stats", "--help"], 0, /使い方: nisshi stats/, /^$/],
  ["no command", [], 2, /^$/, /Usage: nisshi/],
  ["a mistyped command", ["extrct"], 2, /^$/, /Did you mean extract\?/],
  ["a mistyped option", ["extract", "--formt", "json"], 2, /^$/, /Did you mean --format\?/],
  ["a format that is none", ["extract", "--format", "xml"], 2, /^$/, /table, json, ndjson/],
  [
    "a mistyped command, in Japanese",
    ["extrct", "--lang", "ja"],
    2,
    /^$/,
    /^コマンド extrct はありません。\nもしかして: extract\n/,
  ],
  [
    "a mistyped option, in Japanese",
    ["stats", "--formt", "--lang=ja"],
    2,
    /^$/,
    /--formt はありません。\nもしかして: --format\n/,
  ],
  ["a format that is none, in Japanese", ["stats", "--format", "xml", "--lang", "ja"], 2, /^$/, /^--format に「xml」/],
  ["a language that is none", ["stats", "--lang", "fr"], 2, /^$/, /'fr' is invalid.*ja, en/],
  ["an option without its value", ["stats", "--format"], 2, /^$/, /argument missing/],
  ["an argument too few", ["schema", "--lang", "ja"], 2, /^$/, /^引数 kind がありません。\n/],
  ["an argument too many", ["schema", "trip", "incident", "--lang", "ja"], 2, /^$/, /^引数が多すぎます（2 個/],
  ["a reference that is no day", ["extract", "notice.txt", "--reference", "2025-02-30"], 2, /^$/, /2025-02-30/],
  ["table", ["extract", "notice.txt"], 0, /notice\.txt:1 +incident +2025-03-03 +株式会社みさき堂/, /^$/],
  ["table in Japanese", ["extract", "notice.txt", "--lang", "ja"], 0, /^箇所 +種類/, /^$/],
  [
    "ndjson",
    ["extract", "notice.txt", "--format", "ndjson"],
    0,
    /^\{"kind":"incident".*"source":\{"file":"notice\.txt","post":0.*\}\n$/,
    /^$/,
  ],
  ["a page without a record", ["extract", "weather.txt"], 0, /^$/, /weather\.txt:1 info/],
  ["an empty page", ["extract", "empty.txt"], 0, /^$/, /empty\.txt:1 warning/],
  ["a forced kind", ["extract", "weather.txt", "--kind", "trip", "--format", "ndjson"], 0, /"kind":"trip"/, /^/],
  ["a missing file", ["extract", "nope.txt", "notice.txt"], 1, /みさき堂/, /nope\.txt: no such file/],
  [
    "a folder without texts",
    ["extract", "folder"],
    1,
    /^$/,
    /folder: is a folder without a \.txt, \.json or \.ndjson file/,
  ],
  ["a folder to import", ["import", "texts"], 1, /^$/, /texts: is a folder; name its files, as in texts\/\*\.txt/],
  ["a folder of texts", ["extract", "texts"], 0, /page\.txt:1 /, /^$/],
  ["a folder to assess", ["assess", "texts"], 0, /^texts\/page\.txt:1 /, /no legal advice/],
  ["a folder to export", ["export", "texts", "--to", "csv"], 1, /^trip,date,carrier/, /0 flights/],
  ["a binary file", ["extract", "binary.bin"], 1, /^$/, /binary\.bin: is not text/],
  ["Shift_JIS", ["extract", "sjis.txt"], 1, /^$/, /iconv -f SHIFT_JIS -t UTF-8 sjis\.txt/],
  ["Shift_JIS of Windows", ["extract", "cp932 a.txt"], 1, /^$/, /iconv -f CP932 -t UTF-8 'cp932 a\.txt'/],
  ["EUC-JP", ["extract", "euc.txt"], 1, /^$/, /iconv -f EUC-JP -t UTF-8 euc\.txt/],
  ["ISO-2022-JP", ["extract", "jis.txt"], 1, /^$/, /iconv -f ISO-2022-JP -t UTF-8 jis\.txt/],
  ["UTF-16", ["extract", "utf16.txt"], 1, /^$/, /iconv -f UTF-16 -t UTF-8 utf16\.txt/],
  ["bytes of no Japanese encoding", ["check", "latin.txt"], 1, /^$/, /latin\.txt: is not text in UTF-8/],
  ["a NUL far into a text", ["extract", "late.bin"], 1, /^$/, /late\.bin: is not text in UTF-8/],
  ["an endless file", ["extract", "/dev/zero"], 1, /^$/, /\/dev\/zero: is too large; one file may have 64 MB/],
  ["a text that opens with a bracket", ["extract", "bracket.txt"], 0, /みさき堂/, /^$/],
  ["escapes in a text", ["extract", "escape.txt"], 0, /^where[\P{Cc}\n]*$/u, /^[\P{Cc}\n]*$/u],
  ["an escape in the name of a file", ["check", "\u001b[31m.txt"], 1, /^$/, /^\ufffd\[31m\.txt: no such file\n/],
  [
    "a file of a gigabyte",
    ["extract", "huge.txt"],
    1,
    /^$/,
    /huge\.txt: is too large \(954 MB\); one file may have 64 MB: split it/,
  ],
  [
    "check of a text",
    ["check", "vague.txt"],
    1,
    /^vague\.txt:1 \/\S* warning incident\/\S+ /,
    /^1 record, \d+ checks ran; errors 0, warnings 1, infos \d+\n$/,
  ],
  ["check in Japanese", ["check", "vague.txt", "--lang", "ja"], 1, /warning incident\/\S+ .*。/, /^記録 1 件/],
  [
    "check of records, one broken",
    ["check", "records.ndjson", "--format", "ndjson"],
    1,
    /"place":3/,
    /^records\.ndjson:2: is broken JSON/,
  ],
  ["check of a broken document", ["check", "broken.json"], 1, /^$/, /^broken\.json: is broken JSON/],
  ["check of nothing", ["check", "weather.txt"], 1, /^$/, /no records in the input/],
  [
    "a preset",
    ["check", "record.json", "--preset", "mandatory"],
    0,
    /^$/,
    /\d+ checks ran; nothing found; not run: incident\/evidence-slices \(needs the text\)/,
  ],
  ["a mistyped preset", ["check", "record.json", "--preset", "mandatry"], 2, /^$/, /did you mean mandatory\?/],
  ["stats", ["stats", "records.ndjson"], 1, /Incidents by cause|cause/, /2 records/],
  ["schema", ["schema", "trip"], 0, /"\$schema"/, /^$/],
  ["a schema that is none", ["schema", "trop"], 2, /^$/, /did you mean trip\?/],
  ["list of checks", ["list", "checks"], 0, /incident\/when-valid +mandatory: /, /^$/],
  ["list of a vocabulary", ["list", "vocab", "causes"], 0, /ransomware +ランサムウェア +Ransomware/, /^$/],
  ["list of rules", ["list", "rules", "--format", "json"], 0, /"id": "ja\/date-era"/, /^$/],
  ["one of a list", ["list", "checks", "incident/when-valid"], 0, /^id +incident\/when-valid\ntier +mandatory\n/, /^$/],
  ["one of a list as JSON", ["list", "vocab", "causes", "--format", "json"], 0, /^\{\n {2}"name": "causes"/, /^$/],
  ["list of measures", ["list", "measures", "--lang", "ja"], 0, /incident\/by-cause +原因別/, /^$/],
  ["a list that is none", ["list", "check"], 2, /^$/, /did you mean checks\?/],
  ["a name that is none", ["list", "vocab", "cuases"], 2, /^$/, /did you mean causes\?/],
  [
    "diff",
    ["diff", "notice.txt", "later.txt"],
    1,
    /~ publishedOn \(changed\): 2025-03-03 「2025年3月3日」 → 2025-04-10/,
    /^$/,
  ],
  ["diff of one text with itself", ["diff", "notice.txt", "notice.txt"], 0, /^$/, /say the same/],
  ["diff with what is no incident", ["diff", "notice.txt", "weather.txt"], 1, /^$/, /weather\.txt: holds no incident/],
];

test.for(rows)("%s", ([, args, status, out, err]) => {
  const said = nisshi(args);
  expect(said.stdout).toMatch(out);
  expect(said.stderr).toMatch(err);
  expect(said.status).toBe(status);
});

test("the JSON is what the core gives, messages added", () => {
  const core = extract(NOTICE, { file: "notice.txt" });
  const findings = core.findings.map((f) => ({ ...f, message: describe(f, "en") }));
  expect(JSON.parse(nisshi(["extract", "notice.txt", "--format", "json"]).stdout)).toEqual({ ...core, findings });
});

test("standard input by name and by default, with and without a byte-order mark", () => {
  const named = nisshi(["extract", "-", "--format", "ndjson"], NOTICE).stdout;
  expect(nisshi(["extract", "--format", "ndjson"], NOTICE).stdout).toBe(named);
  expect(JSON.parse(named).source.file).toBe("-");
  const values = (text: string) => JSON.parse(text).evidence;
  expect(values(nisshi(["extract", "bom.txt", "--format", "ndjson"]).stdout)).toEqual(values(named));
});

test("records come in the order of the files", () => {
  const lines = nisshi(["extract", "later.txt", "notice.txt", "--format", "ndjson"]).stdout.trim().split("\n");
  expect(lines.map((line) => JSON.parse(line).source.file)).toEqual(["later.txt", "notice.txt"]);
});

test("the output of extract is input of check and stats", () => {
  const records = nisshi(["extract", "notice.txt", "later.txt", "--format", "json"]).stdout;
  expect(JSON.parse(nisshi(["stats", "-", "--format", "json"], records).stdout).records).toEqual({
    n: 2,
    incidents: 2,
    trips: 0,
    skipped: 0,
  });
  expect(nisshi(["check", "-", "--format", "json"], records).stdout).toContain('"ran"');
});

test("the table fits the screen, wide letters counted as two", () => {
  const lines = nisshi(["extract", "notice.txt"], "", { COLUMNS: "60" }).stdout.trimEnd().split("\n");
  for (const line of lines)
    expect([...line].reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2e7f ? 2 : 1), 0)).toBeLessThanOrEqual(60);
});

test("the locale chooses the language when nothing else does", () => {
  expect(nisshi(["extract", "notice.txt"], "", { LANG: "ja_JP.UTF-8" }).stdout).toMatch(/^箇所/);
});

test.for([
  [{ FORCE_COLOR: "1", NO_COLOR: "" }, true],
  [{ NO_COLOR: "" }, false],
  [{ NO_COLOR: "1" }, false],
] as const)("colours with %o: %o", ([env, coloured]) => {
  expect(nisshi(["check", "vague.txt"], "", env).stdout.includes("\u001b[33mwarning\u001b[39m")).toBe(coloured);
});

test("a reader that goes away ends the command quietly", async () => {
  const many = Array.from({ length: 200 }, () => "notice.txt");
  const child = spawn(process.execPath, [cli, "extract", ...many, "--format", "ndjson"], { cwd: work });
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect([status, errors]).toEqual([0, ""]);
});

test("a mark at the head of a file moves no offset", () => {
  const evidence = (file: string) => JSON.parse(nisshi(["extract", file, "--format", "ndjson"]).stdout).evidence;
  expect(evidence("bom.txt")).toEqual(evidence("notice.txt"));
});

test("an answer in JSON is one document, however it ends", () => {
  const broken = nisshi(["extract", "nope.txt", "--format", "json"]);
  expect(broken.status).toBe(1);
  expect(JSON.parse(broken.stdout)).toMatchObject({ records: [], errors: [{ file: "nope.txt", code: "missing" }] });
  const check = JSON.parse(nisshi(["check", "records.ndjson", "--format", "json"]).stdout);
  expect(check.errors).toMatchObject([{ file: "records.ndjson", line: 2, code: "json" }]);
  expect(JSON.parse(nisshi(["stats", "broken.json", "--format", "json"]).stdout)).toMatchObject({ records: { n: 0 } });
});

test("findings of several files say whose they are", () => {
  const { findings, sources } = JSON.parse(
    nisshi(["check", "notice.txt", "records.ndjson", "--format", "json"]).stdout,
  );
  expect(sources).toEqual([
    { file: "notice.txt", place: 1 },
    { file: "records.ndjson", place: 1 },
    { file: "records.ndjson", place: 3 },
  ]);
  expect(new Set(findings.map((finding: { record: number }) => finding.record))).toEqual(new Set([0, 1, 2]));
});

test("standard input in another encoding is told how to convert", () => {
  const said = nisshi(["extract", "-"], Buffer.from([0xa4, 0xce, 0xc3, 0xce]));
  expect(said).toMatchObject({ status: 1, stdout: "" });
  expect(said.stderr).toBe("standard input: seems to be EUC-JP; convert it to UTF-8: iconv -f EUC-JP -t UTF-8\n");
});

test("help, version and usage errors load nothing of the core", () => {
  const refuse = `import { registerHooks } from "node:module";
    registerHooks({ resolve(name, context, next) {
      if (name.startsWith("@nisshi/core")) throw new Error("core loaded");
      return next(name, context);
    } });`;
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(refuse)}` };
  const status = (...args: readonly string[]) => nisshi(args, "", env).status;
  expect([status("--version"), status("--help"), status("check", "--help"), status("extrct")]).toEqual([0, 0, 0, 2]);
  expect(nisshi(["list", "checks"], "", env).stderr).toMatch(/core loaded/);
});

test.runIf(process.platform === "linux")("an output that takes nothing is said, not thrown", async () => {
  const child = spawn(process.execPath, [cli, "list", "rules"], {
    env: { ...process.env, LANG: "C", LC_ALL: "" },
    stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
  });
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  expect(await new Promise((resolve) => child.on("close", resolve))).toBe(1);
  expect(said).toMatch(/^cannot write the output: ENOSPC[^\n]*\n$/);
});
