import type { Act } from "./events-act.ts";
import { type TypeRow, typeRows } from "./events-types.table.ts";

const byAct = new Map<string, TypeRow[]>();
for (const row of typeRows) {
  for (const act of row.acts) {
    const rows = byAct.get(act);
    if (rows === undefined) byAct.set(act, [row]);
    else rows.push(row);
  }
}

function has(features: ReadonlySet<string>, wanted: string): boolean {
  return wanted.split("|").some((feature) => features.has(feature));
}

/** What an act counts as; null when it is no event, undefined when no row speaks of it. */
export function typeOf({ code }: Pick<Act, "code">, features: ReadonlySet<string>): TypeRow["type"] | undefined {
  let best: TypeRow | undefined;
  for (const row of byAct.get(code) ?? []) {
    if (best !== undefined && row.all.length <= best.all.length) continue;
    if (row.all.every((f) => has(features, f)) && !row.none.some((f) => features.has(f))) best = row;
  }
  return best?.type;
}
