import { expect, test } from "vitest";
import { readSettings } from "../../src/settings.ts";
import { page, post, testApp } from "../app.ts";

// API8:2023 Security Misconfiguration; ASVS 3.4, 3.5, 4.1, 13.4, 16.4, 16.5.
const { app } = await testApp({ access: "public-read" });

test("every answer, a refusal too, has the headers that keep browsers in check", async () => {
  for (const [path, init] of [
    ["/v1/incidents", {}],
    ["/v1/incidents/x", {}],
    ["/v1/tokens", {}],
    ["/nowhere", {}],
    ["/v1/export", {}],
    ["/v1/incidents", { method: "OPTIONS" }],
  ] as const) {
    const { headers } = await app.request(path, init);
    expect(headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Strict-Transport-Security")).toMatch(/max-age=31536000/);
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(headers.has("Server")).toBe(false);
    expect(headers.has("X-Powered-By")).toBe(false);
  }
});

test("scripts of any site may ask without credentials, and never with them", async () => {
  const { headers } = await app.request("/v1/incidents", {
    method: "OPTIONS",
    headers: { Origin: "https://elsewhere.example", "Access-Control-Request-Method": "POST" },
  });
  expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(headers.has("Access-Control-Allow-Credentials")).toBe(false);
});

test.each(["TRACE", "TRACK", "CONNECT", "PROPFIND"])("%s is no method", async (method) => {
  // The constructor of Request refuses three of them itself; what reaches the application is refused there.
  const request = { method, url: "http://localhost/v1/incidents", headers: new Headers() } as Request;
  expect([404, 405]).toContain((await app.fetch(request)).status);
});

test("a defect is answered without a word of its cause, and logged", async () => {
  const own = await testApp();
  const broken = {
    ...own.store,
    get: () => Promise.reject(new Error("SELECT * FROM entry WHERE secret = 1 at /srv/app/store.js:10")),
  };
  const { app: failing, logged } = await testApp({}, { store: broken });
  const response = await failing.request("/v1/incidents/01980000-0000-7000-8000-00000000000a");
  const text = await response.text();
  expect(response.status).toBe(500);
  expect(text).not.toMatch(/SELECT|secret|srv|store\.js|stack/);
  expect(JSON.stringify(logged)).toContain("SELECT");
});

test("nothing sent forges a line of the log", async () => {
  const { app: logging, logged } = await testApp({ logRequests: true });
  const forged = "x%0a%7b%22level%22%3a%22info%22%7d";
  await logging.request(`/v1/incidents/${forged}`, { headers: { "X-Request-Id": "a\tb" } });
  for (const entry of logged) expect(JSON.stringify(entry).split("\n")).toHaveLength(1);
  expect(JSON.stringify(logged)).not.toContain("x%0a");
});

test("a record that is shown as a table begins no cell with a formula (ASVS 1.2.10)", async () => {
  const own = await testApp();
  const made = await own.app.request("/v1/incidents", post("text/plain", page));
  const { entries } = (await made.json()) as { entries: { record: Record<string, unknown> }[] };
  for (const name of ['=cmd|"/c calc"!A1', "+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", "　=1", "＝1"]) {
    const organization = { name, aliases: [], sector: null, corporateNumber: null };
    const body = JSON.stringify({ record: { ...entries[0]?.record, organization } });
    expect((await own.app.request("/v1/incidents", post("application/json", body))).status).toBe(201);
  }
  const table = await (await own.app.request("/v1/export?format=csv&kind=incident")).text();
  for (const line of table.split(/\r\n/).slice(1))
    for (const cell of line.split(",")) expect(cell.replace(/^"/, "")).not.toMatch(/^[\s　]*[=+@＝]|^-[^\d]/);
});

test("a typing error in a setting closes rather than opens", () => {
  expect(readSettings({ NISSHI_ACCESS: "Open" }).settings.access).toBe("tokens");
  expect(readSettings({ NISSHI_ACCESS: "open " }).settings.access).toBe("tokens");
});
