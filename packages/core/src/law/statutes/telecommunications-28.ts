import { isOfSector } from "../bodies.ts";
import { both, dataLeft } from "../situations.ts";
import type { Decision, Facts, Statute } from "../types.ts";

/** Classes that may be secrecy of communications (通信の秘密): what was said, and who to whom, when and from where. */
const COMMUNICATIONS: readonly string[] = ["message-content", "device-or-network-id", "location", "transaction"];

/** A record names a sector and no licence, so that a carrier is never certain. */
function isCarrier(facts: Facts): Decision {
  const found = isOfSector("it-telecom", facts);
  if (found.answer !== "yes") return found;
  return { answer: "unknown", reasons: [{ code: "carrier-not-known", params: {}, paths: ["/organization/sector"] }] };
}

function communications({ dataClasses }: Facts): Decision {
  const found = dataClasses.findIndex((code) => COMMUNICATIONS.includes(code));
  if (found !== -1 || dataClasses.length === 0 || dataClasses.includes("other"))
    return {
      answer: "unknown",
      reasons: [
        { code: "data-not-listed", params: {}, paths: [found === -1 ? "/dataClasses" : `/dataClasses/${found}`] },
      ],
    };
  return { answer: "no", reasons: [{ code: "no-communications-data", params: {}, paths: ["/dataClasses"] }] };
}

/** Telecommunications Business Act, Article 28: leaks of the secrecy of communications by carriers. */
export const telecommunications28 = {
  id: "telecommunications-28",
  title: {
    ja: "電気通信事業法 第28条（通信の秘密）",
    en: "Telecommunications Business Act, Article 28 (secrecy of communications)",
  },
  versions: [
    {
      id: "2004",
      since: "2004-04-01",
      until: null,
      source: "MIC, 電気通信事業における漏えい報告: first report without delay, details within 30 days",
    },
  ],
  situation: (facts) => both(isCarrier(facts), communications(facts), dataLeft(facts)),
  duties: [
    { id: "preliminary-report", limit: () => null, doneBy: ["reported-authority"], nth: 0, toldTo: ["ministry"] },
    {
      id: "final-report",
      limit: () => ({ days: 30, guide: false }),
      doneBy: ["reported-authority"],
      nth: 1,
      toldTo: [],
    },
  ],
} satisfies Statute;
