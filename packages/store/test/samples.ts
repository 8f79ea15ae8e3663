import { extract } from "@nisshi/core/extract";
import type { Incident } from "@nisshi/core/incident";
import type { Trip } from "@nisshi/core/trip";
import type { NewEntry, StoreOptions } from "../src/port.ts";

/** A clock that goes on by a second with every look, and ids in order. */
export function options(seed = 0): StoreOptions {
  let seconds = seed * 100_000;
  let ids = seed * 1_000_000;
  return {
    now: () => new Date(Date.UTC(2026, 0, 1) + seconds++ * 1000).toISOString(),
    newId: () => `0190${String(ids++).padStart(8, "0")}-0000-7000-8000-000000000000`,
  };
}

/** A notice of our own. */
export function notice(name: string, day: string, persons: number, what = "氏名、住所"): NewEntry {
  const text = `個人情報漏えいに関するお詫びとお知らせ\n${day}\n${name}\n\n当社の通販サイトが不正アクセスを受け、お客様${persons}名の${what}が漏えいした可能性があります。同日、個人情報保護委員会に報告しました。`;
  const record = extract(text, { kind: "incident" }).records[0] as Incident;
  return { record, text, extractor: "test" };
}

/** A boarding log of our own. */
export function log(number: string, from: string, to: string, day: string): NewEntry {
  const text = `【搭乗記】${day} JL${number} ${from}→${to}\n機材はボーイング737-800(JA322J)、座席は12A。\n定刻08:00 実際08:06 到着09:30`;
  const record = extract(text, { kind: "trip" }).records[0] as Trip;
  return { record, text, extractor: "test" };
}
