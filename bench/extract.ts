/**
 * How fast text becomes records, side by side with what others do to the same text, in one run.
 *
 *   pnpm bench:extract [--write]
 *
 * Each row is the median of five passes after one to warm up; passes of the contestants alternate, since the machine
 * drifts. MB are 10^6 bytes of UTF-8. `--write` puts the table into bench/README.md.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { fileURLToPath, pathToFileURL } from "node:url";
import { extract, lexicons, rules } from "@nisshi/core/extract";
import { median, report } from "./report.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const bench = fileURLToPath(new URL(".", import.meta.url));
if (!existsSync(`${bench}node_modules/kuromoji`))
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: bench, stdio: "inherit" });
const peer = createRequire(`${bench}package.json`);

const documents = ["corpus/dev-incidents", "corpus/dev-trips"].flatMap((dir) =>
  readdirSync(`${root}${dir}`)
    .filter((f) => f.endsWith(".txt"))
    .map((f) => readFileSync(`${root}${dir}/${f}`, "utf8")),
);
const incidents = documents.slice(0, 48);
const bytesOf = (texts: readonly string[]) => texts.reduce((sum, t) => sum + Buffer.byteLength(t), 0);

interface Contestant {
  readonly name: string;
  readonly texts: readonly string[];
  /** Passes over the texts in one measured pass, so that none is shorter than some milliseconds. */
  readonly rounds: number;
  readonly run: (text: string) => number;
}

const { ja } = (await import(pathToFileURL(peer.resolve("chrono-node")).href)) as {
  readonly ja: { readonly parse: (text: string, reference: Date) => readonly unknown[] };
};
interface Tokenizer {
  readonly tokenize: (text: string) => readonly unknown[];
}
const kuromoji = peer("kuromoji") as {
  readonly builder: (o: { dicPath: string }) => { readonly build: (done: (e: unknown, t: Tokenizer) => void) => void };
};
const tokenizer = await new Promise<Tokenizer>((resolve, reject) => {
  kuromoji
    .builder({ dicPath: `${bench}node_modules/kuromoji/dict` })
    .build((error, built) => (error ? reject(error) : resolve(built)));
});

const words = lexicons.flatMap((l) => l.terms.flatMap(([, ...w]) => w)).sort((a, b) => b.length - a.length);
const escaped = words.map((w) => w.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
const alternation = new RegExp(`${escaped.join("|")}|\\d{1,4}年\\d{1,2}月\\d{1,2}日|[\\d,]+(?:名|件|人)`, "g");
const reference = new Date(0);

const contestants: readonly Contestant[] = [
  {
    name: "extract: text to record with evidence",
    texts: documents,
    rounds: 20,
    run: (t) => extract(t).records.length,
  },
  { name: "extract, notices only", texts: incidents, rounds: 20, run: (t) => extract(t).records.length },
  {
    name: `one regular expression of the ${words.length} words, matches only`,
    texts: documents,
    rounds: 20,
    run: (t) => t.match(alternation)?.length ?? 0,
  },
  { name: "chrono-node ja, dates only", texts: documents, rounds: 6, run: (t) => ja.parse(t, reference).length },
  { name: "kuromoji, tokens only", texts: documents, rounds: 1, run: (t) => tokenizer.tokenize(t).length },
];

let sink = 0;
function rate({ texts, rounds, run }: Contestant): number {
  const started = process.hrtime.bigint();
  for (let i = 0; i < rounds; i++) for (const text of texts) sink += run(text);
  return (bytesOf(texts) * rounds) / (Number(process.hrtime.bigint() - started) / 1e9) / 1e6;
}

const rates = new Map<string, number[]>(contestants.map((c) => [c.name, []]));
for (let pass = 0; pass < 6; pass++)
  for (const contestant of contestants) {
    const r = rate(contestant);
    if (pass > 0) rates.get(contestant.name)?.push(r);
  }

const normal = median(rates.get(contestants[0]?.name ?? "") ?? []);
const lines = ["| what is done to the text | MB/s, median of 5 | extract is … times as fast |", "|---|---:|---:|"];
for (const { name } of contestants) {
  const m = median(rates.get(name) ?? []);
  lines.push(
    `| ${name} | ${m < 10 ? m.toFixed(2) : m.toFixed(1)} | ${(normal / m).toFixed(normal / m < 10 ? 2 : 0)} |`,
  );
}

lines.push("", "| hostile text, 1 MB | MB/s, median of 5 | of the normal rate |", "|---|---:|---:|");
const hostile: readonly (readonly [string, string])[] = [
  ["digits", "1234567890"],
  ["年", "年"],
  ["（", "（"],
  ["令和", "令和"],
  ["、", "、"],
  ["株式会社", "株式会社"],
  ["blanks", " "],
  ["lines of one letter", "あ\n"],
];
for (const [name, unit] of hostile) {
  const text = unit.repeat(Math.ceil(1_000_000 / Buffer.byteLength(unit)));
  const passes: number[] = [];
  for (let pass = 0; pass < 6; pass++) {
    const r = rate({ name, texts: [text], rounds: 1, run: (t) => extract(t, { kind: "incident" }).records.length });
    if (pass > 0) passes.push(r);
  }
  const m = median(passes);
  lines.push(`| ${name} | ${m.toFixed(1)} | ${((m / normal) * 100).toFixed(0)} % |`);
}

const long = documents.join("\n\n").slice(0, 3600);
const times: number[] = [];
for (let i = 0; i < 3000; i++) {
  const started = process.hrtime.bigint();
  sink += extract(long, { kind: "incident" }).records.length;
  if (i >= 500) times.push(Number(process.hrtime.bigint() - started) / 1e6);
}
times.sort((a, b) => a - b);
lines.push(
  "",
  `A document of ${(Buffer.byteLength(long) / 1000).toFixed(1)} kB: median ${(times[times.length >> 1] ?? 0).toFixed(2)} ms, p99 ${(times[Math.floor(times.length * 0.99)] ?? 0).toFixed(2)} ms. ${rules.length} rules, ${words.length} words. Node ${process.versions.node}, ${cpus()[0]?.model ?? "unknown processor"}.`,
);

if (sink < 0) throw new Error("nothing was read");
report("extract", lines.join("\n"));
