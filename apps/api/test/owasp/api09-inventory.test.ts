import { expect, test } from "vitest";
import { openApiDocument } from "../../src/openapi/document.ts";
import { routes } from "../../src/routes/index.ts";
import { testApp } from "../app.ts";

// API9:2023 Improper Inventory Management: what there is, is documented, and nothing else is there.
const { app } = await testApp();
const document = openApiDocument(routes, "en");

test("every route is described with who may ask, and every description is of a route", () => {
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  expect(described).toHaveLength(routes.length);
  for (const route of routes) {
    const { operation } = described.find(({ path, method }) => path === route.path && method === route.method) ?? {};
    expect(operation?.security.some((one) => "bearer" in one)).toBe(route.scope !== undefined);
    expect(Object.keys(operation?.responses ?? {}).includes("401")).toBe(route.scope !== undefined);
  }
});

test.each([
  "/v2/incidents",
  "/v0/incidents",
  "/api/v1/incidents",
  "/internal",
  "/admin",
  "/debug",
  "/metrics",
  "/.env",
  "/.git/config",
  "/wrangler.jsonc",
  "/package.json",
  "/casebook.sqlite",
  "/node.js",
])("%s is not there", async (path) => {
  expect((await app.request(path)).status).toBe(404);
});

test("what runs says which version it is", async () => {
  const version = (await (await app.request("/version")).json()) as Record<string, unknown>;
  expect(Object.keys(version).sort()).toEqual(["commit", "core", "limits", "name", "version"]);
  expect(document.info.version).toBe(version.version);
});
