import { defineConfig, type Options } from "tsup";
import { makeExamples } from "./src/openapi/document.ts";
import { routes } from "./src/routes/index.ts";
import { languages } from "./src/words.ts";

// The examples of the documentation are what the endpoint answers: read, checked and counted here, not at its start.
const examples = JSON.stringify(makeExamples(routes, languages));

const shared = {
  format: "esm",
  dts: false,
  splitting: false,
  target: "es2023",
  // There is no module "sqlite": without its scheme, Node does not find it.
  removeNodeProtocol: false,
  define: { NISSHI_EXAMPLES: JSON.stringify(examples) },
  noExternal: [/^@nisshi\//, "hono", "zod"],
  esbuildOptions(options) {
    options.charset = "utf8";
    // The chunks of the core import each other for nothing but their order, which matters to none of them.
    options.logOverride = { "ignored-bare-import": "silent" };
  },
} satisfies Options;

export default defineConfig([
  // What only some runs need, the Model Context Protocol and the sample, is loaded by them: each is a file of its own.
  // The store stays a package of its own, as the driver of PostgreSQL is no module that could be bundled.
  {
    ...shared,
    entry: { node: "src/node.ts" },
    splitting: true,
    noExternal: [/^@nisshi\/core/, "hono"],
    external: [/^@nisshi\/store/],
  },
  { ...shared, entry: { client: "src/client/index.ts" } },
  { ...shared, entry: { worker: "src/worker.ts" }, minify: true },
]);
