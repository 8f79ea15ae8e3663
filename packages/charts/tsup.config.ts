import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", "map/index": "src/map/index.ts", "results/index": "src/results/index.ts" },
  format: "esm",
  dts: false,
  clean: true,
  sourcemap: true,
  target: "es2023",
});
