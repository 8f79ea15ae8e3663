import type { Line } from "../../passage.ts";
import type { Material } from "../material.ts";
import { readRow, type Sightings } from "./anchors-block.ts";
import { readRowClocks } from "./clocks.ts";
import { type Anchor, cited, type Stated } from "./leg.ts";
import type { Place } from "./places.ts";
import { residueOf } from "./residue.ts";
import { airportOf } from "./routes.ts";
import { readRowTimes } from "./row-times.ts";

const LONGEST = 60;
const STRAY = 3;

/** The airport of a line that holds but one airport and its clock times: 羽田 07:20 / 07:26. */
function stopOf(material: Material, sightings: Sightings, line: Line | undefined): Place | null {
  if (line === undefined || line.end - line.outset > LONGEST) return null;
  if (readRowClocks(material.text, line.outset, line.end).length === 0) return null;
  const [place, more] = sightings.places.filter((p) => p.start >= line.outset && p.end <= line.end);
  if (place === undefined || more !== undefined || airportOf(place) === null) return null;
  return residueOf(material, sightings, { start: line.outset, end: line.end }) <= STRAY ? place : null;
}

/** A flight stated by two lines, one for each end, that begin at a line of the passage; null when they do not. */
export function stopRows(material: Material, sightings: Sightings, index: number): Anchor | null {
  const { lines } = material.passage;
  const line = lines[index];
  const next = lines[index + 1];
  const from = stopOf(material, sightings, line);
  if (from === null || line === undefined || next === undefined || next.gap > 0) return null;
  const to = stopOf(material, sightings, next);
  if (to === null || to.code === from.code) return null;
  const stated: Stated = { from: cited(from.code, from, from.rule), to: cited(to.code, to, to.rule) };
  readRow(material, sightings, line.outset, line.end, stated);
  readRowTimes(material.text, line.outset, line.end, stated, { side: "departure" });
  readRowTimes(material.text, next.outset, next.end, stated, { side: "arrival" });
  return { kind: "head", start: line.outset, end: next.end, stated, label: "" };
}
