/**
 * Proves that the packed core gives the same bytes everywhere: packs @nisshi/core, installs it into an empty project, and
 * runs the whole corpus there on Node 22 and 24, in workerd and in Chromium. Also runs the example of the package's README.
 *
 *   pnpm portable
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { chromium } from "playwright-core";
import { ensureChromium } from "./ensure-chromium.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "nisshi-portable-"));

function corpus(): [string, string][] {
  const pages: [string, string][] = [["sample-page.txt", readFileSync(join(root, "docs/sample-page.txt"), "utf8")]];
  for (const dir of ["corpus/dev-incidents", "corpus/dev-trips"])
    for (const file of readdirSync(join(root, dir))
      .filter((f) => f.endsWith(".txt"))
      .sort())
      pages.push([file, readFileSync(join(root, dir, file), "utf8")]);
  return pages;
}

const npm = (...args: string[]) =>
  execFileSync("npm", [...args, "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: work,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });

/** The tarball that publishing would send: pnpm writes real versions where the workspace has `workspace:` and `catalog:`. */
function pack(folder: string): string {
  const out = execFileSync("npx", ["-y", "pnpm@12", "pack", "--json", "--pack-destination", work], {
    cwd: join(root, folder),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  return (JSON.parse(out.slice(out.indexOf("{"))) as { readonly filename: string }).filename;
}

function install(): void {
  const tarballs = ["packages/core", "packages/charts", "packages/reference", "packages/store", "apps/cli"].map(pack);
  writeFileSync(join(work, "package.json"), '{"private":true,"type":"module"}');
  // Node 22 by the package that holds the binary itself: no install script has to run.
  npm("install", ...tarballs, `node-${process.platform}-${process.arch}@22`);
  copyFileSync(join(root, "scripts/portable/program.mjs"), join(work, "program.mjs"));
}

async function bundle(format: "esm" | "iife"): Promise<string> {
  const source =
    format === "esm"
      ? 'import { run } from "./program.mjs"; export default { fetch: async (q) => new Response(run(await q.json())) };'
      : 'import { run } from "./program.mjs"; globalThis.run = run;';
  const out = await build({
    stdin: { contents: source, resolveDir: work },
    bundle: true,
    format,
    write: false,
    platform: "neutral",
    mainFields: ["module", "main"],
    logLevel: "error",
  });
  return out.outputFiles[0]?.text ?? "";
}

/** Node 24 is the one that runs this; Node 22 comes with the project under test. */
const NODES = {
  "22": join(work, `node_modules/node-${process.platform}-${process.arch}/bin/node`),
  "24": process.execPath,
} as const;

function onNode(major: keyof typeof NODES, pages: string): string {
  writeFileSync(join(work, "pages.json"), pages);
  writeFileSync(
    join(work, "node.mjs"),
    'import { readFileSync, writeSync } from "node:fs"; import { run } from "./program.mjs"; const out = Buffer.from(run(JSON.parse(readFileSync("pages.json", "utf8")))); for (let i = 0; i < out.length; i += writeSync(1, out, i));',
  );
  return execFileSync(NODES[major], ["node.mjs"], { cwd: work, encoding: "utf8", maxBuffer: 1 << 28 });
}

async function onWorkerd(pages: string): Promise<string> {
  const manifest = {
    mainModule: "main.mjs",
    modules: { "main.mjs": { type: "esm", contents: await bundle("esm") } },
  } as const;
  const config = { name: "portable", compatibilityDate: "2026-10-01", manifest };
  const server = new Miniflare({ workers: [{ config }] });
  try {
    return await (await server.dispatchFetch("http://localhost/", { method: "POST", body: pages })).text();
  } finally {
    await server.dispose();
  }
}

async function onChromium(executablePath: string, pages: string): Promise<string> {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundle("iife") });
    return await page.evaluate(
      (text) => (globalThis as unknown as { run: (p: unknown) => string }).run(JSON.parse(text)),
      pages,
    );
  } finally {
    await browser.close();
  }
}

/** The code of the first ```ts fence of the package's README, run as it stands. */
function readmeExample(major: keyof typeof NODES): string {
  const readme = readFileSync(join(root, "packages/core/README.md"), "utf8");
  const code = /```(?:js|ts)\n([\s\S]*?)```/.exec(readme)?.[1];
  if (code === undefined) throw new Error("packages/core/README.md has no example");
  writeFileSync(join(work, "example.mjs"), code);
  return execFileSync(NODES[major], ["example.mjs"], { cwd: work, encoding: "utf8" });
}

/** What the packed command says, asked on the oldest Node and on the newest: the same of both, or nothing. */
function packedCommand(...args: readonly string[]): string {
  const bin = join(work, "node_modules/nisshi/dist/nisshi.js");
  const [old, now] = (["22", "24"] as const).map((major) =>
    execFileSync(NODES[major], [bin, ...args], { cwd: work, encoding: "utf8", maxBuffer: 1 << 28 }),
  );
  return old === now && now !== undefined ? now : "";
}

let failed = 0;
const report = (name: string, ok: boolean, note: string) => {
  if (!ok) failed += 1;
  console.log(`${ok ? "ok  " : "FAIL"} ${name}: ${note}`);
};
const sum = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);

try {
  install();
  const pages = JSON.stringify(corpus());
  const reference = onNode("24", pages);
  report("node 24", reference.length > 100_000, `${reference.length} characters, sha256 ${sum(reference)}`);
  const same = (name: string, out: string) => report(name, out === reference, `sha256 ${sum(out)}`);
  same("node 22", onNode("22", pages));
  same("workerd", await onWorkerd(pages));
  const browser = ensureChromium();
  if ("path" in browser) same("chromium", await onChromium(browser.path, pages));
  else report("chromium", process.env.CI !== "true", `skipped, ${browser.missing}`);
  const example = readmeExample("24");
  report("README example", example !== "" && example === readmeExample("22"), JSON.stringify(example.slice(0, 80)));
  const command = packedCommand("extract", join(root, "docs/sample-page.txt"), "--format", "ndjson");
  report("packed nisshi", command.startsWith("{"), `${command.length} characters`);
  const review = packedCommand("trips", join(root, "corpus/dev-trips"), "--format", "html", "--lang", "ja");
  report("packed nisshi trips", review.includes("<svg "), `${review.length} characters`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;
