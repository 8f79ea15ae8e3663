/**
 * No text can make a regular expression of the built core backtrack without end: each literal and each pattern built
 * from parts goes through the ReDoS checker, and at least as many as are known to exist are found.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "acorn";
import { simple } from "acorn-walk";

process.env.RECHECK_BACKEND ??= "pure";
const { checkSync } = await import("recheck");
const { reporter } = await import("./report.ts");

const dist = fileURLToPath(new URL("../../packages/core/dist/", import.meta.url));
const { say } = reporter();
/** Raised as the core grows; a walk that finds fewer has gone blind. */
const AT_LEAST = 120;

const found = new Map<string, string>();
const note = (source: string, flags: string, where: string) =>
  found.set(`/${source}/${flags.replace(/[gyd]/g, "")}`, where);

for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((f) => f.endsWith(".js"))) {
  const tree = parse(readFileSync(dist + file, "utf8"), { ecmaVersion: "latest", sourceType: "module" });
  simple(tree, {
    Literal(node) {
      if (node.regex !== undefined && node.regex !== null) note(node.regex.pattern, node.regex.flags, file);
    },
  });
}

/** Patterns built from parts have no literal: the rules carry theirs, the rest are caught as they are made. */
const Native = RegExp;
const made: RegExp[] = [];
globalThis.RegExp = new Proxy(Native, {
  construct(target, args: [string | RegExp, string?]) {
    const built = new target(...args);
    made.push(built);
    return built;
  },
});
const { rules, extract } = (await import(
  pathToFileURL(`${dist}extract/index.js`).href
)) as typeof import("../../packages/core/src/extract/index.ts");
extract("令和6年5月9日 個人情報", { kind: "incident" });
extract("JL1 羽田→那覇 定刻 12A", { kind: "trip" });
globalThis.RegExp = Native;
for (const r of [...made, ...rules.map((rule) => rule.pattern)]) note(r.source, r.flags, "built from parts");

let vulnerable = 0;
let unknown = 0;
for (const [pattern, where] of found) {
  const end = pattern.lastIndexOf("/");
  const verdict = checkSync(pattern.slice(1, end), pattern.slice(end + 1), { timeout: 20_000 });
  if (verdict.status === "vulnerable") {
    vulnerable += 1;
    say(false, `pattern in ${where}`, `${pattern} is ${verdict.complexity.summary}`);
  } else if (verdict.status === "unknown") {
    unknown += 1;
    say(false, `pattern in ${where}`, `${pattern} could not be judged: ${verdict.error.kind}`);
  }
}
say(
  found.size >= AT_LEAST && vulnerable + unknown === 0,
  "regular expressions are safe",
  `${found.size} checked, at least ${AT_LEAST} expected`,
);
