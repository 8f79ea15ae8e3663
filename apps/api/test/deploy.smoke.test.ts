import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));

/** Most that the Worker may weigh, gzip, in KiB; raised only in the change that needs it. */
const CEILING = 600;

test("wrangler would deploy the Worker, and it is small", async () => {
  const variables = { ...process.env, CI: "true", NO_COLOR: "1", WRANGLER_SEND_METRICS: "false" };
  const wrangler = `${folder}node_modules/.bin/wrangler`;
  const { stdout } = await promisify(execFile)(wrangler, ["deploy", "--dry-run"], { cwd: folder, env: variables });
  const [, size] = /gzip: ([\d.]+) KiB/.exec(stdout) ?? [];
  expect(Number(size)).toBeGreaterThan(20);
  expect(Number(size)).toBeLessThan(CEILING);
  expect(stdout).toMatch(/env\.DB \(nisshi\) +D1 Database/);
  expect(stdout).toMatch(/env\.RATE_LIMITER .*Rate Limit/);
}, 60_000);

test("the Worker holds one locale of zod, not all of them", () => {
  const code = readFileSync(`${folder}dist/worker.js`, "utf8");
  expect(code).toContain("Invalid input");
  expect(code).not.toMatch(/Ungültig|Entrada inválida|Nieprawidłow/);
});
