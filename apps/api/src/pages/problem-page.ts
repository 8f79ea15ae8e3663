import type { Context } from "hono";
import { html } from "hono/html";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { AppEnv } from "../env.ts";
import { JSON_TYPE } from "../http/answer.ts";
import { languageOf } from "../http/language.ts";
import { preferredType } from "../http/negotiate.ts";
import { answerError, answerNotFound, type ProblemBody } from "../problem.ts";
import { answerPage, HTML } from "./answer-page.ts";
import { linkTo } from "./layout.ts";
import { words } from "./words.table.ts";

/** Media types of a problem: a program gets the first, a browser the last. */
const TYPES = ["application/problem+json", JSON_TYPE, HTML] as const;

function asksForPage(c: Context<AppEnv>): boolean {
  return preferredType(c.req.header("Accept"), TYPES) === HTML;
}

/** The answer of a problem as a page; its headers stay. */
async function pageFor(c: Context<AppEnv>, answer: Response): Promise<Response> {
  const problem = (await answer.json()) as ProblemBody;
  const language = languageOf(c);
  const faults = (problem.errors ?? []).map(({ parameter, pointer, detail }) => {
    const place = parameter ?? pointer ?? "";
    return html`<li>${place === "" ? "" : html`<code>${place}</code> `}${detail}</li>`;
  });
  const content = html`<h1>${problem.title}</h1>
<p class="lead">${problem.detail}</p>
${faults.length === 0 ? "" : html`<ul class="plain">${faults}</ul>`}
<p class="row"><a href="${linkTo(problem.type, language)}">${words.whatToDo[language]}</a><a href="${linkTo("/", language)}">${words.toHome[language]}</a></p>
<p class="soft small"><code>${problem.status}</code> <code>${problem.requestId}</code></p>`;
  const page = await answerPage(
    c,
    { title: `${problem.title} · Nisshi`, content },
    answer.status as ContentfulStatusCode,
  );
  for (const [name, value] of answer.headers) if (!page.headers.has(name)) page.headers.set(name, value);
  page.headers.set("Cache-Control", "no-store");
  return page;
}

/** Answers what was thrown: as a page where a page was asked for in a browser. */
export async function answerFault(error: Error, c: Context<AppEnv>): Promise<Response> {
  const answer = answerError(error, c);
  return c.get("page") && asksForPage(c) ? await pageFor(c, answer) : answer;
}

/** Answers a path that no route has: as a page where a browser asks. */
export async function answerNowhere(c: Context<AppEnv>): Promise<Response> {
  const answer = answerNotFound(c);
  return asksForPage(c) ? await pageFor(c, answer) : answer;
}
