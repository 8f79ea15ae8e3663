import { textOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import { endsOf } from "../../flights.ts";
import type { Measure, Result } from "../../types.ts";

/** Flights, and whole minutes of local time gained and lost. */
interface Zones {
  n: number;
  known: number;
  forward: number;
  back: number;
  dateLine: number;
}

/** Hours by which clocks were put forward and back on the way, and crossings of the date line. */
export interface ZonesResult extends Result {
  readonly forwardHours: number;
  readonly backHours: number;
  readonly dateLineCrossings: number;
}

const HOUR = 60;
const DAY = 24 * HOUR;
/** Degrees: ends further apart are nearer across the date line. */
const HALF_TURN = 180;

/** Time zones and the date line crossed. */
export const zones = {
  id: "trip/zones",
  kind: "trip",
  unit: "flight",
  title: { ja: "時差と日付変更線", en: "Time zones and the date line" },
  definition: {
    ja: "時計を進めた時間と戻した時間の合計（±12 時間以内の体内時計の差）、日付変更線を越えた回数（経度の差が 180 度を超える便）。",
    en: "Hours by which the body's clock went forward and back, within 12 either way, and flights across the date line (longitudes more than 180 degrees apart).",
  },
  denominator: "none",
  source: "Circadian difference: the nominal one wrapped to 12 hours either way; none of the logs compared has it",
  needs: ["offsetMinutes", "longitudeOf"],
  empty: () => ({ n: 0, known: 0, forward: 0, back: 0, dateLine: 0 }),
  add: (state, record, { offsetMinutes, longitudeOf }) =>
    itemsOf(record, "flights").reduce((zone, { value }) => {
      const [ends, day] = [endsOf(value), textOf(value, "date")];
      const [from, to] = day === null ? [] : (ends ?? []).map((airport) => offsetMinutes?.(airport, day) ?? null);
      const [west, east] = (ends ?? []).map((airport) => longitudeOf?.(airport) ?? null);
      zone.n += 1;
      if (from == null || to == null || west == null || east == null) return zone;
      const shift = to - from - DAY * Math.round((to - from) / DAY);
      zone.known += 1;
      zone.forward += Math.max(0, shift);
      zone.back += Math.max(0, -shift);
      if (Math.abs(east - west) > HALF_TURN) zone.dateLine += 1;
      return zone;
    }, state),
  merge: (a, b) => ({
    n: a.n + b.n,
    known: a.known + b.known,
    forward: a.forward + b.forward,
    back: a.back + b.back,
    dateLine: a.dateLine + b.dateLine,
  }),
  finish: ({ n, known, forward, back, dateLine }) => ({
    n,
    known,
    unknown: n - known,
    forwardHours: forward / HOUR,
    backHours: back / HOUR,
    dateLineCrossings: dateLine,
  }),
} satisfies Measure<Zones, ZonesResult>;
