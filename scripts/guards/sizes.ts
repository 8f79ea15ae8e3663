/**
 * What each entry of the core costs a bundle: minified by esbuild, gzipped, under a ceiling; and what must not be in it.
 * A ceiling is raised only in the commit that causes it.
 */
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { reporter } from "./report.ts";

const core = fileURLToPath(new URL("../../packages/core/", import.meta.url));
const { say } = reporter();

/** Entry, ceiling in bytes, strings that name what must not come along. */
const CEILINGS: readonly (readonly [string, number, readonly string[]])[] = [
  ["kernel", 4_000, ["ZodType"]],
  ["vocab", 9_000, ["ZodType"]],
  ["messages", 14_000, ["ZodType"]],
  ["extract", 64_000, ["ZodType", "zod"]],
  ["stats", 12_000, ["ZodType"]],
  ["check", 40_000, []],
  ["incident", 36_000, []],
  ["trip", 36_000, []],
  ["index", 40_000, []],
];

for (const [entry, ceiling, banned] of CEILINGS) {
  const path = `${core}dist/${entry === "index" ? "index" : `${entry}/index`}.js`;
  const out = await build({
    stdin: { contents: `export * from ${JSON.stringify(path)};`, resolveDir: core },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  const code = out.outputFiles[0]?.contents ?? new Uint8Array();
  const bytes = gzipSync(code, { level: 9 }).length;
  const text = new TextDecoder().decode(code);
  const found = banned.filter((word) => text.includes(word));
  say(
    bytes <= ceiling && bytes > 0 && found.length === 0,
    `size of @nisshi/core/${entry}`,
    `${bytes} of at most ${ceiling} bytes gzip${found.length > 0 ? `, holds ${found.join(", ")}` : ""}`,
  );
}
