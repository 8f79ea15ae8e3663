import { plainDay } from "../../kernel/when.ts";
import { aroundMidnight, clockOf } from "../../trip/reading.ts";
import type { FlightDraft, Reading } from "./reading.ts";

/** Rule of a day of arrival that was found from the times and the duration. */
const RULE = "import/arrival-day";

/** Concludes the day of arrival where both local times are known and the look-up can tell it. */
export function concludeArrival(reading: Reading, draft: FlightDraft): void {
  const { arrivalDate } = reading.options;
  const { flight } = draft;
  const { from, to, date, departure, arrival, durationMinutes = null } = flight;
  if (arrivalDate === undefined || flight.arrivalDate !== undefined) return;
  if (from === null || to === null || date === null || plainDay(date) === null) return;
  for (const which of ["actual", "scheduled"] as const) {
    const [out, back] = [departure[which], arrival[which]];
    if (out === null || back === null) continue;
    const day = arrivalDate({ from, to, date, departure: out, arrival: back, durationMinutes });
    if (day === null) return;
    flight.arrivalDate = day;
    draft.implied.set("arrivalDate", RULE);
    return;
  }
}

/** Rule of a delay that is the difference of two stated times. */
const DELAY = "import/delay";
/** Minutes early and late beyond which two times of day do not tell the day that they are of. */
const [EARLIEST, LATEST] = [-90, 600];

/** Concludes the delay where timetable and flight are both known: of the arrival, else of the departure. */
export function concludeDelay({ flight, implied }: FlightDraft): void {
  if (flight.delayMinutes !== null) return;
  for (const end of ["arrival", "departure"] as const) {
    const [scheduled, actual] = [clockOf(flight, end, "scheduled"), clockOf(flight, end, "actual")];
    if (scheduled === null || actual === null) continue;
    const minutes = aroundMidnight(actual - scheduled);
    if (minutes < EARLIEST || minutes > LATEST) return;
    flight.delayMinutes = minutes;
    implied.set("delayMinutes", DELAY);
    return;
  }
}
