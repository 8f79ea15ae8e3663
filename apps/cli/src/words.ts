import { en, ja, type Words } from "./words.table.ts";

/** A language of the words. */
export type Lang = "ja" | "en";

/** The words in each language. */
export const words: Readonly<Record<Lang, Words>> = { ja, en };

/** `--lang` before anything is parsed, so that help and errors come in it; undefined when it is not given. */
export function askedLanguage(args: readonly string[]): string | undefined {
  const at = args.findLastIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  return at < 0 ? undefined : (args[at]?.split("=")[1] ?? args[at + 1]);
}

/** The language as asked for, else Japanese where the locale is Japanese, else English. */
export function languageOf(asked: string | undefined, env: NodeJS.ProcessEnv): Lang {
  if (asked === "ja" || asked === "en") return asked;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return locale.startsWith("ja") ? "ja" : "en";
}
