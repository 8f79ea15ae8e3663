import { expect, describe as suite, test } from "vitest";
import { finding } from "../../src/kernel/issue.ts";
import { describe, en, ja } from "../../src/messages/index.ts";

suite("describe", () => {
  test.each([
    [
      finding("trip/same-airport", "warning", "/flights/0/to", { code: "CTS" }),
      "The flight starts and ends at CTS.",
      "出発地と到着地がどちらもCTSです。",
    ],
    [
      finding("incident/ppc-report-beyond-guide", "warning", "/events/3/on", {
        days: 9,
        shortest: 2,
        knownOn: "2031-02-11",
        reportedOn: "2031-02-20",
      }),
      "The PPC was told on 2031-02-20, at least 9 days after the body knew on 2031-02-11 (2 after the last detection); the guide for the first report is 3 to 5 days. No legal advice.",
      "個人情報保護委員会への報告（2031-02-20）は、事態を知った日（2031-02-11）から少なくとも9日後です（最後の発覚からは2日）。速報の目安は3～5日以内です。法的助言ではありません。",
    ],
    [
      finding("incident/event-duplicated", "warning", "/events/4", { type: "detected", on: "2031-02-11", first: 0 }),
      'Event "detected" on 2031-02-11 repeats event 1; keep one of them.',
      "2031-02-11の「detected」は1番目の出来事と重複しています。一つにしてください。",
    ],
    [finding("extract/empty-input", "error", "", {}), "The input is empty.", "入力が空です。"],
    [
      finding("record/kind-unknown", "error", "/kind", { kind: null }),
      'The record has no kind; set kind to "incident" or "trip".',
      "記録にkindがありません。kindをincidentかtripにしてください。",
    ],
  ])("%j", (found, english, japanese) => {
    expect(describe(found, "en")).toBe(english);
    expect(describe(found, "ja")).toBe(japanese);
  });
  test("legal findings never say that a law was broken", () => {
    for (const words of [ja, en]) {
      const text = words["incident/ppc-report-not-stated"]({ ground: "count", value: 1001, threshold: 1000 });
      expect(text).toMatch(/may be reportable|なりうる/);
      expect(text).toMatch(/No legal advice|法的助言ではありません/);
    }
  });
  test("both languages word the same codes", () => {
    expect(Object.keys(ja).sort()).toEqual(Object.keys(en).sort());
    expect(Object.keys(ja).length).toBeGreaterThanOrEqual(60);
  });
  test.each(Object.keys(en))("%s is a sentence in both languages, whatever the values", (code) => {
    const codes: Record<string, string> = { ground: "count", reason: "syntax" };
    const params = new Proxy({}, { get: (_, key) => codes[String(key)] ?? "値" });
    for (const [words, end] of [
      [en, "."],
      [ja, "。"],
    ] as const) {
      const text = (words[code as keyof typeof words] as (params: object) => string)(params);
      expect(text.endsWith(end)).toBe(true);
      expect(text).not.toMatch(/undefined|NaN|\s{2}/);
    }
  });
});
