/** The direction of dependence is enforced: a violation planted at each border is caught by the linter, nothing else is. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { reporter } from "./report.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { say } = reporter();
const src = "packages/core/src";

/** Folder the import stands in, what it imports, whether it is allowed. */
const ROWS: readonly (readonly [folder: string, target: string, allowed: boolean])[] = [
  [src, "./kernel/index.ts", true],
  [src, "node:fs", false],
  [`${src}/kernel`, "./span.ts", true],
  [`${src}/kernel`, "../vocab/causes.ts", false],
  [`${src}/kernel`, "zod", false],
  [`${src}/vocab`, "./types.ts", true],
  [`${src}/vocab`, "../kernel/span.ts", false],
  [`${src}/record`, "../kernel/index.ts", true],
  [`${src}/record`, "../incident/schema.ts", false],
  [`${src}/incident`, "zod", true],
  [`${src}/incident`, "../vocab/index.ts", true],
  [`${src}/incident`, "../record/schema.ts", true],
  [`${src}/incident`, "../trip/schema.ts", false],
  [`${src}/incident`, "../extract/index.ts", false],
  [`${src}/incident`, "../messages/index.ts", false],
  [`${src}/incident`, "left-pad", false],
  [`${src}/trip`, "../incident/schema.ts", false],
  [`${src}/messages`, "../kernel/issue.ts", true],
  [`${src}/messages`, "../vocab/index.ts", false],
  [`${src}/messages`, "../check/types.ts", false],
  [`${src}/extract`, "../incident/index.ts", true],
  [`${src}/extract`, "../incident/schema.ts", false],
  [`${src}/extract`, "../check/types.ts", false],
  [`${src}/extract`, "node:fs", false],
  [`${src}/extract/ja/rules`, "../../types.ts", true],
  [`${src}/extract/ja/rules`, "../../../stats/index.ts", false],
  [`${src}/extract/assemble/trip`, "zod", false],
  [`${src}/extract/assemble/trip`, "../../../trip/schema.ts", false],
  [`${src}/check`, "../extract/index.ts", false],
  [`${src}/check/rules/incident`, "../../../incident/index.ts", true],
  [`${src}/check/rules/incident`, "../../../stats/index.ts", false],
  [`${src}/check/rules/incident`, "../../../messages/index.ts", false],
  [`${src}/law`, "../check/types.ts", false],
  [`${src}/law`, "zod", false],
  [`${src}/law/statutes`, "../../incident/reporting.ts", true],
  [`${src}/law/statutes`, "../../stats/index.ts", false],
  [`${src}/formats/csv`, "../common/table.ts", true],
  [`${src}/formats/csv`, "../../trip/index.ts", true],
  [`${src}/formats/csv`, "../../trip/schema.ts", false],
  [`${src}/formats/csv`, "zod", false],
  [`${src}/formats/common`, "../../check/index.ts", false],
  [`${src}/formats/common`, "node:fs", false],
  [`${src}/valid`, "../kernel/when.ts", true],
  [`${src}/valid`, "zod", false],
  [`${src}/valid`, "../incident/schema.ts", false],
  [`${src}/stats`, "../extract/index.ts", false],
  [`${src}/stats/measures/incident`, "../../../law/assess.ts", true],
  [`${src}/stats/measures/trip`, "../../../trip/index.ts", true],
  [`${src}/stats/measures/trip`, "../../../check/index.ts", false],
  [`${src}/stats/measures/trip`, "zod", false],
  ["packages/charts/src", "d3-geo", true],
  ["packages/charts/src", "d3-shape", true],
  ["packages/charts/src", "@nisshi/core/stats", false],
  ["packages/charts/src", "node:fs", false],
  ["packages/charts/src/results", "@nisshi/core/stats", true],
  ["packages/charts/src/results", "@nisshi/core/extract", false],
  ["apps/cli/src", "@nisshi/core/extract", true],
  ["apps/cli/src", "node:fs", true],
  ["apps/cli/src/commands", "../../../../packages/core/src/extract/index.ts", false],
  ["apps/cli/src", "@nisshi/core/dist/index.js", false],
  ["apps/cli/src", "../../api/src/app.ts", false],
  ["apps/cli/src", "hono", false],
  ["apps/api/src", "hono", true],
  ["apps/api/src", "commander", false],
  ["apps/api/src/routes", "node:fs", false],
];

