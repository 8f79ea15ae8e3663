import { flightTexts } from "../../../trip/reading.ts";
import { rewritten, upperCase } from "../../rewrite.ts";
import type { Check } from "../../types.ts";

/** Registrations have the form of a nationality and registration mark; Japanese ones are JA and four characters, no hyphen. */
export const registrationShape = {
  id: "trip/registration-shape",
  tier: "recommended",
  kind: "trip",
  title: { ja: "登録記号の形が正しい", en: "The registration has the right form" },
  explanation: {
    ja: "国籍記号と登録記号の形でないか、日本の記号（JAと4字、ハイフンなし）に合いません。ハイフンだけなら取り除けます。",
    en: "The mark has not the form of one; Japanese marks are JA and four characters. A hyphen after JA is removed.",
  },
  source: "ICAO Annex 7; Japanese Civil Aeronautics Act Enforcement Regulations, Article 133 (JA)",
  run: (record) =>
    flightTexts(record, "registration").flatMap(({ path, text }) => {
      const reason = faultOf(text);
      return reason === null ? [] : [{ path, params: { registration: text, reason } }];
    }),
  fix: ({ path, params }) =>
    rewritten(path, params.registration, /^JA(?:\d{4}|\d{3}[A-Z]|\d{2}[A-Z]{2})$/, (text) =>
      upperCase(text).replace("JA-", "JA"),
    ),
} satisfies Check<"trip/registration-shape">;

function faultOf(registration: string): "shape" | "japanese-hyphen" | "japanese-length" | null {
  if (!/^[A-Z0-9]{1,3}-?[A-Z0-9]{1,5}$/.test(registration)) return "shape";
  if (registration.startsWith("JA-")) return "japanese-hyphen";
  if (!registration.startsWith("JA")) return null;
  return /^JA(?:\d{4}|\d{3}[A-Z]|\d{2}[A-Z]{2})$/.test(registration) ? null : "japanese-length";
}
