import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import type { Operation } from "../openapi/types.ts";

/** One way to ask: the row that the application, its OpenAPI document and its documentation are made from. */
export interface Route {
  readonly method: "get" | "post";
  /** Path in OpenAPI's form: `/v1/vocab/{name}`. */
  readonly path: string;
  /** The same answer until the next release: it gets an entity tag and may be kept for a while. */
  readonly fixed: boolean;
  readonly operation: Operation;
  readonly handler: (c: Context<AppEnv>) => Response | Promise<Response>;
}
