import { type CasebookCheck, type Check, casebookChecks, checks } from "@nisshi/core/check";
import { lexicons, refiners, rules } from "@nisshi/core/extract";
import { formats } from "@nisshi/core/formats";
import { measures } from "@nisshi/core/stats";
import { vocabularies } from "@nisshi/core/vocab";
import type { Lang } from "./words.ts";

/** What can be listed. */
export const listNames = ["rules", "checks", "measures", "vocab", "formats"] as const;

/** Name of a list. */
export type ListName = (typeof listNames)[number];

/** A thing of a list: its id, what it is in one line, all that is known of it, and the rows of what it holds. */
export interface Item {
  readonly id: string;
  readonly what: string;
  readonly whole: object;
  readonly entries?: readonly (readonly string[])[];
}

/** The grammar in its three layers: rules and lexicons find, refiners join and settle. */
function ruleItems(): Item[] {
  return [
    ...rules.map(({ id, kind, heads, pattern }) => ({
      id,
      what: kind,
      whole: { id, kind, heads, pattern: pattern.source },
    })),
    ...lexicons.map(({ id, topic, terms }) => ({
      id,
      what: `${topic}: ${terms.length}`,
      whole: { id, topic, terms },
      entries: terms.map(([code, ...spellings]) => [code, spellings.join(" ")]),
    })),
    ...refiners.map(({ id }) => ({ id, what: "refiner", whole: { id } })),
  ];
}

/** A check with all that is known of it; one of several records has neither law nor needs nor fix of its own. */
function checkItem(check: Check | CasebookCheck, lang: Lang): Item {
  const { id, tier, title, explanation, source } = check;
  const ofOne: Partial<Check> = "kind" in check ? check : {};
  const { kind = "casebook", since, until, needs, fix } = ofOne;
  const about = { source, ...(since && { since }), ...(until && { until }), ...(needs && { needs }) };
  const fixable = fix !== undefined;
  const rows = { id, tier, kind, title: title[lang], explanation: explanation[lang], ...about, fixable };
  return {
    id,
    what: `${tier}: ${title[lang]}`,
    whole: { id, tier, kind, title, explanation, ...about, fixable },
    entries: Object.entries(rows).map(([key, value]) => [key, String(value)]),
  };
}

const items: Readonly<Record<ListName, (lang: Lang) => readonly Item[]>> = {
  rules: ruleItems,
  checks: (lang) => [...checks, ...casebookChecks].map((check) => checkItem(check, lang)),
  measures: (lang) =>
    measures.map(({ id, kind, unit, title, definition, denominator, source, vocabulary, needs }) => ({
      id,
      what: title[lang],
      whole: {
        ...{ id, kind, unit, title, definition, denominator, source },
        ...(vocabulary && { vocabulary }),
        ...(needs && { needs }),
      },
      entries: Object.entries({
        ...{ id, kind, unit, title: title[lang], definition: definition[lang], denominator, source },
        ...(vocabulary && { vocabulary }),
        ...(needs && { needs: needs.join(", ") }),
      }),
    })),
  formats: (lang) =>
    formats.map(({ id, title, extension, carries, read, write }) => {
      const whole = { id, title, extension, reads: read !== null, writes: write !== null, carries };
      const ways = [...(read === null ? [] : ["import"]), ...(write === null ? [] : ["export"])].join(", ");
      return { id, what: `${title[lang]}: ${ways}`, whole };
    }),
  vocab: (lang) =>
    Object.entries(vocabularies).map(([id, vocabulary]) => ({
      id,
      what: vocabulary.entries.map(({ labels }) => labels[lang]).join(", "),
      whole: vocabulary,
      entries: [["code", "ja", "en"], ...vocabulary.entries.map(({ code, labels }) => [code, labels.ja, labels.en])],
    })),
};

/** The things of a list, in the order of the core. */
export function listOf(name: ListName, lang: Lang): readonly Item[] {
  return items[name](lang);
}
