import incident from "@nisshi/core/schema/incident.schema.json" with { type: "json" };
import trip from "@nisshi/core/schema/trip.schema.json" with { type: "json" };
import { print, warn } from "../output.ts";
import { nearest } from "../suggest.ts";
import { type Lang, words } from "../words.ts";

const schemas: ReadonlyMap<string, unknown> = new Map(Object.entries({ incident, trip }));

/** `nisshi schema`: the JSON Schema of a record. Gives the exit code. */
export function run(kind: string, lang: Lang): number {
  const schema = schemas.get(kind);
  if (schema === undefined) {
    const known = [...schemas.keys()];
    warn(words[lang].unknown("schema", kind, known, nearest(kind, known)));
    return 2;
  }
  print(JSON.stringify(schema, null, 2));
  return 0;
}
