import { timeline } from "@nisshi/charts";
import type { Incident } from "@nisshi/core/incident";
import { boundsOf, type Finding, formatDay } from "@nisshi/core/kernel";
import type { Trip } from "@nisshi/core/trip";
import type { Entry, Revision } from "@nisshi/store";
import { html } from "hono/html";
import { titleOf } from "../casebook/title.ts";
import type { Language } from "../words.ts";
import { assessmentView } from "./assessment-view.ts";
import { chartHtml } from "./chart-html.ts";
import { correctionPath } from "./correction-page.ts";
import { type Difference, differences } from "./differences.ts";
import { evidenceView } from "./evidence-view.ts";
import { findingsView } from "./findings-view.ts";
import { type Html, linkTo, type Page } from "./layout.ts";
import { listPath } from "./list-page.ts";
import { titleHtml } from "./title.ts";
import { mapView, routesOf } from "./trip-map.ts";
import { labelOf, numberText, whenText } from "./values.ts";
import { words } from "./words.table.ts";

/** An entry to show, with what is known about it. */
export interface ShownEntry {
  readonly entry: Entry;
  readonly findings: readonly Finding[];
  readonly revisions: readonly Revision[];
}

/** Room for the text, in UTF-16 code units: with it a page stays within its weight. */
const ROOM = 12_000;
/** Revisions that a page tells of; /v1 has them all. */
const REVISIONS = 20;
const MINUTES_A_DAY = 1440;

function timelineHtml({ events }: Incident, language: Language): Html {
  const happenings = events.flatMap(({ type, on }) => {
    const bounds = boundsOf(on);
    if (bounds === null) return [];
    const day = (minutes: number | null) => (minutes === null ? null : formatDay(Math.floor(minutes / MINUTES_A_DAY)));
    return [
      {
        label: labelOf("event-types", type, language),
        from: day(bounds.earliest),
        to: day(bounds.latest),
        on: whenText(on, language),
      },
    ];
  });
  if (happenings.length === 0) return html``;
  const title = words.events[language];
  const chart = timeline(happenings, {
    id: "timeline",
    title,
    lang: language,
    names: { label: words.happening[language], value: title },
  });
  return html`<section aria-labelledby="course"><h2 id="course">${title}</h2>${chartHtml(chart, language)}</section>`;
}

function mapHtml(trip: Trip, language: Language): Html {
  const map = mapView(routesOf([trip]), language);
  if (map === null) return html``;
  return html`<section aria-labelledby="routes"><h2 id="routes">${words.map[language]}</h2>${map.content}</section>`;
}

function differenceHtml({ label, before, after }: Difference): Html {
  return html`<li><b>${label}</b>: ${before === null ? "" : html`<del>${before}</del>`}${before !== null && after !== null ? " → " : ""}${after === null ? "" : html`<ins>${after}</ins>`}</li>`;
}

function revisionHtml(revision: Revision, before: Revision | undefined, language: Language): Html {
  const { at, action, entry } = revision;
  const changed =
    entry && before?.entry ? differences(before.entry.record, entry.record, language).map(differenceHtml) : [];
  const instant = html`<time datetime="${at}">${at.slice(0, 16).replace("T", " ")} UTC</time>`;
  return html`<li><p><span class="badge info">${words.revision[language]} ${numberText(revision.revision)}</span>${words.actions[action][language]} · ${instant}</p>${changed.length > 0 ? html`<ul class="plain">${changed}</ul>` : entry && before?.entry ? html`<p class="soft small">${words.sameValues[language]}</p>` : ""}</li>`;
}

function revisionsHtml(revisions: readonly Revision[], language: Language): Html {
  const sorted = [...revisions].sort((a, b) => b.revision - a.revision);
  const rows = sorted.slice(0, REVISIONS).map((one, i) => revisionHtml(one, sorted[i + 1], language));
  return html`<section aria-labelledby="revisions"><h2 id="revisions">${words.revisions[language]}</h2><ol class="findings" reversed>${rows}</ol></section>`;
}

/** The page of an entry: its record beside its text, and what follows from it. */
export function entryPage({ entry, findings, revisions }: ShownEntry, language: Language): Page {
  const { record, text, kind, id, updatedAt, extractor } = entry;
  const view = evidenceView({ record, text, findings, language, first: 0, room: ROOM, level: 2 });
  const list = kind === "incident" ? words.incidents : words.trips;
  const notes = [
    `${words.updated[language]} ${updatedAt.slice(0, 10)}`,
    ...(extractor === null ? [] : [`${words.extractor[language]} ${extractor}`]),
  ];
  const content = html`<p class="small hint"><a href="${linkTo(listPath[kind], language)}">${list[language]}</a></p>
<h1>${titleHtml(record, language)}</h1>
<p class="soft small">${notes.join(" · ")}<span class="hint"> · <a href="/v1${listPath[kind]}/${id}">JSON</a> · <a href="${linkTo(correctionPath(entry), language)}">${words.correct[language]}</a></span></p>
${view.content}
${record.kind === "incident" ? timelineHtml(record, language) : mapHtml(record, language)}
<section aria-labelledby="findings"><h2 id="findings">${words.findings[language]}</h2>${findingsView(findings, view.numberAt, language)}</section>
${record.kind === "incident" ? assessmentView(record, view.numberAt, language) : ""}
${revisionsHtml(revisions, language)}`;
  return { title: `${titleOf(entry, language)} · Nisshi`, content, wide: true, facts: view.next };
}
