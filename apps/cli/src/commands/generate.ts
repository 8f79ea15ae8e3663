import { once } from "node:events";
import { generateIncidents } from "@nisshi/core/generate";
import { warn } from "../output.ts";
import { nearest } from "../suggest.ts";
import { type Lang, words } from "../words.ts";

/** Options of `nisshi generate`. */
export interface GenerateCommandOptions {
  readonly count: string;
  readonly seed: string;
}

const KINDS = ["incident"];

/** `nisshi generate`: made-up records as NDJSON, no faster than the reader takes them. Gives the exit code. */
export async function run(kind: string, { count, seed }: GenerateCommandOptions, lang: Lang): Promise<number> {
  const say = words[lang];
  if (!KINDS.includes(kind)) {
    warn(say.unknown("kind", kind, KINDS, nearest(kind, KINDS)));
    return 2;
  }
  for (const [option, value] of Object.entries({ "--count": count, "--seed": seed })) {
    if (/^\d{1,10}$/.test(value)) continue;
    warn(say.badCount(option, value));
    return 2;
  }
  for (const record of generateIncidents({ seed: Number(seed), count: Number(count) }))
    if (!process.stdout.write(`${JSON.stringify(record)}\n`)) await once(process.stdout, "drain");
  return 0;
}
