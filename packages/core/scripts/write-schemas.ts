/** Writes the JSON Schemas of the records to schema/; with --check fails when a file differs from what it would write. */
import { readFileSync, writeFileSync } from "node:fs";
import { jsonSchemas } from "./json-schemas.ts";

const check = process.argv.includes("--check");
let stale = 0;
for (const [file, content] of Object.entries(jsonSchemas())) {
  const target = new URL(`../schema/${file}`, import.meta.url);
  if (!check) {
    writeFileSync(target, content);
    console.log(`wrote schema/${file}`);
  } else if (readFileSync(target, "utf8") !== content) {
    stale += 1;
    console.error(`schema/${file} is stale; run node scripts/write-schemas.ts in packages/core`);
  }
}
process.exitCode = stale > 0 ? 1 : 0;
