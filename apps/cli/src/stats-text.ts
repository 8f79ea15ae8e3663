import { keyLabel, numberText, resultRows, unitText } from "@nisshi/charts/results";
import { type Analysis, measures, type RecordCount, type Result } from "@nisshi/core/stats";
import { tint } from "./colour.ts";
import { screenWidth, table } from "./render.ts";
import { type Lang, words } from "./words.ts";

interface Part {
  readonly records: RecordCount;
  readonly results: Readonly<Record<string, Result>>;
}

/** Rows of a measure on a terminal: a calendar of years would push everything else off it. */
const MOST_ROWS = 36;

/** The measures of the kinds that came, each under its title with how many it counts. */
function partText({ records, results }: Part, lang: Lang): string[] {
  const say = words[lang];
  const screen = screenWidth();
  return measures.flatMap(({ id, kind, title, unit, vocabulary }) => {
    const result = results[id];
    if (result === undefined || (kind === "trip" ? records.trips : records.incidents) === 0) return [];
    const [n, known, unknown] = [numberText(result.n), numberText(result.known), numberText(result.unknown)];
    const all = resultRows(result, vocabulary, lang);
    const rows = all.length > MOST_ROWS ? [...all.slice(0, MOST_ROWS), [say.moreRows(all.length - MOST_ROWS)]] : all;
    const body = table(rows, screen === null ? null : screen - 2).replace(/^/gm, "  ");
    const head = `${tint(title[lang], "head")}  ${say.known(n, unitText(unit, lang), known, unknown)}`;
    return rows.length === 0 ? [head] : [head, body];
  });
}

/** An analysis as text: the whole, then each group under its keys. */
export function statsText(analysis: Analysis, lang: Lang): string {
  const groups = (analysis.groups ?? []).flatMap((group) => {
    const keys = Object.entries(group.key).map(([key, code]) => keyLabel(key, code, lang));
    return ["", tint(`# ${keys.join(" / ")}`, "head"), ...partText(group, lang)];
  });
  return [...partText(analysis, lang), ...groups].join("\n");
}
