import { englishNames } from "./airport-names-en.table.ts";

let names: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * English names of an airport by IATA code: its own and its town's; empty where there is none of the code. Source: Open
 * Travel Data, CC BY 4.0, see NOTICE.md.
 *
 * @example englishNamesOf("HEL") // ["Helsinki Vantaa Airport", "Helsinki"]
 */
export function englishNamesOf(iata: string): readonly string[] {
  names ??= new Map(
    englishNames.split("\n").map((line) => {
      const [code = "", ...words] = line.split("\t");
      return [code, words.filter((w) => w !== "")] as const;
    }),
  );
  return names.get(iata) ?? [];
}
