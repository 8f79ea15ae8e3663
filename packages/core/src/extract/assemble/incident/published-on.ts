import { type Cited, cite, type Material } from "../material.ts";

/** The day of the disclosure. */
export function readPublishedOn({ documentDates }: Material): Cited<string> | null {
  const best = documentDates[0];
  return best?.when == null ? null : { value: best.when.day, cites: [cite(best.mention)] };
}
