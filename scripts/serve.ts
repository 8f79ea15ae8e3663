/**
 * `npm run serve`: builds, and serves a casebook of its own on this machine: a SQLite file with a sample in it at first, open to
 * whoever sits here. Every setting of docs/deploy.md can be given.
 */
import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const settings = {
  NISSHI_ACCESS: "open",
  NISSHI_DATABASE: `${root}casebook.sqlite`,
  NISSHI_SAMPLE: "true",
  NISSHI_RATE_LIMIT: "0",
  NISSHI_LOG: "errors",
};

console.log("Building ...");
const built = spawnSync("turbo", ["run", "build", "--filter=@nisshi/api", "--output-logs=errors-only"], {
  cwd: root,
  stdio: "inherit",
});
if (built.status !== 0) process.exit(1);

const server = spawn(process.execPath, [`${root}apps/api/dist/node.js`], {
  stdio: "inherit",
  env: { ...settings, ...process.env },
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.kill(signal));
server.on("close", (code) => {
  process.exitCode = code ?? 1;
});
