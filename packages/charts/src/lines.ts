import { scaleLinear, scalePoint } from "d3-scale";
import { area, line } from "d3-shape";
import { bottomLabels, leftLabels, legend, MARGIN, type Plot, roomFor } from "./axes.ts";
import { type Chart, type ChartOptions, colour, drawing, settled } from "./chart.ts";
import { element, marked } from "./svg.ts";
import { briefNumber, FONT_SIZE, numberText } from "./text.ts";

/** A value at a place of the axis, null where there is none; with an interval where it has one. */
export interface LinePoint {
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
}

/** Lines over the same places. */
export interface LineRows {
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly points: readonly LinePoint[] }[];
}

const HEIGHT = 170;

/** Lines from 0 up, broken where a value is missing, with a band where there are intervals. */
export function lines({ labels, series }: LineRows, options: ChartOptions): Chart {
  const asked = settled(options);
  const key =
    series.length > 1
      ? legend(
          series.map(({ name }) => name),
          asked.width,
        )
      : { svg: "", height: 0 };
  const values = series.flatMap(({ points }) => points.flatMap(({ value, high }) => [value ?? 0, high ?? 0]));
  const y = scaleLinear([0, Math.max(...values, 0) || 1], [key.height + HEIGHT, key.height + 8]).nice(4);
  const areCounts = values.every(Number.isInteger);
  const ticks = y
    .ticks(4)
    .filter((value) => !areCounts || Number.isInteger(value))
    .map((value) => ({ at: y(value), label: briefNumber(value, asked.lang) }));
  const plot: Plot = {
    left: roomFor(ticks.map(({ label }) => label)),
    right: asked.width - MARGIN,
    top: key.height + 8,
    bottom: key.height + HEIGHT,
  };
  const x = scalePoint(
    labels.map((_, i) => i),
    [plot.left + 4, plot.right - 4],
  );
  const at = (i: number) => x(i) ?? 0;
  const path = line<LinePoint>()
    .digits(2)
    .defined(({ value }) => value !== null)
    .x((_, i) => at(i))
    .y(({ value }) => y(value ?? 0));
  const band = area<LinePoint>()
    .digits(2)
    .defined(({ low, high }) => low !== undefined && high !== undefined)
    .x((_, i) => at(i))
    .y0(({ low }) => y(low ?? 0))
    .y1(({ high }) => y(high ?? 0));
  const marks = series.map(({ name, points }, s) => {
    const around = band([...points]) ?? "";
    const dots = points.map(({ value }, i) =>
      value === null
        ? ""
        : marked(
            element("circle", { cx: at(i), cy: y(value), r: labels.length > 60 ? 1 : 2.5, fill: colour(s) }),
            `${labels[i]} ${name}: ${numberText(value)}`,
          ),
    );
    return [
      around === "" ? "" : element("path", { d: around, fill: colour(s), "fill-opacity": 0.2 }),
      element("path", { d: path([...points]) ?? "", stroke: colour(s), fill: "none", "stroke-width": 1.5 }),
      ...dots,
    ].join("");
  });
  return {
    svg: drawing(
      asked,
      plot.bottom + FONT_SIZE + 10,
      key.svg,
      leftLabels(ticks, plot),
      ...marks,
      bottomLabels(
        labels.map((label, i) => ({ at: at(i), label })),
        plot,
      ),
    ),
    table: {
      caption: asked.title,
      head: [asked.names.label, ...series.map(({ name }) => name)],
      rows: labels.map((label, i) => [
        label,
        ...series.map(({ points }) => {
          const point = points[i];
          return point === undefined || point.value === null ? "–" : numberText(point.value);
        }),
      ]),
    },
  };
}
