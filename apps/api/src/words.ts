/** A language of the words that people read: problems, findings, documentation. */
export type Language = "ja" | "en";

/** One text in both languages. */
export interface Words {
  readonly ja: string;
  readonly en: string;
}

/** The languages that can be asked for. */
export const languages: readonly Language[] = ["ja", "en"];
