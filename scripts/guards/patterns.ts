/**
 * No text can make a regular expression of the built core backtrack without end: each literal, and each pattern built
 * from parts, goes through the ReDoS checker. A walk that finds fewer than are known to exist has gone blind, and a
 * place that builds patterns without having been run is named.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "acorn";
import { simple } from "acorn-walk";
import { check } from "recheck";
import { reporter } from "./report.ts";

const dist = fileURLToPath(new URL("../../packages/core/dist/", import.meta.url));
const { say } = reporter();
/** Raised as the core grows. */
const AT_LEAST = 180;
const TIMEOUT_MS = 30_000;

/** Pattern as `/source/flags`, and where it stands. Flags that only say where a search begins are left out. */
const found = new Map<string, string>();
function note({ source, flags }: { readonly source: string; readonly flags: string }, where: string): void {
  found.set(`/${source}/${flags.replace(/[gyd]/g, "")}`, where);
}

/** Places that call RegExp with something other than one literal, as `file:line`. */
const builders = new Set<string>();
const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((f) => f.endsWith(".js"));
for (const file of files) {
  const tree = parse(readFileSync(dist + file, "utf8"), {
    ecmaVersion: "latest",
    sourceType: "module",
    locations: true,
  });
  const builder = (node: { readonly callee: { readonly type: string; readonly name?: string }; loc?: unknown }) => {
    const { loc } = node as { loc?: { readonly start: { readonly line: number } } };
    if (node.callee.type === "Identifier" && node.callee.name === "RegExp") builders.add(`${file}:${loc?.start.line}`);
  };
  simple(tree, {
    Literal(node) {
      if (node.regex !== undefined && node.regex !== null)
        note({ source: node.regex.pattern, flags: node.regex.flags }, file);
    },
    NewExpression: builder,
    CallExpression: builder,
  });
}

/** Runs the core with a RegExp that remembers what was built, and where. */
const Native = RegExp;
const exercised = new Set<string>();
function remember(built: RegExp): RegExp {
  const frame = new Error().stack?.split("\n").find((line) => line.includes("/core/dist/")) ?? "";
  const where = /\/core\/dist\/(.+):(\d+):\d+\)?$/.exec(frame);
  if (where !== null) {
    exercised.add(`${where[1]}:${where[2]}`);
    note(built, `${where[1]}:${where[2]}`);
  }
  return built;
}
globalThis.RegExp = new Proxy(Native, {
  construct: (target, [source, flags]: [string | RegExp, string?]) => remember(new target(source, flags)),
  apply: (target, _self, [source, flags]: [string | RegExp, string?]) => remember(new target(source, flags)),
});
const load = (entry: string) => import(pathToFileURL(`${dist}${entry}/index.js`).href);
for (const entry of ["kernel", "vocab", "incident", "trip", "messages", "check", "stats", "formats"]) await load(entry);
const { rules, extract } = (await load("extract")) as typeof import("../../packages/core/src/extract/index.ts");
extract("令和6年5月9日 個人情報の漏えいについて 12名分", { kind: "incident" });
extract("JL915 羽田→那覇 定刻 12A 1,200円", { kind: "trip" });
globalThis.RegExp = Native;
for (const rule of rules) note(rule.pattern, rule.id);

const idle = [...builders].filter((place) => !exercised.has(place));
say(
  idle.length === 0,
  "every place that builds a pattern was seen building",
  idle.join(", ") || `${builders.size} places`,
);

say(found.size >= AT_LEAST, "the walk found the patterns", `${found.size}, at least ${AT_LEAST} expected`);

/**
 * Whether every repetition has an end, {0,24} and not *: an attempt at one place then costs no more than a constant, whatever
 * the text, and what the checker calls polynomial by trying texts of some hundred letters is that constant.
 */
function isBounded(pattern: string): boolean {
  const outside = pattern.replace(/\\./g, "a").replace(/\[[^\]]*\]/g, "a");
  return !/[*+]|\{\d+,\}/.test(outside);
}

const started = Date.now();
let safe = 0;
for (const [pattern, where] of found) {
  const end = pattern.lastIndexOf("/");
  const verdict = await check(pattern.slice(1, end), pattern.slice(end + 1), { timeout: TIMEOUT_MS, randomSeed: 1 });
  const bounded = verdict.status === "vulnerable" && verdict.complexity.type === "polynomial" && isBounded(pattern);
  if (verdict.status === "safe" || bounded) safe += 1;
  else {
    const why = verdict.status === "vulnerable" ? verdict.complexity.summary : `not judged: ${verdict.error.kind}`;
    say(false, `pattern in ${where} is ${why}`, pattern);
  }
}
if (safe === found.size) say(true, "regular expressions are safe", `${safe} checked in ${Date.now() - started} ms`);
