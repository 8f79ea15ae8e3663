// The way in from a bare clone: needs only node >= 20 and npm. Fetches pnpm, installs what the lockfile says (a Node of
// its own among it) and hands over to scripts/<verb>.ts, which that Node runs.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [verb = "start", ...rest] = process.argv.slice(2);
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", NPM_CONFIG_UPDATE_NOTIFIER: "false" };

/** Ends before anything could be tested; a test run still ends with a tally, for those who read only that. */
function giveUp(message) {
  console.error(message);
  if (verb === "test") console.log("\n0 passed, 1 failed");
  process.exit(1);
}

function pnpm(...args) {
  const { status, error } = spawnSync("npx", ["-y", "pnpm@12", ...args], {
    cwd: root,
    stdio: "inherit",
    env,
    shell: process.platform === "win32",
  });
  if (error !== undefined) giveUp(`npx could not be started (${error.message}): install npm beside node.`);
  return status ?? 1;
}

/** Whether what is installed is what the lockfile says. */
function installed() {
  const state = `${root}node_modules/.pnpm/lock.yaml`;
  return existsSync(state) && readFileSync(state, "utf8") === readFileSync(`${root}pnpm-lock.yaml`, "utf8");
}

const [major = 0] = process.versions.node.split(".").map(Number);
if (major < 20) giveUp(`Node ${process.versions.node} is too old to begin with: install Node 20 or newer.`);
if (!installed()) {
  console.error("Installing what the lockfile lists ...");
  if (pnpm("install", "--frozen-lockfile", "--reporter=append-only", "--loglevel=warn") !== 0)
    giveUp("The install failed; the lines above say why. With an unreachable registry, try again when it answers.");
}
process.exit(pnpm("exec", "node", `scripts/${verb}.ts`, ...rest));
