import type { Context } from "hono";
import { type Language, languages } from "../words.ts";
import { preferredLanguage } from "./negotiate.ts";

/** Whether a string names a language that there are words in. */
export function isLanguage(name: string | undefined): name is Language {
  return languages.some((language) => language === name);
}

/** The language of the answer: `?lang=` when it names one, else what Accept-Language prefers. */
export function languageOf(c: Context): Language {
  const asked = c.req.query("lang");
  return isLanguage(asked) ? asked : preferredLanguage(c.req.header("Accept-Language"));
}
