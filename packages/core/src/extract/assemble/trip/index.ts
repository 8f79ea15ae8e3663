import type { Trip } from "../../../trip/index.ts";
import type { Ledger } from "../draft.ts";
import type { Material } from "../material.ts";

/** The fields of a trip as read from one post, before its place on the page is added. */
export type TripDraft = Omit<Trip, "source" | "evidence" | "implied">;

/** Puts a trip together from what was found in a post; evidence goes to the ledger. */
export function assembleTrip(_material: Material, _ledger: Ledger): TripDraft {
  return { kind: "trip", flights: [], lounges: [], expenses: [] };
}
