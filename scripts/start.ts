/** `npm start`: builds, reads the sample page and shows records, findings and statistics. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const cli = "apps/cli/dist/nisshi.js";
const sample = "docs/sample-page.txt";

function run(command: string, args: readonly string[]): number {
  return spawnSync(command, args, { cwd: root, stdio: "inherit" }).status ?? 1;
}

console.log("Building ...");
if (run("turbo", ["run", "build", "--output-logs=errors-only", "--log-order=grouped"]) !== 0) process.exit(1);

for (const args of [
  ["extract", sample],
  ["check", sample],
  ["stats", sample],
]) {
  console.log(`\n$ nisshi ${args.join(" ")}\n`);
  // Findings end a check with 1; only a failure to run at all ends the tour.
  if (run(process.execPath, [cli, ...args]) > 1) process.exit(1);
}

console.log(`
Try next (Node 22.16 or newer; node_modules/.bin/node is one):
  node ${cli} extract ${sample} --format json     every field with the text that states it
  node ${cli} extract - < your-notice.txt         your own text
  node ${cli} check ${sample} --lang ja           the findings in Japanese
  PORT=8080 node apps/api/dist/node.js            the same over HTTP; then open http://localhost:8080/docs
  npm test                                        everything that must hold`);
