import type { Rule } from "../../types.ts";

/** [904便] [12便], the airline left out after its first mention; not 1日3便, 第2便, JL904便. */
export const flightBare = {
  id: "ja/flight-bare",
  kind: "flight",
  heads: ["#"],
  pattern: /(?<![A-Za-z0-9,.:第全約計~/-]|[A-Za-z] )(\d{2,4}) ?便(?!目|名|以上|ほど|程度|が欠航|の欠航|あ[りる]|も)/y,
  produce([, number]) {
    const digits = (number ?? "").replace(/^0+/, "");
    return digits === "" ? null : { carrier: null, number: digits };
  },
} satisfies Rule<"flight">;
