/**
 * Packages as their users get them: publint and attw on each published package, and attw must have seen every entry
 * (it ends well when it finds no types at all).
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { reporter } from "./report.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { say } = reporter();

function run(command: string, args: readonly string[]): { ok: boolean; out: string } {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
  });
  return { ok: status === 0, out: `${stdout}${stderr}` };
}

for (const folder of ["packages/core", "packages/charts", "packages/reference", "packages/store", "apps/cli"]) {
  const manifest = JSON.parse(readFileSync(`${root}${folder}/package.json`, "utf8")) as {
    readonly name: string;
    readonly exports?: Readonly<Record<string, string>>;
  };
  const lint = run("publint", [folder, "--strict", "--pack", "npm"]);
  say(lint.ok, `publint ${manifest.name}`, lint.ok ? "" : lint.out);
  const entries = Object.entries(manifest.exports ?? {}).filter(([, target]) => target.endsWith(".js"));
  if (entries.length === 0) continue;
  const types = run("attw", ["--pack", folder, "--profile", "esm-only", "--format", "json"]);
  const seen = JSON.parse(types.out.slice(types.out.indexOf("{"), types.out.lastIndexOf("}") + 1)) as {
    readonly analysis?: {
      readonly entrypoints?: Readonly<
        Record<
          string,
          {
            readonly resolutions: Readonly<
              Record<string, { readonly resolution?: { readonly isTypeScript: boolean } }>
            >;
          }
        >
      >;
    };
  };
  const points = seen.analysis?.entrypoints ?? {};
  const untyped = entries
    .map(([path]) => path)
    .filter((path) => points[path]?.resolutions["node16-esm"]?.resolution?.isTypeScript !== true);
  say(
    types.ok && untyped.length === 0,
    `attw ${manifest.name}`,
    types.ok && untyped.length === 0
      ? `${entries.length} entries typed`
      : `no types at ${untyped.join(", ")} ${types.ok ? "" : types.out.slice(0, 2000)}`,
  );
}
