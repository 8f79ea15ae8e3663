/**
 * How fast records are checked, beside a JSON Schema validator on the same records, in one run.
 *
 *   pnpm bench:check [--write] [--records N]
 *
 * Each row is the median of five passes after one to warm up; passes of the contestants alternate. The records are those
 * of `nisshi generate`, as parsed JSON. ajv knows the schema alone; a preset checks the schema too and then what no schema says.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { check, presets } from "@nisshi/core/check";
import { generateIncidents } from "@nisshi/core/generate";
import { Incident } from "@nisshi/core/incident";
import { assess } from "@nisshi/core/law";
import { median, report } from "./report.ts";

const asked = process.argv.indexOf("--records");
const count = asked < 0 ? 100_000 : Number(process.argv[asked + 1]);
const records = [...generateIncidents({ seed: 1, count })].map(
  (record) => JSON.parse(JSON.stringify(record)) as unknown,
);
const root = fileURLToPath(new URL("..", import.meta.url));
const { Ajv2020 } = createRequire(`${root}apps/api/package.json`)("ajv/dist/2020.js") as {
  readonly Ajv2020: new (o: object) => { readonly compile: (schema: object) => (value: unknown) => boolean };
};
const schema = JSON.parse(readFileSync(`${root}packages/core/schema/incident.schema.json`, "utf8")) as object;
const valid = new Ajv2020({ strict: false, allErrors: true }).compile(schema);

const contestants: readonly (readonly [string, (record: unknown) => number])[] = [
  [`full preset, ${presets.full.length} checks`, (record) => check(record).findings.length],
  ["mandatory preset", (record) => check(record, { preset: "mandatory" }).findings.length],
  ["assess, all statutes", (record) => assess(record).duties.length],
  ["zod, schema only", (record) => Number(Incident.safeParse(record).success)],
  ["ajv, schema only", (record) => Number(valid(record))],
];

let sink = 0;
const rates = new Map<string, number[]>(contestants.map(([name]) => [name, []]));
for (let pass = 0; pass < 6; pass++)
  for (const [name, run] of contestants) {
    const started = process.hrtime.bigint();
    for (const record of records) sink += run(record);
    const rate = records.length / (Number(process.hrtime.bigint() - started) / 1e9);
    if (pass > 0) rates.get(name)?.push(rate);
  }
if (sink === 0) throw new Error("nothing was checked");

const full = median(rates.get(contestants[0]?.[0] ?? "") ?? []);
report(
  "check",
  [
    `| ${count.toLocaleString("en-US")} records | records/s, median of 5 | the full preset is … times as fast |`,
    "|---|---:|---:|",
    ...contestants.map(([name]) => {
      const rate = median(rates.get(name) ?? []);
      return `| ${name} | ${Math.round(rate).toLocaleString("en-US")} | ${(full / rate).toFixed(2)} |`;
    }),
    "",
    `Node ${process.versions.node}, ${cpus()[0]?.model ?? "unknown processor"}.`,
  ].join("\n"),
);
