import { defineConfig } from "tsup";
import pkg from "./package.json" with { type: "json" };

// The exports map is the only list of entries: ./dist/a/index.js is built from src/a/index.ts.
const entry = Object.fromEntries(
  Object.values(pkg.exports)
    .filter((target) => target.endsWith(".js"))
    .map((target) => target.replace(/^\.\/dist\/(.*)\.js$/, "$1"))
    .map((name) => [name, `src/${name}.ts`]),
);

export default defineConfig({
  entry,
  format: "esm",
  dts: false,
  clean: true,
  sourcemap: true,
  target: "es2023",
  esbuildOptions(options) {
    // The words of the lexicons as they are, not as escapes twice as long.
    options.charset = "utf8";
  },
});
