import type { Context } from "hono";
import type { AppEnv } from "../../env.ts";
import { typeFor } from "../../http/answer.ts";
import { languageOf } from "../../http/language.ts";
import { aboutPage } from "../../pages/about.ts";
import { answerPage, HTML } from "../../pages/answer-page.ts";
import type { Way } from "../route.ts";

function answer(c: Context<AppEnv>): Promise<Response> {
  typeFor(c, [HTML]);
  return answerPage(c, aboutPage(languageOf(c)));
}

/** What a reader should know before using a record. */
export const aboutWay: Way = { method: "get", path: "/about", fixed: true, handler: answer };
