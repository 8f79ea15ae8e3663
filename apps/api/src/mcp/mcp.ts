import { StreamableHTTPTransport } from "@hono/mcp";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { AppEnv } from "../env.ts";
import { versions } from "../version.ts";
import { type Asked, tools } from "./tools.ts";

/** Headers of a call that its request is asked under: who asks, and in which language. */
const PASSED_ON = ["Authorization", "Accept-Language", "X-Request-Id"];

/** Does a call as the request that it stands for, so that what holds for requests holds for calls: rights, limits, checks. */
async function call(app: Hono<AppEnv>, c: Context, { method, path, query = {}, body }: Asked): Promise<CallToolResult> {
  const url = new URL(path, c.req.url);
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, String(value));
  const headers = new Headers({ Accept: "application/json" });
  for (const name of PASSED_ON) {
    const value = c.req.header(name);
    if (value !== undefined) headers.set(name, value);
  }
  if (body !== undefined) headers.set("Content-Type", "application/json");
  const request = new Request(url, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const response = await app.fetch(request, c.env);
  const answer = (await response.json()) as Record<string, unknown>;
  const content: CallToolResult["content"] = [{ type: "text", text: JSON.stringify(answer) }];
  return response.ok ? { content, structuredContent: answer } : { content, isError: true };
}

function serverOf(app: Hono<AppEnv>, c: Context): McpServer {
  const server = new McpServer({ name: "nisshi", title: "Nisshi (日誌)", version: versions.api });
  for (const { name, title, description, input, ask } of tools)
    server.registerTool(
      name,
      { title, description, inputSchema: input, annotations: { readOnlyHint: true, openWorldHint: false } },
      async (given) => await call(app, c, ask(given)),
    );
  return server;
}

/** Whether a page of another site has a browser ask, which the protocol has servers refuse. */
function isForeign(c: Context): boolean {
  const origin = c.req.header("Origin");
  return origin !== undefined && origin !== new URL(c.req.url).origin;
}

/**
 * The application with the Model Context Protocol at `/mcp` beside it: streamable HTTP, without sessions. A message may have
 * `limit` bytes.
 */
export function withMcp(app: Hono<AppEnv>, limit: number): Hono {
  const outer = new Hono();
  outer.post("/mcp", bodyLimit({ maxSize: limit }), async (c) => {
    if (isForeign(c)) return c.text("A page of another site may not ask.\n", 403);
    const transport = new StreamableHTTPTransport({ enableJsonResponse: true });
    await serverOf(app, c).connect(transport);
    return (await transport.handleRequest(c)) ?? c.body(null, 202);
  });
  // Without sessions there is no stream to open and nothing to end.
  outer.on(["GET", "DELETE"], "/mcp", (c) => c.body(null, 405, { Allow: "POST" }));
  outer.mount("/", (request, ...rest) => app.fetch(request, ...(rest as [object])), { replaceRequest: false });
  return outer;
}
