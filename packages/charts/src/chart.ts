import { element, escapeText } from "./svg.ts";
import { FONT_SIZE } from "./text.ts";

/** What every chart is told. */
export interface ChartOptions {
  /** Unique on the page: ids inside the drawing begin with it. */
  readonly id: string;
  readonly title: string;
  /** What the chart shows, for those who hear it; the table has the numbers. */
  readonly description?: string;
  /** Language of the words that the chart adds, English when left out. */
  readonly lang?: "ja" | "en";
  /** Width in CSS pixels at full size, 340 when left out; the drawing shrinks to its place and keeps its shape. */
  readonly width?: number;
  /** Heading of the column of what is counted, and of its numbers. */
  readonly names?: { readonly label: string; readonly value: string };
}

/** The numbers of a chart as a table. */
export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A drawing and its table. */
export interface Chart {
  /** A complete `svg` element; colours are `currentColor` and the variables of {@link chartStyle}. */
  readonly svg: string;
  readonly table: Table;
}

/** Width when none is asked for: fits a telephone nearly unscaled. */
const WIDTH = 340;

/** The options with their defaults. */
export function settled(options: ChartOptions): Required<ChartOptions> {
  const lang = options.lang ?? "en";
  return {
    id: options.id,
    title: options.title,
    description: options.description ?? "",
    lang,
    width: options.width ?? WIDTH,
    names: options.names ?? (lang === "ja" ? { label: "項目", value: "件数" } : { label: "item", value: "count" }),
  };
}

const COLOURS = ["#2f6fb3", "#b8541a", "#3a8a4d", "#8b5fb8", "#94700d", "#c0447a", "#64748b", "#0f8288"] as const;

/** The colour of a series, by its place: a variable, with a colour that reads on light and dark. */
export function colour(place: number): string {
  const at = place % COLOURS.length;
  return `var(--chart-${at + 1}, ${COLOURS[at]})`;
}

/** CSS for a page with charts: lighter colours on dark, rules that show on paper. */
export const chartStyle = [
  ":root { --chart-1: #2f6fb3; --chart-2: #b8541a; --chart-3: #3a8a4d; --chart-4: #8b5fb8; --chart-5: #94700d; --chart-6: #c0447a; --chart-7: #64748b; --chart-8: #0f8288; --chart-land: #d3dae2; --chart-sea: none; }",
  "@media screen and (prefers-color-scheme: dark) { :root { --chart-1: #6ea8e6; --chart-2: #e08e58; --chart-3: #74c487; --chart-4: #bb98e0; --chart-5: #d0a93c; --chart-6: #e880ab; --chart-7: #94a3b8; --chart-8: #4fc0c6; --chart-land: #3a424c; } }",
  "svg.chart { display: block; width: 100%; height: auto; }",
  "td.num { text-align: end; font-variant-numeric: tabular-nums; }",
].join("\n");

/** The svg element around a body, named and described. */
export function drawing(
  { id, title, description, width }: Required<ChartOptions>,
  height: number,
  ...body: string[]
): string {
  const ids = description === "" ? `${id}-title` : `${id}-title ${id}-desc`;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "chart",
      role: "img",
      "aria-labelledby": ids,
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      width: Math.round(width),
      height: Math.round(height),
      "font-family": "system-ui, sans-serif",
      "font-size": FONT_SIZE,
      fill: "currentColor",
    },
    element("title", { id: `${id}-title` }, escapeText(title)),
    ...(description === "" ? [] : [element("desc", { id: `${id}-desc` }, escapeText(description))]),
    ...body,
  );
}

/** Whether a cell holds numbers alone, which stand under each other at their ends. */
const isNumeric = (cell: string): boolean => cell !== "" && !/[^-–−\d.,%() ]/.test(cell);

/** A cell whose numbers are not parted from the word before them, nor from their percent sign; a range stays in one line. */
const unparted = (cell: string): string =>
  isNumeric(cell) && !cell.includes("(") ? cell.replaceAll(" ", "\u00A0") : cell.replace(/ (?=[\d%])/g, "\u00A0");

/** A table as HTML, its cells of numbers alone with the class `num`; without a head where it has none. */
export function tableHtml({ caption, head, rows }: Table): string {
  const cells = (tag: "th" | "td", row: readonly string[]) =>
    row.map((cell, i) =>
      element(
        tag === "td" && i === 0 ? "th" : tag,
        tag === "th" ? { scope: "col" } : i === 0 ? { scope: "row" } : isNumeric(cell) ? { class: "num" } : {},
        escapeText(unparted(cell)),
      ),
    );
  return element(
    "table",
    {},
    element("caption", {}, escapeText(caption)),
    ...(head.length === 0 ? [] : [element("thead", {}, element("tr", {}, ...cells("th", head)))]),
    element("tbody", {}, ...rows.map((row) => element("tr", {}, ...cells("td", row))), ""),
  );
}
