import { scaleLinear } from "d3-scale";
import { roomFor } from "./axes.ts";
import { type Chart, type ChartOptions, colour, drawing, settled } from "./chart.ts";
import { element, marked, textAt } from "./svg.ts";
import { clip, FONT_SIZE, numberText, textWidth } from "./text.ts";

/** A bar: its value, and the interval around it where there is one; `note` is said beside the value. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly note?: string;
}

const LINE = 24;
/** Height of a bar with its label above it. */
const TALL_LINE = 40;
const WIDEST_LABEL = 150;

/**
 * Horizontal bars from 0, one a line in the order given, with a whisker for an interval. Labels stand left of the bars, or above them
 * where one is too long for that.
 *
 * @example
 * bars([{ label: "loss", value: 12 }], { id: "causes", title: "Incidents by cause" }).svg;
 */
export function bars(list: readonly Bar[], options: ChartOptions): Chart {
  const asked = settled(options);
  const { width, names } = asked;
  const labels = list.map(({ label }) => label);
  const room = Math.min(WIDEST_LABEL, width * 0.4);
  const isAbove = labels.some((label) => textWidth(label) > room);
  const [left, line] = isAbove ? [0, TALL_LINE] : [roomFor(labels, room), LINE];
  const words = list.map(({ value, note }) => `${numberText(value)}${note === undefined ? "" : ` ${note}`}`);
  const right = width - roomFor(words, width * 0.3);
  const most = Math.max(0, ...list.map(({ value, high }) => high ?? value));
  const x = scaleLinear([0, most || 1], [left, right]);
  const rows = list.map(({ label, value, low, high }, i) => {
    const y = (i + 1) * line - LINE;
    const text = isAbove
      ? textAt(0, y, clip(label, width))
      : textAt(left - 8, y + LINE / 2 + FONT_SIZE / 3, label, { "text-anchor": "end" });
    const bar = element("rect", {
      x: left,
      y: y + 4,
      width: Math.max(0, x(value) - left),
      height: LINE - 8,
      rx: 2,
      fill: colour(0),
    });
    const middle = y + LINE / 2;
    const whisker =
      low === undefined || high === undefined
        ? ""
        : element("path", {
            d: `M${Math.round(x(low))} ${middle - 4}v8m0-4H${Math.round(x(high))}m0-4v8`,
            stroke: "currentColor",
            fill: "none",
          });
    const end = Math.max(x(value), high === undefined ? left : x(high)) + 6;
    const said = clip(words[i] ?? "", width - end);
    return marked(
      text + bar + whisker + textAt(Math.min(end, width - textWidth(said)), middle + FONT_SIZE / 3, said),
      `${label}: ${words[i]}`,
    );
  });
  const interval = list.some(({ low }) => low !== undefined);
  const ends = (value: number | undefined) => (value === undefined ? "" : numberText(value));
  return {
    svg: drawing(asked, Math.max(LINE, list.length * line), ...rows),
    table: {
      caption: asked.title,
      head: [names.label, names.value, ...(interval ? [asked.lang === "ja" ? "95 % 区間" : "95 % interval"] : [])],
      rows: list.map(({ label, low, high }, i) => [
        label,
        words[i] ?? "",
        ...(interval ? [low === undefined ? "" : `${ends(low)} – ${ends(high)}`] : []),
      ]),
    },
  };
}
