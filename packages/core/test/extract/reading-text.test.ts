import fc from "fast-check";
import { expect, test } from "vitest";
import { pageSpan, readingText } from "../../src/extract/reading-text.ts";
import { fold } from "../../src/kernel/normalize.ts";

const read = (page: string) => readingText(page, { start: 0, end: page.length }).text;

test.for([
  ["２０２５ 年 ４ 月 １８ 日に公表", "2025年4月18日に公表"],
  ["患者 3 名の情報", "患者 3名の情報"],
  ["代 表 取 締 役 山田", "代表取締役 山田"],
  ["あおば病院 個人情報の紛失について", "あおば病院 個人情報の紛失について"],
  ["1 概要\n2 原因", "1 概要\n2 原因"],
  ["一つ目の行。\n二つ目の行。", "一つ目の行。\n二つ目の行。"],
  ["このたび対象となる皆様には、\n個別にご連絡します。", "このたび対象となる皆様には、個別にご連絡します。"],
] as const)("%s reads %s", ([page, want]) => {
  expect(read(page)).toBe(want);
});

const WRAPPED = [
  "当協会の会員管理システムに対する第三者からの不正",
  "なアクセスが確認されましたのでお知らせします。令和",
  "7年4月18日の夕方に保守会社から連絡を受け、同日",
  "中に外部との通信をすべて止めております。",
].join("\n");

test("a text wrapped at a width reads as one sentence after another", () => {
  expect(read(WRAPPED)).toBe(WRAPPED.replaceAll("\n", ""));
});

test("every unit of the reading text leads back to the unit that it was folded from", () => {
  const unit = fc.constantFrom(..."２2 年月日の、。\n　代表（）", "あ", "A");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 120 }), (page) => {
      const reading = readingText(page, { start: 0, end: page.length });
      const folded = fold(page);
      for (let i = 0; i < reading.text.length; i++)
        expect(folded.charAt(reading.offsets[i] as number)).toBe(reading.text.charAt(i));
      const span = pageSpan(reading, { start: 0, end: reading.text.length });
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(page.length);
    }),
  );
});

test("rows of a table stay rows, though all of one length", () => {
  const table = [
    "2025/03/08 NH471 HND OKA B789 21K",
    "2025/03/09 NH472 OKA HND B789 22A",
    "2025/03/15 NH473 HND OKA B77W 23C",
  ].join("\n");
  expect(read(table)).toBe(table);
});

test("a text broken after so many letters reads on across its breaks", () => {
  const prose =
    "先日お知らせしました会員名簿の紛失につきまして、その後の調査で分かったことをご報告します。名簿は事務所の棚から見つかり、外へ持ち出されていないことを確かめました。";
  expect(read((prose.match(/.{1,25}/gsu) ?? []).join("\n"))).toBe(prose);
});

test("a row of codes that is broken within a word reads on", () => {
  const row =
    "10:05、Push back、10:21、T/O RWY34R。定刻は10:00。11:32、Landing、11:40、Spot in 7番。定時刻は11:35なので5分遅れ。機材は長胴型、B787-10(JA871A)、A列の窓側。後方まで満席。";
  expect(read((row.match(/.{1,38}/gsu) ?? []).join("\n"))).toBe(row);
});

test.for([
  ["2023.10.31 社内の調査を開始", "2023.10.31 社内の調査を開始"],
  ["発生日時 2024年5月1日", "発生日時 2024年5月1日"],
  ["8月31日 57件に連絡", "8月31日 57件に連絡"],
  ["約 300 件、計 12 名分", "約300件、計12名分"],
  ["令和 6 年 12 月 3 日", "令和6年12月3日"],
] as const)("blanks of numbers: %s reads %s", ([page, want]) => {
  expect(read(page)).toBe(want);
});
