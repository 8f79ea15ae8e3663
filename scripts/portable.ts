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

const root = fileURLToPath(new URL("..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "nisshi-portable-"));
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", process.env.CHROMIUM_PATH ?? ""];

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

function install(): void {
  const tarball = execFileSync("npm", ["pack", "--pack-destination", work, "--loglevel=error"], {
    cwd: join(root, "packages/core"),
    encoding: "utf8",
  }).trim();
  // npm pack leaves pnpm's catalog: protocol in place; the manifest is rewritten as publishing does.
  execFileSync("tar", ["-xzf", join(work, tarball), "-C", work]);
  const manifest = join(work, "package/package.json");
  const catalog = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8");
  const zod = /^ {2}zod: (\S+)$/m.exec(catalog)?.[1] ?? "*";
  writeFileSync(manifest, readFileSync(manifest, "utf8").replace('"catalog:"', `"${zod}"`));
  writeFileSync(join(work, "package.json"), '{"private":true,"type":"module"}');
  npm("install", "./package", "--install-links");
  for (const major of ["22", "24"])
    npm("install", "--prefix", join(work, `node${major}`), `node@${major}`, "--allow-scripts=node");
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
  });
  return out.outputFiles[0]?.text ?? "";
}

function onNode(major: string, pages: string): string {
  writeFileSync(join(work, "pages.json"), pages);
  writeFileSync(
    join(work, "node.mjs"),
    'import { readFileSync, writeSync } from "node:fs"; import { run } from "./program.mjs"; const out = Buffer.from(run(JSON.parse(readFileSync("pages.json", "utf8")))); for (let i = 0; i < out.length; i += writeSync(1, out, i));',
  );
  const bin = join(work, `node${major}/node_modules/node/bin/node`);
  return execFileSync(bin, ["node.mjs"], { cwd: work, encoding: "utf8", maxBuffer: 1 << 28 });
}

async function onWorkerd(pages: string): Promise<string> {
  const server = new Miniflare({ modules: true, script: await bundle("esm"), compatibilityDate: "2026-08-01" });
  try {
    return await (await server.dispatchFetch("http://localhost/", { method: "POST", body: pages })).text();
  } finally {
    await server.dispose();
  }
}

async function onChromium(pages: string): Promise<string | null> {
  const executablePath = CHROMIUM.find((path) => path !== "" && readdirSafe(path));
  if (executablePath === undefined) return null;
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

function readdirSafe(path: string): boolean {
  try {
    return readFileSync(path).length > 0;
  } catch {
    return false;
  }
}

/** The code of the first ```ts fence of the package's README, run as it stands. */
function readmeExample(major: string): string {
  const readme = readFileSync(join(root, "packages/core/README.md"), "utf8");
  const code = /```(?:js|ts)\n([\s\S]*?)```/.exec(readme)?.[1];
  if (code === undefined) throw new Error("packages/core/README.md has no example");
  writeFileSync(join(work, "example.mjs"), code);
  return execFileSync(join(work, `node${major}/node_modules/node/bin/node`), ["example.mjs"], {
    cwd: work,
    encoding: "utf8",
  });
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
  const browser = await onChromium(pages);
  if (browser === null) report("chromium", process.env.CI !== "true", "skipped, no Chromium on this machine");
  else same("chromium", browser);
  const example = readmeExample("24");
  report("README example", example !== "" && example === readmeExample("22"), JSON.stringify(example.slice(0, 80)));
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;
