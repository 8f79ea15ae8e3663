import { readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { parse } from "acorn";
import { simple } from "acorn-walk";
import { check } from "recheck";
import { expect, test } from "vitest";

interface Found {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const root = new URL("../src/", import.meta.url);

function patternsOf(file: string): Found[] {
  const found: Found[] = [];
  const code = stripTypeScriptTypes(readFileSync(new URL(file, root), "utf8"));
  simple(parse(code, { ecmaVersion: "latest", sourceType: "module" }), {
    Literal({ regex }) {
      if (regex) found.push({ file, source: regex.pattern, flags: regex.flags });
    },
  });
  return found;
}

const found = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap(patternsOf);

test("there are regular expressions to check", () => {
  expect(found.length).toBeGreaterThanOrEqual(13);
});

test.each(found)(
  "$file: /$source/$flags takes linear time",
  async ({ source, flags }) => {
    // A sticky pattern is tried at one place alone: that is what ^ says to the checker.
    const tried = flags.includes("y") ? `^(?:${source})` : source;
    expect((await check(tried, flags.replace("y", ""))).status).toBe("safe");
  },
  20_000,
);
