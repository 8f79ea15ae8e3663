import type { Context } from "hono";
import type { AppEnv } from "../../env.ts";
import { typeFor } from "../../http/answer.ts";
import { script } from "../../pages/script.ts";
import type { Way } from "../route.ts";

const SCRIPT = "text/javascript";

function answer(c: Context<AppEnv>): Response {
  typeFor(c, [SCRIPT]);
  return c.body(script, 200, { "Content-Type": `${SCRIPT}; charset=utf-8`, Vary: "Accept" });
}

/** The script of all pages. */
export const scriptWay: Way = { method: "get", path: "/pages.js", fixed: true, counted: false, handler: answer };
