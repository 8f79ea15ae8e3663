import type { Imported } from "@nisshi/core/formats";
import { unknownCodes } from "@nisshi/reference/lookups";
import { screenWidth, table } from "./render.ts";
import { type Lang, words } from "./words.ts";

/** What maps to what: each column of a source, the fields it filled and the rows that say something in it. */
export function importPreview({ columns, unknown }: Imported, lang: Lang): string {
  const say = words[lang];
  const known = new Set(columns.map(({ column }) => column));
  const strange = new Map<string, number>();
  for (const { column } of unknown) if (!known.has(column)) strange.set(column, (strange.get(column) ?? 0) + 1);
  const rows = columns.map(({ column, fields, place, count }) => [
    column,
    fields.length > 0 ? fields.join(", ") : place ? say.none : say.noField,
    String(count),
  ]);
  const others = [...strange].map(([column, count]) => [column, say.unknownColumn, String(count)]);
  return table([say.importHead, ...rows, ...others], screenWidth());
}

/** The codes that no table has, the most frequent first, each with what may have been meant. */
export function unknownLines(imported: Imported, lang: Lang): string[] {
  const say = words[lang];
  return unknownCodes(imported).map(({ kind, code, count, suggestions }) =>
    say.unknownCode(say.unknownCodes[kind], code, count, suggestions),
  );
}
