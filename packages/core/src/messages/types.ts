import type { FindingCode, FindingParams } from "../kernel/issue.ts";

/** The words of every finding code in one language; the compiler demands all codes, and knows the parameters of each. */
export type Wording = { readonly [Code in FindingCode]: (params: FindingParams[Code]) => string };

/** A language that findings are worded in. */
export type Language = "ja" | "en";
