import { scaleLog } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import { bottomLabels, leftLabels, legend, MARGIN, type Plot, roomFor, uprights } from "./axes.ts";
import { type Chart, type ChartOptions, colour, drawing, settled } from "./chart.ts";
import { element } from "./svg.ts";
import { briefNumber, FONT_SIZE, numberText } from "./text.ts";

/** Probabilities of reaching values, both above 0, values rising. */
export interface ExceedanceCurve {
  readonly name: string;
  readonly points: readonly (readonly [value: number, probability: number])[];
  /** Observed curves are drawn as steps, laws as smooth lines. */
  readonly observed?: boolean;
}

const HEIGHT = 200;
/** A table of a curve has so many rows at most. */
const MOST_ROWS = 12;

const decades = ([from, to]: readonly [number, number]): number[] => {
  const list: number[] = [];
  for (let power = Math.floor(Math.log10(from)); power <= Math.ceil(Math.log10(to)); power++) list.push(10 ** power);
  return list;
};

/** The chance that a value is reached, both axes logarithmic: a power law is a straight line. */
export function exceedance(curves: readonly ExceedanceCurve[], options: ChartOptions): Chart {
  const asked = settled(options);
  const points = curves.flatMap((curve) => curve.points).filter(([value, p]) => value > 0 && p > 0);
  const key = legend(
    curves.map(({ name }) => name),
    asked.width,
  );
  const range = (at: 0 | 1): [number, number] =>
    points.reduce<[number, number]>(
      ([low, high], point) => [Math.min(low, point[at]), Math.max(high, point[at])],
      points.length === 0 ? [0.1, 1] : [Number.POSITIVE_INFINITY, 0],
    );
  const [values, chances] = [decades(range(0)), decades(range(1))];
  const first = (list: readonly number[]): [number, number] => [list[0] ?? 0.1, list.at(-1) ?? 1];
  const y = scaleLog(first(chances), [key.height + HEIGHT, key.height + 8]);
  const across = chances.map((value) => ({
    at: y(value),
    label: value >= 1e-4 ? `${numberText(value * 100)} %` : value.toExponential(0),
  }));
  const plot: Plot = {
    left: roomFor(across.map(({ label }) => label)),
    right: asked.width - MARGIN,
    top: key.height + 8,
    bottom: key.height + HEIGHT,
  };
  const x = scaleLog(first(values), [plot.left, plot.right]);
  const up = values.map((value) => ({ at: x(value), label: briefNumber(value, asked.lang) }));
  const draw = line<readonly [number, number]>()
    .digits(2)
    .x(([value]) => x(value))
    .y(([, p]) => y(p));
  const marks = curves.map(({ points: own, observed }, i) =>
    element("path", {
      d:
        (observed === true
          ? draw.curve(curveStepAfter)
          : line<readonly [number, number]>()
              .digits(2)
              .x(([value]) => x(value))
              .y(([, p]) => y(p)))(own.filter(([value, p]) => value > 0 && p > 0)) ?? "",
      stroke: colour(i),
      fill: "none",
      "stroke-width": observed === true ? 2 : 1.5,
      "stroke-dasharray": observed === true || i === 0 ? undefined : "6 3",
    }),
  );
  const rows = curves.flatMap(({ name, points: own }) => {
    const stride = Math.max(1, Math.ceil(own.length / MOST_ROWS));
    return own
      .filter((_, i) => i % stride === 0 || i === own.length - 1)
      .map(([value, p]) => [name, numberText(value), `${numberText(p * 100)} %`]);
  });
  const words = asked.lang === "ja" ? ["曲線", "値", "それ以上の割合"] : ["curve", "value", "reached by"];
  return {
    svg: drawing(
      asked,
      plot.bottom + FONT_SIZE + 10,
      key.svg,
      leftLabels(across, plot),
      uprights(up, plot),
      ...marks,
      bottomLabels(up, plot),
    ),
    table: { caption: asked.title, head: words, rows },
  };
}
