import { defineConfig } from "tsup";

export default defineConfig({
  entry: { nisshi: "src/main.ts", "record-worker": "src/record-worker.ts", "compare-worker": "src/compare-worker.ts" },
  format: "esm",
  dts: false,
  clean: true,
  splitting: true,
  target: "node22",
  banner: { js: "#!/usr/bin/env node" },
});
