/** Holidays on a fixed day, with the years in which they are kept. Source: 国民の祝日に関する法律 (Act No. 178 of 1948), as amended. */
const FIXED: readonly (readonly [month: number, day: number, name: string, from: number, to: number])[] = [
  [1, 1, "元日", 1949, 9999],
  [1, 15, "成人の日", 1949, 1999],
  [2, 11, "建国記念の日", 1967, 9999],
  [2, 23, "天皇誕生日", 2020, 9999],
  [4, 29, "天皇誕生日", 1949, 1988],
  [4, 29, "みどりの日", 1989, 2006],
  [4, 29, "昭和の日", 2007, 9999],
  [5, 3, "憲法記念日", 1949, 9999],
  [5, 4, "みどりの日", 2007, 9999],
  [5, 5, "こどもの日", 1949, 9999],
  [7, 20, "海の日", 1996, 2002],
  [8, 11, "山の日", 2016, 2019],
  [8, 11, "山の日", 2022, 9999],
  [9, 15, "敬老の日", 1966, 2002],
  [10, 10, "体育の日", 1966, 1999],
  [11, 3, "文化の日", 1948, 9999],
  [11, 23, "勤労感謝の日", 1948, 9999],
  [12, 23, "天皇誕生日", 1989, 2018],
];

/** Holidays on the n-th Monday of a month. */
const MONDAYS: readonly (readonly [month: number, nth: number, name: string, from: number, to: number])[] = [
  [1, 2, "成人の日", 2000, 9999],
  [7, 3, "海の日", 2003, 2019],
  [7, 3, "海の日", 2022, 9999],
  [9, 3, "敬老の日", 2003, 9999],
  [10, 2, "体育の日", 2000, 2019],
  [10, 2, "スポーツの日", 2022, 9999],
];

/** Days that special laws made holidays, and days that they moved: 2019 (accession), 2020 and 2021 (games). */
const SPECIAL: readonly (readonly [day: string, name: string])[] = [
  ["1959-04-10", "皇太子明仁親王の結婚の儀"],
  ["1989-02-24", "昭和天皇の大喪の礼"],
  ["1990-11-12", "即位礼正殿の儀"],
  ["1993-06-09", "皇太子徳仁親王の結婚の儀"],
  ["2019-05-01", "天皇の即位の日"],
  ["2019-10-22", "即位礼正殿の儀"],
  ["2020-07-23", "海の日"],
  ["2020-07-24", "スポーツの日"],
  ["2020-08-10", "山の日"],
  ["2021-07-22", "海の日"],
  ["2021-07-23", "スポーツの日"],
  ["2021-08-08", "山の日"],
];

/** Years for which the holidays are known: the equinoxes of a year are announced in February of the year before. */
export const HOLIDAY_YEARS = { from: 1990, to: 2027 } as const;

const DAY_MS = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const weekday = (time: number) => new Date(time).getUTCDay();

/** Day of March and September on which the sun crosses the equator, as the observatory's formula gives it for 1980 to 2099. */
function equinox(year: number, spring: boolean): string {
  const base = spring ? 20.8431 : 23.2488;
  const day = Math.floor(base + 0.242194 * (year - 1980) - Math.floor((year - 1980) / 4));
  return `${year}-${spring ? "03" : "09"}-${String(day).padStart(2, "0")}`;
}

function ofYear(year: number): Map<string, string> {
  const days = new Map<string, string>();
  const put = (month: number, day: number, name: string) => days.set(iso(Date.UTC(year, month - 1, day)), name);
  for (const [month, day, name, from, to] of FIXED) if (year >= from && year <= to) put(month, day, name);
  for (const [month, nth, name, from, to] of MONDAYS) {
    if (year < from || year > to) continue;
    const first = weekday(Date.UTC(year, month - 1, 1));
    put(month, 1 + ((8 - first) % 7) + 7 * (nth - 1), name);
  }
  days.set(equinox(year, true), "春分の日");
  days.set(equinox(year, false), "秋分の日");
  for (const [day, name] of SPECIAL) if (day.startsWith(`${year}-`)) days.set(day, name);
  const own = [...days.keys()];
  // A day between two holidays is a day off (since 1985-12-27).
  for (const day of own) {
    const [between, after] = [iso(Date.parse(day) + DAY_MS), iso(Date.parse(day) + 2 * DAY_MS)];
    if (own.includes(after) && !own.includes(between) && weekday(Date.parse(between)) !== 0)
      days.set(between, "国民の休日");
  }
  // For a holiday on a Sunday the next day that is none is off; until 2006 only the Monday after it.
  for (const day of own) {
    if (weekday(Date.parse(day)) !== 0) continue;
    let off = Date.parse(day) + DAY_MS;
    if (year >= 2007) while (days.has(iso(off))) off += DAY_MS;
    if (!days.has(iso(off))) days.set(iso(off), "休日");
  }
  return days;
}

let all: ReadonlyMap<string, string> | undefined;

/**
 * The public holidays of Japan with their names by day (`YYYY-MM-DD`), from 1990 through 2027, days off in their stead
 * included.
 *
 * @example holidays().get("2026-09-22") // "国民の休日"
 */
export function holidays(): ReadonlyMap<string, string> {
  if (all === undefined) {
    const out = new Map<string, string>();
    for (let year: number = HOLIDAY_YEARS.from; year <= HOLIDAY_YEARS.to; year++)
      for (const [day, name] of [...ofYear(year)].sort(([a], [b]) => (a < b ? -1 : 1))) out.set(day, name);
    all = out;
  }
  return all;
}
