/** A JSON object whose members are not known yet. */
export type UnknownObject = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object (not null, not a list). */
export function isObject(value: unknown): value is UnknownObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An own member of a JSON object; undefined when there is none, or `value` is no object. */
export function member(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  // What an object inherits are functions, which JSON has none of, and its prototype: asking whose a member is costs as much again.
  const found = key === "__proto__" && !Object.hasOwn(value, key) ? undefined : (value as UnknownObject)[key];
  return typeof found === "function" ? undefined : found;
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
  const texts: { index: number; text: string }[] = [];
  const list = listOf(value, key);
  for (let index = 0; index < list.length; index++) {
    const text = list[index];
    if (typeof text === "string") texts.push({ index, text });
  }
  return texts;
}

/** Whether a member list holds `text`. */
export function lists(value: unknown, key: string, text: string): boolean {
  return listOf(value, key).includes(text);
}
