import { scaleLinear } from "d3-scale";
import { type Chart, type ChartOptions, colour, drawing, settled } from "./chart.ts";
import { element, marked, textAt } from "./svg.ts";
import { clip, FONT_SIZE, numberText, textWidth } from "./text.ts";

/** One small chart: a value at each of the shared places. */
export interface Panel {
  readonly name: string;
  readonly values: readonly number[];
}

const LEAST_WIDTH = 120;
const GAP = 16;
const HEIGHT = 60;
/** Size of the letters below a panel. */
const SMALL = 10;

/** Small bar charts of one scale side by side, so that their heights can be compared; places are the same in each. */
export function smallMultiples(labels: readonly string[], panels: readonly Panel[], options: ChartOptions): Chart {
  const asked = settled(options);
  const columns = Math.max(1, Math.min(panels.length, Math.floor((asked.width + GAP) / (LEAST_WIDTH + GAP))));
  const width = (asked.width - GAP * (columns - 1)) / columns;
  const line = FONT_SIZE + HEIGHT + FONT_SIZE + 22;
  const y = scaleLinear([0, Math.max(1, ...panels.flatMap(({ values }) => values))], [0, HEIGHT]);
  const step = width / Math.max(1, labels.length);
  const parts = panels.map(({ name, values }, place) => {
    const [left, top] = [(place % columns) * (width + GAP), Math.floor(place / columns) * line];
    const base = top + FONT_SIZE + 8 + HEIGHT;
    const bars = labels.map((label, i) => {
      const value = values[i] ?? 0;
      const bar = element("rect", {
        x: left + i * step + 0.5,
        y: base - y(value),
        width: Math.max(0.5, step - 1),
        height: y(value),
        fill: colour(0),
      });
      return value === 0 ? "" : marked(bar, `${name} ${label}: ${numberText(value)}`);
    });
    const total = numberText(values.reduce((sum, value) => sum + value, 0));
    const ends = [labels[0] ?? "", labels.length > 1 ? (labels.at(-1) ?? "") : ""] as const;
    const fit = textWidth(ends[0], SMALL) + textWidth(ends[1], SMALL) + GAP <= width;
    const [first, last] = fit ? ends : ends.map((label) => clip(label, (width - GAP) / 2, SMALL));
    return [
      textAt(left, top + FONT_SIZE, `${clip(name, width - textWidth(` ${total}`))} ${total}`),
      element("line", {
        x1: left,
        x2: left + width,
        y1: base,
        y2: base,
        stroke: "currentColor",
        "stroke-opacity": 0.4,
      }),
      ...bars,
      textAt(left, base + FONT_SIZE, first ?? "", { "font-size": SMALL }),
      textAt(left + width, base + FONT_SIZE, last ?? "", { "font-size": SMALL, "text-anchor": "end" }),
    ].join("");
  });
  return {
    svg: drawing(asked, Math.max(1, Math.ceil(panels.length / columns)) * line, ...parts),
    table: {
      caption: asked.title,
      head: [asked.names.label, ...labels],
      rows: panels.map(({ name, values }) => [name, ...labels.map((_, i) => numberText(values[i] ?? 0))]),
    },
  };
}
