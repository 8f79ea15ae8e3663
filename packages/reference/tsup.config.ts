import { defineConfig } from "tsup";

const entries = [
  "index",
  "airports",
  "airports-scheduled",
  "airport-names-en",
  "airlines",
  "aircraft",
  "holidays",
  "geo",
  "time",
  "co2",
  "miles",
  "lookups",
];

export default defineConfig({
  entry: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
  format: "esm",
  dts: false,
  clean: true,
  sourcemap: true,
  target: "es2023",
});
