import type { Incident } from "@nisshi/core/incident";
import type { Trip } from "@nisshi/core/trip";
import type { Filter } from "@nisshi/store";
import type { Casebook } from "./casebook.ts";

/** The records that a filter lets pass, one at a time. */
export async function* recordsOf({ store, space }: Casebook, filter: Filter): AsyncGenerator<Incident | Trip> {
  for await (const { record } of store.scan(space, filter)) yield record;
}
