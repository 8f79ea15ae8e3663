import { daysFromCivil, isValidDate, weekday } from "../../kernel/civil.ts";
import type { Span } from "../../kernel/span.ts";

/** A day of the calendar with the places of the text that it was read from (none: the reference date). */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Minutes since midnight, when a time is stated. */
  readonly minute: number | null;
  readonly spans: readonly Span[];
}

/** The number of a day, counted from 1970-01-01. */
export function dayNumber(d: { year: number; month: number; day: number }): number {
  return daysFromCivil(d.year, d.month, d.day);
}

/** Points of the story that a date without a year may hang on. */
export interface YearContext {
  readonly document: Day | null;
  /** How many days past the document's own day a date may lie (an announced resumption). */
  readonly slack: number;
  readonly story: Day | null;
  readonly main: Day | null;
}

/** A step back in the story costs more than one forward: a chronology runs forward. */
const BACKWARD = 3;
const WEEKDAY_COST = 4000;

function distance(days: number): number {
  return days >= 0 ? days : -days * BACKWARD;
}

/**
 * The year that a month and day without one belong to: the one nearest to a point of the story, forward before back, not
 * past the document's own day, on the stated weekday. Gives the year with the places that it was taken from.
 */
export function likeliestYear(
  month: number,
  day: number | null,
  stated: number | null,
  context: YearContext,
): { year: number; spans: readonly Span[] } | null {
  const { document, slack, story, main } = context;
  const anchors = [story, main].filter((d): d is Day => d !== null);
  const first = document ?? story;
  if (first === null) return null;
  const limit = document === null ? Number.POSITIVE_INFINITY : dayNumber(document) + slack;
  let best: { year: number; spans: readonly Span[]; cost: number } | null = null;
  for (const anchor of anchors.length > 0 ? anchors : [first]) {
    for (const year of [anchor.year, anchor.year - 1, anchor.year + 1]) {
      const at = daysFromCivil(year, month, Math.min(day ?? 1, 28));
      if (at > limit) continue;
      const off = at - dayNumber(anchor);
      // Before the story has begun, what the document tells lies behind it.
      const step = anchors.length > 0 ? distance(off) : Math.abs(off);
      const wrong =
        day !== null && (!isValidDate(year, month, day) || (stated !== null && weekday(year, month, day) !== stated));
      const cost = step + (wrong ? WEEKDAY_COST : 0);
      if (best !== null && cost >= best.cost) continue;
      // Across New Year it is the document's own day that says on which side the date lies.
      const spans = year === anchor.year || document === null ? anchor.spans : [...document.spans, ...anchor.spans];
      best = { year, spans, cost };
    }
  }
  return best;
}
