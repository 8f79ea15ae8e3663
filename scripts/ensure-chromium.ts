/** Finds the Chromium that tests drive, and installs Debian's package when it is missing and may be installed. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser's path, or in `missing` why there is none and what to do about it. */
export type Chromium = { readonly path: string } | { readonly missing: string };

function find(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  return named !== undefined && named !== "" ? named : PLACES.find((place) => existsSync(place));
}

export function ensureChromium(): Chromium {
  const present = find();
  if (present !== undefined)
    return existsSync(present)
      ? { path: present }
      : { missing: `CHROMIUM_PATH names ${present}, which does not exist` };
  const advice = "install Chromium or name one in CHROMIUM_PATH";
  if (process.getuid?.() !== 0) return { missing: `no Chromium found and not root: ${advice}` };
  const apt = (...args: string[]) =>
    spawnSync("apt-get", args, {
      encoding: "utf8",
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  const install = () => apt("install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
  let last = install();
  if (last.status !== 0) {
    apt("update");
    last = install();
  }
  const installed = find();
  if (installed !== undefined) return { path: installed };
  const why = last.error?.message ?? last.stderr.trim().split("\n").at(-1) ?? "";
  return { missing: `apt-get could not install chromium (${why}): ${advice}` };
}
