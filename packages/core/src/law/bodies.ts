import type { Decision, Facts } from "./types.ts";

const PUBLIC_SECTORS: readonly string[] = ["government", "local-government"];
const EITHER_SECTORS: readonly string[] = ["education", "healthcare"];
/** Schools, universities and hospitals of public founders: Article 58 puts some of them under the rules of businesses. */
const PUBLICLY_FOUNDED = /(?:国|公|[都道府県市区町村])立|教育委員会|地方独立行政法人|国立大学法人|公立大学法人/;

/** Whether the body falls under the rules of public bodies (APPI chapter 5). */
export function isPublicBody({ sector, name }: Facts): Decision {
  const paths = ["/organization/sector"];
  if (sector === null) return { answer: "unknown", reasons: [{ code: "sector-not-stated", params: {}, paths }] };
  if (PUBLIC_SECTORS.includes(sector))
    return { answer: "yes", reasons: [{ code: "body-of-sector", params: { sector }, paths }] };
  if (EITHER_SECTORS.includes(sector) && name !== null && PUBLICLY_FOUNDED.test(name))
    return {
      answer: "unknown",
      reasons: [{ code: "body-may-be-either", params: { name }, paths: ["/organization/name"] }],
    };
  return { answer: "no", reasons: [{ code: "body-of-sector", params: { sector }, paths }] };
}

/** Whether the body falls under the rules of businesses (APPI chapter 4). */
export function isBusiness(facts: Facts): Decision {
  const { answer, reasons } = isPublicBody(facts);
  return { answer: answer === "yes" ? "no" : answer === "no" ? "yes" : "unknown", reasons };
}

/** Whether the body belongs to a sector. */
export function isOfSector(wanted: string, { sector }: Facts): Decision {
  const paths = ["/organization/sector"];
  if (sector === null) return { answer: "unknown", reasons: [{ code: "sector-not-stated", params: {}, paths }] };
  return {
    answer: sector === wanted ? "yes" : "no",
    reasons: [{ code: "body-of-sector", params: { sector }, paths }],
  };
}
