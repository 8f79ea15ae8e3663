import type { Builder } from "./builder.ts";
import { LABELS } from "./columns.ts";
import { type Driver, num, type Row, str } from "./driver.ts";
import { isAllowed, LABEL_FILTERS, where } from "./filter.ts";
import type { Facets, Filter } from "./port.ts";

/** Whether every entry of the kind is let through, so that the counts kept beside the entries answer. */
function isOpen(filter: Filter): boolean {
  return Object.entries(filter).every(
    ([name, value]) =>
      name === "kind" || value === undefined || value === "" || (Array.isArray(value) && value.length === 0),
  );
}

/**
 * The count of what a filter lets through, from the counts kept beside the entries: of all entries of a kind, or of those
 * with one value of one label. Null where the entries themselves must be counted.
 */
export function keptCount(db: Builder, space: string, filter: Filter) {
  const { kind, ...others } = filter;
  const labels = LABEL_FILTERS.filter((name) => (filter[name]?.length ?? 0) > 0);
  const [label] = labels;
  const value = label === undefined ? "" : filter[label]?.[0];
  const alone = label === undefined || (labels.length === 1 && filter[label]?.length === 1);
  if (!alone || value === undefined || !isOpen({ ...others, ...(label !== undefined && { [label]: [] }) })) return null;
  const kept = db
    .selectFrom("facet")
    .select((eb) => eb.fn.sum<number>("count").as("n"))
    .where("space", "=", space)
    .where("name", "=", label ?? "")
    .where("value", "=", value);
  return (kind === undefined ? kept : kept.where("kind", "=", kind)).compile();
}

function gathered(rows: readonly Row[], filter: Filter): Facets {
  const names = filter.kind === undefined ? [...new Set([...LABELS.incident, ...LABELS.trip])] : LABELS[filter.kind];
  const found = new Map<string, Map<string, number>>(names.map((name) => [name, new Map<string, number>()]));
  for (const row of rows) {
    const [values, value, count] = [found.get(str(row.name)), str(row.value), num(row.n)];
    if (values !== undefined && count > 0) values.set(value, (values.get(value) ?? 0) + count);
  }
  const ordered = (values: ReadonlyMap<string, number>) =>
    [...values]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return Object.fromEntries([...found].map(([name, values]) => [name, ordered(values)]));
}

/** Counts of the values of the entries that the filter lets through. */
export async function readFacets(db: Builder, driver: Driver, space: string, filter: Filter): Promise<Facets> {
  if (!isAllowed(filter)) return gathered([], filter);
  if (isOpen(filter)) {
    let kept = db
      .selectFrom("facet")
      .select(["name", "value", "count as n"])
      .where("space", "=", space)
      .where("name", "!=", "");
    if (filter.kind !== undefined) kept = kept.where("kind", "=", filter.kind);
    return gathered(await driver.all(kept.compile()), filter);
  }
  const restricted = LABEL_FILTERS.filter((name) => (filter[name]?.length ?? 0) > 0);
  const counts = (except: string | undefined) => {
    const query = db
      .selectFrom("label as l")
      .innerJoin("entry as e", (join) => join.onRef("e.space", "=", "l.space").onRef("e.id", "=", "l.id"))
      .select((eb) => ["l.name as name", "l.value as value", eb.fn.countAll<number>().as("n")])
      .where("l.space", "=", space)
      .where((eb) => where(eb as unknown as Parameters<typeof where>[0], space, filter, except))
      .groupBy(["l.name", "l.value"]);
    return except === undefined
      ? (restricted.length === 0 ? query : query.where("l.name", "not in", restricted)).compile()
      : query.where("l.name", "=", except).compile();
  };
  const rows: Row[] = [];
  for (const except of [undefined, ...restricted]) rows.push(...(await driver.all(counts(except))));
  return gathered(rows, filter);
}
