import type { Span } from "../../../kernel/span.ts";
import type { Material } from "../material.ts";
import { AIRCRAFT_RULE, readAircraft } from "./aircraft.ts";
import { CABIN_RULE, cabinOfValue } from "./cabin.ts";
import { cited, type Stated } from "./leg.ts";
import { REGISTRATION_RULE, readRegistrations } from "./registration.ts";
import { readSeats, SEAT_RULE } from "./seat.ts";

/** 全区間 ATR42-600 JA01AM, Seat: 20A, Economy(6区間同じ): a line that speaks of every flight. */
const EVERY =
  /全(?:区間|レグ|便|フライト)(?:とも|すべて|共通|同じ|を?通して| |:|が|は)|(?<![A-Za-z\d])[2-9](?:区間|レグ|フライト)(?:とも|すべて|全て|共通|同じ|を?通して)|すべての(?:便|区間)|全て同じ|all (?:legs|sectors)/i;
const LONGEST = 80;

/** What lines that speak of every flight say of the aeroplane, class and seat. */
export function statedOfAll(material: Material): Stated {
  const { passage, text } = material;
  const stated: Stated = {};
  for (const { outset, end } of passage.lines) {
    const line = text.slice(outset, end);
    if (line.length > LONGEST || !EVERY.test(line)) continue;
    const shift = ({ start, end }: Span) => ({ start: start + outset, end: end + outset });
    const type = readAircraft(line)[0];
    const mark = readRegistrations(line)[0];
    const seat = readSeats(line)[0];
    const cabin = cabinOfValue(material, outset, end);
    if (type !== undefined) stated.aircraft ??= cited(type.type, shift(type), AIRCRAFT_RULE);
    if (mark !== undefined) stated.registration ??= cited(mark.mark, shift(mark), REGISTRATION_RULE);
    if (seat !== undefined) stated.seat ??= cited(seat.seat, shift(seat), SEAT_RULE);
    if (cabin !== null) stated.cabin ??= cited(cabin.cabin, cabin.mention, CABIN_RULE);
  }
  return stated;
}
