import type { Context } from "hono";
import type { Scope } from "../access/principal.ts";
import type { AppEnv } from "../env.ts";
import type { Operation } from "../openapi/types.ts";

/** One way to ask: a row that the application is made from. The pages for people are no more than that. */
export interface Way {
  readonly method: "get" | "post" | "put" | "patch" | "delete";
  /** Path in OpenAPI's form: `/v1/vocab/{name}`. */
  readonly path: string;
  /** The same answer until the next release: it gets an entity tag and may be kept for a while. */
  readonly fixed: boolean;
  /** What a token must be good for; left out where anyone may ask. */
  readonly scope?: Scope;
  /** An import reads its body as it comes, and measures it itself; any other body is measured before. */
  readonly body?: "import";
  /** The answer is sent while it is made, however long it is: it gets no entity tag. */
  readonly streamed?: true;
  /** Whether each request counts against the limit of its client; left out, it does. */
  readonly counted?: false;
  readonly handler: (c: Context<AppEnv>) => Response | Promise<Response>;
}

/** A way of the interface, which its OpenAPI document and its documentation are made from, too. */
export interface Route extends Way {
  readonly operation: Operation;
}

/** Whether the answer gets an entity tag, by which a client can ask whether it has changed. */
export function isTagged({ method, streamed, fixed, scope }: Way): boolean {
  return method === "get" && !streamed && (fixed || scope !== undefined);
}
