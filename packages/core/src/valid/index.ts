export type { Decode } from "./cursor.ts";
export { isIncident } from "./incident.ts";
export { createRecordReader, type RecordReader } from "./reader.ts";
export { isTrip } from "./trip.ts";
