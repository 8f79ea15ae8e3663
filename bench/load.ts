/**
 * The endpoint under a steady load: so many requests a second whether or not it keeps up, 95 of 100 of them reads, over a casebook in a
 * SQLite file. The endpoint is a process of its own.
 *
 *   pnpm bench:load [--write] [--records N] [--rate N] [--seconds N]
 *
 * Ends with 1 when a request was not answered as it should be.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateIncidents } from "@nisshi/core/generate";
import { report } from "./report.ts";

function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}
const [count, rate, seconds] = [option("records", 10_000), option("rate", 500), option("seconds", 60)];
const folder = mkdtempSync(join(tmpdir(), "nisshi-load-"));
const entry = fileURLToPath(new URL("../apps/api/dist/node.js", import.meta.url));
const server = spawn(process.execPath, [entry], {
  env: {
    ...process.env,
    PORT: "0",
    NISSHI_ACCESS: "open",
    NISSHI_DATABASE: join(folder, "casebook.sqlite"),
    NISSHI_RATE_LIMIT: "0",
    NISSHI_LOG: "errors",
    NISSHI_IMPORT_LIMIT: "1000000000",
  },
  stdio: ["ignore", "pipe", "inherit"],
});
process.on("exit", () => server.kill());
const port = await new Promise<number>((resolve) => {
  server.stdout.on("data", (text: Buffer) => {
    const found = /http:\/\/\S+:(\d+)/.exec(text.toString());
    if (found) resolve(Number(found[1]));
  });
});
const agent = new Agent({ keepAlive: true, maxSockets: 128 });

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

function ask(
  method: string,
  path: string,
  type?: string,
  body?: string,
  more: Record<string, string> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { ...(type !== undefined && { "Content-Type": type }), ...more };
    const sent = request({ port, agent, method, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Resident memory of the endpoint in megabytes. */
function memory(): number {
  const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1024;
}

const records = [...generateIncidents({ seed: 7, count })];
const started = performance.now();
const imported = await ask(
  "POST",
  "/v1/import",
  "application/x-ndjson",
  records.map((record) => JSON.stringify({ record })).join("\n"),
);
const ids = [...imported.body.matchAll(/"id":"([^"]+)"/g)].map((match) => match[1] ?? "");
if (ids.length !== count) throw new Error(`of ${count} records ${ids.length} were kept`);
console.error(`${count} records kept in ${((performance.now() - started) / 1000).toFixed(1)} s`);

let seed = 1;
/** Numbers from 0 below `most` that are the same in every run (a linear congruential generator). */
function below(most: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 4_294_967_296) * most);
}
const anyId = (): string => ids[below(ids.length)] ?? "";
const reads: readonly (() => string)[] = [
  () => `/v1/incidents/${anyId()}`,
  () => `/v1/incidents/${anyId()}`,
  () => "/v1/incidents?limit=20",
  () => "/v1/incidents?cause=ransomware&limit=20&fields=organization,total",
  () => "/v1/incidents?sort=-total&limit=20",
  () => `/v1/incidents/${anyId()}/assessment`,
  () => `/v1/changes?since=${below(count)}&limit=50`,
];

const times: { readonly read: number[]; readonly write: number[] } = { read: [], write: [] };
let errors = 0;

/** Times a request. What it gives is why it was not answered as it should be; null where it was. */
async function measured(kind: "read" | "write", run: () => Promise<string | null>): Promise<void> {
  const begun = performance.now();
  const fault = await run().catch((error: unknown) => String(error));
  times[kind].push(performance.now() - begun);
  if (fault === null) return;
  errors += 1;
  console.error(`after ${((performance.now() - begin) / 1000).toFixed(1)} s, ${kind}: ${fault}`);
}

async function read(path: string): Promise<string | null> {
  const { status } = await ask("GET", path);
  return status === 200 ? null : `${status} to ${path}`;
}

async function write(): Promise<string | null> {
  if (below(2) === 0) {
    const body = JSON.stringify({ record: records[below(count)] });
    const { status } = await ask("POST", "/v1/incidents", "application/json", body);
    return status === 201 ? null : `${status} to a new record`;
  }
  const path = `/v1/incidents/${anyId()}`;
  const { headers } = await ask("GET", path);
  const patch = JSON.stringify({ misuse: ["confirmed", "possible", "not-observed"][below(3)] });
  const { status } = await ask("PATCH", path, "application/merge-patch+json", patch, {
    "If-Match": String(headers.etag),
  });
  // Another writer may have been first, which is an answer too.
  return status === 200 || status === 412 ? null : `${status} to a change`;
}

const under: Promise<void>[] = [];
const marks: number[] = [];
const begin = performance.now();
for (let sent = 0; sent < rate * seconds; ) {
  const due = Math.min(rate * seconds, Math.floor(((performance.now() - begin) / 1000) * rate));
  for (; sent < due; sent += 1) {
    const isRead = below(100) < 95;
    const path = reads[below(reads.length)]?.() ?? "/healthz";
    under.push(isRead ? measured("read", () => read(path)) : measured("write", write));
  }
  if (performance.now() - begin > marks.length * 5_000) marks.push(memory());
  await new Promise((resolve) => setTimeout(resolve, 2));
}
await Promise.all(under);
const lasted = (performance.now() - begin) / 1000;
agent.destroy();
server.kill("SIGTERM");
await new Promise((resolve) => server.on("close", resolve));
rmSync(folder, { recursive: true });

const at = (values: readonly number[], share: number): string =>
  ([...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN).toFixed(1);
const row = (name: string, values: readonly number[]): string =>
  `| ${name} | ${values.length.toLocaleString("en")} | ${[0.5, 0.95, 0.99, 0.999].map((share) => at(values, share)).join(" | ")} |`;
const [cpu] = cpus();
report(
  "load",
  [
    `| ${rate} requests/s for ${seconds} s, ${count.toLocaleString("en")} records | requests | p50 ms | p95 ms | p99 ms | p99.9 ms |`,
    "|---|---:|---:|---:|---:|---:|",
    row("reads", times.read),
    row("writes", times.write),
    "",
    `${errors} errors; done after ${lasted.toFixed(1)} s; memory of the endpoint ${marks[4]?.toFixed(0)} MB after 20 s, ${marks[Math.floor(marks.length / 2)]?.toFixed(0)} MB half way, ${marks.at(-1)?.toFixed(0)} MB at the end. Node ${process.versions.node}, ${cpus().length} × ${cpu?.model ?? "unknown"} shared with what asks, load at the end ${(loadavg()[0] ?? 0).toFixed(1)}.`,
  ].join("\n"),
);
process.exitCode = errors === 0 ? 0 : 1;
