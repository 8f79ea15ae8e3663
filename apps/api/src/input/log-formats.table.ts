/**
 * The formats of boarding logs that are read, by their names in `@nisshi/core/formats`. Named here as well, so that an
 * endpoint that does not load them still knows what it is asked for.
 */
export const readableFormats = [
  "airtrail",
  "airtrail-csv",
  "app-in-the-air",
  "bcbp",
  "byair",
  "csv",
  "flighty",
  "fr24-playback",
  "ics",
  "jetlog",
  "jetlovers",
  "miles-and-more",
  "myflightradar24",
  "openflights",
  "schema-org",
  "wallet",
] as const;

/** The formats that are written, each with the media type of its files. */
export const writableFormats = {
  airtrail: "application/json",
  csv: "text/csv",
  geojson: "application/geo+json",
  ics: "text/calendar",
  kml: "application/vnd.google-earth.kml+xml",
  myflightradar24: "text/csv",
  openflights: "text/csv",
} as const;

/** The name of a format that is written. */
export type WritableFormat = keyof typeof writableFormats;

/** Media types by which a log may be sent: what it holds tells its format, not how it is called. */
export const logTypes = ["text/csv", "text/plain", "application/json", "text/calendar"] as const;
