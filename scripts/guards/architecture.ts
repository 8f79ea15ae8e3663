/** The direction of dependence is enforced: a planted violation of each border is caught by the linter. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { reporter } from "./report.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { say } = reporter();

/** Where the import stands, what it imports, whether it is allowed. */
const ROWS: readonly (readonly [string, string, boolean])[] = [
  ["packages/core/src/kernel/x.ts", "../vocab/causes.ts", false],
  ["packages/core/src/vocab/x.ts", "../kernel/span.ts", false],
  ["packages/core/src/kernel/x.ts", "./span.ts", true],
  ["packages/core/src/incident/x.ts", "../extract/index.ts", false],
  ["packages/core/src/incident/x.ts", "../vocab/index.ts", true],
  ["packages/core/src/messages/x.ts", "../check/types.ts", false],
  ["packages/core/src/extract/x.ts", "../check/types.ts", false],
  ["packages/core/src/extract/x.ts", "../stats/index.ts", false],
  ["packages/core/src/extract/x.ts", "../incident/schema.ts", false],
  ["packages/core/src/extract/ja/x.ts", "../../kernel/span.ts", true],
  ["packages/core/src/check/x.ts", "../extract/index.ts", false],
  ["packages/core/src/check/x.ts", "../stats/index.ts", false],
  ["packages/core/src/stats/x.ts", "../extract/index.ts", false],
  ["packages/core/src/stats/x.ts", "../check/index.ts", false],
  ["packages/core/src/extract/x.ts", "node:fs", false],
  ["apps/cli/src/x.ts", "../../../packages/core/src/extract/index.ts", false],
  ["apps/api/src/x.ts", "@nisshi/core/extract", true],
];

const work = mkdtempSync(join(tmpdir(), "nisshi-architecture-"));
const config = JSON.parse(readFileSync(`${root}biome.json`, "utf8")) as Record<string, unknown>;
writeFileSync(join(work, "biome.json"), JSON.stringify({ ...config, vcs: { enabled: false }, $schema: undefined }));

const plant = (file: string, code: string) => {
  mkdirSync(dirname(join(work, file)), { recursive: true });
  writeFileSync(join(work, file), code);
};
const planted = ROWS.map(([file, target], i) => {
  const name = file.replace("x.ts", `planted-${i}.ts`);
  plant(name, `import * as x from ${JSON.stringify(target)};\nexport const y = x;\n`);
  return name;
});
plant("packages/core/src/trip/planted-zod.ts", 'import { z } from "zod";\nexport const y = z;\n');

const { stdout, stderr } = spawnSync(
  "biome",
  ["lint", "--only=style/noRestrictedImports", "--max-diagnostics=none", "--colors=off"],
  { cwd: work, encoding: "utf8" },
);
rmSync(work, { recursive: true, force: true });
const caught = (name: string) =>
  new RegExp(`${name.replaceAll("/", "[/]")}:\\d+:\\d+ lint/style`).test(stdout + stderr);

for (const [i, [file, target, allowed]] of ROWS.entries())
  say(
    caught(planted[i] ?? "") !== allowed,
    `${file.replace("/x.ts", "")} ${allowed ? "may" : "may not"} import ${target}`,
  );
say(caught("packages/core/src/trip/planted-zod.ts"), "the named zod namespace is refused");
