import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { describe, expect, test } from "vitest";
import { withMcp } from "../src/mcp/mcp.ts";
import { page, post, testApp } from "./app.ts";

const { app } = await testApp();
const outer = withMcp(app, 100_000);
const kept = await app.request("/v1/incidents", post("text/plain", page));
const id = kept.headers.get("Location")?.split("/").at(-1) ?? "";

/** The official client, its requests answered in process. */
async function connect(on = outer, headers: Record<string, string> = {}): Promise<Client> {
  const client = new Client({ name: "test", version: "0.0.0" });
  const transport = new StreamableHTTPClientTransport(new URL("http://localhost/mcp"), {
    requestInit: { headers },
    fetch: async (url, init) => await on.fetch(new Request(url, init)),
  });
  await client.connect(transport as Transport);
  return client;
}

describe("the official client", () => {
  test("is told what there is", async () => {
    const client = await connect();
    expect(client.getServerVersion()?.name).toBe("nisshi");
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(["extract", "check", "search", "get", "stats", "assess"]);
    for (const { annotations, inputSchema } of tools) {
      expect(annotations?.readOnlyHint).toBe(true);
      expect(inputSchema.type).toBe("object");
    }
  });
  const rows: [name: string, given: Record<string, unknown>, says: object][] = [
    ["extract", { text: page }, { records: [{ kind: "incident", total: 58 }, { kind: "trip" }] }],
    ["check", { text: page, preset: "full" }, { ran: expect.arrayContaining(["incident/schema"]) }],
    ["search", { kind: "incident", q: "なぎさ", cause: ["misdirected-email"], facets: ["cause"] }, { total: 1 }],
    ["search", { kind: "trip" }, { total: 0 }],
    ["get", { kind: "incident", id }, { id, revision: 1 }],
    ["stats", { measures: ["incident/by-cause"] }, { records: { n: 1 } }],
    ["assess", { id, on: "2026-01-01" }, { duties: expect.any(Array) }],
  ];
  test.each(rows)("calls %s with %j", async (name, given, says) => {
    const result = await (await connect()).callTool({ name, arguments: given });
    expect(result.isError).toBeFalsy();
    expect(result.structuredContent).toMatchObject(says);
  });
  const refused: [name: string, given: Record<string, unknown>, says: RegExp][] = [
    ["get", { kind: "incident", id: "nope" }, /\/problems\/not-found/],
    ["get", { kind: "incident", id: "../tokens" }, /\/problems\/not-found/],
    ["search", { kind: "incident", cursor: "x" }, /\/problems\/invalid-query/],
    ["search", { kind: "flight" }, /kind/],
    ["stats", { measures: ["nope"] }, /\/problems\/invalid-query/],
  ];
  test.each(refused)("is told why %s with %j is refused", async (name, given, says) => {
    const result = await (await connect()).callTool({ name, arguments: given });
    expect(result.isError).toBe(true);
    expect(JSON.stringify(result.content)).toMatch(says);
  });
  test("has the rights of its token and no others", async () => {
    const token = "operator-operator-operator-operator";
    const closed = withMcp((await testApp({ access: "tokens", adminToken: token })).app, 100_000);
    const ask = { name: "search", arguments: { kind: "incident" } };
    expect((await (await connect(closed)).callTool(ask)).isError).toBe(true);
    const known = await connect(closed, { Authorization: `Bearer ${token}` });
    expect((await known.callTool(ask)).structuredContent).toMatchObject({ total: 0 });
  });
});

test("what is no call is answered as HTTP has it, and all else by the application", async () => {
  expect((await outer.request("/mcp")).status).toBe(405);
  const foreign = { method: "POST", headers: { Origin: "https://elsewhere.example" } };
  expect((await outer.request("/mcp", foreign)).status).toBe(403);
  expect((await outer.request("/mcp", post("application/json", "{"))).status).toBe(400);
  expect((await outer.request("/mcp", post("application/json", "x".repeat(100_001)))).status).toBe(413);
  const health = await outer.request("/healthz");
  expect([health.status, health.headers.get("X-Content-Type-Options")]).toEqual([200, "nosniff"]);
  expect((await outer.request(`/v1/incidents/${id}`)).status).toBe(200);
});
