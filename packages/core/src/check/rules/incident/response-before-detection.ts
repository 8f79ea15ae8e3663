import { beforeEvery, eventsOf } from "../../../incident/reading.ts";
import { pointer } from "../../../kernel/issue.ts";
import type { Check } from "../../types.ts";

/**
 * No containment and no investigation lies before every detection: a detection is probably missing. A page taken down for
 * other reasons contains without anybody knowing, hence no warning.
 */
export const responseBeforeDetection = {
  id: "incident/response-before-detection",
  tier: "informative",
  kind: "incident",
  title: { ja: "発覚より前に対応していない", en: "No response comes before detection" },
  explanation: {
    ja: "最初の発覚より前に封じ込めや調査があります。より早い発覚日が抜けていることが多い箇所です。",
    en: "Containment or an investigation lies before every detection. Often an earlier detection is missing.",
  },
  source: "NIST SP 800-61 Revision 2, 3.2 and 3.3: detection and analysis, then containment",
  run(record) {
    const detected = eventsOf(record, "detected");
    const [first] = detected;
    if (first === undefined) return [];
    const early = beforeEvery(detected);
    return [...eventsOf(record, "contained"), ...eventsOf(record, "investigation-started")]
      .filter(({ on }) => early(on))
      .map(({ index, type, on }) => ({
        path: pointer("events", index, "on"),
        params: { type, on, detectedOn: first.on },
      }));
  },
} satisfies Check<"incident/response-before-detection">;
