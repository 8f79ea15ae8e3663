import type { Language, Words } from "../words.ts";

/** One value that a record says, in words. */
export interface Said {
  readonly value: string;
  /** JSON Pointers of the members of the record that say it: each with all below it. */
  readonly paths: readonly string[];
}

/** What a record says of one thing; nothing said is a thing that is not stated. */
export interface Fact {
  readonly label: string;
  readonly said: readonly Said[];
  /** Where a member would be that is not stated. */
  readonly path: string;
}

/** Facts under one heading. */
export interface FactGroup {
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** The fact of one member; a null value is not stated. */
export function factOf(label: Words, language: Language, path: string, value: string | null): Fact {
  return { label: label[language], said: value === null ? [] : [{ value, paths: [path] }], path };
}

/** The fact of a list, each of its members said by itself. */
export function listFact(label: string, path: string, values: readonly string[]): Fact {
  return { label, said: values.map((value, i) => ({ value, paths: [`${path}/${i}`] })), path };
}
