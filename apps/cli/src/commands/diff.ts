import { type Change, compare, Incident } from "@nisshi/core/incident";
import { print, warn } from "../io.ts";
import { gather } from "../records.ts";
import { faultWords, type Lang, words } from "../words.ts";

interface Options {
  readonly format: "text" | "json";
  readonly lang: Lang;
}

/** The first incident of an input; null, with its words said, when there is none. */
function incidentOf(file: string, lang: Lang): Incident | null {
  const read = gather(file);
  for (const { fault } of read.faults) warn(faultWords(file, fault, lang));
  for (const { record } of read.records) {
    const parsed = Incident.safeParse(record);
    if (parsed.success) return parsed.data;
  }
  if (read.faults.length === 0) warn(`${file}: ${words[lang].notTwo}`);
  return null;
}

function line({ field, kind, before, after }: Change, lang: Lang): string {
  const say = words[lang];
  const side = (s: Change["before"]) => {
    if (s === null || s.value === null) return say.none;
    const quotes = s.evidence.map((e) => `「${e.quote}」`).join(" ");
    return `${s.value}${quotes === "" ? "" : ` ${quotes}`}`;
  };
  if (kind === "added") return `+ ${field} (${say.added}): ${side(after)}`;
  if (kind === "removed") return `- ${field} (${say.removed}): ${side(before)}`;
  return `~ ${field} (${say.changed}): ${side(before)} → ${side(after)}`;
}

/** `nisshi diff`: what a later report changes. Exit 0 when nothing, 1 when something or when one cannot be read. */
export async function run(before: string, after: string, { format, lang }: Options): Promise<number> {
  const [a, b] = [incidentOf(before, lang), incidentOf(after, lang)];
  if (a === null || b === null) return 1;
  const changes = compare(a, b);
  if (format === "json") print(JSON.stringify({ changes }, null, 2));
  else if (changes.length === 0) warn(words[lang].same);
  else for (const change of changes) print(line(change, lang));
  return changes.length === 0 ? 0 : 1;
}
