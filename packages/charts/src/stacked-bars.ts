import { scaleBand, scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import { bottomLabels, leftLabels, legend, MARGIN, type Plot, roomFor } from "./axes.ts";
import { type Chart, type ChartOptions, colour, drawing, settled } from "./chart.ts";
import { element, marked } from "./svg.ts";
import { briefNumber, FONT_SIZE, numberText } from "./text.ts";

/** Parts by series, for each place on the axis. */
export interface StackedRows {
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

const HEIGHT = 180;

/** Upright bars of parts, one on the other in the order of the series; a part that has no value there is 0. */
export function stackedBars({ labels, series }: StackedRows, options: ChartOptions): Chart {
  const asked = settled(options);
  const key = legend(
    series.map(({ name }) => name),
    asked.width,
  );
  const sums = labels.map((_, i) => series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0));
  const y = scaleLinear([0, Math.max(1, ...sums)], [key.height + HEIGHT, key.height + 8]).nice(4);
  const ticks = y
    .ticks(4)
    .filter(Number.isInteger)
    .map((value) => ({ at: y(value), label: briefNumber(value, asked.lang) }));
  const plot: Plot = {
    left: roomFor(ticks.map(({ label }) => label)),
    right: asked.width - MARGIN,
    top: key.height + 8,
    bottom: key.height + HEIGHT,
  };
  const x = scaleBand(
    labels.map((_, i) => i),
    [plot.left, plot.right],
  ).padding(0.2);
  const layers = stack<unknown, number, number>()
    .keys(series.map((_, i) => i))
    .value((_, s, i) => series[s]?.values[i] ?? 0)(labels.map((_, i) => i));
  const marks = layers.flatMap((layer, s) =>
    layer.map(([from, to], i) =>
      to === from
        ? ""
        : marked(
            element("rect", { x: x(i) ?? 0, y: y(to), width: x.bandwidth(), height: y(from) - y(to), fill: colour(s) }),
            `${labels[i]} ${series[s]?.name}: ${numberText(to - from)}`,
          ),
    ),
  );
  const places = labels.map((label, i) => ({ at: (x(i) ?? 0) + x.bandwidth() / 2, label }));
  return {
    svg: drawing(
      asked,
      plot.bottom + FONT_SIZE + 10,
      key.svg,
      leftLabels(ticks, plot),
      ...marks,
      bottomLabels(places, plot),
    ),
    table: {
      caption: asked.title,
      head: [asked.names.label, ...series.map(({ name }) => name)],
      rows: labels.map((label, i) => [label, ...series.map(({ values }) => numberText(values[i] ?? 0))]),
    },
  };
}
