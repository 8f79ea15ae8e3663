import type { Airport } from "./airport.ts";

type Row = readonly [
  iata: string,
  icao: string,
  latitude: number,
  longitude: number,
  zone: string,
  until: string | null,
];

const row = ([iata, icao, latitude, longitude, zone, until]: Row, country: string): Airport => ({
  ...{ iata, icao, latitude, longitude, country, zone, until },
});

/** Airports that the sources lack. Coordinates: AIP Japan, rounded. */
export const addedAirports: readonly Airport[] = [
  row(["OGN", "ROYN", 24.467, 122.978, "Asia/Tokyo", null], "JP"),
  row(["TRA", "RORT", 24.654, 124.675, "Asia/Tokyo", null], "JP"),
];

/**
 * Where airports stood whose code has since moved, each to its last day of use. The codes of airports closed without
 * another taking theirs (Tegel, Schönefeld) stand in the main table; `closed` gives their last day.
 */
export const formerAirports: readonly Airport[] = [
  row(["HKG", "VHHX", 22.329, 114.194, "Asia/Hong_Kong", "1998-07-05"], "HK"),
  row(["KUL", "WMSA", 3.131, 101.549, "Asia/Kuala_Lumpur", "1998-06-26"], "MY"),
  row(["BKK", "VTBD", 13.913, 100.607, "Asia/Bangkok", "2006-09-27"], "TH"),
  row(["IST", "LTBA", 40.977, 28.815, "Europe/Istanbul", "2019-04-06"], "TR"),
  row(["DOH", "OTBD", 25.261, 51.565, "Asia/Qatar", "2014-05-27"], "QA"),
  row(["NGO", "RJNA", 35.255, 136.924, "Asia/Tokyo", "2005-02-16"], "JP"),
  row(["HIJ", "RJBH", 34.367, 132.414, "Asia/Tokyo", "1993-10-28"], "JP"),
  row(["KKJ", "RJFR", 33.836, 130.947, "Asia/Tokyo", "2006-03-15"], "JP"),
  row(["ISG", "ROIG", 24.345, 124.187, "Asia/Tokyo", "2013-03-06"], "JP"),
  row(["CAN", "ZGGG", 23.184, 113.266, "Asia/Shanghai", "2004-08-04"], "CN"),
  row(["KMG", "ZPPP", 24.992, 102.744, "Asia/Shanghai", "2012-06-27"], "CN"),
  row(["DEN", "KDEN", 39.774, -104.88, "America/Denver", "1995-02-27"], "US"),
  row(["AUS", "KAUS", 30.299, -97.702, "America/Chicago", "1999-05-22"], "US"),
  row(["MUC", "EDDM", 48.132, 11.691, "Europe/Berlin", "1992-05-16"], "DE"),
  row(["OSL", "ENFB", 59.896, 10.617, "Europe/Oslo", "1998-10-07"], "NO"),
  row(["ATH", "LGAT", 37.898, 23.727, "Europe/Athens", "2001-03-28"], "GR"),
  row(["BLR", "VOBG", 12.95, 77.668, "Asia/Kolkata", "2008-05-23"], "IN"),
  row(["HYD", "VOHY", 17.453, 78.468, "Asia/Kolkata", "2008-03-22"], "IN"),
];

/** Airports closed for good, by code with their last day of scheduled flights. */
export const closedAirports: ReadonlyMap<string, string> = new Map([
  ["TXL", "2020-11-08"],
  ["SXF", "2020-10-24"],
  ["HIW", "2012-11-14"],
]);
