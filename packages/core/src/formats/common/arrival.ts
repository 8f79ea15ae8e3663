import { plainDay } from "../../kernel/when.ts";
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
