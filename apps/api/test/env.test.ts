import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { livePorts } from "../src/env.ts";
import { DEFAULT_SETTINGS, readSettings } from "../src/settings.ts";

describe("settings", () => {
  test("have defaults", () => {
    expect(readSettings({})).toEqual({ settings: DEFAULT_SETTINGS, faults: [] });
  });
  test("are read", () => {
    const variables = {
      NISSHI_BODY_LIMIT: "20000",
      NISSHI_ENTRY_LIMIT: 7,
      NISSHI_IMPORT_LIMIT: "5000000",
      NISSHI_RATE_LIMIT: "0",
      NISSHI_ACCESS: "tokens",
      NISSHI_SPACE: "team-1",
      NISSHI_ADMIN_TOKEN: "abcdefghijklmnopqrstuvwxyz0123456789",
      NISSHI_CLIENT_HEADER: "X-Real-IP",
      NISSHI_LOG: "errors",
      NISSHI_COMMIT: "abc",
    };
    expect(readSettings(variables)).toEqual({
      settings: {
        bodyLimit: 20_000,
        entryLimit: 7,
        importLimit: 5_000_000,
        rateLimit: 0,
        access: "tokens",
        space: "team-1",
        adminToken: "abcdefghijklmnopqrstuvwxyz0123456789",
        clientHeader: "X-Real-IP",
        logRequests: false,
        commit: "abc",
      },
      faults: [],
    });
  });
  test.each([
    ["NISSHI_BODY_LIMIT", "1MB"],
    ["NISSHI_BODY_LIMIT", "999"],
    ["NISSHI_BODY_LIMIT", "1e6"],
    ["NISSHI_ENTRY_LIMIT", "0"],
    ["NISSHI_ENTRY_LIMIT", "-1"],
    ["NISSHI_RATE_LIMIT", "many"],
    ["NISSHI_SPACE", "Main"],
    ["NISSHI_SPACE", "a/b"],
    ["NISSHI_CLIENT_HEADER", "X Real"],
  ])("%s=%s is a fault that says what it takes", (variable, value) => {
    const { settings, faults } = readSettings({ [variable]: value });
    expect(faults).toEqual([{ variable, message: expect.stringContaining(`it is "${value}"`) }]);
    expect(settings).toEqual(DEFAULT_SETTINGS);
  });
  test("a faulty way of access closes, and opens nothing", () => {
    const { settings, faults } = readSettings({ NISSHI_ACCESS: "public" });
    expect(faults[0]?.message).toBe('NISSHI_ACCESS takes open, public-read, tokens; it is "public"');
    expect(settings.access).toBe("tokens");
  });
  test("a faulty secret is not repeated", () => {
    const { settings, faults } = readSettings({ NISSHI_ADMIN_TOKEN: "hunter2" });
    expect(faults[0]?.message).toMatch(/^NISSHI_ADMIN_TOKEN takes 32 to 255 characters .*; it has 7 characters$/);
    expect(settings.adminToken).toBeNull();
  });
});

test("live ids and secrets are new each time, and of their form", () => {
  const { requestId, newId, newSecret } = livePorts(DEFAULT_SETTINGS, {
    store: null,
    logs: null,
    limiter: null,
    clientOf: () => "",
  });
  for (const [make, form] of [
    [requestId, /^[\w-]{1,64}$/],
    [newId, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
    [newSecret, /^[\w-]{43}$/],
  ] as const) {
    expect(make()).toMatch(form);
    expect(make()).not.toBe(make());
  }
});

test("nothing but env.ts asks for time or chance, and nothing but node.ts for Node", () => {
  const root = new URL("../src/", import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(35);
  const asks = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(new URL(file, root), "utf8")));
  expect(asks(/Date\.now|new Date\(\)|Math\.random|randomUUID|getRandomValues|performance\./)).toEqual(["env.ts"]);
  expect(asks(/node:|node-server|process\./)).toEqual(["node.ts"]);
});
