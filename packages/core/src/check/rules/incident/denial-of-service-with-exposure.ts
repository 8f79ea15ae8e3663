import { textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** A denial of service exposes no data by itself; where data was exposed, the root is another act. */
export const denialOfServiceWithExposure = {
  id: "incident/denial-of-service-with-exposure",
  tier: "recommended",
  kind: "incident",
  title: { ja: "サービス妨害だけで漏えいとしていない", en: "No exposure is put down to a denial of service" },
  explanation: {
    ja: "サービス妨害は可用性を損なうだけで、情報を外に出しません。漏えいがあるなら、不正アクセスなど別の原因があります。",
    en: "A denial of service harms availability and carries no data out. If data was exposed, there is another cause, such as an intrusion.",
  },
  source: "VERIS 1.4.1: hacking.DoS affects availability; confidentiality needs another action",
  run(record) {
    const exposure = textOf(record, "exposure");
    if (textOf(record, "cause") !== "denial-of-service" || (exposure !== "confirmed" && exposure !== "possible"))
      return [];
    return [{ path: "/cause", params: { exposure } }];
  },
} satisfies Check<"incident/denial-of-service-with-exposure">;
