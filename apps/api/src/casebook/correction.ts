import type { Incident } from "@nisshi/core/incident";
import { parsePointer, resolvePointer } from "@nisshi/core/kernel";
import type { Trip } from "@nisshi/core/trip";

/** A member that a form can put right: a text, a whole number, or some of the codes of a list. */
export interface CorrectedMember {
  /** JSON Pointer of the member. */
  readonly path: string;
  readonly type: "text" | "count" | "codes";
}

/** Stands in `implied` for what a reader put right. */
export const BY_HAND = "correction/by-hand";

const NAME = "/organization/name";

type Members = Record<string, unknown>;

interface Draft extends Members {
  readonly evidence: Members;
  readonly implied: Members;
}

/** What a member says, as the fields of a form hold it; nothing where it says nothing. */
export function statedAt(record: Incident | Trip, path: string): readonly string[] {
  const value = resolvePointer(record, path);
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

function put(draft: Draft, path: string, value: unknown): void {
  const tokens = parsePointer(path) ?? [];
  const last = tokens.at(-1) ?? "";
  const parent = tokens.slice(0, -1).reduce<unknown>((at, token) => (at as Members | null)?.[token], draft);
  if (typeof parent === "object" && parent !== null) (parent as Members)[last] = value;
}

/** Takes away what a member rested on. */
function unground(draft: Draft, path: string): void {
  for (const grounds of [draft.evidence, draft.implied])
    for (const pointer of Object.keys(grounds))
      if (pointer === path || pointer.startsWith(`${path}/`)) delete grounds[pointer];
}

/** A list of codes: those that stay keep what they rest on, those that are new were put there by hand. */
function putCodes(draft: Draft, path: string, before: readonly string[], after: readonly string[]): void {
  const [evidence, implied] = [{ ...draft.evidence }, { ...draft.implied }];
  unground(draft, path);
  for (const [place, code] of after.entries()) {
    const old = before.indexOf(code);
    const [from, to] = [`${path}/${old}`, `${path}/${place}`];
    if (evidence[from] !== undefined) draft.evidence[to] = evidence[from];
    else draft.implied[to] = implied[from] ?? BY_HAND;
  }
  put(draft, path, after);
}

function putValue(draft: Draft, { path, type }: CorrectedMember, text: string): void {
  unground(draft, path);
  if (text === "") {
    put(draft, path, null);
    return;
  }
  put(draft, path, type === "count" && /^-?\d{1,12}$/.test(text) ? Number(text) : text);
  draft.implied[path] = BY_HAND;
}

/** The body of an incident comes with its name and goes with it. */
function settleBody(draft: Draft, name: string): void {
  if (name === "") {
    unground(draft, "/organization");
    draft.organization = null;
  } else draft.organization ??= { name, aliases: [], sector: null, corporateNumber: null };
}

/**
 * A record with members put right as a form has them. What is as it was keeps what it rests on; what is not rests on the hand that
 * put it there, and no longer on a place of the text. Whether the outcome is a record is for its schema to say.
 */
export function corrected(
  record: Incident | Trip,
  members: readonly CorrectedMember[],
  given: ReadonlyMap<string, readonly string[]>,
): unknown {
  const draft = structuredClone(record) as unknown as Draft;
  for (const member of members) {
    const { path, type } = member;
    const before = statedAt(record, path);
    const after = (given.get(path) ?? []).map((text) => text.trim()).filter((text) => text !== "");
    if (before.length === after.length && after.every((text) => before.includes(text))) continue;
    if (path === NAME) settleBody(draft, after[0] ?? "");
    if (path.startsWith("/organization/") && draft.organization === null) continue;
    if (type === "codes") {
      const kept = before.filter((code) => after.includes(code));
      putCodes(draft, path, before, [...kept, ...after.filter((code) => !before.includes(code))]);
    } else putValue(draft, member, after[0] ?? "");
  }
  return draft;
}
