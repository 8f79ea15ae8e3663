import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", sqlite: "src/sqlite.ts", d1: "src/d1.ts", postgres: "src/postgres.ts" },
  format: "esm",
  dts: false,
  clean: true,
  sourcemap: true,
  target: "es2023",
  // There is no module "sqlite": without its scheme, Node does not find it.
  removeNodeProtocol: false,
});
