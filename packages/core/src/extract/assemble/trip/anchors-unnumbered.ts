import type { Material } from "../material.ts";
import { readAircraft } from "./aircraft.ts";
import type { Sightings } from "./anchors-block.ts";
import { isUnderCancelled } from "./cancelled.ts";
import { type Anchor, cited } from "./leg.ts";
import { airportOf } from "./routes.ts";
import { readSeats } from "./seat.ts";

/** A line that opens a day: its date, perhaps the weekday and the weather. */
const LONGEST_HEAD = 24;

/** Where the days of a diary begin: lines that hold little but a date. */
function dayLines(material: Material): number[] {
  const { passage, text } = material;
  const whens = material.of("when");
  return passage.lines.flatMap(({ outset, end }) => {
    const day = whens.find((w) => w.start >= outset && w.start - outset <= 2 && w.value.precision === "day");
    return day !== undefined && end - outset <= LONGEST_HEAD && !/。/.test(text.slice(outset, end)) ? [outset] : [];
  });
}

/**
 * Flights told without a number, each under a day of its own: 十月十二日 / 帰りも日本エアシステム、千歳から羽田。便名は読めず。
 * The carrier, both airports and the aeroplane or seat must be told, and no flight be named there.
 */
export function unnumberedAnchors(material: Material, sightings: Sightings): Anchor[] {
  const { text } = material;
  const days = dayLines(material);
  if (days.length < 2) return [];
  return days.flatMap((start, i): Anchor[] => {
    const end = days[i + 1] ?? text.length;
    const inside = ({ start: at }: { readonly start: number }) => at >= start && at < end;
    if (sightings.flights.some(inside)) return [];
    const carrier = material.terms("carrier").find(inside);
    const route = sightings.routes.find((r) => inside(r) && !r.line);
    if (carrier === undefined || route === undefined || isUnderCancelled(material, route.start)) return [];
    const [from, to] = [airportOf(route.from), airportOf(route.to)];
    const told = text.slice(start, end);
    if (from === null || to === null || (readAircraft(told).length === 0 && readSeats(told).length === 0)) return [];
    const stated = {
      carrier: cited(carrier.value.code, carrier, carrier.rule),
      from: cited(from, route.from, route.from.rule),
      to: cited(to, route.to, route.to.rule),
    };
    return [{ kind: "prose", start: route.start, end: route.end, stated, label: "" }];
  });
}
