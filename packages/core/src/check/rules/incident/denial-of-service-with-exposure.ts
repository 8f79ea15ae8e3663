import { textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** A denial of service exposes no data by itself; where data was exposed, the root is another act. */
export const denialOfServiceWithExposure = {
  id: "incident/denial-of-service-with-exposure",
  tier: "recommended",
  kind: "incident",
  title: { ja: "サービス妨害だけで漏えいとしていない", en: "No exposure is put down to a denial of service" },
  source: "VERIS 1.4.1: hacking.DoS affects availability; confidentiality needs another action",
  run(record) {
    const exposure = textOf(record, "exposure");
    if (textOf(record, "cause") !== "denial-of-service" || (exposure !== "confirmed" && exposure !== "possible"))
      return [];
    return [{ path: "/cause", params: { exposure } }];
  },
} satisfies Check<"incident/denial-of-service-with-exposure">;
