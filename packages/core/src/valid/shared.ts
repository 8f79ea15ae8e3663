import { isPlainDay, parseWhen } from "../kernel/when.ts";

/** Whether a value is a JSON object, so that its members can be asked for. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether an object has exactly so many members: with all required ones present, none is unknown. */
export function hasSize(value: object, size: number): boolean {
  let found = 0;
  // Not Object.keys: this runs once for every object of every record, and makes no list.
  for (const key in value) if (typeof key === "string") found += 1;
  return found === size;
}

/** Whether a value is a list of which every member passes. */
export function every(value: unknown, test: (member: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (!test(value[i])) return false;
  return true;
}

/** Whether a value is an object of which every member passes. Like zod, it does not look at an own `__proto__`. */
export function everyValue(value: unknown, test: (member: unknown) => boolean): boolean {
  if (!isObject(value)) return false;
  for (const key in value) if (key !== "__proto__" && !test(value[key])) return false;
  return true;
}

/** Whether a value is a When. */
export function isWhen(value: unknown): boolean {
  return typeof value === "string" && (isPlainDay(value) || parseWhen(value) !== null);
}
