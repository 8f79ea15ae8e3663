import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { afterEach, describe, expect, test } from "vitest";
import { openApiDocument } from "../src/openapi/document.ts";
import { routes } from "../src/routes/index.ts";
import { languages } from "../src/words.ts";
import { page } from "./app.ts";
import { addressOf, killAll, start } from "./process.ts";

afterEach(killAll);

describe("dist/node.js on a socket", () => {
  test("prints its address, answers, and stops when told to", async () => {
    const server = start({ PORT: "0", HOST: "127.0.0.1", NISSHI_BODY_LIMIT: "100000" });
    const address = await addressOf(server);

    expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ status: "ok" });
    const extracted = await fetch(`${address}/v1/extract?lang=ja`, {
      method: "POST",
      body: page,
      headers: { "Content-Type": "text/plain" },
    });
    expect(extracted.status).toBe(200);
    expect(((await extracted.json()) as { records: { kind: string }[] }).records.map((record) => record.kind)).toEqual([
      "incident",
      "trip",
    ]);
    expect((await fetch(`${address}/docs`)).headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect((await fetch(`${address}/v1/extract`)).status).toBe(405);

    const long = await fetch(`${address}/v1/extract`, {
      method: "POST",
      body: "x".repeat(200_000),
      headers: { "Content-Type": "text/plain" },
    });
    expect(long.status).toBe(413);
    expect(long.headers.get("Content-Type")).toBe("application/problem+json; charset=utf-8");

    const head = await fetch(`${address}/docs`, { method: "HEAD" });
    const tag = head.headers.get("ETag") ?? "";
    expect((await fetch(`${address}/docs`, { headers: { "If-None-Match": tag } })).status).toBe(304);

    server.process.kill("SIGTERM");
    expect(await server.ended).toBe(0);
    await expect(fetch(`${address}/healthz`)).rejects.toThrow();
  });

  test("keeps a casebook in its file, with a sample when asked for one, and answers MCP", async () => {
    const folder = mkdtempSync(join(tmpdir(), "nisshi-api-"));
    const variables = {
      PORT: "0",
      NISSHI_ACCESS: "open",
      NISSHI_DATABASE: join(folder, "casebook.sqlite"),
      NISSHI_SAMPLE: "true",
    };
    const first = start(variables);
    const address = await addressOf(first);
    const count = async (at: string) => ((await (await fetch(`${at}/v1/incidents`)).json()) as { total: number }).total;
    expect(await count(address)).toBe(10);
    expect(first.output()).toContain("a sample casebook of 14 records");
    const kept = await fetch(`${address}/v1/incidents`, {
      method: "POST",
      body: page,
      headers: { "Content-Type": "text/plain" },
    });
    expect(kept.status).toBe(201);
    const client = new Client({ name: "test", version: "0.0.0" });
    await client.connect(new StreamableHTTPClientTransport(new URL(`${address}/mcp`)) as Transport);
    expect((await client.callTool({ name: "search", arguments: { kind: "trip" } })).structuredContent).toMatchObject({
      total: 4,
    });
    await client.close();
    first.process.kill("SIGTERM");
    expect(await first.ended).toBe(0);

    const second = start(variables);
    expect(await count(await addressOf(second))).toBe(11);
    second.process.kill("SIGTERM");
    expect(await second.ended).toBe(0);
    rmSync(folder, { recursive: true });
  });

  test("serves the document that the source makes, its examples made by the build", async () => {
    const address = await addressOf(start({ PORT: "0" }));
    for (const language of languages) {
      const made: unknown = JSON.parse(JSON.stringify(openApiDocument(routes, language)));
      expect(await (await fetch(`${address}/openapi.json?lang=${language}`)).json()).toEqual(made);
    }
  });

  test("limits what one client asks, by the address of its socket", async () => {
    const server = start({ PORT: "0", NISSHI_RATE_LIMIT: "2" });
    const address = await addressOf(server);
    const statuses = [];
    for (let count = 0; count < 3; count += 1)
      statuses.push(
        (await fetch(`${address}/v1/vocab`, { headers: { "X-Forwarded-For": `198.51.100.${count}` } })).status,
      );
    expect(statuses).toEqual([200, 200, 429]);
  });

  test("lets a request under way end before it stops", async () => {
    const server = start({ PORT: "0" });
    const address = new URL(await addressOf(server));
    const answered = new Promise<number>((resolve, reject) => {
      const sending = request(
        {
          host: address.hostname,
          port: address.port,
          path: "/v1/extract",
          method: "POST",
          headers: { "Content-Type": "text/plain" },
        },
        (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        },
      );
      sending.on("error", reject);
      sending.write(page.slice(0, 100));
      // The signal comes while the body is still on its way.
      setTimeout(() => server.process.kill("SIGTERM"), 100);
      setTimeout(() => sending.end(page.slice(100)), 300);
    });
    expect(await answered).toBe(200);
    expect(await server.ended).toBe(0);
  });

  test("says what is wrong with its settings, and does not start", async () => {
    const server = start({ PORT: "http", NISSHI_BODY_LIMIT: "1MB", NISSHI_ACCESS: "open", HOST: "0.0.0.0" });
    expect(await server.ended).toBe(2);
    expect(server.output()).toMatch(/NISSHI_ACCESS takes open only where HOST is/);
    expect(server.output()).toMatch(/PORT takes a whole number/);
    expect(server.output()).toMatch(/NISSHI_BODY_LIMIT takes a whole number/);
  });

  test("says when its database cannot be opened", async () => {
    const server = start({ PORT: "0", NISSHI_DATABASE: "/nowhere/at/all.sqlite" });
    expect(await server.ended).toBe(1);
    expect(server.output()).toMatch(/cannot open the database \/nowhere\/at\/all\.sqlite .*NISSHI_DATABASE/);
  });

  test("says when its port is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, "127.0.0.1", resolve);
    });
    const { port } = other.address() as { port: number };
    const server = start({ PORT: String(port), HOST: "127.0.0.1" });
    expect(await server.ended).toBe(1);
    expect(server.output()).toContain(`cannot listen on 127.0.0.1:${port} (EADDRINUSE)`);
    other.close();
  });
});
