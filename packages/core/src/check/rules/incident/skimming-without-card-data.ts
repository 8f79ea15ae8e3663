import { listOf, textOf, textsOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** Skimming of a payment page exposes card data; a record with other data alone has a list or a cause that is not whole. */
export const skimmingWithoutCardData = {
  id: "incident/skimming-without-card-data",
  tier: "recommended",
  kind: "incident",
  title: { ja: "ウェブスキミングならカード情報がある", en: "Skimming comes with card data" },
  explanation: {
    ja: "決済画面の改ざんなのにカード情報がありません。情報の種類の読み落としか、原因の取り違えです。",
    en: "A payment page was tampered with, but no card data is listed. Classes were overlooked, or the cause is another.",
  },
  source: "VERIS 1.4.1: malware.Capture app data on a payment page discloses data of variety Payment",
  run(record) {
    if (textOf(record, "cause") !== "web-skimming" || listOf(record, "dataClasses").length === 0) return [];
    if (textsOf(record, "dataClasses").some(({ text }) => text.startsWith("card-"))) return [];
    return [{ path: "/dataClasses", params: {} }];
  },
} satisfies Check<"incident/skimming-without-card-data">;
