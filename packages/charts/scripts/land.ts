/** Writes the land of each frame to src/map/. */
import { writeFileSync } from "node:fs";
import { landTables } from "./land-tables.ts";

for (const [file, text] of Object.entries(landTables())) {
  writeFileSync(new URL(`../src/map/${file}`, import.meta.url), text);
  console.log(`${file}: ${text.length} letters`);
}
