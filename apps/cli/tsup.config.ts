import { defineConfig } from "tsup";

export default defineConfig({
  entry: { nisshi: "src/main.ts", "stats-worker": "src/stats-worker.ts" },
  format: "esm",
  dts: false,
  clean: true,
  splitting: true,
  target: "node22",
  banner: { js: "#!/usr/bin/env node" },
});
