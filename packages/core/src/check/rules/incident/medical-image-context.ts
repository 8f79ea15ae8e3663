import { pointer } from "../../../kernel/issue.ts";
import { lists, member, textOf, textsOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** An image is medical where a medical body or health information is about; else it is a photograph. */
export const medicalImageContext = {
  id: "incident/medical-image-context",
  tier: "informative",
  kind: "incident",
  title: { ja: "医用画像に医療の文脈がある", en: "A medical image has a medical context" },
  explanation: {
    ja: "「画像」は医療の文脈でだけ要配慮個人情報になります。医療機関でも健康情報でもなければ、写真の可能性があります。",
    en: "Images are special care-required in a medical context alone. Without one, the class photograph is more likely right.",
  },
  source: "APPI Cabinet Order 2(2): results of medical examinations are special care-required, other pictures are not",
  run(record) {
    const sector = textOf(member(record, "organization"), "sector");
    if (sector === null || sector === "healthcare" || lists(record, "dataClasses", "health")) return [];
    return textsOf(record, "dataClasses")
      .filter(({ text }) => text === "medical-image")
      .map(({ index }) => ({ path: pointer("dataClasses", index), params: { sector } }));
  },
} satisfies Check<"incident/medical-image-context">;
