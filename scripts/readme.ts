/**
 * Renews what a command prints and a page shows: the first screen and the accuracy table of README.md, and the accuracy
 * table of the dashboard. Run after a build.
 *
 *   pnpm readme [--check]
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
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

/** The scorer's figures: of each field labels, precision, recall and F1 on the development documents, then on the further ones. */
function accuracy(): { readonly fields: ReadonlyMap<string, readonly string[]>; readonly totals: readonly string[][] } {
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
  return { fields, totals };
}

const { fields, totals } = accuracy();

/** The figures as a table of Markdown, a field a row. */
function markdown(): string {
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

/** The figures as a module of the dashboard, a field a row: labels, precision, recall and F1 on the further documents. */
function module(): string {
  const rows = [...fields].map(
    ([field, row]) => `  [${[field, ...row.slice(4)].map((cell) => `"${cell}"`).join(", ")}],`,
  );
  const [, , incidents, trips] = totals;
  const macro = (total: string[] | undefined) => `{ texts: ${total?.[0]}, f1: "${total?.[1]}" }`;
  return `// Printed by \`pnpm readme\`, from what \`pnpm accuracy\` measures on corpus/further-incidents and corpus/further-trips.
/** How well each field is read: its name, labels, precision, recall and F1. */
export const accuracy: readonly (readonly [field: string, labels: string, precision: string, recall: string, f1: string])[] = [
${rows.join("\n")}
];

/** Texts and macro F1 of each kind. */
export const macro = { incident: ${macro(incidents)}, trip: ${macro(trips)} };
`;
}

const put = (page: string, name: string, text: string) =>
  page.replace(
    new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`),
    (_, open: string, close: string) => `${open}${text}\n${close}`,
  );
const pages: Readonly<Record<string, (before: string) => string>> = {
  "README.md": (before) => put(put(before, "screen", screen), "accuracy", markdown()),
  "apps/api/src/pages/accuracy.table.ts": module,
};
const stale = Object.entries(pages).filter(([path, make]) => {
  const file = root + path;
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const after = make(before);
  if (after === before) return false;
  if (!process.argv.includes("--check")) writeFileSync(file, after);
  return true;
});
if (process.argv.includes("--check")) {
  const ok = stale.length === 0;
  const why = `${stale.map(([path]) => path).join(", ")}: run pnpm readme after a build`;
  console.log(`${ok ? "ok  " : "FAIL"} README and dashboard show what the commands print${ok ? "" : `: ${why}`}`);
  process.exitCode = ok ? 0 : 1;
}
