import type { MadeExamples } from "./document.ts";

/** Put here by the build as JSON; absent where the source runs as it is. */
declare const NISSHI_EXAMPLES: string | undefined;

/** The examples that the build made; none where there was no build. */
export function madeExamples(): MadeExamples {
  return typeof NISSHI_EXAMPLES === "undefined" ? {} : (JSON.parse(NISSHI_EXAMPLES) as MadeExamples);
}
