import { type Chart, type ChartOptions, colour, drawing, settled } from "./chart.ts";
import { element, marked, textAt } from "./svg.ts";
import { FONT_SIZE, numberText } from "./text.ts";

/** A count of one day, `YYYY-MM-DD`. */
export interface DayCount {
  readonly day: string;
  readonly count: number;
}

const WEEKS = 53;
const LEFT = 40;
const DAY_MS = 86_400_000;
const SHADES = 4;

const dayNumber = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_MS;
/** 1970-01-05, day 4, was a Monday. */
const weekdayOf = (number: number): number => (((number - 4) % 7) + 7) % 7;

/** Days as squares, a year a band, weeks from left to right and Monday on top; the darker, the more. Days without a count are 0. */
export function calendar(days: readonly DayCount[], options: ChartOptions): Chart {
  const asked = settled(options);
  const counts = new Map<string, number>();
  for (const { day, count } of days) counts.set(day, (counts.get(day) ?? 0) + count);
  const years = [...new Set([...counts.keys()].map((day) => day.slice(0, 4)))].sort();
  const cell = (asked.width - LEFT) / WEEKS;
  const band = cell * 7 + FONT_SIZE + 14;
  const most = Math.max(1, ...counts.values());
  const shade = (count: number) => (count === 0 ? 0.08 : 0.25 + 0.75 * (Math.ceil((count / most) * SHADES) / SHADES));
  const parts = years.map((year, place) => {
    const top = place * band + FONT_SIZE + 6;
    const first = dayNumber(`${year}-01-01`);
    const last = dayNumber(`${year}-12-31`);
    const monday = first - weekdayOf(first);
    const column = (number: number) => LEFT + Math.floor((number - monday) / 7) * cell;
    const squares: string[] = [];
    for (let number = first; number <= last; number++) {
      const day = new Date(number * DAY_MS).toISOString().slice(0, 10);
      const count = counts.get(day) ?? 0;
      const square = element("rect", {
        x: column(number),
        y: top + weekdayOf(number) * cell,
        width: cell * 0.86,
        height: cell * 0.86,
        fill: count === 0 ? "currentColor" : colour(0),
        "fill-opacity": shade(count),
      });
      squares.push(count === 0 ? square : marked(square, `${day}: ${numberText(count)}`));
    }
    const months = ["01", "04", "07", "10"].map((month) =>
      textAt(
        column(dayNumber(`${year}-${month}-01`)),
        top - 4,
        String(Number(month)) + (asked.lang === "ja" ? "月" : ""),
        { "font-size": 10 },
      ),
    );
    return textAt(0, top + cell * 4, year) + months.join("") + squares.join("");
  });
  const sum = (year: string) =>
    [...counts].reduce((total, [day, count]) => total + (day.startsWith(year) ? count : 0), 0);
  const listed = [...counts].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    svg: drawing(
      {
        ...asked,
        description: asked.description || years.map((year) => `${year}: ${numberText(sum(year))}`).join(", "),
      },
      Math.max(1, years.length) * band,
      ...parts,
    ),
    table: {
      caption: asked.title,
      head: [asked.names.label, asked.names.value],
      rows: listed.map(([day, count]) => [day, numberText(count)]),
    },
  };
}
