import { defineConfig, type Options } from "tsup";

const shared = {
  format: "esm",
  dts: false,
  splitting: false,
  target: "es2023",
  noExternal: [/^@nisshi\//, "hono"],
  esbuildOptions(options) {
    options.charset = "utf8";
    // The chunks of the core import each other for nothing but their order, which matters to none of them.
    options.logOverride = { "ignored-bare-import": "silent" };
  },
} satisfies Options;

export default defineConfig([
  { ...shared, entry: { node: "src/node.ts" } },
  { ...shared, entry: { worker: "src/worker.ts" }, minify: true },
]);
