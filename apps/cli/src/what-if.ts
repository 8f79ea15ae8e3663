import { parseWhen } from "@nisshi/core/kernel";
import type { Change } from "@nisshi/core/law";
import { vocabularies } from "@nisshi/core/vocab";

type Reader = (value: string) => Change | null;

/** Reads a code of a vocabulary. */
const code =
  (vocabulary: string, change: (value: string) => Change): Reader =>
  (value) =>
    vocabularies[vocabulary]?.entries.some((entry) => entry.code === value) ? change(value) : null;

/** What `--what-if KEY=VALUE` can change, and how its value is read; null is no such value. */
const readers: Readonly<Record<string, Reader>> = {
  people: (value) => (/^\d{1,12}$/.test(value) ? { people: Number(value) } : null),
  add: code("data-classes", (value) => ({ addDataClasses: [value] })),
  remove: code("data-classes", (value) => ({ removeDataClasses: [value] })),
  cause: code("causes", (cause) => ({ cause })),
  exposure: code("exposures", (exposure) => ({ exposure })),
  sector: code("sectors", (sector) => ({ sector })),
  aware: (value) => (parseWhen(value) === null ? null : { aware: value }),
};

/** The keys, for words. */
export const changeKeys = Object.keys(readers).join(", ");

function merge(a: Change, b: Change): Change {
  const list = (key: "addDataClasses" | "removeDataClasses") => [...(a[key] ?? []), ...(b[key] ?? [])];
  return { ...a, ...b, addDataClasses: list("addDataClasses"), removeDataClasses: list("removeDataClasses") };
}

/** All changes as one, or the first argument that is none. */
export function readChanges(args: readonly string[]): { readonly change: Change } | { readonly bad: string } {
  let change: Change = {};
  for (const arg of args) {
    const cut = arg.indexOf("=");
    const key = arg.slice(0, Math.max(0, cut));
    const read = Object.hasOwn(readers, key) ? (readers[key]?.(arg.slice(cut + 1)) ?? null) : null;
    if (read === null) return { bad: arg };
    change = merge(change, read);
  }
  return { change };
}
