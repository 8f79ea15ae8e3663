import { japaneseNames } from "./airport-names-ja.table.ts";

let names: ReadonlyMap<string, readonly string[]> | undefined;

/** Japanese names of airports by IATA code, the official one first; null where none is listed. */
export function namesOf(iata: string): readonly string[] | null {
  names ??= new Map(
    japaneseNames.split("\n").map((line) => {
      const [code = "", ...words] = line.split("\t");
      return [code, words] as const;
    }),
  );
  return names.get(iata) ?? null;
}

/** Codes of the airports with Japanese names. */
export function namedAirports(): readonly string[] {
  namesOf("");
  return [...(names ?? new Map<string, readonly string[]>()).keys()];
}
