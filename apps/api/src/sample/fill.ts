import type { Store } from "@nisshi/store";
import { draft } from "../casebook/draft.ts";
import { samplePages } from "./sample.table.ts";

/** Fills an empty casebook with the sample; gives the number of records kept, 0 where there were some already. */
export async function fillWithSample(store: Store, space: string): Promise<number> {
  const { changes } = await store.changes(space, 0, 1);
  if (changes.length > 0) return 0;
  const drafts = samplePages.flatMap((text) => draft({ type: "text", text }, null).drafts);
  const results = await store.create(
    space,
    drafts.map(({ entry }) => entry),
  );
  return results.filter(({ ok }) => ok).length;
}
