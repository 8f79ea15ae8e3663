import type { Imported } from "@nisshi/core/formats";
import { airlinesLike, airportsLike } from "./lookups.ts";
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

/** Suggestions that are shown for one code. */
const SHOWN = 3;

/** The codes of airports and of airlines that no table knows, the most frequent first, with what may have been meant. */
export function unknownCodes({ trips, findings }: Imported, lang: Lang): string[] {
  const say = words[lang];
  const unknown = new Set(findings.map(({ params }) => params.code));
  const logged = new Set(
    trips
      .flatMap(({ flights }) => flights.flatMap(({ from, to }) => [from, to]))
      .filter((code) => code !== null && !unknown.has(code)) as string[],
  );
  return (["airport", "airline"] as const).flatMap((kind) => {
    const counts = new Map<string, number>();
    for (const { code, params } of findings)
      if (code === `import/${kind}-unknown`)
        counts.set(String(params.code), (counts.get(String(params.code)) ?? 0) + 1);
    const like = (code: string) => (kind === "airport" ? airportsLike(code, logged) : airlinesLike(code));
    return [...counts]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([code, n]) => say.unknownCode(say.unknownCodes[kind], code, n, like(code).slice(0, SHOWN)));
  });
}
