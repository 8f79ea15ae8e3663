import { type Item, type ListName, listNames, listOf } from "../lists.ts";
import { print, warn } from "../output.ts";
import { screenWidth, table } from "../render.ts";
import { nearest } from "../suggest.ts";
import { type Lang, words } from "../words.ts";

/** Options of `nisshi list`. */
export interface ListCommandOptions {
  readonly format: "text" | "json";
}

/** Up to this many names are told to one who asked for an unknown one. */
const NAMES_TOLD = 20;

/** All about one thing, a line a member. */
function detailRows({ entries, whole }: Item): readonly (readonly string[])[] {
  if (entries !== undefined) return entries;
  return Object.entries(whole).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return [[name, typeof value === "string" ? value : JSON.stringify(value)]];
  });
}

/** `nisshi list`: what Nisshi knows. Gives the exit code. */
export function run(what: string, name: string | undefined, { format }: ListCommandOptions, lang: Lang): number {
  const say = words[lang];
  if (!listNames.includes(what as ListName)) {
    warn(say.unknown("list", what, listNames, nearest(what, listNames)));
    return 2;
  }
  const items = listOf(what as ListName, lang);
  if (name === undefined) {
    if (format === "json")
      print(
        JSON.stringify(
          items.map(({ whole }) => whole),
          null,
          2,
        ),
      );
    else print(table([say.listHead, ...items.map(({ id, what: told }) => [id, told])], screenWidth()));
    return 0;
  }
  const item = items.find(({ id }) => id === name);
  if (item === undefined) {
    const ids = items.map(({ id }) => id);
    warn(say.unknown("name", name, ids.length <= NAMES_TOLD ? ids : [], nearest(name, ids)));
    return 2;
  }
  print(format === "json" ? JSON.stringify(item.whole, null, 2) : table(detailRows(item), screenWidth()));
  return 0;
}
