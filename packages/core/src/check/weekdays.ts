import { weekday } from "../kernel/civil.ts";
import { parseWhen } from "../kernel/when.ts";
import { quotesOf } from "./quotes.ts";

const JAPANESE = "日月火水木金土";
const ENGLISH = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
/** How far behind a date its weekday reaches. */
const BEHIND = 12;
/** The day, then its weekday in brackets: 5日(火), 5(火・祝), 5日(火曜日), 5 (Tue). */
const STATED = /(\d{1,2})日? ?\((?:([日月火水木金土])(?:曜日?)?[)・祝休]|(sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}[.)])/;

/**
 * Dates whose text, or what stands right behind it, names another weekday than the calendar does. Weekdays count from 0,
 * Sunday.
 */
export function weekdayFaults(
  record: unknown,
  text: string,
  dates: readonly { readonly path: string; readonly on: string }[],
): { path: string; params: { on: string; stated: number; right: number } }[] {
  return dates.flatMap(({ path, on }) => {
    const parts = parseWhen(on);
    if (parts?.kind !== "point" || parts.month === null || parts.day === null) return [];
    const right = weekday(parts.year, parts.month, parts.day);
    const stated = quotesOf(record, path)
      .map(({ start, end }) =>
        STATED.exec(
          text
            .slice(start, end + BEHIND)
            .normalize("NFKC")
            .toLowerCase(),
        ),
      )
      .filter((match) => match !== null && Number(match[1]) === parts.day)
      .map((match) => (match?.[2] === undefined ? ENGLISH.indexOf(match?.[3] ?? "") : JAPANESE.indexOf(match[2])))
      .find((day) => day !== right);
    return stated === undefined ? [] : [{ path, params: { on, stated, right } }];
  });
}
