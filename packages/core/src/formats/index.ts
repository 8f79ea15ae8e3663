import type { Format } from "./common/types.ts";
import { formats } from "./list.ts";

export type {
  AirlineFacts,
  AirportFacts,
  ColumnUse,
  Exported,
  Field,
  Format,
  Imported,
  LocalEnds,
  Lookups,
  ReadOptions,
  UnknownValue,
  WriteOptions,
} from "./common/types.ts";
export { formats } from "./list.ts";

/**
 * The format that a text is of, by its content; null when it is of none that can be read.
 *
 * @example
 * detect("flight_date,flight_code,departure_airport_code,arrival_airport_code,ownership\n")?.id; // "byair"
 */
export function detect(text: string): Format | null {
  return formats.find(({ recognizes }) => recognizes?.(text) === true) ?? null;
}
