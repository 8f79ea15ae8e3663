import {
  type AssessedDuty,
  type ChangedDuty,
  type Delays,
  type DisclosureQuality,
  describeReason,
  dutyTitles,
  type LegalAssessment,
  statutes,
} from "@nisshi/core/law";
import { eventTypes } from "@nisshi/core/vocab";
import { tint } from "./colour.ts";
import { screenWidth, table } from "./render.ts";
import { visible } from "./visible.ts";
import { type Lang, words } from "./words.ts";

/** Name of the body of any JSON value, empty when it has none. */
export function nameOf(record: unknown): string {
  const name = (record as { readonly organization?: { readonly name?: unknown } | null } | null)?.organization?.name;
  return typeof name === "string" ? name : "";
}

const titleOf = (id: string, lang: Lang) => statutes.find((statute) => statute.id === id)?.title[lang] ?? id;

function dutyRow({ duty, aware, deadline, status, doneAt }: AssessedDuty, lang: Lang): string[] {
  const say = words[lang];
  const dated = aware === null ? say.notDated : say.aware(aware.on);
  const due = deadline === null ? say.promptly : say.dueBy(deadline.due, deadline.guide);
  return [dutyTitles[duty][lang], dated, due, say.statuses[status], doneAt ?? ""];
}

function section(duties: readonly AssessedDuty[], lang: Lang): string[] {
  const [first] = duties;
  if (first === undefined) return [];
  const say = words[lang];
  const why = first.why.map((reason) => describeReason(reason, lang)).join(lang === "en" ? " " : "");
  const head = `  ${titleOf(first.statute, lang)} [${first.version}]: ${tint(say.situations[first.situation], "head")}${lang === "en" ? ". " : "。"}${visible(why)}`;
  if (first.situation === "no") return [head];
  const screen = screenWidth();
  const rows = duties.map((duty) => dutyRow(duty, lang));
  return [head, table(rows, screen === null ? null : screen - 4).replace(/^/gm, "    ")];
}

/** How long after a reading of knowledge each act came, in one line; null where nothing came after. */
function delaysText({ aware, acts }: Delays, lang: Lang): string | null {
  const say = words[lang];
  const label = (type: string) => eventTypes.entries.find(({ code }) => code === type)?.labels[lang] ?? type;
  const parts = acts.flatMap(({ type, days: { min, max } }) => {
    if (min === null) return [];
    const count = max === null ? say.atLeast(min) : max === min ? String(min) : `${min}–${max}`;
    return [`${label(type)} ${count}`];
  });
  return parts.length === 0 ? null : say.daysAfter(aware.on, parts);
}

/** One record's assessment: each statute with its reasons and duties, those that may apply first. */
export function assessText(
  { duties, notInForce }: LegalAssessment,
  readings: readonly Delays[],
  quality: DisclosureQuality,
  lang: Lang,
): string {
  const say = words[lang];
  const groups = new Map<string, AssessedDuty[]>();
  for (const duty of duties) {
    const key = `${duty.statute} ${duty.version}`;
    groups.set(key, [...(groups.get(key) ?? []), duty]);
  }
  const order = ["yes", "unknown", "no"];
  const sorted = [...groups.values()].sort(
    (a, b) => order.indexOf(a[0]?.situation ?? "") - order.indexOf(b[0]?.situation ?? ""),
  );
  const idle = [...new Set(notInForce.map(({ statute }) => titleOf(statute, lang)))];
  return [
    ...sorted.flatMap((group) => section(group, lang)),
    ...(idle.length === 0 ? [] : [`  ${say.notInForce(idle.join(", "))}`]),
    ...readings.flatMap((reading) => delaysText(reading, lang) ?? []).map((line) => `  ${line}`),
    `  ${say.quality(quality.reportIndex.toFixed(2), quality.noticeIndex.toFixed(2))}`,
  ].join("\n");
}

/** What a changed fact alters, one duty a line. */
export function changesText(changes: readonly ChangedDuty[], lang: Lang): string {
  const say = words[lang];
  const cell = (duty: AssessedDuty | null) =>
    duty === null
      ? "–"
      : [say.situations[duty.situation], duty.deadline?.due ?? "", say.statuses[duty.status]].join(" ");
  const rows = changes.flatMap(({ before, after }) => {
    const duty = after ?? before;
    return duty === null ? [] : [[duty.statute, dutyTitles[duty.duty][lang], cell(before), "→", cell(after)]];
  });
  return rows.length === 0 ? `  ${say.unchanged}` : table(rows, null).replace(/^/gm, "  ");
}
