import type { MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import { type AppEnv, instantOf } from "../env.ts";
import { Problem } from "../problem.ts";

/**
 * One line of the log a request: what was asked for, by the pattern of its path, by which token, how it ended and how
 * long it took. No address, no query, no body and no id of a record, so that nothing about a person gets into a log.
 */
export const requestLog: MiddlewareHandler<AppEnv> = async (c, next) => {
  const { now, log } = c.get("ports");
  const start = now();
  await next();
  log({
    level: "info",
    at: instantOf(start),
    requestId: c.get("requestId"),
    method: c.req.method,
    route: matchedRoutes(c).at(-1)?.path ?? "",
    status: c.res.status,
    milliseconds: now() - start,
    principal: c.get("principal")?.token ?? null,
    problem: c.error instanceof Problem ? c.error.slug : null,
  });
};