/** Other ways to go wrong: the rule that must see it, and the files that do it. */
const OTHERS: readonly (readonly [name: string, rule: string, files: Readonly<Record<string, string>>])[] = [
  [
    "the named zod namespace is refused",
    "style/noRestrictedImports",
    { [`${src}/trip/named.ts`]: 'import { z } from "zod";\nexport const y = z;\n' },
  ],
  [
    "the default zod import is refused",
    "style/noRestrictedImports",
    { [`${src}/trip/whole.ts`]: 'import z from "zod";\nexport const y = z;\n' },
  ],
  [
    "a re-export crosses no border",
    "style/noRestrictedImports",
    { [`${src}/kernel/again.ts`]: 'export { causes } from "../vocab/causes.ts";\n' },
  ],
  [
    "a dynamic import crosses no border",
    "style/noRestrictedImports",
    { [`${src}/kernel/late.ts`]: 'export const y = () => import("../vocab/causes.ts");\n' },
  ],
  ["a default export is refused", "style/noDefaultExport", { [`${src}/kernel/one.ts`]: "export default 1;\n" }],
  [
    "an import cycle is refused",
    "suspicious/noImportCycles",
    {
      [`${src}/stats/hen.ts`]: 'import { egg } from "./egg.ts";\nexport const hen = () => egg;\n',
      [`${src}/stats/egg.ts`]: 'import { hen } from "./hen.ts";\nexport const egg = () => hen;\n',
    },
  ],
  ["a focused test is refused", "suspicious/noFocusedTests", { [`${src}/only.test.ts`]: "it.only('x', () => {});\n" }],
  ["a skipped test is refused", "suspicious/noSkippedTests", { [`${src}/skip.test.ts`]: "it.skip('x', () => {});\n" }],
];

const work = mkdtempSync(join(tmpdir(), "nisshi-architecture-"));
function plant(file: string, code: string): string {
  mkdirSync(dirname(join(work, file)), { recursive: true });
  writeFileSync(join(work, file), code);
  return file;
}

const config = JSON.parse(readFileSync(join(root, "biome.json"), "utf8")) as Record<string, unknown>;
plant("biome.json", JSON.stringify({ ...config, $schema: undefined, vcs: { enabled: false } }));
for (const folder of ["packages/core", "packages/charts", "apps/cli", "apps/api"]) {
  mkdirSync(join(work, folder), { recursive: true });
  cpSync(join(root, folder, "package.json"), join(work, folder, "package.json"));
}
const planted = ROWS.map(([folder, target], i) =>
  plant(`${folder}/planted-${i}.ts`, `import * as x from ${JSON.stringify(target)};\nexport const y = x;\n`),
);
for (const [, , files] of OTHERS) for (const [file, code] of Object.entries(files)) plant(file, code);

const { stdout, stderr } = spawnSync("biome", ["lint", "--max-diagnostics=none", "--colors=off"], {
  cwd: work,
  encoding: "utf8",
  maxBuffer: 1 << 26,
});
rmSync(work, { recursive: true, force: true });
/** File and rule of each diagnostic, as `file rule`. */
const seen = new Set(
  [...`${stdout}${stderr}`.matchAll(/^(\S+?):\d+:\d+ lint\/(\S+)/gm)].map(([, file, rule]) => `${file} ${rule}`),
);

for (const [i, [folder, target, allowed]] of ROWS.entries()) {
  const caught = ["style/noRestrictedImports", "correctness/noUndeclaredDependencies"].some((rule) =>
    seen.has(`${planted[i]} ${rule}`),
  );
  say(caught !== allowed, `${folder} ${allowed ? "may" : "may not"} import ${target}`);
}
for (const [name, rule, files] of OTHERS) say(seen.has(`${Object.keys(files)[0]} ${rule}`), name);
