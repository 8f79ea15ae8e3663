/** One contestant of bench/stats.ts in a process of its own: `node bench/stats-contestant.ts NAME FILE`. Prints what it counted. */
import { createReadStream } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Accumulation, conclude, createFold } from "@nisshi/core/stats";
import { isIncident } from "@nisshi/core/valid";
import { eachLine } from "../apps/cli/src/line-stream.ts";
import { readLines } from "../apps/cli/src/read-lines.ts";

/** The six measures of the comparison. */
export const six: readonly string[] = [
  "incident/by-cause",
  "incident/by-sector",
  "incident/by-month",
  "incident/exposure",
  "incident/affected-total",
  "incident/detection-to-publication",
];

/** Reads as `nisshi` does and hands every record over, all of them valid; gives the number of records. */
async function read(file: string, take: (record: unknown) => void): Promise<number> {
  let n = 0;
  const add = (record: unknown, _place: number, _text: string | null, valid: boolean) => {
    if (!valid && !isIncident(record)) throw new Error("a generated record is not valid");
    take(record);
    n += 1;
  };
  await readLines(file, { add }, () => true);
  return n;
}

/** The fastest plain loop known: pieces of 64 KiB, decoded as a stream, cut at line feeds, JSON.parse. */
async function parse(file: string, take: (record: unknown) => void = () => {}): Promise<number> {
  const decoder = new TextDecoder();
  let [n, rest] = [0, ""];
  for await (const piece of createReadStream(file, { highWaterMark: 64 * 1024 })) {
    const text = rest + decoder.decode(piece as Uint8Array, { stream: true });
    let from = 0;
    for (let to = text.indexOf("\n"); to >= 0; to = text.indexOf("\n", from)) {
      take(JSON.parse(text.slice(from, to)));
      from = to + 1;
      n += 1;
    }
    rest = text.slice(from);
  }
  return n;
}

function counted(accumulation: Accumulation): number {
  return conclude(accumulation).records.n;
}

async function duckdb(file: string, threads: number): Promise<number> {
  const peer = createRequire(fileURLToPath(new URL("package.json", import.meta.url)));
  const { DuckDBInstance } = (await import(pathToFileURL(peer.resolve("@duckdb/node-api")).href)) as {
    readonly DuckDBInstance: {
      create(
        path: string,
        options: Record<string, string>,
      ): Promise<{
        connect(): Promise<{ runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }> }>;
      }>;
    };
  };
  const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
  const connection = await instance.connect();
  const columns =
    "{cause: 'VARCHAR', exposure: 'VARCHAR', publishedOn: 'VARCHAR', total: 'BIGINT', organization: 'STRUCT(sector VARCHAR)', events: 'STRUCT(type VARCHAR, \"on\" VARCHAR)[]'}";
  const source = `read_json('${file}', format = 'newline_delimited', columns = ${columns})`;
  const lag = `date_diff('day', CAST(list_filter(events, lambda e: e.type = 'detected')[1]."on" AS DATE), CAST(publishedOn AS DATE))`;
  const sets = "GROUPING SETS ((cause), (organization.sector), (publishedOn[1:7]), (exposure), ())";
  const reader = await connection.runAndReadAll(
    `SELECT cause, organization.sector, publishedOn[1:7], exposure, count(*), sum(total), quantile_cont(${lag}, 0.5) FROM ${source} GROUP BY ${sets}`,
  );
  const whole = reader.getRows().find((row) => row.slice(0, 4).every((value) => value === null));
  return Number(whole?.[4]);
}

const contestants: Readonly<Record<string, (file: string) => Promise<number>>> = {
  parse: (file) => parse(file),
  validate: (file) => read(file, () => {}),
  nisshi: async (file) => {
    const fold = createFold({ measures: six });
    await read(file, (record) => fold.add(record));
    return counted(fold.state());
  },
  otherwise: async (file) => {
    const fold = createFold({ measures: six });
    const line = (bytes: Buffer, from: number, to: number) => {
      const record: unknown = JSON.parse(bytes.toString("utf8", from, to));
      if (!isIncident(record)) throw new Error("a generated record is not valid");
      fold.add(record);
    };
    const refuse = () => {
      throw new Error("a generated line is broken");
    };
    await eachLine(file, { line, refuse, piece: () => true });
    return counted(fold.state());
  },
  zod: async (file) => {
    const { Incident } = await import("@nisshi/core/incident");
    return parse(file, (record) => {
      if (!Incident.safeParse(record).success) throw new Error("a generated record is not valid");
    });
  },
  duckdb1: (file) => duckdb(file, 1),
  duckdb2: (file) => duckdb(file, 2),
};

const [, main, name, file] = process.argv;
if (main === fileURLToPath(import.meta.url)) {
  const run = contestants[name ?? ""];
  if (run === undefined || file === undefined) throw new Error(`usage: ${Object.keys(contestants).join("|")} FILE`);
  console.log(await run(file));
}
