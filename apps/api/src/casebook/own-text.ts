import type { Incident } from "@nisshi/core/incident";
import type { Trip } from "@nisshi/core/trip";

/** A record with the text of its own post. */
export interface Sourced {
  readonly record: Incident | Trip;
  readonly text: string | null;
}

/**
 * The record with the post it was read from instead of the page: a page of a hundred posts is not kept a hundred times.
 * Places of evidence move along. A record whose places do not all lie in its post keeps the page.
 */
export function ownText(record: Incident | Trip, page: string): Sourced {
  const { start, end } = record.source;
  if (start === 0 && end === page.length) return { record, text: page };
  const spans = Object.values(record.evidence).flat();
  const inside = spans.every((span) => span.start >= start && span.end <= end);
  if (!inside || start >= end || end > page.length) return { record, text: page };
  const evidence = Object.fromEntries(
    Object.entries(record.evidence).map(([path, list]) => [
      path,
      list.map((span) => ({ ...span, start: span.start - start, end: span.end - start })),
    ]),
  );
  const source = { ...record.source, start: 0, end: end - start };
  return { record: { ...record, source, evidence }, text: page.slice(start, end) };
}
