/**
 * A typed client of the HTTP interface, over `fetch`.
 *
 * @example
 * const client = createClient("http://localhost:8787", { headers: { Authorization: `Bearer ${token}` } });
 * const response = await client.v1.incidents.$get({ query: { q: "不正アクセス", cause: "ransomware" } });
 * const { items } = await response.json();
 *
 * @module
 */
import type { Hono } from "hono";
import { type ClientRequestOptions, hc } from "hono/client";
import type { BlankEnv } from "hono/types";
import type { ApiSchema } from "./schema.ts";

export type { EntryBody, ListedEntry } from "../casebook/entry-body.ts";
export type { EntryPage } from "../casebook/list.ts";
export type { DryRun, EntryFinding, Written } from "../casebook/write.ts";
export type { FaultBody, ProblemBody } from "../problem.ts";
export type * from "./schema.ts";

/** The interface as a type: paths, what they take and what they answer. */
export type Api = Hono<BlankEnv, ApiSchema, "/">;

/** A client: `client.v1.incidents[":id"].$get({ param: { id } })`. */
export type Client = ReturnType<typeof hc<Api>>;

/**
 * A client of the endpoint at `base`. An answer is a `Response` whose `json()` has the type of the answer; a request that
 * could not be answered has a status from 400, and its body is a `ProblemBody`.
 */
export function createClient(base: string, options?: ClientRequestOptions): Client {
  return hc<Api>(base, options);
}
