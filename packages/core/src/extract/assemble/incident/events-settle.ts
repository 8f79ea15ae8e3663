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
  /** Work that is as well done on an ordinary day: 解析, 点検. */
  readonly routine?: boolean;
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
  return x.length > 10 && y.length > 10 && x !== y ? x > y : a.at > b.at;
}

/** Settles what a sending, a posting or an opening was: the harm itself, word to those concerned, or neither. */
function settleType(c: Candidate, harm: readonly Candidate[], detected: Candidate | null): EventTypeCode | null {
  if (c.type === "opened") return detected !== null && isAfter(c, detected) ? null : "occurred";
  // What was looked into before anything was known was the day's work: 診療データの解析を行いました.
  if (
    c.type === "investigation-started" &&
    c.routine === true &&
    detected !== null &&
    moment(c.on).slice(0, 10) < moment(detected.on).slice(0, 10)
  )
    return "other";
  if (c.type !== "sent" && c.type !== "posted") return c.type;
  if (detected !== null && isAfter(c, detected)) {
    if (c.type === "posted") return c.onSite ? "published" : null;
    return c.toPerson ? "notified" : null;
  }
  if (harm.some((o) => moment(o.on) === moment(c.on))) return "occurred";
  if (harm.length > 0 && harm.every((o) => moment(o.on).slice(0, 10) !== moment(c.on).slice(0, 10))) return "other";
  return "occurred";
}

/**
 * What only says less finely what another says of the same act: 4月23日 in the lead beside 4月23日19時05分, 15時 beside the
 * period from 15時 to 15時07分.
 */
function coarserThan(typed: readonly Settled[]): (c: Settled) => boolean {
  const finer = new Map<string, boolean>();
  const periods = new Set<string>();
  for (const c of typed) {
    const [from = ""] = c.on.split("/");
    if (c.on.includes("/")) periods.add(`${c.type}|${from}`);
    if (c.type !== "occurred") continue;
    for (const length of [4, 7, 10]) {
      const prefix = from.slice(0, length);
      if (from.length > length) finer.set(prefix, finer.get(prefix) === true || c.labelled === true);
    }
  }
  const found = typed.filter((c) => c.type === "detected" && c.on.length > 10 && !c.on.includes("/") && c.row);
  return (c) => {
    if (c.on.includes("/")) return false;
    // The lead says the day, the chronology the hour.
    if (c.type === "detected" && c.on.length === 10 && !c.row && c.section === "lead")
      return found.some((o) => o.on.startsWith(c.on) && o.at > c.at);
    if (c.on.length > 10 && periods.has(`${c.type}|${c.on}`)) return true;
    const labelled = c.type === "occurred" ? finer.get(c.on) : undefined;
    return labelled !== undefined && (!c.row || labelled || c.labelled === true);
  };
}

/** Weighs the candidates against each other: one type on one date is one event; the list is chronological. */
export function settle(candidates: readonly Candidate[]): Settled[] {
  let detected: Candidate | null = null;
  for (const c of candidates) if (c.type === "detected" && (detected === null || isAfter(detected, c))) detected = c;
  const harm = candidates.filter((o) => o.type === "occurred" && o.labelled === true);
  const typed: Settled[] = [];
  for (const c of candidates) {
    const type = settleType(c, harm, detected);
    if (type !== null) typed.push({ ...c, type });
  }
  const others = new Set(typed.filter((c) => c.lastResort !== true).map((c) => c.type));
  const isCoarser = coarserThan(typed);
  // 手順を点検。誤りがほかにないことを確かめた: one check, told as finished.
  const finished = new Set(typed.filter((c) => c.type === "investigation-completed").map((c) => c.on));
  const seen = new Set<string>();
  const out: Settled[] = [];
  for (const c of typed) {
    const key = `${c.type}|${c.on}`;
    if (c.type === "investigation-started" && c.routine === true && finished.has(c.on)) continue;
    if (seen.has(key) || isCoarser(c) || (c.lastResort === true && others.has(c.type))) continue;
    seen.add(key);
    out.push(c);
  }
  return out.sort((a, b) => (moment(a.on) < moment(b.on) ? -1 : moment(a.on) > moment(b.on) ? 1 : a.at - b.at));
}
