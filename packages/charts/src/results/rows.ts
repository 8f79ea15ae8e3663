import type { Result } from "@nisshi/core/stats";
import { labelOf } from "./label-of.ts";
import { statisticNames } from "./names.table.ts";
import { type Lang, words } from "./words.table.ts";

/** A member of a result as any measure writes it. */
type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };
type Members = Readonly<Record<string, Value>>;

/** A number for people: grouped, at most two decimals, three significant digits when small. */
export function numberText(value: unknown): string {
  if (typeof value !== "number") return "–";
  const small = value !== 0 && Math.abs(value) < 0.1;
  return value.toLocaleString("en-US", small ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 2 });
}

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

/** Name of a member of a result. */
export function statisticName(name: string, lang: Lang): string {
  return statisticNames[name]?.[lang === "ja" ? 0 : 1] ?? name;
}

/** From one bound to the other; one number when they are equal, an open end when there is none. */
function between(min: unknown, max: unknown, lang: Lang): string {
  if (max === null) return words[lang].atLeast(numberText(min));
  return min === max ? numberText(min) : `${numberText(min)} – ${numberText(max)}`;
}

/** The share of the known with its 95 % interval; empty where too few are known. */
export function shareText({ share, low, high }: Members): string {
  if (typeof share !== "number" || typeof low !== "number" || typeof high !== "number") return "";
  return `${percent(share)} (${percent(low)} – ${percent(high)})`;
}

const isMembers = (value: Value | undefined): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Members that a row is named by. */
const NAMES = ["code", "unit", "currency", "name"];
/** Members that stand elsewhere in the text. */
const SAID = ["n", "known", "unknown", "rows", "range", "quantiles", "contradictory", "relativeError", "giniError"];
/** Errors of estimates: what was counted whole has none to tell of. */
const ERRORS = ["relativeError", "giniError"];
/** Shares without an interval of their own. */
const PLAIN_SHARES = ["mean", "recovered", "newRouteRate"];

/** A member of a list that a row holds, such as a dated happening: what it is, and the rest of it. */
function listed(item: Value, vocabulary: string | undefined, lang: Lang): string {
  const parts = isMembers(item) ? Object.values(item).map(String) : [String(item)];
  return parts.map((part) => (vocabulary === undefined ? part : labelOf(vocabulary, part, lang))).join(" ");
}

/** Name and value of a member, in one piece; codes of the list, when one is named, in words. */
function piece(name: string, value: Value, lang: Lang, asShare = false, vocabulary?: string): string | null {
  if (value === null || (value === 0 && ERRORS.includes(name))) return null;
  if (Array.isArray(value)) return value.map((item) => listed(item, vocabulary, lang)).join(", ");
  if (isMembers(value)) {
    if ("share" in value) {
      const share = shareText(value);
      return share === "" ? null : `${statisticName(name, lang)} ${share}`;
    }
    const called = (key: string) => (vocabulary === undefined ? key : labelOf(vocabulary, key, lang));
    const parts = Object.entries(value).flatMap(([key, member]) => piece(called(key), member, lang) ?? []);
    return name === "counts" ? parts.join(", ") : `${statisticName(name, lang)}: ${parts.join(", ")}`;
  }
  const text = typeof value === "number" ? (asShare ? percent(value) : numberText(value)) : String(value);
  return `${statisticName(name, lang)} ${text}`;
}

/** The cells of one row of a result: what it is, its number, and what else is known of it. */
function cellsOf(row: Members, vocabulary: string | undefined, lang: Lang): string[] {
  const named = NAMES.find((name) => name in row);
  const code = named === undefined ? "" : String(row[named]);
  const label = named === "code" || vocabulary !== undefined ? labelOf(vocabulary, code, lang) : code;
  if ("k" in row)
    return [`${statisticName("k", lang)} ${numberText(row.k)}`, row.share === null ? "" : percent(Number(row.share))];
  if ("share" in row) return [label, numberText(row.count), shareText(row)];
  if ("unit" in row) return [label, between(row.min, row.max, lang), `n ${numberText(row.n)}`];
  if ("from" in row) return [between(row.from, row.to, lang), numberText(row.count)];
  const rest = Object.entries(row).filter(([name]) => name !== named);
  const parts = rest.flatMap(
    ([name, value]) => piece(name, value, lang, PLAIN_SHARES.includes(name), vocabulary) ?? [],
  );
  return named === undefined ? [parts[0] ?? "", parts.slice(1).join(", ")] : [label, parts.join(", ")];
}

const rowsIn = (value: Value | undefined): readonly Members[] =>
  Array.isArray(value) ? value.filter((row): row is Members => isMembers(row)) : [];

/** What a result says, one row a line of cells. Too few known values give a range and no quantiles. */
export function resultRows(result: Result, vocabulary: string | undefined, lang: Lang): string[][] {
  const members = result as unknown as Members;
  const { range, quantiles, contradictory } = members;
  const scalars = Object.entries(members).filter(([name]) => !SAID.includes(name));
  return [
    ...rowsIn(members.rows).map((row) => cellsOf(row, vocabulary, lang)),
    ...scalars.flatMap(([name, value]): string[][] => {
      if (Array.isArray(value)) return rowsIn(value).map((row) => cellsOf(row, undefined, lang));
      if (value === null) return [];
      if (isMembers(value) && "share" in value)
        return [[statisticName(name, lang), numberText(value.count), shareText(value)]];
      if (isMembers(value) && "code" in value)
        return [[statisticName(name, lang), numberText(value.value), String(value.code)]];
      if (isMembers(value)) {
        const parts = Object.entries(value).flatMap(([key, member]) => piece(key, member, lang) ?? []);
        return [[statisticName(name, lang), parts.join(", ")]];
      }
      return [[statisticName(name, lang), numberText(value)]];
    }),
    ...(isMembers(range) && range.min !== null ? [[words[lang].range, between(range.min, range.max, lang)]] : []),
    ...rowsIn(quantiles)
      .filter(({ min }) => min !== null)
      .map(({ q, min, max }) => [words[lang].quantile(Math.round(Number(q) * 100)), between(min, max, lang)]),
    ...(typeof contradictory === "number" && contradictory > 0
      ? [[words[lang].contradictory, numberText(contradictory)]]
      : []),
  ];
}

/** Every number of a result with its place: the row it is of (empty for the whole), its name, its value. */
export function flatten(result: Result): (readonly [row: string, statistic: string, value: number])[] {
  const out: [string, string, number][] = [];
  const walk = (value: Value, row: string, name: string): void => {
    if (typeof value === "number") out.push([row, name, value]);
    else if (Array.isArray(value)) for (const [i, member] of value.entries()) walkRow(member, `${name}`, i);
    else if (isMembers(value))
      for (const [key, member] of Object.entries(value)) walk(member, row, name === "" ? key : `${name}.${key}`);
  };
  const walkRow = (member: Value, list: string, i: number): void => {
    if (!isMembers(member)) {
      walk(member, String(i), list);
      return;
    }
    const named = [...NAMES, "q", "k", "from", "incidents"].find((name) => name in member);
    const row = named === undefined ? String(i) : String(member[named]);
    for (const [key, value] of Object.entries(member))
      if (key !== named) walk(value, row, list === "rows" ? key : `${list}.${key}`);
  };
  walk(result as unknown as Members, "", "");
  return out;
}
