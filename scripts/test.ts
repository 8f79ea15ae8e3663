/**
 * `npm test`: everything that must hold, in the order in which a failure is cheapest to find. Every step runs even when
 * an earlier one failed; the last line is the tally.
 *
 *   npm test [-- NAME…]     only the steps, tests and guards of these names, say `npm test -- core sizes`
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "nisshi-test-"));
const wanted = process.argv.slice(2);
const STEP_LIMIT_MS = 15 * 60_000;
let passed = 0;
const failures: string[] = [];

interface Outcome {
  readonly ok: boolean;
  readonly stdout: string;
  readonly stderr: string;
  /** Why it did not pass, when not by its own exit status. */
  readonly cut: string;
  readonly seconds: string;
}

function run(command: string, args: readonly string[], folder = ""): Outcome {
  const started = Date.now();
  const { status, signal, error, stdout, stderr } = spawnSync(command, args, {
    cwd: join(root, folder),
    encoding: "utf8",
    maxBuffer: 1 << 28,
    timeout: STEP_LIMIT_MS,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
  });
  const cut = error?.message ?? (signal === null ? "" : `ended by ${signal}`);
  const seconds = `${((Date.now() - started) / 1000).toFixed(1)} s`;
  return { ok: status === 0, stdout: stdout ?? "", stderr: stderr ?? "", cut, seconds };
}

/** Without NULs, which module names hold and terminals and log readers do not take. */
const lines = (...parts: readonly string[]) =>
  parts
    .filter((part) => part.trim() !== "")
    .join("\n")
    .replaceAll("\0", "");
const chosen = (name: string) => wanted.length === 0 || wanted.includes(name);

/** A step that is one thing: it passes when its command does. Its output is shown only when it fails. */
function step(name: string, title: string, command: string, args: readonly string[]): void {
  if (!chosen(name)) return;
  const { ok, stdout, stderr, cut, seconds } = run(command, args);
  console.log(`${ok ? "ok  " : "FAIL"} ${title} (${seconds})`);
  if (ok) passed += 1;
  else {
    failures.push(title);
    console.log(lines(stdout, stderr, cut));
  }
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

interface Failure {
  readonly test: string;
  readonly message: string;
}

/** Tests that failed, and files that could not be loaded. */
function failedIn(report: VitestReport): readonly Failure[] {
  return report.testResults.flatMap((file): readonly Failure[] => {
    const path = file.name.replace(root, "");
    const bad = file.assertionResults.filter((test) => test.status === "failed");
    if (file.status === "failed" && bad.length === 0)
      return [{ test: `${path} could not be loaded`, message: file.message }];
    return bad.map((test) => ({ test: `${path} > ${test.fullName}`, message: test.failureMessages.join("\n") }));
  });
}

/** The tests of a package, each counted. */
function tests(name: string, folder: string): void {
  if (!chosen(name)) return;
  const out = join(work, `${name}.json`);
  const { ok, stdout, stderr, cut, seconds } = run("vitest", ["run", "--reporter=json", `--outputFile=${out}`], folder);
  let report: VitestReport = { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  try {
    report = JSON.parse(readFileSync(out, "utf8")) as VitestReport;
  } catch {
    // No report: what vitest printed says why, below.
  }
  const bad = failedIn(report);
  const ran = report.numPassedTests + report.numFailedTests;
  const whole = ok && ran > 0;
  console.log(`${whole ? "ok  " : "FAIL"} tests of ${name}: ${report.numPassedTests} of ${ran} (${seconds})`);
  passed += report.numPassedTests;
  for (const { test, message } of bad) {
    failures.push(test);
    console.log(lines(`     ${test}`, message.split("\n").slice(0, 12).join("\n")));
  }
  if (!whole && bad.length === 0) {
    failures.push(ran === 0 ? `tests of ${name} did not run` : `tests of ${name} passed, and vitest failed`);
    console.log(lines(stdout.slice(-4000), stderr.slice(-4000), cut));
  }
}

/** A guard prints one line a finding, `ok   name: …` or `FAIL name: …`, each counted. */
function guard(name: string, file: string, args: readonly string[] = []): void {
  if (!chosen(name)) return;
  const { ok, stdout, stderr, cut, seconds } = run(process.execPath, [file, ...args]);
  process.stdout.write(stdout);
  const good = stdout.split("\n").filter((line) => line.startsWith("ok   "));
  const bad = stdout.split("\n").filter((line) => line.startsWith("FAIL "));
  passed += good.length;
  failures.push(...bad.map((line) => line.slice(5)));
  if (bad.length === 0 && (!ok || good.length === 0)) {
    failures.push(`guard ${name} broke off`);
    console.log(lines(stderr, cut));
  }
  console.log(`     guard ${name} (${seconds})`);
}

step("gen", "lists are generated", process.execPath, ["scripts/gen.ts", "--check"]);
step("lint", "lint and format", "biome", ["ci", "--colors=off", "--error-on-warnings", "--max-diagnostics=200"]);
step("build", "build", "turbo", ["run", "build", "--continue", "--output-logs=errors-only"]);
step("types", "types", "turbo", ["run", "typecheck", "--continue", "--output-logs=errors-only"]);
step("types", "types of scripts", "tsc", ["-p", "tsconfig.json"]);
step("knip", "no unused code or dependencies", "knip", ["--no-config-hints"]);
tests("core", "packages/core");
tests("charts", "packages/charts");
tests("store", "packages/store");
tests("reference", "packages/reference");
tests("cli", "apps/cli");
tests("api", "apps/api");
step("accuracy", "accuracy on the development documents", process.execPath, [
  "scripts/accuracy.ts",
  "--min-macro",
  "0.85",
]);
guard("docs", "scripts/guards/docs.ts");
guard("readme", "scripts/readme.ts", ["--check"]);
guard("packages", "scripts/guards/packages.ts");
guard("sizes", "scripts/guards/sizes.ts");
guard("patterns", "scripts/guards/patterns.ts");
guard("files", "scripts/guards/files.ts");
guard("architecture", "scripts/guards/architecture.ts");
guard("portable", "scripts/portable.ts");

rmSync(work, { recursive: true, force: true });
for (const failure of failures) console.log(`failed: ${failure.split("\n")[0]}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 && passed > 0 ? 0 : 1;
