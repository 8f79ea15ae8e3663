/** Columns of the table, in its order. */
export const COLUMNS = [
  "trip",
  "date",
  "carrier",
  "number",
  "from",
  "to",
  "departure_scheduled",
  "departure_actual",
  "arrival_date",
  "arrival_scheduled",
  "arrival_actual",
  "duration_minutes",
  "delay_minutes",
  "aircraft",
  "registration",
  "cabin",
  "seat",
  "seat_product",
  "position",
  "purpose",
  "note",
] as const;

/** What spreadsheets take for a formula at the head of a cell; a number with its sign is none. OWASP ASVS 5.0, 1.2.10. */
const FORMULA = /^'*[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d{1,9}$/;

/** A text that no spreadsheet takes for a formula: an apostrophe goes before one that it would. */
export function guarded(value: string): string {
  return FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
}

/** The text that {@link guarded} was given. */
export function unguarded(value: string): string {
  return value.startsWith("'") && FORMULA.test(value) ? value.slice(1) : value;
}
