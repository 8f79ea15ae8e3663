import type { CauseCode } from "../../../vocab/causes.ts";
import type { EventTypeCode } from "../../../vocab/event-types.ts";
import type { Cited, Material } from "../material.ts";
import type { CitedOrganization } from "./organization.ts";
import type { CitedParty } from "./third-parties.ts";

/** A dated event. */
export interface CitedEvent {
  readonly type: Cited<EventTypeCode>;
  readonly on: Cited<string>;
}

/** What of the record is known when events are read. */
export interface EventContext {
  readonly publishedOn: Cited<string> | null;
  readonly cause: CauseCode | null;
  readonly organization: CitedOrganization | null;
  readonly parties: readonly CitedParty[];
}

/** Everything dated that happened, in order. */
export function readEvents(_material: Material, _context: EventContext): CitedEvent[] {
  return [];
}
