/**
 * A million made-up incidents counted, beside others on the same file, in one run. Linux.
 *
 *   pnpm bench:stats [--write] [--records N] [--passes N] [--long]
 *
 * Each contestant is a process of its own, the start of the process included; passes of the contestants alternate; each number is the
 * median of them; with `--long` ten times the records are counted too, once. CPU time is what a busy machine does not change. Memory is the peak of the resident set that the kernel reports for the whole process.
 */
import { execFileSync, spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync, writeSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { generateIncidents } from "@nisshi/core/generate";
import { median, report } from "./report.ts";
import { six } from "./stats-contestant.ts";

const bench = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("..", import.meta.url));
if (!existsSync(`${bench}node_modules/@duckdb/node-api`))
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: bench, stdio: "inherit" });
createRequire(`${bench}package.json`).resolve("@duckdb/node-api");

function asked(name: string, otherwise: number): number {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}
const records = asked("--records", 1_000_000);
const passes = asked("--passes", 5);
/** So many times fewer for jq, which is so much slower, and so many times more for the long run. */
const FEWER = 10;

/** The file of so many incidents, written once. */
function fileOf(count: number): string {
  const folder = `${root}node_modules/.cache/nisshi-bench`;
  const file = `${folder}/incidents-${count}.ndjson`;
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const handle = openSync(file, "w");
  let piece = "";
  for (const record of generateIncidents({ seed: 1, count })) {
    piece += `${JSON.stringify(record)}\n`;
    if (piece.length > 1 << 20) {
      writeSync(handle, piece);
      piece = "";
    }
  }
  writeSync(handle, piece);
  closeSync(handle);
  return file;
}

interface Pass {
  readonly seconds: number;
  /** Of all threads, in user and system mode. */
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

/** Clock ticks a second, as Linux reports times of processes. */
const TICKS = 100;

/** Runs a command to its end, watching its peak of memory. */
function run([command = "", ...args]: readonly string[]): Promise<Pass> {
  return new Promise((resolve, reject) => {
    const started = process.hrtime.bigint();
    const child = spawn(command, args, { stdio: ["ignore", "ignore", "inherit"] });
    let [peak, ticks] = [0, 0];
    const watch = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
        // The fields after the name, which may hold blanks: utime and stime are the 12th and 13th of them.
        const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
        ticks = Math.max(ticks, Number(fields[11]) + Number(fields[12]));
      } catch {
        // It has ended.
      }
    }, 10);
    child.on("error", reject);
    child.on("exit", (code) => {
      clearInterval(watch);
      if (code !== 0) return reject(new Error(`${command} ${args.join(" ")} ended with ${code}`));
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      resolve({ seconds, cpuSeconds: ticks / TICKS, megabytes: peak / 1024 });
    });
  });
}

const file = fileOf(records);
const small = fileOf(records / FEWER);
const node = (name: string) => [process.execPath, `${bench}stats-contestant.ts`, name, file];
const cli = (input: string, workers: number) => [
  ...[process.execPath, `${root}apps/cli/dist/nisshi.js`, "stats", input, "--format", "json"],
  ...["--measures", six.join(","), "--workers", String(workers)],
];
const jq = "reduce inputs as $r ({}; .[$r.cause] += 1)";
const contestants: (readonly [name: string, command: readonly string[], records: number])[] = [
  ["JSON.parse alone", node("parse"), records],
  ["records read, every field validated", node("validate"), records],
  ["the same, six measures", node("nisshi"), records],
  ["the same of records not as JSON.stringify writes them", node("otherwise"), records],
  ["`nisshi stats`, one thread", cli(file, 1), records],
  ["`nisshi stats --workers 2`", cli(file, 2), records],
  ["`nisshi stats`, a tenth of the records", cli(small, 1), records / FEWER],
  ["JSON.parse and zod, no measures", node("zod"), records],
  ["DuckDB, 7 columns, same groups, no validation, one thread", node("duckdb1"), records],
  ["DuckDB, the same, two threads", node("duckdb2"), records],
  ["jq, one count, a tenth of the records", ["jq", "-n", jq, small], records / FEWER],
];

if (process.argv.includes("--long")) {
  const [command, count] = [cli(fileOf(records * FEWER), 1), records * FEWER];
  contestants.splice(7, 0, ["`nisshi stats`, ten times the records, once", command, count]);
}

const taken = new Map<string, Pass[]>(contestants.map(([name]) => [name, []]));
for (let pass = 0; pass < passes; pass++)
  for (const [name, command, count] of contestants)
    if (pass === 0 || count <= records) taken.get(name)?.push(await run(command));

const middleOf = (name: string, of: (pass: Pass) => number): number => median((taken.get(name) ?? []).map(of));
const wall = (name: string, count: number) => count / middleOf(name, ({ seconds }) => seconds);
const cpu = (name: string, count: number) => count / middleOf(name, ({ cpuSeconds }) => cpuSeconds);
const [bare = ""] = contestants[0] ?? [];
const bytes = Math.round(statSync(file).size / records);
const whole = (value: number) => Math.round(value).toLocaleString("en-US");
report(
  "stats",
  [
    `| ${records.toLocaleString("en-US")} incidents of ${bytes} bytes | records/s | records/CPU s | of JSON.parse alone, by CPU | peak MB |`,
    "|---|---:|---:|---:|---:|",
    ...contestants.map(([name, , count]) => {
      const share = cpu(name, count) / cpu(bare, records);
      const memory = middleOf(name, ({ megabytes }) => megabytes);
      return `| ${name} | ${whole(wall(name, count))} | ${whole(cpu(name, count))} | ${share.toFixed(2)} | ${Math.round(memory)} |`;
    }),
    "",
    `Medians of ${passes} passes. Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, load at the end ${loadavg()[0]?.toFixed(1)}.`,
  ].join("\n"),
);
