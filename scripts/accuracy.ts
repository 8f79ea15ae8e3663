/**
 * Prints how well the extraction reads annotated documents, field by field.
 *
 *   pnpm accuracy [DIR…] [--errors] [--field NAME] [--only NAME,NAME] [--min-macro F1]
 *
 * DIR holds NAME.txt beside NAME.json (corpus/GUIDE.md); without one, all of corpus/.
 * Reads the sources, not the build, so that a rule can be tried the moment it is saved.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { extract } from "../packages/core/src/extract/index.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: "boolean", default: false },
    field: { type: "string" },
    only: { type: "string" },
    "min-macro": { type: "string" },
  },
});
const dirs =
  positionals.length > 0
    ? positionals
    : ["dev-incidents", "dev-trips", "further-incidents", "further-trips"].map((dir) => join(root, "corpus", dir));
const only = values.only?.split(",");

let failed = false;
for (const dir of dirs) {
  const work = mkdtempSync(join(tmpdir(), "nisshi-accuracy-"));
  const lines: string[] = [];
  for (const file of readdirSync(dir)
    .filter((f) => f.endsWith(".txt"))
    .sort()) {
    const name = file.replace(/\.txt$/, "");
    if (only !== undefined && !only.some((o) => name >= (o.split("-")[0] ?? "") && name <= (o.split("-")[1] ?? o)))
      continue;
    const gold = readFileSync(join(dir, `${name}.json`), "utf8");
    writeFileSync(join(work, `${name}.json`), gold);
    const { records } = extract(readFileSync(join(dir, file), "utf8"), { file });
    for (const record of records) lines.push(JSON.stringify(record));
  }
  const predictions = join(work, "predictions.ndjson");
  writeFileSync(predictions, `${lines.join("\n")}\n`);
  const args = [join(root, "corpus/score.mjs"), work, predictions];
  if (values.errors || values.field !== undefined) args.push("--errors");
  if (values["min-macro"] !== undefined) args.push("--min-macro", values["min-macro"]);
  let out = "";
  try {
    out = execFileSync(process.execPath, args, { encoding: "utf8" });
  } catch (error) {
    failed = true;
    out = String((error as { stdout?: string }).stdout ?? error);
  }
  const field = values.field;
  console.log(`# ${dir.replace(root, "")}`);
  console.log(
    field === undefined
      ? out
      : out
          .split("\n")
          .filter(
            (l) =>
              l.includes(` ${field}:`) ||
              l.startsWith(`incident.${field} `) ||
              l.startsWith(`trip.${field} `) ||
              l.includes("macro"),
          )
          .join("\n"),
  );
  rmSync(work, { recursive: true });
}
process.exitCode = failed ? 1 : 0;
