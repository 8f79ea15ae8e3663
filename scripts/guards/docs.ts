/** The code in the pages runs as it stands: every ```ts fence of docs/ and of the READMEs, against the build. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { reporter } from "./report.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { say } = reporter();
// Inside the workspace, so that @nisshi/core resolves as it does for a user.
const work = `${root}node_modules/.cache/nisshi-docs`;
mkdirSync(work, { recursive: true });

const pages = [
  ...readdirSync(`${root}docs`)
    .filter((f) => f.endsWith(".md"))
    .map((f) => `docs/${f}`),
  "README.md",
  "packages/core/README.md",
  "packages/charts/README.md",
];
let fences = 0;
for (const page of pages) {
  const codes = [...readFileSync(root + page, "utf8").matchAll(/```ts\n([\s\S]*?)```/g)].map((m) => m[1] ?? "");
  for (const [i, code] of codes.entries()) {
    fences += 1;
    const file = `${work}/${page.replace(/\W/g, "-")}-${i}.mjs`;
    writeFileSync(file, code);
    const { status, stderr, stdout } = spawnSync(process.execPath, [file], { cwd: root, encoding: "utf8" });
    say(
      status === 0 && stdout !== "",
      `${page} example ${i + 1} runs`,
      status === 0 ? (stdout.split("\n")[0] ?? "") : stderr,
    );
  }
}
rmSync(work, { recursive: true, force: true });
say(fences >= 2, "the pages have examples", `${fences}`);
