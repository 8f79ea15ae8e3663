import { html } from "hono/html";
import type { Language, Words } from "../words.ts";
import type { Page } from "./layout.ts";

/** A kind of problem in the words of one language. */
export interface DescribedProblem {
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly about: string;
  readonly remedy: string;
}

const ALL: Words = { ja: "エラーの種類", en: "Kinds of problem" };
const REMEDY: Words = { ja: "どうすればよいか", en: "What can be done" };

/** The page of one kind of problem. */
export function problemPage(problem: DescribedProblem, language: Language): Page {
  const content = html`<p><a href="/problems?lang=${language}">${ALL[language]}</a></p>
<h1>${problem.title}</h1>
<p class="lead"><code>${problem.status}</code> <code>${problem.type}</code></p>
<p>${problem.about}</p>
<h2>${REMEDY[language]}</h2>
<p>${problem.remedy}</p>`;
  return { title: `${problem.title} · Nisshi`, content };
}

/** The list of all kinds. */
export function problemsPage(problems: readonly DescribedProblem[], language: Language): Page {
  const content = html`<h1>${ALL[language]}</h1>
<dl>${problems.map(
    ({ type, status, title, about }) =>
      html`<div><dt><code>${status}</code> <a href="${type}?lang=${language}">${title}</a></dt><dd>${about}</dd></div>`,
  )}</dl>`;
  return { title: `${ALL[language]} · Nisshi`, content };
}
