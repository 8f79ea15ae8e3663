import type { Incident } from "@nisshi/core/incident";
import {
  type AssessedDuty,
  assess,
  type DisclosureQuality,
  describeReason,
  disclosureQuality,
  dutyTitles,
  type QualityItem,
  statutes,
} from "@nisshi/core/law";
import { html } from "hono/html";
import type { Language } from "../words.ts";
import type { Html } from "./layout.ts";
import { whenText } from "./values.ts";
import { filled, words } from "./words.table.ts";

type NumberAt = (pointer: string) => number | null;

const ORDER = ["yes", "unknown", "no"];

const statuses = {
  within: words.dutyWithin,
  late: words.dutyLate,
  "cannot-tell": words.dutyUntold,
  "not-stated": words.notStated,
} as const;

const situations = { yes: words.mayApply, unknown: words.cannotDecide, no: words.doesNotApply } as const;
const answers = { yes: words.told, partly: words.partlyTold, no: words.untold } as const;

function dutyRow(
  { duty, aware, deadline, status, doneAt }: AssessedDuty,
  numberAt: NumberAt,
  language: Language,
): Html {
  const due =
    deadline === null
      ? words.promptly[language]
      : `${whenText(deadline.due, language)}${deadline.guide ? ` (${words.guide[language]})` : ""}`;
  const number = doneAt === null ? null : numberAt(doneAt);
  const done = statuses[status][language];
  return html`<tr><th scope="row">${dutyTitles[duty][language]}</th><td data-name="${words.aware[language]}">${aware === null ? words.notStated[language] : whenText(aware.on, language)}</td><td data-name="${words.due[language]}">${due}</td><td data-name="${words.done[language]}">${number === null ? done : html`<a href="#f${number}">${done}</a>`}</td></tr>`;
}

/** A statute's answer, why, and what it then asks for. */
function statuteHtml(duties: readonly AssessedDuty[], numberAt: NumberAt, language: Language): Html {
  const [first] = duties;
  if (first === undefined) return html``;
  const { statute, version, situation, why, evidence } = first;
  const title = statutes.find(({ id }) => id === statute)?.title[language] ?? statute;
  const numbers = [...new Set(evidence.map(numberAt).filter((number) => number !== null))];
  const grounds = numbers.map((number, i) => html` <a href="#f${number}">${words.ground[language]} ${i + 1}</a>`);
  const table = html`<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table class="list"><thead><tr><th scope="col">${words.duty[language]}</th><th scope="col">${words.aware[language]}</th><th scope="col">${words.due[language]}</th><th scope="col">${words.done[language]}</th></tr></thead><tbody>${duties.map((duty) => dutyRow(duty, numberAt, language))}</tbody></table></div>`;
  return html`<details${situation === "yes" ? " open" : ""}><summary><span class="badge ${situation === "yes" ? "may" : "unknown"}">${situations[situation][language]}</span>${title} <small><code>${version}</code></small></summary><ul class="plain">${why.map((reason) => html`<li>${describeReason(reason, language)}</li>`)}</ul><p class="small">${grounds}</p>${situation === "no" ? "" : table}</details>`;
}

function itemRow({ title, answer, evidence }: QualityItem, numberAt: NumberAt, language: Language): Html {
  const number = evidence.map(numberAt).find((one) => one !== null) ?? null;
  const name = answers[answer][language];
  return html`<tr><th scope="row">${title[language]}</th><td><span class="badge ${answer}">${number === null ? name : html`<a href="#f${number}">${name}</a>`}</span></td></tr>`;
}

function qualityHtml(quality: DisclosureQuality, numberAt: NumberAt, language: Language): Html {
  const index = (value: number, label: string) =>
    html`<p>${label} <meter min="0" max="1" value="${value.toFixed(2)}">${value.toFixed(2)}</meter> <b class="num">${value.toFixed(2)}</b></p>`;
  return html`${index(quality.reportIndex, words.reportIndex[language])}${index(quality.noticeIndex, words.noticeIndex[language])}
<table><caption>${words.items[language]}</caption><tbody>${quality.report.map((item) => itemRow(item, numberAt, language))}</tbody></table>`;
}

/** Which reporting duties may apply to an incident, and how much its disclosure tells. */
export function assessmentView(record: Incident, numberAt: NumberAt, language: Language): Html {
  const { duties, disclaimer, notInForce } = assess(record, { reading: "first" });
  const groups = new Map<string, AssessedDuty[]>();
  for (const duty of duties) {
    const key = `${duty.statute} ${duty.version}`;
    groups.set(key, [...(groups.get(key) ?? []), duty]);
  }
  const sorted = [...groups.values()].sort(
    (a, b) => ORDER.indexOf(a[0]?.situation ?? "") - ORDER.indexOf(b[0]?.situation ?? ""),
  );
  const titles = [
    ...new Set(notInForce.map(({ statute }) => statutes.find(({ id }) => id === statute)?.title[language])),
  ];
  const idle =
    titles.length === 0 ? "" : filled(words.notInForce[language], titles.join(language === "ja" ? "、" : "; "));
  return html`<div class="halves"><section aria-labelledby="law"><h2 id="law">${words.law[language]}</h2><p class="soft small">${disclaimer[language]}</p>${sorted.map((group) => statuteHtml(group, numberAt, language))}<p class="soft small">${idle}</p></section>
<section aria-labelledby="quality"><h2 id="quality">${words.quality[language]}</h2>${qualityHtml(disclosureQuality(record), numberAt, language)}</section></div>`;
}
