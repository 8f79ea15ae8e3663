import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { livePorts, readAddress, readSettings } from "../src/env.ts";

describe("settings", () => {
  test("have defaults", () => {
    expect(readSettings({})).toEqual({
      settings: { bodyLimit: 1_000_000, entryLimit: 1_000, commit: null },
      faults: [],
    });
    expect(readAddress({ PORT: "", HOST: "" })).toEqual({ host: "127.0.0.1", port: 8787, faults: [] });
  });
  test("are read", () => {
    const variables = {
      NISSHI_BODY_LIMIT: "20000",
      NISSHI_ENTRY_LIMIT: 7,
      NISSHI_COMMIT: "abc",
      PORT: "0",
      HOST: "::1",
    };
    expect(readSettings(variables)).toEqual({
      settings: { bodyLimit: 20_000, entryLimit: 7, commit: "abc" },
      faults: [],
    });
    expect(readAddress(variables)).toEqual({ host: "::1", port: 0, faults: [] });
  });
  test.each([
    ["NISSHI_BODY_LIMIT", "1MB"],
    ["NISSHI_BODY_LIMIT", "999"],
    ["NISSHI_BODY_LIMIT", "1e6"],
    ["NISSHI_ENTRY_LIMIT", "0"],
    ["NISSHI_ENTRY_LIMIT", "-1"],
  ])("%s=%s is a fault that says what it takes", (variable, value) => {
    const { settings, faults } = readSettings({ [variable]: value });
    expect(faults).toEqual([{ variable, message: expect.stringContaining(`it is "${value}"`) }]);
    expect(settings).toEqual(readSettings({}).settings);
  });
  test.each(["65536", "http", "80.5"])("PORT=%s is a fault", (value) => {
    expect(readAddress({ PORT: value }).faults).toHaveLength(1);
  });
});

test("live request ids are new each time", () => {
  const { requestId } = livePorts(readSettings({}).settings);
  expect(requestId()).toMatch(/^[\w-]{1,64}$/);
  expect(requestId()).not.toBe(requestId());
});

test("nothing but env.ts asks for time or chance, and nothing but node.ts for Node", () => {
  const root = new URL("../src/", import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(35);
  const asks = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(new URL(file, root), "utf8")));
  expect(asks(/Date\.now|new Date|Math\.random|randomUUID|getRandomValues|performance\./)).toEqual(["env.ts"]);
  expect(asks(/node:|node-server|process\./)).toEqual(["node.ts"]);
});
