import { boundsOf, formatDay } from "../kernel/when.ts";

/** The month `YYYY-MM` that a When lies in, or null when it is no When or may lie in more than one. */
export function monthOf(when: string | null): string | null {
  const bounds = when === null ? null : boundsOf(when);
  if (bounds === null || bounds.earliest === null || bounds.latest === null) return null;
  const [first, last] = [bounds.earliest, bounds.latest].map((minute) =>
    formatDay(Math.floor(minute / 1440)).slice(0, 7),
  );
  return first !== undefined && first === last ? first : null;
}
