/**
 * Renews the parts of README.md that a command prints: the first screen and the accuracy table. Run after a build.
 *
 *   pnpm readme [--check]
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const run = (args: readonly string[]) => {
  try {
    return execFileSync(process.execPath, args, {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      env: { ...process.env, COLUMNS: "100", NO_COLOR: "1" },
    });
  } catch (error) {
    // A check that finds something ends with 1; its words are what is wanted.
    return String((error as { stdout?: string }).stdout ?? "");
  }
};
const cli = "apps/cli/dist/nisshi.js";
const sample = "docs/sample-page.txt";
const fence = (command: string, out: string) => `\`\`\`console\n$ ${command}\n${out.trimEnd()}\n\`\`\``;

const screen = [
  fence(`nisshi extract ${sample}`, run([cli, "extract", sample, "--lang", "en"])),
  fence(`nisshi check ${sample}`, run([cli, "check", sample, "--lang", "en"]).split("\n").slice(0, 14).join("\n")),
].join("\n\n");

/** The scorer's lines as a table of Markdown: a field a row, F1 on the development documents and on the further ones. */
function accuracy(): string {
  const fields = new Map<string, string[]>();
  const totals: string[][] = [];
  let folder = 0;
  for (const line of run(["scripts/accuracy.ts"]).split("\n")) {
    if (line.startsWith("# ")) folder = line.includes("further") ? 1 : 0;
    const m = /^(\S+)\s+gold\s+(\d+)\s+pred\s+\d+\s+P (\S+)\s+R (\S+)\s+F1 (\S+)/.exec(line);
    if (m !== null && !line.includes("not in the average")) {
      const row = fields.get(m[1] ?? "") ?? ["", "", "", "", "", "", "", ""];
      row.splice(folder * 4, 4, ...m.slice(2, 6));
      fields.set(m[1] ?? "", row);
    }
    const total = /^(\d+) documents.*macro F1 (\S+), micro F1 (\S+)/.exec(line);
    if (total !== null) totals.push(total.slice(1, 4));
  }
  const [incidents, trips, moreIncidents, moreTrips] = totals;
  const macro = (name: string, a: string[] | undefined, b: string[] | undefined) =>
    `| **macro F1, ${name}** | ${a?.[0]} texts | | | **${a?.[1]}** | ${b?.[0]} texts | | | **${b?.[1]}** |`;
  return [
    "| field | labels | precision | recall | F1 | further: labels | precision | recall | F1 |",
    "|---|---:|---:|---:|---:|---:|---:|---:|---:|",
    ...[...fields].map(([field, row]) => `| ${field} | ${row.join(" | ")} |`),
    macro("incidents", incidents, moreIncidents),
    macro("trips", trips, moreTrips),
  ].join("\n");
}

const file = `${root}README.md`;
const before = readFileSync(file, "utf8");
const put = (page: string, name: string, text: string) =>
  page.replace(
    new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`),
    (_, open: string, close: string) => `${open}${text}\n${close}`,
  );
const after = put(put(before, "screen", screen), "accuracy", accuracy());
if (process.argv.includes("--check")) {
  const ok = after === before;
  console.log(
    `${ok ? "ok  " : "FAIL"} README shows what the commands print${ok ? "" : ": run pnpm readme after a build"}`,
  );
  process.exitCode = ok ? 0 : 1;
} else writeFileSync(file, after);
