import { type Change, compare, Incident } from "@nisshi/core/incident";
import type { PlacedFault } from "../fault.ts";
import { print, warn } from "../output.ts";
import { readRecords } from "../records.ts";
import { visible } from "../visible.ts";
import { type Lang, words } from "../words.ts";

/** Options of `nisshi diff`. */
export interface DiffCommandOptions {
  readonly format: "text" | "json";
}

/** The first incident of a file; null, with its words said, when there is none. */
function incidentOf(file: string, lang: Lang): Incident | null {
  const faults: PlacedFault[] = [];
  for (const { record } of readRecords([file], lang, faults)) {
    const parsed = Incident.safeParse(record);
    if (parsed.success) return parsed.data;
  }
  if (faults.length === 0) warn(`${visible(file)}: ${words[lang].noIncident}`);
  return null;
}

const SIGNS = { added: "+", removed: "-", changed: "~" } as const;

function lineOf({ field, kind, before, after }: Change, lang: Lang): string {
  const say = words[lang];
  const side = (stated: Change["before"]) => {
    if (stated === null || stated.value === null) return say.none;
    return [stated.value, ...stated.evidence.map(({ quote }) => `「${quote}」`)].join(" ");
  };
  const sides = { added: [after], removed: [before], changed: [before, after] }[kind].map(side).join(" → ");
  return visible(`${SIGNS[kind]} ${field} (${say.changes[kind]}): ${sides}`);
}

/** `nisshi diff`: what a later report changes. Gives the exit code: 0 when nothing. */
export function run(before: string, after: string, { format }: DiffCommandOptions, lang: Lang): number {
  const [a, b] = [incidentOf(before, lang), incidentOf(after, lang)];
  if (a === null || b === null) return 1;
  const changes = compare(a, b);
  if (format === "json") print(JSON.stringify({ changes }, null, 2));
  else if (changes.length === 0) warn(words[lang].same);
  else for (const change of changes) print(lineOf(change, lang));
  return changes.length === 0 ? 0 : 1;
}
