import type { Qualifier, Quantity } from "../kernel/quantity.ts";

/** A JSON object whose members are not known yet. */
export type UnknownObject = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object (not null, not a list). */
export function isObject(value: unknown): value is UnknownObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An own member of a JSON object; undefined when there is none, or `value` is no object. */
export function member(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** An own member that is a string, else null. */
export function textOf(value: unknown, key: string): string | null {
  const found = member(value, key);
  return typeof found === "string" ? found : null;
}

/** An own member that is a finite number, else null. */
export function numberOf(value: unknown, key: string): number | null {
  const found = member(value, key);
  return typeof found === "number" && Number.isFinite(found) ? found : null;
}

/** An own member that is a list; an empty list when it is none. */
export function listOf(value: unknown, key: string): readonly unknown[] {
  const found = member(value, key);
  return Array.isArray(found) ? found : [];
}

/** The strings of a member list, each with its place in the list. */
export function textsOf(value: unknown, key: string): { readonly index: number; readonly text: string }[] {
  return listOf(value, key).flatMap((text, index) => (typeof text === "string" ? [{ index, text }] : []));
}

/** A dated happening as far as it can be read. */
export interface EventReading {
  readonly index: number;
  readonly type: string;
  readonly on: string;
}

/** The events of an incident that have a type and a date, of one type when `type` is given. */
export function eventsOf(record: unknown, type?: string): EventReading[] {
  return listOf(record, "events").flatMap((event, index) => {
    const [stated, on] = [textOf(event, "type"), textOf(event, "on")];
    if (stated === null || on === null || (type !== undefined && stated !== type)) return [];
    return [{ index, type: stated, on }];
  });
}

/** A number of affected as far as it can be read, with its place in the list. */
export interface AffectedReading extends Quantity {
  readonly index: number;
}

const qualifiers: readonly string[] = ["exact", "approx", "max", "min", "cumulative"] satisfies Qualifier[];

/** The stated numbers of affected that are whole numbers with a unit; an unknown qualifier leaves the number out. */
export function affectedOf(record: unknown): AffectedReading[] {
  return listOf(record, "affected").flatMap((group, index) => {
    const [count, unit, qualifier] = [numberOf(group, "count"), textOf(group, "unit"), textOf(group, "qualifier")];
    if (count === null || !Number.isSafeInteger(count) || count < 0 || unit === null) return [];
    if (qualifier === null || !qualifiers.includes(qualifier)) return [];
    return [{ index, count, unit, qualifier: qualifier as Qualifier }];
  });
}

/** Whether a list of strings that is a member holds `text`. */
export function lists(record: unknown, key: string, text: string): boolean {
  return listOf(record, key).includes(text);
}
