import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The built command. */
export const cli = fileURLToPath(new URL("../dist/nisshi.js", import.meta.url));

/** Runs the built command as a user does, in a folder, with a neutral environment. */
export function nisshi(
  folder: string,
  args: readonly string[],
  input: string | Uint8Array = "",
  env: Record<string, string> = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    input,
    env: { ...process.env, LANG: "C", LC_ALL: "", NO_COLOR: "1", FORCE_COLOR: undefined, COLUMNS: "", ...env },
  });
  return { status, stdout, stderr };
}
