/** One code of a controlled list, with its words in both languages and its names in other vocabularies. */
export interface VocabularyEntry {
  readonly code: string;
  readonly labels: { readonly ja: string; readonly en: string };
  /** Other Japanese words for the same thing, as notices and logs write them. */
  readonly synonyms: readonly string[];
  /** Name of the other vocabulary to its code there: `veris`, `hibp`, `jnsa`, `tsr`, `jsic`, `naics`, `appi7`. */
  readonly links?: Readonly<Record<string, string>>;
}

/** A controlled list: its name (the file it lives in) and its entries, each code once. */
export interface Vocabulary {
  readonly name: string;
  readonly entries: readonly VocabularyEntry[];
}
