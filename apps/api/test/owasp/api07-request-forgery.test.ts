import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { page, post, testApp } from "../app.ts";

// API7:2023 Server Side Request Forgery; ASVS 1.3.6. The endpoint asks nothing of anyone: an address in a text stays text.
test("nothing in the endpoint can ask another server", () => {
  const root = new URL("../../src/", import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(90);
  const asks = files.filter((file) =>
    /(?<![.\w])fetch\(|XMLHttpRequest|new WebSocket|EventSource|node:(?:https?|net|dns|tls|child_process)/.test(
      readFileSync(new URL(file, root), "utf8"),
    ),
  );
  // They are asked: as a server of Node, and by the name of the handler that Workers call.
  expect(asks).toEqual(["node.ts", "worker.ts"]);
  expect(readFileSync(new URL("node.ts", root), "utf8")).toMatch(
    /^import type \{ Server as \w+ \} from "node:http";$/m,
  );
  expect(readFileSync(new URL("worker.ts", root), "utf8")).toContain("fetch(request: Request, bindings: Bindings)");
});

test.each([
  "http://169.254.169.254/latest/meta-data/",
  "file:///etc/passwd",
  "http://localhost:22/",
  "gopher://127.0.0.1/",
])("%s is text and nothing else", async (address) => {
  const asked: unknown[] = [];
  const real = globalThis.fetch;
  globalThis.fetch = async (...given) => {
    asked.push(given);
    return new Response();
  };
  try {
    const { app } = await testApp();
    const text = page.replace("株式会社なぎさ書房", `株式会社なぎさ書房 ${address}`);
    expect((await app.request("/v1/incidents", post("text/plain", text))).status).toBe(201);
    expect((await app.request(`/v1/incidents?q=${encodeURIComponent(address)}`)).status).toBe(200);
    const record = { record: { source: { file: address } }, text: address };
    expect((await app.request("/v1/incidents", post("application/json", JSON.stringify(record)))).status).toBe(422);
    expect(asked).toEqual([]);
  } finally {
    globalThis.fetch = real;
  }
});

test("links of the answers lead to the endpoint itself, whatever a request says of its host", async () => {
  const { app } = await testApp();
  const headers = { "X-Forwarded-Host": "evil.example", Forwarded: "host=evil.example" };
  for (const path of ["/feed.atom", "/feed.json", "/taxii2/", "/v1/incidents?limit=1"])
    expect(await (await app.request(path, { headers })).text()).not.toContain("evil.example");
});
