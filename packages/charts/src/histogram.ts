import { scaleLinear } from "d3-scale";
import { bottomLabels, leftLabels, MARGIN, type Plot, roomFor } from "./axes.ts";
import { type Chart, type ChartOptions, colour, drawing, settled } from "./chart.ts";
import { element, marked } from "./svg.ts";
import { briefNumber, FONT_SIZE, numberText } from "./text.ts";

/** Values from `from` to `to`, both included. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const HEIGHT = 160;

/** Counts by bin, all of one breadth on paper, in the order given; each is labelled with where it begins. */
export function histogram(bins: readonly Bin[], options: ChartOptions): Chart {
  const asked = settled(options);
  const y = scaleLinear([0, Math.max(1, ...bins.map(({ count }) => count))], [HEIGHT, 8]).nice(4);
  const ticks = y
    .ticks(4)
    .filter(Number.isInteger)
    .map((value) => ({ at: y(value), label: briefNumber(value, asked.lang) }));
  const plot: Plot = {
    left: roomFor(ticks.map(({ label }) => label)),
    right: asked.width - MARGIN,
    top: 8,
    bottom: HEIGHT,
  };
  const step = (plot.right - plot.left) / Math.max(1, bins.length);
  const words = ({ from, to }: Bin) => (from === to ? numberText(from) : `${numberText(from)} – ${numberText(to)}`);
  const marks = bins.map((bin, i) =>
    marked(
      element("rect", {
        x: plot.left + i * step + 1,
        y: y(bin.count),
        width: step - 2,
        height: HEIGHT - y(bin.count),
        fill: colour(0),
      }),
      `${words(bin)}: ${numberText(bin.count)}`,
    ),
  );
  const places = bins.map(({ from }, i) => ({
    at: plot.left + (i + 0.5) * step,
    label: `${briefNumber(from, asked.lang)}–`,
  }));
  return {
    svg: drawing(asked, HEIGHT + FONT_SIZE + 10, leftLabels(ticks, plot), ...marks, bottomLabels(places, plot)),
    table: {
      caption: asked.title,
      head: [asked.names.label, asked.names.value],
      rows: bins.map((bin) => [words(bin), numberText(bin.count)]),
    },
  };
}
