import { textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** Data that reached no outsider was not misused by one. */
export const exposureAgainstMisuse = {
  id: "incident/exposure-against-misuse",
  tier: "mandatory",
  kind: "incident",
  title: { ja: "漏えいの有無と不正利用の有無に矛盾がない", en: "Exposure and misuse agree" },
  explanation: {
    ja: "漏えいを否定しながら悪用を認めています。外部に出ていない情報は悪用されないため、どちらかが誤りです。",
    en: "Exposure is ruled out, yet misuse is admitted. What reached nobody is misused by nobody; one of the two is wrong.",
  },
  source: "VERIS 1.4.1: data_disclosure No excludes exploited loss",
  run(record) {
    const [exposure, misuse] = [textOf(record, "exposure"), textOf(record, "misuse")];
    if (exposure !== "ruled-out" || (misuse !== "confirmed" && misuse !== "possible")) return [];
    return [{ path: "/misuse", params: { exposure, misuse } }];
  },
} satisfies Check<"incident/exposure-against-misuse">;
