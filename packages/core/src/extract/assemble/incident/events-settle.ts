import type { CauseCode } from "../../../vocab/causes.ts";
import type { EventTypeCode } from "../../../vocab/event-types.ts";
import type { Cite } from "../material.ts";
import type { TypeRow } from "./events-types.table.ts";

/** An event as one clause tells it, before clauses are weighed against each other. */
export interface Candidate {
  readonly type: Exclude<TypeRow["type"], null>;
  readonly on: string;
  readonly cites: readonly Cite[];
  /** The word that says what happened. */
  readonly said: Cite;
  readonly at: number;
  readonly toPerson: boolean;
  readonly onSite?: boolean;
  readonly row: boolean;
  readonly section: string;
  /** The type comes from a label (発生日時). */
  readonly labelled?: boolean;
  /** Counts only where nothing else tells an event of the type. */
  readonly lastResort?: boolean;
}

/** A candidate with its type settled. */
export interface Settled extends Candidate {
  readonly type: EventTypeCode;
}

/** First moment of a value of `on`, for ordering: an open start sorts by its end. */
function moment(on: string): string {
  const start = on.startsWith("../") ? `${on.slice(3)}~` : (on.split("/")[0] ?? on);
  return start;
}

function isAfter(a: Candidate, b: { on: string; at: number }): boolean {
  const x = moment(a.on);
  const y = moment(b.on);
  const days = x.slice(0, 10).localeCompare(y.slice(0, 10));
  if (days !== 0) return x.slice(0, 10) > y.slice(0, 10);
  return x.length > 10 && y.length > 10 ? x > y : a.at > b.at;
}

/** Settles what a sending, a posting or an opening was: the harm itself, word to those concerned, or neither. */
function settleType(c: Candidate, candidates: readonly Candidate[], detected: Candidate | null): EventTypeCode | null {
  if (c.type === "opened") return detected !== null && isAfter(c, detected) ? null : "occurred";
  // What was looked into before anything was known was the day's work: 診療データの解析を行いました.
  if (
    c.type === "investigation-started" &&
    detected !== null &&
    moment(c.on).slice(0, 10) < moment(detected.on).slice(0, 10)
  )
    return "other";
  if (c.type !== "sent" && c.type !== "posted") return c.type;
  const harm = candidates.filter((o) => o.type === "occurred" && o.labelled === true);
  if (detected !== null && isAfter(c, detected)) {
    if (c.type === "posted") return c.onSite ? "published" : null;
    return c.toPerson ? "notified" : null;
  }
  if (harm.some((o) => moment(o.on) === moment(c.on))) return "occurred";
  if (harm.length > 0 && harm.every((o) => moment(o.on).slice(0, 10) !== moment(c.on).slice(0, 10))) return "other";
  return "occurred";
}

/** Whether `a` only says less finely what `b` says of the same act: 4月23日 in the lead beside 4月23日19時05分. */
function coarser(a: Settled, b: Settled): boolean {
  if (a === b || a.type !== b.type || a.on.includes("/")) return false;
  const [from = ""] = b.on.split("/");
  if (b.on.includes("/") && from === a.on && a.on.length > 10) return true;
  return (
    from.length > a.on.length &&
    from.startsWith(a.on) &&
    a.type === "occurred" &&
    (!a.row || b.labelled === true || a.labelled === true)
  );
}

/** Weighs the candidates against each other: one type on one date is one event; the list is chronological. */
export function settle(candidates: readonly Candidate[], _cause: CauseCode | null): Settled[] {
  let detected: Candidate | null = null;
  for (const c of candidates) if (c.type === "detected" && (detected === null || isAfter(detected, c))) detected = c;
  const typed: Settled[] = [];
  for (const c of candidates) {
    const type = settleType(c, candidates, detected);
    if (type !== null) typed.push({ ...c, type });
  }
  const others = new Set(typed.filter((c) => c.lastResort !== true).map((c) => c.type));
  const seen = new Set<string>();
  const out: Settled[] = [];
  for (const c of typed) {
    const key = `${c.type}|${c.on}`;
    if (seen.has(key) || typed.some((o) => coarser(c, o)) || (c.lastResort === true && others.has(c.type))) continue;
    seen.add(key);
    out.push(c);
  }
  return out.sort((a, b) => (moment(a.on) < moment(b.on) ? -1 : moment(a.on) > moment(b.on) ? 1 : a.at - b.at));
}
