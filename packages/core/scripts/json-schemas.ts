import * as z from "zod";
import { Incident } from "../src/incident/schema.ts";
import { Trip } from "../src/trip/schema.ts";

/** The JSON Schema (draft 2020-12) files of the records, by file name, as they stand in schema/. */
export function jsonSchemas(): Record<string, string> {
  const text = (schema: z.ZodType): string => `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
  return { "incident.schema.json": text(Incident), "trip.schema.json": text(Trip) };
}
