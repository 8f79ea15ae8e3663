import type { Language } from "../words.ts";

interface Range {
  readonly name: string;
  readonly weight: number;
}

/** Reads a field of weighted names (RFC 9110 section 12.4.2); a weight that is no number counts as 0. */
function ranges(field: string): Range[] {
  return field
    .split(",")
    .map((part) => {
      const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
      const q = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
      const weight = q === undefined ? 1 : Number(q);
      return { name, weight: weight >= 0 && weight <= 1 ? weight : 0 };
    })
    .filter((range) => range.name !== "");
}

/** The weight that the most precise range naming an offer gives it; 0 when none does. */
function weightOf(offer: string, accepted: readonly Range[]): number {
  const family = `${offer.split("/")[0]}/*`;
  for (const name of [offer, family, "*/*"]) {
    const range = accepted.find((candidate) => candidate.name === name);
    if (range !== undefined) return range.weight;
  }
  return 0;
}

/**
 * The offered media type that an Accept field likes best, the earlier of equals; null when it takes none of them.
 * No field, or an empty one, takes anything.
 */
export function preferredType<const Offer extends string>(
  accept: string | undefined,
  offers: readonly Offer[],
): Offer | null {
  if (accept === undefined || accept === "*/*") return offers[0] ?? null;
  const accepted = ranges(accept);
  if (accepted.length === 0) return offers[0] ?? null;
  let best: { offer: Offer; weight: number } | null = null;
  for (const offer of offers) {
    const weight = weightOf(offer, accepted);
    if (weight > (best?.weight ?? 0)) best = { offer, weight };
  }
  return best?.offer ?? null;
}

/** The language that an Accept-Language field likes best; English where it names neither, as it is the more widely read. */
export function preferredLanguage(field: string | undefined): Language {
  if (field === undefined) return "en";
  const accepted = ranges(field);
  const weight = (language: Language): number =>
    Math.max(0, ...accepted.filter(({ name }) => name.split("-")[0] === language).map((range) => range.weight));
  return weight("ja") > weight("en") ? "ja" : "en";
}

/** A media type without its parameters, and its charset when it names one; both in lower case. */
export function mediaType(field: string | undefined): { readonly type: string; readonly charset: string | null } {
  const [type = "", ...parameters] = (field ?? "").split(";").map((piece) => piece.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith("charset="))?.slice("charset=".length);
  return { type, charset: charset?.replace(/^"(.*)"$/, "$1") ?? null };
}
