import { isValidDate } from "@nisshi/core/kernel";

/** Whether an argument names a day of the calendar as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return isValidDate(Number(year), Number(month), Number(day));
}
