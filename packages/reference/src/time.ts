import { Temporal } from "temporal-polyfill/implementation";

/** What a local time was: an ordinary one, one that the clocks skipped, or one that they showed twice. */
export type LocalTimeNote = "skipped" | "twice" | null;

/** An instant with what is odd about the local time that it was told by. */
export interface Instant {
  /** ISO, UTC, minutes: 2024-03-31T00:55Z. */
  readonly utc: string;
  /** Minutes from UTC at the time: 540 in Tokyo. */
  readonly offset: number;
  readonly note: LocalTimeNote;
}

const MINUTE_MS = 60_000;
const OFFSET = /^([+-])(\d{2}):(\d{2})/;

function minutesOf(offset: string): number {
  const [, sign, hours, minutes] = OFFSET.exec(offset) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/**
 * The instant of a local time (`YYYY-MM-DDTHH:MM`) by the rules that the zone had on that day; null where time or zone is
 * none. A time that the clocks skipped is taken as if they had not been put forward, one shown twice as the first.
 *
 * @example instantOf("2023-06-13T09:57", "Asia/Tokyo") // { utc: "2023-06-13T00:57Z", offset: 540, note: null }
 */
export function instantOf(local: string, zone: string): Instant | null {
  try {
    const plain = Temporal.PlainDateTime.from(local);
    const [earlier, later] = (["earlier", "later"] as const).map((disambiguation) =>
      plain.toZonedDateTime(zone, { disambiguation }),
    );
    if (earlier === undefined || later === undefined) return null;
    const skipped = !earlier.toPlainDateTime().equals(plain);
    const at = skipped ? later : earlier;
    const note = skipped ? "skipped" : earlier.epochMilliseconds === later.epochMilliseconds ? null : "twice";
    return { utc: `${at.toInstant().toString().slice(0, 16)}Z`, offset: minutesOf(at.offset), note };
  } catch {
    return null;
  }
}

/**
 * The local time (`YYYY-MM-DDTHH:MM`) of an instant by the rules that the zone had on that day; null where instant or zone
 * is none.
 *
 * @example localOf("2023-06-13T00:57Z", "Asia/Tokyo") // "2023-06-13T09:57"
 */
export function localOf(instant: string, zone: string): string | null {
  try {
    return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString().slice(0, 16);
  } catch {
    return null;
  }
}

/** The end of a flight as a log tells it: local time of day, and the zone of the airport. */
export interface FlightEnd {
  /** `HH:MM`. */
  readonly time: string;
  readonly zone: string;
}

/** When a flight arrived, and how long it took. */
export interface Arrival {
  /** Local day of arrival. */
  readonly date: string;
  /** Minutes from block to block. */
  readonly minutes: number;
  /** Days between the local dates: -1 across the date line eastward, 0, 1 or 2. */
  readonly days: number;
  /** Whether the duration fits the distance: see {@link plausibleMinutes}. */
  readonly plausible: boolean;
}

const CRUISE_KMH = 830;
const ON_GROUND_MIN = 35;
const DAYS = [-1, 0, 1, 2] as const;

/** The least and most minutes from block to block that a flight over so many km takes: 250 to 1,000 km/h, with time on the ground. */
export function plausibleMinutes(km: number): { readonly least: number; readonly most: number } {
  return { least: Math.floor((km / 1000) * 60) + 5, most: Math.ceil((km / 250) * 60) + 150 };
}

/**
 * The day of arrival, which logs seldom tell: of the day before, the day itself and the two after, the one with which the
 * duration is nearest to `stated`, the minutes that the log tells, else to what the distance takes. Importers that only
 * roll a night flight forward make 2,035 minutes of Tokyo 00:05 to Los Angeles 18:00 the day before; it is 595. Null where a
 * time or zone is none.
 *
 * @example arrivalOf("2024-05-02", { time: "00:05", zone: "Asia/Tokyo" }, { time: "18:00", zone: "America/Los_Angeles" }, 8810)
 * // { date: "2024-05-01", minutes: 595, days: -1, plausible: true }
 */
export function arrivalOf(
  day: string,
  departure: FlightEnd,
  arrival: FlightEnd,
  km: number,
  stated: number | null = null,
): Arrival | null {
  const left = instantOf(`${day}T${departure.time}`, departure.zone);
  if (left === null) return null;
  const expected = stated ?? (km / CRUISE_KMH) * 60 + ON_GROUND_MIN;
  const { least, most } = plausibleMinutes(km);
  let best: (Arrival & { readonly off: number }) | null = null;
  for (const days of DAYS) {
    const date = Temporal.PlainDate.from(day).add({ days }).toString();
    const reached = instantOf(`${date}T${arrival.time}`, arrival.zone);
    if (reached === null) return null;
    const minutes = (Date.parse(reached.utc) - Date.parse(left.utc)) / MINUTE_MS;
    const off = Math.abs(minutes - expected);
    if (minutes <= 0 || (best !== null && off >= best.off)) continue;
    best = { date, minutes, days, plausible: minutes >= least && minutes <= most, off };
  }
  if (best === null) return null;
  const { off: _off, ...found } = best;
  return found;
}

/** Hours between the clocks of two zones on a day, positive where the second is ahead; null where a zone is none. */
export function zoneHours(day: string, from: string, to: string): number | null {
  const [a, b] = [instantOf(`${day}T12:00`, from), instantOf(`${day}T12:00`, to)];
  return a === null || b === null ? null : (b.offset - a.offset) / 60;
}
