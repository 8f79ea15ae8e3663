import type { Mention } from "../../types.ts";
import type { Governor } from "./events-dates.ts";
import type { ScopedSentence } from "./events-scope.ts";

/** An act of a sentence with the dates that govern it and what its type is decided by. */
export interface Act {
  readonly term: Mention<"term">;
  readonly code: string;
  readonly governors: readonly Governor[];
  /** Features of its clause: things, parties with their part (`to:police`), direction, aspect. */
  readonly features: ReadonlySet<string>;
  readonly scope: ScopedSentence;
}

/** What a sentence tells: its acts, and governors that no act took. */
export interface SentenceReading {
  readonly acts: readonly Act[];
  readonly idle: readonly Governor[];
  /** The dates that held at its end; 「同時に」 at the head of the next sentence hangs on them. */
  readonly last: readonly Governor[];
}

/** Whether an act goes with a publication of the same day: 本件を公表し、リンクを開かないよう呼びかけた. */
export function isWordToAll({ code, governors, features }: Act, before: readonly Act[]): boolean {
  return (
    /^(?:contact|warn|apologize)$/.test(code) &&
    before.some((act) => act.code === "publish" && act.governors === governors) &&
    ![...features].some((feature) => /^(?:to|is):/.test(feature))
  );
}
