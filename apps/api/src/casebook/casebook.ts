import type { Entry, Kind, Store, WriteResult } from "@nisshi/store";
import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { Problem, storageFull } from "../problem.ts";

/** The casebook of who asks. */
export interface Casebook {
  readonly store: Store;
  readonly space: string;
}

/** The casebook that a request is about: that of its token, or the public one. */
export function casebookOf(c: Context<AppEnv>): Casebook {
  const { store } = c.get("ports");
  if (store !== null) return { store, space: c.get("principal").space };
  const detail = { ja: "記録を保存する場所がありません。", en: "There is nowhere to keep records." };
  throw new Problem("no-casebook", { detail });
}

/** The refusal of an id that the casebook does not have, of this kind: the same whether another casebook has it or none. */
export function noSuchEntry(id: string): Problem {
  return new Problem("not-found", {
    detail: { ja: `ID ${id} の記録はありません。`, en: `There is no record of the id ${id}.` },
  });
}

/** An entry of a kind by its id; a problem when there is none. */
export async function entryOf({ store, space }: Casebook, kind: Kind, id: string): Promise<Entry> {
  const entry = await store.get(space, id);
  if (entry === null || entry.kind !== kind) throw noSuchEntry(id);
  return entry;
}

/** The entry that a write made; a problem when it made none. */
export function written(result: WriteResult, id: string): Entry {
  if (result.ok) return result.entry;
  switch (result.why) {
    case "not-found":
      throw noSuchEntry(id);
    case "revision-conflict": {
      const detail = {
        ja: `いまの版は ${result.current ?? "不明"} です。`,
        en: `The current revision is ${result.current ?? "unknown"}.`,
      };
      throw new Problem("revision-conflict", { detail });
    }
    case "exists":
      throw new Problem("already-exists", {
        detail: { ja: `ID ${id} の記録はもうあります。`, en: `There is a record of the id ${id} already.` },
      });
    case "storage-full":
      throw storageFull();
  }
}
