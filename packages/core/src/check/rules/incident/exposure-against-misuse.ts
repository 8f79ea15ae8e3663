import { textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** Data that reached no outsider was not misused by one. */
export const exposureAgainstMisuse = {
  id: "incident/exposure-against-misuse",
  tier: "mandatory",
  kind: "incident",
  title: { ja: "漏えいの有無と不正利用の有無に矛盾がない", en: "Exposure and misuse agree" },
  source: "VERIS 1.4.1: data_disclosure No excludes exploited loss",
  run(record) {
    const [exposure, misuse] = [textOf(record, "exposure"), textOf(record, "misuse")];
    if (exposure !== "ruled-out" || (misuse !== "confirmed" && misuse !== "possible")) return [];
    return [{ path: "/misuse", params: { exposure, misuse } }];
  },
} satisfies Check<"incident/exposure-against-misuse">;
