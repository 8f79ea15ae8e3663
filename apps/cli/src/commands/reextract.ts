import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { extract } from "@nisshi/core/extract";
import core from "@nisshi/core/package.json" with { type: "json" };
import { type Entry, type Reread, reread, type Store, StoreFault } from "@nisshi/store";
import { print, warn } from "../output.ts";
import { visible } from "../visible.ts";
import { type Lang, words } from "../words.ts";

/** Options of `nisshi reextract`. */
export interface ReextractCommandOptions {
  /** By default what NISSHI_DATABASE names: its password has no place in a help text. */
  readonly database?: string;
  readonly space: string;
  readonly apply?: boolean;
  readonly format: "text" | "ndjson";
}

/** What became of an entry: that of reading it again, or that it changed while it was being read. */
type Outcome = Reread["outcome"] | "conflict" | "refused";

const EXTRACTOR = `@nisshi/core ${core.version}`;
/** Letters of a value that are shown. */
const LONGEST = 120;

async function open(database: string): Promise<Store> {
  const options = { now: () => new Date().toISOString(), newId: randomUUID };
  if (!/^postgres(?:ql)?:\/\//.test(database))
    return await (await import("@nisshi/store/sqlite")).openSqlite(database, options);
  const retry = {
    random: Math.random,
    sleep: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
  };
  const onFault = ({ message }: Error) => warn(message);
  return await (await import("@nisshi/store/postgres")).openPostgres(database, { ...options, retry, onFault });
}

/** What a record is called in a list. */
function titleOf({ record }: Entry): string {
  if (record.kind === "trip") {
    const [flight] = record.flights;
    return [`${flight?.carrier ?? ""}${flight?.number ?? ""}`, flight?.date ?? ""]
      .filter((part) => part !== "")
      .join(" ");
  }
  return [record.organization?.name ?? "", record.publishedOn ?? ""].filter((part) => part !== "").join(" ");
}

function shown(value: unknown, none: string): string {
  if (value === null || value === undefined) return none;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function tell(
  { entry, changes, byHand }: Reread,
  outcome: Outcome,
  { format }: ReextractCommandOptions,
  lang: Lang,
): void {
  const say = words[lang].reextract;
  if (format === "ndjson") {
    print(JSON.stringify({ id: entry.id, kind: entry.kind, revision: entry.revision, outcome, changes, byHand }));
    return;
  }
  print(visible(`${entry.id} ${titleOf(entry)}: ${say.outcomes[outcome]}`));
  for (const { member, before, after } of changes)
    print(visible(`  ${member}: ${shown(before, words[lang].none)} → ${shown(after, words[lang].none)}`));
  if (byHand.length > 0) print(visible(`  ${say.byHand(byHand)}`));
}

/** Writes what changes; an entry that has changed meanwhile stays, and so does the rest when there is no room. */
async function write(store: Store, { entry, record }: Reread, space: string): Promise<Outcome> {
  const next = { record, text: entry.text, extractor: EXTRACTOR };
  const result = await store.update(space, entry.id, entry.revision, next, "reextract");
  if (result.ok) return "changed";
  return result.why === "storage-full" ? "refused" : "conflict";
}

/** `nisshi reextract`: reads the texts of a casebook again and shows, or keeps, what that changes. Gives the exit code. */
export async function run(options: ReextractCommandOptions, lang: Lang): Promise<number> {
  const { space, apply = false } = options;
  const database = options.database ?? process.env.NISSHI_DATABASE ?? "nisshi.sqlite";
  const say = words[lang].reextract;
  if (!database.includes("://") && !existsSync(database)) {
    warn(say.noDatabase(visible(database)));
    return 1;
  }
  let store: Store;
  try {
    store = await open(database);
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    warn(say.notOpened(visible(error.message)));
    return 1;
  }
  const counts: Record<Outcome, number> = { same: 0, changed: 0, lost: 0, "no-text": 0, conflict: 0, refused: 0 };
  try {
    for await (const entry of store.scan(space)) {
      const again = await reread(store, entry, (text) => extract(text).records);
      const outcome = apply && again.outcome === "changed" ? await write(store, again, space) : again.outcome;
      counts[outcome] += 1;
      if (outcome !== "same" && outcome !== "no-text") tell(again, outcome, options, lang);
    }
  } finally {
    await store.close();
  }
  warn(say.summary(counts, apply));
  return counts.lost + counts.conflict + counts.refused + (apply ? 0 : counts.changed) > 0 ? 1 : 0;
}
