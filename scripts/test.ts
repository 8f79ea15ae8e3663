/**
 * `npm test`: everything that must hold, in the order in which a failure is cheapest to find. Every step runs even when
 * an earlier one failed; the last line is the tally.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "nisshi-test-"));
let passed = 0;
let failed = 0;
const failures: string[] = [];

function count(ok: boolean, name: string): void {
  if (ok) passed += 1;
  else {
    failed += 1;
    failures.push(name);
  }
}

/** A step that is one thing: it passes when its command does. Its output is shown only when it fails. */
function step(name: string, command: string, args: readonly string[]): void {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });
  console.log(`${status === 0 ? "ok  " : "FAIL"} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (status !== 0) console.log(`${stdout}${stderr}`);
  count(status === 0, name);
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

/** The tests of a package, each counted. */
function tests(name: string, folder: string): void {
  const started = Date.now();
  const out = join(work, `${name}.json`);
  const { status, stderr, stdout } = spawnSync("vitest", ["run", "--reporter=json", `--outputFile=${out}`], {
    cwd: join(root, folder),
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, CI: "true", NO_COLOR: "1" },
  });
  let report: VitestReport | undefined;
  try {
    report = JSON.parse(readFileSync(out, "utf8")) as VitestReport;
  } catch {
    console.log(`${stdout}${stderr}`);
  }
  const ran = (report?.numPassedTests ?? 0) + (report?.numFailedTests ?? 0);
  const ok = status === 0 && ran > 0;
  console.log(
    `${ok ? "ok  " : "FAIL"} tests of ${name}: ${report?.numPassedTests ?? 0} of ${ran} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
  passed += report?.numPassedTests ?? 0;
  for (const file of report?.testResults ?? []) {
    const bad = file.assertionResults.filter((a) => a.status === "failed");
    if (file.status === "failed" && bad.length === 0) {
      count(false, `${file.name} could not be loaded`);
      console.log(file.message);
    }
    for (const a of bad) {
      count(false, `${file.name.replace(root, "")} > ${a.fullName}`);
      console.log(a.failureMessages.join("\n").split("\n").slice(0, 12).join("\n"));
    }
  }
  if (!ok && failures.length === 0) count(false, `tests of ${name} did not run`);
}

/** A guard prints one line a finding, `ok   name: …` or `FAIL name: …`, each counted. */
function guard(name: string, file: string): void {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  process.stdout.write(stdout);
  const lines = stdout.split("\n");
  const good = lines.filter((l) => l.startsWith("ok   ")).length;
  const bad = lines.filter((l) => l.startsWith("FAIL "));
  passed += good;
  for (const line of bad) count(false, line.slice(5));
  if (bad.length === 0 && (status !== 0 || good === 0)) {
    console.log(stderr);
    count(false, `guard ${name} ended with ${status}`);
  }
  console.log(`     guard ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

step("lists are generated", process.execPath, ["scripts/gen.ts", "--check"]);
step("lint and format", "biome", ["ci", "--diagnostic-level=warn", "--error-on-warnings"]);
step("build", "turbo", ["run", "build", "--output-logs=errors-only"]);
step("types", "turbo", ["run", "typecheck", "--output-logs=errors-only"]);
step("no unused code or dependencies", "knip", []);
tests("core", "packages/core");
tests("cli", "apps/cli");
tests("api", "apps/api");
guard("packages", "scripts/guards/packages.ts");
guard("sizes", "scripts/guards/sizes.ts");
guard("patterns", "scripts/guards/patterns.ts");
guard("files", "scripts/guards/files.ts");
guard("architecture", "scripts/guards/architecture.ts");
guard("portable", "scripts/portable.ts");

rmSync(work, { recursive: true, force: true });
for (const failure of failures) console.log(`failed: ${failure}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
