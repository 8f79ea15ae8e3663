/**
 * How much of bare Hono's speed the endpoint keeps: the same routes with the same work, without what the endpoint does around it
 * (rights, limits, safety headers, entity tags, negotiation, validation of the query), in one run.
 *
 *   pnpm bench:api [--write] [--seconds N]
 *
 * Each figure is the median of seven passes after one to warm up; passes of the contestants alternate. In process a request is a
 * Request object; over a socket both are asked by 16 connections of the same process.
 */

import { readFileSync } from "node:fs";
import { Agent, request as httpRequest, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { cpus, loadavg } from "node:os";
import { serve } from "@hono/node-server";
import { check } from "@nisshi/core/check";
import { extract } from "@nisshi/core/extract";
import { openSqlite } from "@nisshi/store/sqlite";
import { Hono } from "hono";
import { createApp } from "../apps/api/src/app.ts";
import { instantOf, livePorts, newId, now } from "../apps/api/src/env.ts";
import { fillWithSample } from "../apps/api/src/sample/fill.ts";
import { DEFAULT_SETTINGS } from "../apps/api/src/settings.ts";
import { median, report } from "./report.ts";

const PASSES = 7;
const asked = process.argv.indexOf("--seconds");
const milliseconds = 1000 * (asked < 0 ? 0.5 : Number(process.argv[asked + 1]));
const page = readFileSync(new URL("../docs/sample-page.txt", import.meta.url), "utf8");

const store = await openSqlite(":memory:", { now: () => instantOf(now()), newId });
await fillWithSample(store, "main");
const listed = await store.list("main", { kind: "incident", limit: 1 });
const id = listed.ok ? (listed.page.hits[0]?.entry.id ?? "") : "";

const settings = { ...DEFAULT_SETTINGS, rateLimit: 0, logRequests: false };
const ours = createApp(livePorts(settings, { store, logs: null, limiter: null, clientOf: () => "" }));

const bare = new Hono();
bare.get("/v1/incidents", async (c) => {
  const result = await store.list("main", {
    kind: "incident",
    sort: "-published",
    limit: Number(c.req.query("limit")),
  });
  if (!result.ok) return c.json({}, 400);
  const { hits, next, total } = result.page;
  return c.json({ items: hits.map(({ entry: { space: _, text: __, ...entry } }) => entry), next, total });
});
bare.get("/v1/incidents/:id", async (c) => {
  const entry = await store.get("main", c.req.param("id"));
  return entry === null ? c.json({}, 404) : c.json(entry);
});
bare.get("/v1/incidents/:id/findings", async (c) => {
  const entry = await store.get("main", c.req.param("id"));
  return entry === null
    ? c.json({}, 404)
    : c.json(check(entry.record, entry.text === null ? {} : { text: entry.text }));
});
bare.get("/v1/changes", async (c) => c.json(await store.changes("main", 0, Number(c.req.query("limit")))));
bare.post("/v1/extract", async (c) => c.json(extract(await c.req.text())));

const requests: readonly (readonly [name: string, path: string, body?: string])[] = [
  ["GET /v1/incidents?limit=10", "/v1/incidents?limit=10"],
  ["GET /v1/incidents/{id}", `/v1/incidents/${id}`],
  ["GET /v1/incidents/{id}/findings", `/v1/incidents/${id}/findings`],
  ["GET /v1/changes?limit=100", "/v1/changes?limit=100"],
  ["POST /v1/extract, 4 posts", "/v1/extract", page],
];

type Ask = (path: string, body: string | undefined) => Promise<number>;

const headers = { "Content-Type": "text/plain" };

const inProcess =
  (app: { fetch(request: Request): Response | Promise<Response> }): Ask =>
  async (path, body) => {
    const init = body === undefined ? {} : { method: "POST", body, headers };
    const response = await app.fetch(new Request(`http://localhost${path}`, init));
    return response.ok ? (await response.text()).length : 0;
  };

const servers: Server[] = [];
const agent = new Agent({ keepAlive: true, maxSockets: 16 });

async function overSocket(app: { fetch(request: Request): Response | Promise<Response> }): Promise<Ask> {
  const { port } = await new Promise<AddressInfo>((resolve) => {
    const listening = serve(
      { fetch: (request) => app.fetch(request), port: 0, hostname: "127.0.0.1" },
      resolve,
    ) as Server;
    // Connections rest while the contestants are asked in process: none is closed meanwhile.
    listening.keepAliveTimeout = 60_000;
    servers.push(listening);
  });
  return (path, body) =>
    new Promise((resolve, reject) => {
      const method = body === undefined ? "GET" : "POST";
      const sent = httpRequest(
        { port, path, method, agent, headers: body === undefined ? {} : headers },
        (response) => {
          let length = 0;
          response.on("data", (part: Buffer) => {
            length += part.length;
          });
          response.on("end", () => resolve(response.statusCode === 200 ? length : 0));
        },
      );
      sent.on("error", reject);
      sent.end(body);
    });
}

/** Requests a second over a pass, `width` of them at once. */
async function rateOf(ask: Ask, path: string, body: string | undefined, width: number): Promise<number> {
  const started = performance.now();
  let count = 0;
  const one = async (): Promise<void> => {
    while (performance.now() - started < milliseconds) {
      if ((await ask(path, body)) === 0) throw new Error(`${path} was not answered`);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: width }, one));
  return (count / (performance.now() - started)) * 1000;
}

async function compare(ourAsk: Ask, bareAsk: Ask, path: string, body: string | undefined, width: number) {
  const rates: { readonly ours: number; readonly bare: number }[] = [];
  for (let pass = 0; pass <= PASSES; pass += 1) {
    const first = await rateOf(pass % 2 === 0 ? ourAsk : bareAsk, path, body, width);
    const second = await rateOf(pass % 2 === 0 ? bareAsk : ourAsk, path, body, width);
    if (pass > 0) rates.push(pass % 2 === 0 ? { ours: first, bare: second } : { ours: second, bare: first });
  }
  return {
    ours: median(rates.map((rate) => rate.ours)),
    bare: median(rates.map((rate) => rate.bare)),
    ratio: median(rates.map((rate) => rate.ours / rate.bare)),
  };
}

const number = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const rows: string[] = [];
const [ourSocket, bareSocket] = [await overSocket(ours), await overSocket(bare)];
for (const [name, path, body] of requests) {
  const process = await compare(inProcess(ours), inProcess(bare), path, body, 1);
  const socket = await compare(ourSocket, bareSocket, path, body, 16);
  const cells = [process, socket].flatMap((one) => [
    number.format(one.ours),
    number.format(one.bare),
    one.ratio.toFixed(2),
  ]);
  rows.push(`| ${name} | ${cells.join(" | ")} |`);
}
agent.destroy();
for (const server of servers) server.close();
await store.close();
const [cpu] = cpus();
report(
  "api",
  [
    "| requests/s | in process, Nisshi | bare Hono | ratio | over a socket, Nisshi | bare Hono | ratio |",
    "|---|---:|---:|---:|---:|---:|---:|",
    ...rows,
    "",
    `Medians of ${PASSES} passes. Node ${process.versions.node}, ${cpus().length} × ${cpu?.model ?? "unknown"}, load at the end ${(loadavg()[0] ?? 0).toFixed(1)}.`,
  ].join("\n"),
);
