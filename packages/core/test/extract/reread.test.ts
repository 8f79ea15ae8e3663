import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildEngine } from "../../src/extract/engine.ts";
import { extract, lexicons, refiners, rules } from "../../src/extract/index.ts";
import { readPassage } from "../../src/extract/passage.ts";
import { readingText } from "../../src/extract/reading-text.ts";
import type { Incident } from "../../src/incident/index.ts";
import { compareKey } from "../../src/kernel/normalize.ts";

const engine = buildEngine({ rules, lexicons, refiners });

/** What the grammar finds in a quote that stands alone. */
function mentionsIn(quotes: readonly string[]) {
  const page = quotes.join("\n");
  const { text } = readingText(page, { start: 0, end: page.length });
  return { mentions: engine.read({ passage: readPassage(text), reference: null }), text };
}

/** A quote as it stood: a year of a case number in its title, the document's own date alone, any other in a sentence. */
function setting(quote: string, own: ReadonlySet<string>): string {
  if (/^\d{4}$/.test(quote)) return `【事件簿#${quote}-1】表題`;
  if (own.has(quote)) return quote;
  // 「XからY」 is a period by the まで that follows it in the text.
  return `${quote}${/から/.test(quote) ? "まで" : ""}、以下のとおり。`;
}

/** The dates that the quotes say, each in the light of the document's own and of those before it. */
function datesIn(quotes: readonly string[], own: ReadonlySet<string>): string[] {
  return mentionsIn(
    [...own, ...quotes.filter((q) => !own.has(q))].map((quote) => setting(quote, own)),
  ).mentions.flatMap((m) => {
    if (m.kind !== "when") return [];
    const { when, day } = m.value as { when: string; day: string };
    return [when, day];
  });
}

function countsIn(quotes: readonly string[]): number[] {
  return mentionsIn(quotes).mentions.flatMap((m) => (m.kind === "count" ? [(m.value as { count: number }).count] : []));
}

const ends = (when: string) =>
  when
    .split("/")
    .filter((end) => end !== "..")
    .map((end) => end.replace("~", ""));

/** Whether the quotes, read again, say the value; null for fields whose value is a judgement over several places. */
function says(pointer: string, value: unknown, quotes: readonly string[], own: ReadonlySet<string>): boolean | null {
  if (/^\/(?:caseNumber|organization\/name|organization\/aliases\/\d+|thirdParties\/\d+\/name)$/.test(pointer))
    return compareKey(quotes.join("")).includes(compareKey(String(value)));
  if (/^\/(?:publishedOn|window|events\/\d+\/on)$/.test(pointer)) {
    const found = datesIn(quotes, own);
    return ends(String(value)).every((end) =>
      found.some((date) => date === value || ends(date).includes(end) || date.startsWith(end)),
    );
  }
  if (/^\/affected\/\d+$/.test(pointer)) return countsIn(quotes).includes((value as { count: number }).count);
  return null;
}

const folder = new URL("../../../../corpus/dev-incidents/", import.meta.url);
const documents = readdirSync(folder)
  .filter((f) => f.endsWith(".txt"))
  .map((f) => [f, readFileSync(new URL(f, folder), "utf8")] as const);

function valueAt(record: Incident, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], record);
}

test.for(documents)("%s: the slices, read again, give the values", ([file, text]) => {
  const misread: string[] = [];
  let read = 0;
  for (const record of extract(text, { file }).records) {
    if (record.kind !== "incident") continue;
    const own = new Set((record.evidence["/publishedOn"] ?? []).map((s) => s.quote));
    for (const [pointer, spans] of Object.entries(record.evidence)) {
      const value = valueAt(record, pointer);
      const verdict = says(
        pointer,
        value,
        spans.map((s) => s.quote),
        own,
      );
      if (verdict === null) continue;
      read += 1;
      if (!verdict) misread.push(`${pointer} ${JSON.stringify(value)} from ${spans.map((s) => s.quote).join(" | ")}`);
    }
  }
  expect(misread).toEqual([]);
  expect(read).toBeGreaterThan(2);
});
