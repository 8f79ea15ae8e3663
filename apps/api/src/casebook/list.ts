import type { Facets, ListQuery, Page } from "@nisshi/store";
import type { ListAsked } from "../input/casebook-query.ts";
import { invalidQuery } from "../input/query.ts";
import type { Casebook } from "./casebook.ts";
import { chosenBody, type ListedEntry } from "./entry-body.ts";

/** Body of a list. */
export interface EntryPage {
  readonly items: readonly ListedEntry[];
  readonly next: string | null;
  readonly total: number;
  readonly facets?: Facets;
}

const BAD_CURSOR = {
  ja: "この一覧の next ではありません。同じ絞り込みと並べ方で使ってください。",
  en: "It is no next of this list; use it with the same filters and order.",
};
const BAD_QUERY = { ja: "探せる言葉がありません。", en: "It holds nothing that can be searched for." };

/** A page of a list; a problem when its cursor is of another list, or there is nothing to search for. */
export async function pageOf({ store, space }: Casebook, { query }: { readonly query: ListQuery }): Promise<Page> {
  const result = await store.list(space, query);
  if (result.ok) return result.page;
  const fault =
    result.why === "bad-cursor"
      ? { parameter: "cursor", code: result.why, detail: BAD_CURSOR }
      : { parameter: "q", code: result.why, detail: BAD_QUERY };
  throw invalidQuery([fault]);
}

/** What a list answers. */
export async function listBody(casebook: Casebook, asked: ListAsked): Promise<EntryPage> {
  const { fields, facets: names, filter, query } = asked;
  const [page, facets] = await Promise.all([
    pageOf(casebook, asked),
    names.length > 0 ? casebook.store.facets(casebook.space, filter) : null,
  ]);
  const items = page.hits.map(({ entry, spans }) => ({
    ...chosenBody(entry, fields),
    ...(query.q !== undefined && { spans }),
  }));
  return {
    items,
    next: page.next,
    total: page.total,
    ...(facets && { facets: Object.fromEntries(names.map((name) => [name, facets[name] ?? []])) }),
  };
}
