import type { Imported } from "@nisshi/core/formats";
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

/** The codes of airports and of airlines that no table knows, the most frequent first. */
export function unknownCodes({ findings }: Imported, lang: Lang): string[] {
  return (["airport", "airline"] as const).flatMap((kind) => {
    const counts = new Map<string, number>();
    for (const { code, params } of findings)
      if (code === `import/${kind}-unknown`)
        counts.set(String(params.code), (counts.get(String(params.code)) ?? 0) + 1);
    if (counts.size === 0) return [];
    const listed = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return [`${words[lang].unknownCodes[kind]}: ${listed.map(([code, n]) => `${code} (${n})`).join(", ")}`];
  });
}
