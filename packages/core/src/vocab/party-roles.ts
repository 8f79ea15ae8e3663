import type { Vocabulary } from "./types.ts";

/** Parts that other bodies play in an incident. Links: VERIS 1.4.1 block. */
export const partyRoles = {
  name: "party-roles",
  entries: [
    {
      code: "processor",
      labels: { ja: "委託先", en: "Processor" },
      synonyms: ["受託者", "業務委託先", "再委託先"],
      links: { veris: "actor.partner" },
    },
    {
      code: "upstream",
      labels: { ja: "供給元", en: "Upstream supplier" },
      synonyms: ["提供元", "ベンダー", "サービス提供会社"],
    },
    {
      code: "investigator",
      labels: { ja: "調査機関", en: "Investigator" },
      synonyms: ["調査会社", "フォレンジック会社"],
    },
    { code: "subsidiary", labels: { ja: "子会社", en: "Subsidiary" }, synonyms: ["グループ会社", "連結子会社"] },
    { code: "other", labels: { ja: "その他", en: "Other" }, synonyms: [] },
  ],
} as const satisfies Vocabulary;

/** A code of {@link partyRoles}. */
export type PartyRoleCode = (typeof partyRoles)["entries"][number]["code"];
