import type { Finding, Operation } from "../kernel/issue.ts";
import { parsePointer, pointer, resolvePointer } from "../kernel/issue.ts";
import { isObject, type UnknownObject } from "../kernel/json.ts";
import { type CheckOptions, check } from "./runner.ts";

/** More fixes than any record needs: ends a pair of fixes that undo each other. */
const MOST_FIXES = 1000;

interface Place {
  readonly list: readonly string[];
  readonly index: number;
}

function placeOf(path: string): Place | null {
  const tokens = parsePointer(path);
  const index = tokens?.pop();
  return tokens == null || index === undefined || !/^\d+$/.test(index) ? null : { list: tokens, index: Number(index) };
}

/** The value at `tokens` replaced by what `change` makes of it; a copy along the way, the rest shared. */
function changedAt(value: unknown, tokens: readonly string[], change: (value: unknown) => unknown): unknown {
  const [token, ...rest] = tokens;
  if (token === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((member, i) => (String(i) === token ? changedAt(member, rest, change) : member));
  if (!isObject(value) || !Object.hasOwn(value, token)) return value;
  return { ...value, [token]: changedAt(value[token], rest, change) };
}

/** Evidence and implications follow the members of a list to their new places; those of a member taken out go. */
function rekeyed(map: unknown, list: readonly string[], newIndex: (index: number) => number | null): unknown {
  if (!isObject(map)) return map;
  const entries = Object.entries(map).flatMap(([key, value]) => {
    const tokens = parsePointer(key) ?? [];
    const index = tokens[list.length];
    if (index === undefined || !/^\d+$/.test(index) || list.some((token, i) => tokens[i] !== token))
      return [[key, value]];
    const moved = newIndex(Number(index));
    return moved === null ? [] : [[pointer(...list, moved, ...tokens.slice(list.length + 1)), value]];
  });
  return Object.fromEntries(entries);
}

function withList(
  record: UnknownObject,
  list: readonly string[],
  change: (members: readonly unknown[]) => unknown,
  newIndex: (index: number) => number | null,
): UnknownObject {
  const lists = changedAt(record, list, (value) => (Array.isArray(value) ? change(value) : value)) as UnknownObject;
  return {
    ...lists,
    ...(Object.hasOwn(record, "evidence") && { evidence: rekeyed(record.evidence, list, newIndex) }),
    ...(Object.hasOwn(record, "implied") && { implied: rekeyed(record.implied, list, newIndex) }),
  };
}

/** The record with one operation of a fix done; evidence and implications go along with members that move. */
export function applied(record: UnknownObject, operation: Operation): UnknownObject {
  const place = placeOf(operation.path);
  switch (operation.op) {
    case "replace":
      return changedAt(record, parsePointer(operation.path) ?? [], () => operation.value) as UnknownObject;
    case "remove":
      if (place === null) return record;
      return withList(
        record,
        place.list,
        (members) => members.filter((_, index) => index !== place.index),
        (index) => (index === place.index ? null : index > place.index ? index - 1 : index),
      );
    case "move": {
      const from = placeOf(operation.from);
      if (place === null || from === null) return record;
      const to = place.index;
      return withList(
        record,
        place.list,
        (members) => {
          const rest = members.filter((_, index) => index !== from.index);
          return [...rest.slice(0, to), members[from.index], ...rest.slice(to)];
        },
        (index) => {
          if (index === from.index) return to;
          const without = index > from.index ? index - 1 : index;
          return without >= to ? without + 1 : without;
        },
      );
    }
  }
}

/** A finding that was fixed, and what stood at each place of its fix just before. */
export interface FixedFinding extends Finding {
  readonly fix: readonly Operation[];
  readonly before: readonly unknown[];
}

/** A record set right as far as that is certain, and the findings that were fixed, in order. */
export interface Fixed {
  readonly record: unknown;
  readonly fixed: readonly FixedFinding[];
}

/**
 * Applies the fixes of a record's findings, one after the other, until none is left; evidence follows list members that move. What is
 * not certain stays as it is. The record given is not changed.
 *
 * @throws RangeError as {@link check} does
 * @example
 * fix(record).fixed.map((finding) => finding.code);
 */
export function fix(record: unknown, options: CheckOptions = {}): Fixed {
  const fixed: FixedFinding[] = [];
  let current = record;
  while (isObject(current) && fixed.length < MOST_FIXES) {
    const next = check(current, options).findings.find((found) => found.fix !== undefined);
    if (next?.fix === undefined) break;
    const { fix: operations } = next;
    const before = operations.map((operation) =>
      resolvePointer(current, operation.op === "move" ? operation.from : operation.path),
    );
    current = operations.reduce(applied, current);
    fixed.push({ ...next, fix: operations, before });
  }
  return { record: current, fixed };
}
