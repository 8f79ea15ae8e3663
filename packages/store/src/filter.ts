import { compareKey } from "@nisshi/core/kernel";
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import type { Filter } from "./port.ts";
import type { Database } from "./schema.ts";
import { gramsOf, termsOf } from "./search.ts";

/** Filters that are values of a label, by the label's name. */
export const LABEL_FILTERS = [
  "cause",
  "sector",
  "exposure",
  "misuse",
  "dataClass",
  "reportedTo",
  "report",
  "carrier",
  "airport",
] as const;

/** Most values of one filter and most words of a query: together they stay under D1's 100 bound values. */
const MOST_VALUES = 20;
const MOST_TERMS = 5;
const MOST_GRAMS = 4;
const LONGEST_TERM = 60;
const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Whether the filter asks no more than one statement may hold, and days that are days. */
export function isAllowed(filter: Filter): boolean {
  const terms = termsOf(filter.q ?? "");
  const values = LABEL_FILTERS.map((name) => filter[name]?.length ?? 0);
  const days = [filter.publishedFrom, filter.publishedTo, filter.dateFrom, filter.dateTo];
  const totals = [filter.totalMin, filter.totalMax];
  return (
    terms.length <= MOST_TERMS &&
    terms.every((term) => term.length <= LONGEST_TERM) &&
    (filter.organization?.length ?? 0) <= LONGEST_TERM &&
    values.every((n) => n <= MOST_VALUES) &&
    values.reduce((a, b) => a + b, 0) <= 2 * MOST_VALUES &&
    days.every((day) => day === undefined || DAY.test(day)) &&
    totals.every((total) => total === undefined || Number.isSafeInteger(total))
  );
}

/** How often `column` holds `term`; `replace` and `length` mean the same on every engine, `instr` and `strpos` do not. */
export function occurrences(column: string, term: string) {
  const held = sql.ref(column);
  return sql<number>`((length(${held}) - length(replace(${held}, cast(${term} as text), ''))) / ${sql.raw(String([...term].length))})`;
}

/** The bigrams of a term that narrow it down: first and last and some between. */
function narrowing(term: string): string[] {
  const grams = gramsOf(term);
  const step = Math.max(1, Math.ceil(grams.length / MOST_GRAMS));
  return grams.filter((_, i) => i % step === 0);
}

/** The condition that a filter puts on `entry as e`; `except` names a label that it does not restrict. */
export function where(
  eb: ExpressionBuilder<{ e: Database["entry"] } & Database, "e">,
  space: string,
  filter: Filter,
  except?: string,
): Expression<SqlBool> {
  const all: Expression<SqlBool>[] = [eb("e.space", "=", space)];
  if (filter.kind !== undefined) all.push(eb("e.kind", "=", filter.kind));
  for (const name of LABEL_FILTERS) {
    const values = filter[name];
    if (values === undefined || values.length === 0 || name === except) continue;
    all.push(
      eb(
        "e.id",
        "in",
        eb
          .selectFrom("label")
          .select("label.id")
          .where("label.space", "=", space)
          .where("label.name", "=", sql.lit(name))
          .where("label.value", "in", values),
      ),
    );
  }
  if (filter.organization !== undefined && filter.organization !== "")
    all.push(sql<SqlBool>`${occurrences("e.organization", compareKey(filter.organization))} > 0`);
  for (const from of [filter.publishedFrom, filter.dateFrom])
    if (from !== undefined) all.push(eb("e.day_to", ">=", from), eb("e.day_from", "!=", ""));
  // The last day of a month or year that is given alone: 2024-06 lets 2024-06-30 through.
  for (const to of [filter.publishedTo, filter.dateTo])
    if (to !== undefined) all.push(eb("e.day_from", "<=", `${to}~`), eb("e.day_from", "!=", ""));
  if (filter.totalMin !== undefined) all.push(eb("e.total", ">=", Math.max(0, filter.totalMin)));
  if (filter.totalMax !== undefined) all.push(eb("e.total", "<=", filter.totalMax), eb("e.total", ">=", 0));
  for (const term of termsOf(filter.q ?? "")) {
    for (const gram of narrowing(term))
      all.push(
        eb(
          "e.id",
          "in",
          eb.selectFrom("gram").select("gram.id").where("gram.space", "=", space).where("gram.gram", "=", gram),
        ),
      );
    all.push(sql<SqlBool>`${occurrences("e.folded", term)} > 0`);
  }
  return eb.and(all);
}
