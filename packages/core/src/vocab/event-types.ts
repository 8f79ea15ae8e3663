import type { Vocabulary } from "./types.ts";

/** What happened at a date of an incident's chronology. Links: the VERIS 1.4.1 `timeline` (or `plus`) field, where one exists. */
export const eventTypes = {
  name: "event-types",
  entries: [
    {
      code: "occurred",
      labels: { ja: "発生", en: "Occurred" },
      synonyms: ["発生日", "侵入", "送信", "紛失"],
      links: { veris: "timeline.incident" },
    },
    {
      code: "detected",
      labels: { ja: "発覚・検知", en: "Detected" },
      synonyms: ["発見", "判明", "検知", "発覚", "把握"],
      links: { veris: "timeline.discovery" },
    },
    {
      code: "contained",
      labels: { ja: "封じ込め", en: "Contained" },
      synonyms: ["停止", "遮断", "隔離", "パスワード変更", "削除"],
      links: { veris: "timeline.containment" },
    },
    {
      code: "investigation-started",
      labels: { ja: "調査開始", en: "Investigation started" },
      synonyms: ["調査を開始", "調査依頼"],
    },
    {
      code: "investigation-completed",
      labels: { ja: "調査完了", en: "Investigation completed" },
      synonyms: ["調査終了", "調査結果を受領"],
    },
    {
      code: "reported-ppc",
      labels: { ja: "個人情報保護委員会へ報告", en: "Reported to the Personal Information Protection Commission" },
      synonyms: ["速報", "確報"],
    },
    {
      code: "reported-police",
      labels: { ja: "警察へ届出・相談", en: "Reported to the police" },
      synonyms: ["被害届", "被害申告", "警察に相談"],
    },
    {
      code: "reported-authority",
      labels: { ja: "関係機関へ報告", en: "Reported to another authority" },
      synonyms: ["監督官庁に報告", "委託元に報告"],
    },
    {
      code: "notified",
      labels: { ja: "本人・関係者へ連絡", en: "Affected parties notified" },
      synonyms: ["本人通知", "謝罪", "削除依頼"],
      links: { veris: "plus.timeline.notification" },
    },
    { code: "published", labels: { ja: "公表", en: "Published" }, synonyms: ["公開", "掲載", "発表", "第1報"] },
    { code: "restored", labels: { ja: "復旧・再開", en: "Restored" }, synonyms: ["復旧", "再開"] },
    { code: "other", labels: { ja: "その他", en: "Other" }, synonyms: [] },
  ],
} as const satisfies Vocabulary;

/** A code of {@link eventTypes}. */
export type EventTypeCode = (typeof eventTypes)["entries"][number]["code"];
