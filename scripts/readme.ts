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

/** The scorer's lines as a table of Markdown. */
function accuracy(): string {
  const rows: string[] = ["| field | labels | precision | recall | F1 |", "|---|---:|---:|---:|---:|"];
  for (const line of run(["scripts/accuracy.ts"]).split("\n")) {
    const m = /^(\S+)\s+gold\s+(\d+)\s+pred\s+\d+\s+P (\S+)\s+R (\S+)\s+F1 (\S+)/.exec(line);
    if (m !== null && !line.includes("not in the average"))
      rows.push(`| ${m[1]} | ${m[2]} | ${m[3]} | ${m[4]} | ${m[5]} |`);
    const total = /^(\d+) documents.*macro F1 (\S+), micro F1 (\S+)/.exec(line);
    if (total !== null) rows.push(`| **${total[1]} documents** | | | macro F1 **${total[2]}** | micro ${total[3]} |`);
  }
  return rows.join("\n");
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
