import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { extract } from "../../src/extract/index.ts";
import { compareKey } from "../../src/kernel/normalize.ts";

const documents = ["dev-incidents", "dev-trips"].flatMap((dir) => {
  const folder = new URL(`../../../../corpus/${dir}/`, import.meta.url);
  return readdirSync(folder)
    .filter((f) => f.endsWith(".txt"))
    .map((f) => [f, readFileSync(new URL(f, folder), "utf8")] as const);
});

/** The values of the records; names and items compared without regard to width and blanks, as a reader would. */
function values(text: string): unknown {
  const key = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map((v) => key(v, name));
    if (value !== null && typeof value === "object")
      return Object.fromEntries(
        Object.entries(value)
          .filter(([k]) => !["evidence", "implied", "source"].includes(k))
          .map(([k, v]) => [k, key(v, k)]),
      );
    return typeof value === "string" ? compareKey(value) : value;
  };
  return extract(text).records.map((r) => key(r, ""));
}

const wide = (from: number, to: number) => (text: string) =>
  [...text]
    .map((c) => (c.charCodeAt(0) >= from && c.charCodeAt(0) <= to ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c))
    .join("");

/** Breaks every line after 40 letters, as a PDF does; not what is set to the right, nor a text that was broken before. */
function wrapped(text: string): string {
  if (!text.split("\n").some((line) => line.length > 80)) return text;
  return text
    .split("\n")
    .map((line) => (line.length > 40 && !/^[ 　]{8}/.test(line) ? (line.match(/.{1,40}/gsu) ?? []).join("\n") : line))
    .join("\n");
}

const ascii = (digits: string) => digits.normalize("NFKC");

/** Era years as Gregorian years, fiscal years left as they are. */
function gregorian(text: string): string {
  return text.replace(/(令和|平成)([元\d０-９]{1,2})年(?!度)/g, (_, era: string, year: string) => {
    const n = year === "元" ? 1 : Number(ascii(year));
    return `${n + (era === "令和" ? 2018 : 1988)}年`;
  });
}

const transforms: readonly (readonly [string, (text: string) => string])[] = [
  ["full-width digits", wide(0x30, 0x39)],
  [
    "full-width brackets and colons",
    (t) =>
      t
        .replaceAll("(", "（")
        .replaceAll(")", "）")
        .replace(/:(?!\d|\/)/g, "："),
  ],
  ["CRLF", (t) => t.replaceAll("\n", "\r\n")],
  ["trailing spaces", (t) => t.replaceAll("\n", "  \n")],
  ["blank lines between paragraphs doubled", (t) => t.replaceAll("\n\n", "\n\n\n")],
  ["Kangxi radicals", (t) => t.replaceAll("日", "⽇").replaceAll("月", "⽉").replaceAll("人", "⼈")],
  ["〜 for ～", (t) => t.replaceAll("～", "〜")],
  ["~ for 〜", (t) => t.replaceAll("〜", "~")],
  ["～ for ~", (t) => t.replaceAll("~", "～")],
  ["－ for ～ between dates and times", (t) => t.replace(/(?<=[日月分時年)）])[～〜~](?=[\d０-９同令])/g, "－")],
  ["Gregorian years for era years", gregorian],
  ["byte-order mark", (t) => `\ufeff${t}`],
  ["wrapped lines", wrapped],
];

test("there are documents to walk", () => {
  expect(documents.length).toBeGreaterThanOrEqual(60);
});

test.for(transforms)("%s change no value", ([, transform]) => {
  const changed = documents.filter(
    ([, text]) => JSON.stringify(values(transform(text))) !== JSON.stringify(values(text)),
  );
  expect(changed.map(([file]) => file)).toEqual([]);
});

test("a page of many posts reads as each post alone", () => {
  const posts = documents.map(([, text]) => text.trim()).filter((text) => text.startsWith("【セキュリティ事件簿"));
  expect(posts.length).toBeGreaterThanOrEqual(15);
  expect(values(posts.join("\n\n\n"))).toEqual(posts.flatMap((text) => values(text) as unknown[]));
});
