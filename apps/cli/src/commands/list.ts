import { checks } from "@nisshi/core/check";
import { lexicons, refiners, rules } from "@nisshi/core/extract";
import { measures } from "@nisshi/core/stats";
import { vocabularies } from "@nisshi/core/vocab";
import { print, warn } from "../io.ts";
import { screenWidth, table } from "../render.ts";
import { nearest } from "../suggest.ts";
import { type Lang, words } from "../words.ts";

interface Options {
  readonly format: "text" | "json";
  readonly lang: Lang;
}

/** A thing of a list: its id, what it is in one line, and all that is known of it. */
interface Item {
  readonly id: string;
  readonly what: string;
  readonly whole: unknown;
}

function ruleItems(): Item[] {
  const told = rules.map(({ id, kind, heads, pattern }) => ({ id, what: kind, whole: { id, kind, heads, pattern: pattern.source } }));
  const terms = lexicons.map(({ id, topic, terms: rows }) => ({ id, what: `${topic}: ${rows.length}`, whole: { id, topic, terms: rows } }));
  return [...told, ...terms, ...refiners.map(({ id }) => ({ id, what: "refiner", whole: { id } }))];
}

function itemsOf(what: string, lang: Lang): readonly Item[] | null {
  switch (what) {
    case "rules":
      return ruleItems();
    case "checks":
      return checks.map(({ id, tier, kind, title, source }) => ({ id, what: `${tier}: ${title[lang]}`, whole: { id, tier, kind, title, source } }));
    case "measures":
      return measures.map(({ id, kind, unit, title }) => ({ id, what: title[lang], whole: { id, kind, unit, title } }));
    case "vocab":
      return Object.entries(vocabularies).map(([id, list]) => ({ id, what: String(list.entries.length), whole: list }));
    default:
      return null;
  }
}

const LISTS = ["rules", "checks", "measures", "vocab"];

function hint(asked: string, known: readonly string[], lang: Lang): string {
  const near = nearest(asked, known);
  return near === null ? "" : `; ${words[lang].didYouMean} ${near}?`;
}

/** `nisshi list`: what Nisshi knows. */
export async function run(what: string, name: string | undefined, { format, lang }: Options): Promise<number> {
  const say = words[lang];
  const items = itemsOf(what, lang);
  if (items === null) {
    warn(`${say.unknownList} ${what} (${LISTS.join(", ")})${hint(what, LISTS, lang)}`);
    return 2;
  }
  const ids = items.map(({ id }) => id);
  const chosen = name === undefined ? items : items.filter(({ id }) => id === name);
  if (chosen.length === 0 && name !== undefined) {
    warn(`${say.unknownName} ${name}${hint(name, ids, lang)}`);
    return 2;
  }
  if (format === "json") print(JSON.stringify(name === undefined ? chosen.map((i) => i.whole) : chosen[0]?.whole, null, 2));
  else if (what === "vocab" && name !== undefined) {
    const entries = vocabularies[name]?.entries ?? [];
    print(table(["code", "ja", "en"], entries.map((e) => [e.code, e.labels.ja, e.labels.en]), screenWidth()));
  } else print(table(say.headList, chosen.map((i) => [i.id, i.what]), screenWidth()));
  return 0;
}
