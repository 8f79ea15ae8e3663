/**
 * How many small changes of the code no test notices (StrykerJS), in the parts where a wrong answer would be the worst.
 *
 *   pnpm mutation [checks] [law] [rules] [--write] [--concurrency N]
 *
 * Without a name `checks` (the machinery of the checks, not the checks) and `law`; `rules` are the checks themselves, for hours. Mutants of
 * what runs once when a module loads are left out (ignoreStatic), and words and tables are no code.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { report } from "./report.ts";

const core = fileURLToPath(new URL("../packages/core/", import.meta.url));
const EXCEPT = ["!src/**/*.table.ts", "!src/**/index.ts", "!src/law/wording.ts"];
const groups: Readonly<Record<string, string>> = {
  checks: "src/check/*.ts",
  law: "src/law/**/*.ts",
  rules: "src/check/rules/**/*.ts",
};

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const named = Object.keys(groups).filter((name) => process.argv.includes(name));
const at = process.argv.indexOf("--concurrency");
const threads = at < 0 ? [] : ["--concurrency", process.argv[at + 1] ?? ""];

/** A row of the table: mutants, those that a test kills or that never end, and their share of those that ran. */
function rowOf(name: string): string {
  const mutate = [groups[name], ...EXCEPT].join(",");
  const { status } = spawnSync("npx", ["stryker", "run", "--mutate", mutate, ...threads], {
    cwd: core,
    stdio: "inherit",
  });
  // A score under the threshold ends it with 1, and is what the table is to show.
  if (status !== 0 && status !== 1) throw new Error(`stryker ended with ${status}`);
  const { files } = JSON.parse(readFileSync(`${core}node_modules/.cache/mutation.json`, "utf8")) as Report;
  const all = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status: fate }) => fate));
  const count = (...fates: readonly string[]) => all.filter((fate) => fates.includes(fate)).length;
  const caught = count("Killed", "Timeout");
  const missed = count("Survived", "NoCoverage");
  return `| \`${groups[name]}\` | ${caught + missed} | ${caught} | ${((100 * caught) / (caught + missed)).toFixed(1)} % |`;
}

const rows = (named.length > 0 ? named : ["checks", "law"]).map(rowOf);
report(
  "mutation",
  ["| Files of packages/core | mutants | noticed by a test | score |", "|---|---:|---:|---:|", ...rows].join("\n"),
);
