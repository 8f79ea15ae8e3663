/** Files stay small, and the repository stands alone: no machine paths, no registry hosts, no notes to oneself. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { reporter } from "./report.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { say } = reporter();
const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((f) => f !== "" && existsSync(root + f));

/** Tables, and what is generated from them and from the schemas. */
const TABLE =
  /\/vocab\/|\/lexicon\/|\.table\.ts$|\/messages\/|\/index\.ts$|kernel\/issue\.ts$|\/valid\/(?:incident|trip)\.ts$/;
const RULE = /\/extract\/ja\/rules\/|\/check\/rules\/|\/stats\/measures\//;
const SOURCE = /^(?:packages|apps)\/[^/]+\/(?:src|scripts)\/.*\.tsx?$|^(?:scripts|bench)\/.*\.(?:ts|mjs)$/;
const sources = tracked.filter((f) => SOURCE.test(f) && !TABLE.test(f));
const long = sources.flatMap((f) => {
  const lines = readFileSync(root + f, "utf8").split("\n").length - 1;
  const most = RULE.test(f) ? 80 : 300;
  return lines > most ? [`${f} has ${lines} lines of at most ${most}`] : [];
});
say(
  long.length === 0 && sources.length > 80,
  "source files stay small",
  long.length === 0 ? `${sources.length} files` : long.join("; "),
);

const PLACES =
  /(?:^|[\s"'`(=])\/(?:work|farm|home|root|tmp|Users)\/|registry\.npmjs|deb\.debian|\.\.\/shared|\bTODO\b|\bFIXME\b/;
const texts = tracked.filter(
  (f) =>
    /\.(?:ts|mjs|js|json|jsonc|md|ya?ml|txt)$|^\.ci\//.test(f) &&
    !f.startsWith("corpus/") &&
    f !== "pnpm-lock.yaml" &&
    f !== "scripts/guards/files.ts",
);
const strange = texts.flatMap((f) =>
  readFileSync(root + f, "utf8")
    .split("\n")
    .flatMap((line, i) => (PLACES.test(line) ? [`${f}:${i + 1}`] : [])),
);
say(
  strange.length === 0 && texts.length > 100,
  "the repository stands alone",
  strange.length === 0 ? `${texts.length} files` : strange.join("; "),
);
