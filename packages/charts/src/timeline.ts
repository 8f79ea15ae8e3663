import { scaleLinear } from "d3-scale";
import { bottomLabels, MARGIN, type Plot, roomFor, spaced, uprights } from "./axes.ts";
import { type Chart, type ChartOptions, colour, drawing, settled } from "./chart.ts";
import { element, marked, textAt } from "./svg.ts";
import { clip, FONT_SIZE, textWidth } from "./text.ts";

/** A happening between two days, `YYYY-MM-DD`, both included; null where that end is open. One day where both are the same. */
export interface Happening {
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
  /** The date as it is stated, for the table. */
  readonly on: string;
}

const LINE = 26;
/** Height of a line with its label above its mark. */
const TALL_LINE = 44;
/** Letters that the rules of the axis pass behind. */
const OVER_RULES = { stroke: "var(--chart-halo, Canvas)", "stroke-width": 3, "paint-order": "stroke" };
const DAY_MS = 86_400_000;
const number = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_MS;
const dayText = (at: number): string => new Date(Math.round(at) * DAY_MS).toISOString().slice(0, 10);

/** A span of more days has its ticks at the first of months. */
const LONG = 90;
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240];
const MOST_TICKS = 4;

/** The first days of months from one day to another, few enough to be read. */
function monthTicks(first: number, last: number): { readonly day: number; readonly label: string }[] {
  const monthOf = (at: number) => Number(dayText(at).slice(0, 4)) * 12 + Number(dayText(at).slice(5, 7)) - 1;
  const span = monthOf(last) - monthOf(first);
  const step = MONTH_STEPS.find((months) => span / months <= MOST_TICKS) ?? span;
  const from = Math.ceil((monthOf(first) + 1) / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((monthOf(last) - from) / step) + 1) }, (_, i) => {
    const month = from + i * step;
    const label = `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
    return { day: number(`${label}-01`), label };
  });
}

/**
 * The happenings of one incident on one axis of days, a line each: a known day is a point, an uncertain one the span it may lie in, an
 * open end an arrow. Labels stand left of the marks, or above them where one is too long for that.
 */
export function timeline(happenings: readonly Happening[], options: ChartOptions): Chart {
  const asked = settled(options);
  const ends = happenings
    .flatMap(({ from, to }) => [from, to])
    .filter((day) => day !== null)
    .map(number);
  const [first, last] = ends.length === 0 ? [0, 1] : [Math.min(...ends), Math.max(...ends)];
  const labels = happenings.map(({ label }) => label);
  const room = asked.width * 0.45;
  const isAbove = labels.some((label) => textWidth(label) > room);
  const [left, line] = isAbove ? [MARGIN, TALL_LINE] : [roomFor(labels, room), LINE];
  const height = Math.max(1, happenings.length) * line;
  const plot: Plot = { left, right: asked.width - MARGIN, top: 0, bottom: height };
  const pad = Math.max(1, (last - first) * 0.06);
  const x = scaleLinear([first - pad, last + pad], [plot.left, plot.right]);
  const days =
    last - first > LONG
      ? monthTicks(first, last)
      : [...new Set(x.ticks(MOST_TICKS).map(Math.round))].map((day) => ({ day, label: dayText(day) }));
  const ticks = days.map(({ day, label }) => ({ at: x(day), label }));
  const marks = happenings.map(({ label, from, to, on }, i) => {
    const y = (i + 1) * line - LINE / 2;
    const [start, end] = [from === null ? plot.left : x(number(from)), to === null ? plot.right : x(number(to))];
    const arrow = (at: number, way: 1 | -1) =>
      element("path", { d: `M${Math.round(at)} ${y}l${-6 * way}-4v8z`, fill: colour(0) });
    const mark =
      from !== null && from === to
        ? element("circle", { cx: start, cy: y, r: 5, fill: colour(0) })
        : element("rect", {
            x: start,
            y: y - 5,
            width: Math.max(3, end - start),
            height: 10,
            rx: 5,
            fill: colour(0),
            "fill-opacity": 0.35,
            stroke: colour(0),
          }) +
          (from === null ? arrow(plot.left, -1) : "") +
          (to === null ? arrow(plot.right, 1) : "");
    const text = isAbove
      ? textAt(0, y - LINE / 2, clip(label, asked.width), OVER_RULES)
      : textAt(left - 8, y + FONT_SIZE / 3, label, { "text-anchor": "end" });
    return marked(text + mark, `${label}: ${on}`);
  });
  return {
    svg: drawing(
      asked,
      height + FONT_SIZE + 10,
      uprights(spaced(ticks, plot), plot),
      ...marks,
      bottomLabels(ticks, plot),
    ),
    table: {
      caption: asked.title,
      head: [asked.names.label, asked.lang === "ja" ? "日付" : "date"],
      rows: happenings.map(({ label, on }) => [label, on]),
    },
  };
}
