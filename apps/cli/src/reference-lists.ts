import type { CheckOptions } from "@nisshi/core/check";
import { isDay } from "./day.ts";
import { faultWords } from "./fault.ts";
import { readText } from "./io.ts";
import { type Lang, words } from "./words.ts";

type Airports = NonNullable<CheckOptions["airports"]>;
type Holidays = NonNullable<CheckOptions["holidays"]>;

/** The cells of a line of CSV; quoted ones may hold commas and doubled quotes, and no line breaks. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let rest = line;
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(rest);
    const plain = quoted ?? /^[^,]*/.exec(rest);
    cells.push(quoted === null ? (plain?.[0] ?? "") : (quoted[1] ?? "").replaceAll('""', '"'));
    rest = rest.slice(plain?.[0].length ?? 0);
    if (!rest.startsWith(",")) return cells;
    rest = rest.slice(1);
  }
}

/** Airports by IATA code from the CSV of OurAirports or one with the same three columns; null when it has them not. */
export function airportsOf(text: string): Airports | null {
  const [head = "", ...lines] = text.split(/\r?\n/);
  const columns = cellsOf(head);
  const places = ["iata_code", "latitude_deg", "longitude_deg"].map((name) => columns.indexOf(name));
  if (places.includes(-1)) return null;
  const airports = new Map<string, { latitude: number; longitude: number }>();
  for (const line of lines) {
    const cells = cellsOf(line);
    const [code = "", latitude, longitude] = places.map((place) => cells[place]);
    const [north, east] = [Number(latitude), Number(longitude)];
    if (/^[A-Z]{3}$/.test(code) && Number.isFinite(north) && Number.isFinite(east))
      airports.set(code, { latitude: north, longitude: east });
  }
  return airports.size === 0 ? null : airports;
}

/** Holidays from a list with a day at the head of each line: 2031-01-01, or 2031/1/1 as the Cabinet Office writes it. */
export function holidaysOf(text: string): Holidays | null {
  const days = text.split(/\r?\n/).flatMap((line) => {
    const [, year = "", month = "", day = ""] = /^"?(\d{4})[-/](\d{1,2})[-/](\d{1,2})\b/.exec(line) ?? [];
    const on = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return isDay(on) ? [on] : [];
  });
  return days.length === 0 ? null : new Set(days);
}

/** The lists that the options name, or what is wrong with one of them. */
export function readLists(
  asked: { readonly airports?: string; readonly holidays?: string },
  lang: Lang,
): Pick<CheckOptions, "airports" | "holidays"> | string {
  const say = words[lang];
  const lists: { airports?: Airports; holidays?: Holidays } = {};
  for (const name of ["airports", "holidays"] as const) {
    const file = asked[name];
    if (file === undefined) continue;
    const read = readText(file);
    if ("fault" in read) return faultWords({ file, line: null, fault: read.fault }, lang);
    const list = name === "airports" ? airportsOf(read.text) : holidaysOf(read.text);
    if (list === null) return say.badList(`--${name}`, file, name === "airports" ? say.noAirports : say.noHolidays);
    Object.assign(lists, { [name]: list });
  }
  return lists;
}

/** The lists that the options name, those of `@nisshi/reference` in place of what they do not, or what is wrong with one. */
export async function listsForChecks(
  asked: { readonly airports?: string; readonly holidays?: string },
  lang: Lang,
): Promise<Required<Pick<CheckOptions, "airports" | "holidays">> | string> {
  const lists = readLists(asked, lang);
  if (typeof lists === "string") return lists;
  const reference = await import("@nisshi/reference");
  const places = () =>
    new Map([...reference.airports()].map(([iata, { latitude, longitude }]) => [iata, { latitude, longitude }]));
  return {
    airports: lists.airports ?? places(),
    holidays: lists.holidays ?? new Set(reference.holidays().keys()),
  };
}
