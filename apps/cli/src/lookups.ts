import type { Lookups } from "@nisshi/core/formats";

/** Local time in a zone by the rules that the runtime has; null when it does not know the zone. */
function local(instant: string, zone: string): string | null {
  try {
    const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
    return parts.format(new Date(instant)).replace(" ", "T");
  } catch {
    return null;
  }
}

/** The tables and rules that formats are read and written with. */
export const lookups: Lookups = { local };
