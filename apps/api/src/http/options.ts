import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { bodyTypes } from "../input/body.ts";

/** Answers OPTIONS: the methods of the path, and a preflight of CORS when it is one. */
export function answerOptions(methods: readonly string[]): (c: Context<AppEnv>) => Response {
  const allow = methods.join(", ");
  return (c) => {
    const preflight = c.req.header("Access-Control-Request-Method") !== undefined;
    return c.body(null, 204, {
      Allow: allow,
      ...(methods.includes("POST") && { "Accept-Post": bodyTypes.join(", ") }),
      ...(preflight && {
        "Access-Control-Allow-Methods": allow,
        "Access-Control-Allow-Headers":
          "Accept, Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, X-Request-Id",
        "Access-Control-Max-Age": "600",
      }),
    });
  };
}
