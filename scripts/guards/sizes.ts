/**
 * What each entry of a package costs a bundle: minified by esbuild, gzipped, under a ceiling; and whether zod comes along.
 * A ceiling is raised only in the commit that causes it.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { reporter } from "./report.ts";

const packages = fileURLToPath(new URL("../../packages/", import.meta.url));
const { say } = reporter();

/** Ceiling of each entry in bytes; whether it may and does hold zod (about 25 000 of them). */
const CEILINGS: Readonly<Record<string, { readonly bytes: number; readonly zod: boolean }>> = {
  ".": { bytes: 100, zod: false },
  "./kernel": { bytes: 4_500, zod: false },
  "./vocab": { bytes: 9_000, zod: false },
  "./messages": { bytes: 20_000, zod: false },
  "./extract": { bytes: 230_000, zod: false },
  "./formats": { bytes: 27_000, zod: false },
  "./formats/airtrail": { bytes: 8_500, zod: false },
  "./formats/airtrail-csv": { bytes: 6_500, zod: false },
  "./formats/app-in-the-air": { bytes: 4_500, zod: false },
  "./formats/bcbp": { bytes: 6_000, zod: false },
  "./formats/byair": { bytes: 6_000, zod: false },
  "./formats/csv": { bytes: 7_000, zod: false },
  "./formats/flighty": { bytes: 6_000, zod: false },
  "./formats/fr24-playback": { bytes: 5_500, zod: false },
  "./formats/geojson": { bytes: 2_000, zod: false },
  "./formats/ics": { bytes: 7_500, zod: false },
  "./formats/jetlog": { bytes: 6_000, zod: false },
  "./formats/jetlovers": { bytes: 5_500, zod: false },
  "./formats/kml": { bytes: 3_000, zod: false },
  "./formats/miles-and-more": { bytes: 6_000, zod: false },
  "./formats/myflightradar24": { bytes: 8_000, zod: false },
  "./formats/openflights": { bytes: 8_000, zod: false },
  "./formats/schema-org": { bytes: 7_000, zod: false },
  "./formats/wallet": { bytes: 8_500, zod: false },
  "./generate": { bytes: 3_500, zod: false },
  "./law": { bytes: 15_000, zod: false },
  "./stats": { bytes: 36_000, zod: false },
  "./stats/models": { bytes: 6_500, zod: false },
  "./valid": { bytes: 6_800, zod: false },
  "./incident": { bytes: 40_000, zod: true },
  "./trip": { bytes: 34_000, zod: true },
  "@nisshi/charts": { bytes: 30_000, zod: false },
  "@nisshi/charts/results": { bytes: 75_000, zod: false },
  "@nisshi/charts/map": { bytes: 45_000, zod: false },
  "@nisshi/reference": { bytes: 91_000, zod: false },
  "@nisshi/reference/airports": { bytes: 85_000, zod: false },
  "@nisshi/reference/airports-scheduled": { bytes: 50_000, zod: false },
  "@nisshi/reference/airport-names-en": { bytes: 122_000, zod: false },
  "@nisshi/reference/airlines": { bytes: 4_800, zod: false },
  "@nisshi/reference/aircraft": { bytes: 1_900, zod: false },
  "@nisshi/reference/holidays": { bytes: 1_300, zod: false },
  "@nisshi/reference/geo": { bytes: 9_800, zod: false },
  "@nisshi/reference/time": { bytes: 20_500, zod: false },
  "@nisshi/reference/co2": { bytes: 1_000, zod: false },
  "@nisshi/reference/miles": { bytes: 1_300, zod: false },
  "@nisshi/reference/lookups": { bytes: 245_000, zod: false },
  "./check": { bytes: 97_000, zod: true },
};

/** Every entry of a package, with the file that it stands for. */
function entriesOf(folder: string): { name: string; file: string; base: string }[] {
  const base = `${packages}${folder}/`;
  const { name, exports } = JSON.parse(readFileSync(`${base}package.json`, "utf8")) as {
    readonly name: string;
    readonly exports: Readonly<Record<string, string>>;
  };
  return Object.entries(exports)
    .filter(([, target]) => target.endsWith(".js"))
    .map(([entry, target]) => ({ name: `${name}${entry.slice(1)}`, file: base + target.slice(2), base }));
}

for (const { name: entry, file, base } of ["core", "charts", "reference"].flatMap(entriesOf)) {
  const name = `size of ${entry}`;
  const ceiling = CEILINGS[entry.startsWith("@nisshi/core") ? `.${entry.slice("@nisshi/core".length)}` : entry];
  if (ceiling === undefined) {
    say(false, name, "has no ceiling: add one to scripts/guards/sizes.ts");
    continue;
  }
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from ${JSON.stringify(file)};`, resolveDir: base },
    bundle: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const bytes = gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
  const parts = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const zod = parts.some(([path, { bytesInOutput }]) => path.includes("/zod/") && bytesInOutput > 0);
  const problem =
    (bytes > ceiling.bytes ? ", too much" : "") +
    (zod === ceiling.zod ? "" : zod ? ", holds zod" : ", holds no zod any more: say so here");
  say(bytes > ceiling.bytes / 10 && problem === "", name, `${bytes} of at most ${ceiling.bytes} bytes gzip${problem}`);
}
