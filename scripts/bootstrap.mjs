// The way in from a bare clone: needs only node >= 20 and npm. Fetches pnpm, installs what the lockfile says (a Node of
// its own among it) and hands over to scripts/<verb>.ts, which that Node runs.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", npm_config_update_notifier: "false" };

function pnpm(...args) {
  const { status, error } = spawnSync("npx", ["-y", "pnpm@12", ...args], {
    cwd: root,
    stdio: "inherit",
    env,
    shell: process.platform === "win32",
  });
  if (error !== undefined) console.error(`npx could not be started: ${error.message}. Install npm beside node.`);
  return status ?? 1;
}

/** Whether what is installed is what the lockfile says. */
function installed() {
  const state = `${root}node_modules/.pnpm/lock.yaml`;
  return existsSync(state) && readFileSync(state, "utf8") === readFileSync(`${root}pnpm-lock.yaml`, "utf8");
}

const [major = 0] = process.versions.node.split(".").map(Number);
if (major < 20) {
  console.error(`Node ${process.versions.node} is too old to begin with: install Node 20 or newer.`);
  process.exit(2);
}
if (!installed()) {
  console.error("Installing what the lockfile lists ...");
  const status = pnpm("install", "--frozen-lockfile", "--reporter=append-only", "--loglevel=warn");
  if (status !== 0) process.exit(status);
}
process.exit(pnpm("exec", "node", `scripts/${process.argv[2]}.ts`, ...process.argv.slice(3)));
