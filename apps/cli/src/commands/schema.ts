import incident from "@nisshi/core/schema/incident.schema.json" with { type: "json" };
import trip from "@nisshi/core/schema/trip.schema.json" with { type: "json" };
import { print, warn } from "../io.ts";
import { nearest } from "../suggest.ts";
import { type Lang, words } from "../words.ts";

const schemas: Readonly<Record<string, unknown>> = { incident, trip };

/** `nisshi schema`: the JSON Schema of a record. */
export async function run(kind: string, lang: Lang): Promise<number> {
  const schema = schemas[kind];
  if (schema === undefined) {
    const near = nearest(kind, Object.keys(schemas));
    warn(`${words[lang].unknownKind} ${kind} (${Object.keys(schemas).join(", ")})${near === null ? "" : `; ${words[lang].didYouMean} ${near}?`}`);
    return 2;
  }
  print(JSON.stringify(schema, null, 2));
  return 0;
}
