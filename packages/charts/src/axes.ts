import { colour } from "./chart.ts";
import { element, textAt } from "./svg.ts";
import { clip, FONT_SIZE, textWidth } from "./text.ts";

/** The rectangle that marks are drawn in. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A place on an axis, with its words. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

const FAINT = { stroke: "currentColor", "stroke-opacity": 0.18 };
/** Room between two labels of one line. */
const GAP = 8;

/** Those labels that leave room for each other: the first that fits, and each that begins after the one before has ended. */
export function spaced(ticks: readonly Tick[], plot: Plot): Tick[] {
  let end = Number.NEGATIVE_INFINITY;
  const every = ticks.filter(({ at, label }) => {
    const half = textWidth(label) / 2;
    if (at - half < Math.max(0, end + GAP) || at + half > plot.right + MARGIN) return false;
    end = at + half;
    return true;
  });
  return every;
}

/** Room right of the plot that a centred label may reach into. */
export const MARGIN = 14;

/** Labels below the plot, none over another. */
export function bottomLabels(ticks: readonly Tick[], plot: Plot): string {
  return spaced(ticks, plot)
    .map(({ at, label }) => textAt(at, plot.bottom + FONT_SIZE + 4, label, { "text-anchor": "middle" }))
    .join("");
}

/** Labels left of the plot, with rules across it. */
export function leftLabels(ticks: readonly Tick[], plot: Plot): string {
  return ticks
    .map(
      ({ at, label }) =>
        element("line", { x1: plot.left, x2: plot.right, y1: at, y2: at, ...FAINT }) +
        textAt(plot.left - 6, at + FONT_SIZE / 3, label, { "text-anchor": "end" }),
    )
    .join("");
}

/** Rules from the bottom to the top of a plot. */
export function uprights(ticks: readonly Tick[], plot: Plot): string {
  return ticks.map(({ at }) => element("line", { x1: at, x2: at, y1: plot.top, y2: plot.bottom, ...FAINT })).join("");
}

/** Room left of a plot for its labels. */
export function roomFor(labels: readonly string[], most = 120): number {
  return Math.min(most, Math.max(0, ...labels.map((label) => textWidth(label)))) + 10;
}

/** Names of series with their colours, in as many lines as they need. */
export function legend(names: readonly string[], width: number): { readonly svg: string; readonly height: number } {
  const LINE = FONT_SIZE + 8;
  let [x, y] = [0, FONT_SIZE];
  const parts = names.map((name, i) => {
    const text = clip(name, width - 24);
    const room = 16 + textWidth(text) + 12;
    if (x > 0 && x + room > width) [x, y] = [0, y + LINE];
    const part =
      element("rect", { x, y: y - FONT_SIZE + 2, width: 10, height: 10, rx: 2, fill: colour(i) }) +
      textAt(x + 16, y, text);
    x += room;
    return part;
  });
  return { svg: parts.join(""), height: names.length === 0 ? 0 : y + 8 };
}
