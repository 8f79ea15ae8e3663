import { affectedOf, eventsOf } from "../incident/reading.ts";
import { pointer } from "../kernel/issue.ts";
import { listOf, member, numberOf, textOf, textsOf } from "../kernel/json.ts";

/** How far a notice answers an item. */
export type Answered = "yes" | "partly" | "no";

/** One item of what is to be reported, answered from the record. */
export interface QualityItem {
  readonly id: string;
  /** Number of the item in Rule 8(1). */
  readonly item: number;
  readonly title: { readonly ja: string; readonly en: string };
  readonly answer: Answered;
  /** JSON Pointers to what answers it. */
  readonly evidence: readonly string[];
}

/** How much a disclosure tells: the nine items of a report, the five of a notice to the people, and the share of each. */
export interface DisclosureQuality {
  readonly report: readonly QualityItem[];
  readonly notice: readonly QualityItem[];
  /** From 0 to 1: `partly` counts half. */
  readonly reportIndex: number;
  readonly noticeIndex: number;
}

type Reading = readonly [Answered, readonly string[]];
type Item = Omit<QualityItem, "answer" | "evidence"> & { readonly read: (record: unknown) => Reading };

const eventPaths = (record: unknown, type: string) =>
  eventsOf(record, type).map(({ index }) => pointer("events", index));

function when(paths: readonly string[], yes: Answered = "yes"): Reading {
  return [paths.length > 0 ? yes : "no", paths];
}

function overview(record: unknown): Reading {
  const parts: (readonly string[])[] = [
    textOf(record, "cause") === null ? [] : ["/cause"],
    eventsOf(record)
      .slice(0, 1)
      .map(({ index }) => pointer("events", index)),
    ["confirmed", "possible", "ruled-out"].includes(textOf(record, "exposure") ?? "") ? ["/exposure"] : [],
  ];
  const told = parts.filter((part) => part.length > 0);
  return [told.length === parts.length ? "yes" : told.length > 0 ? "partly" : "no", told.flat()];
}

function items(record: unknown): Reading {
  const classes = textsOf(record, "dataClasses");
  const paths = classes.map(({ index }) => pointer("dataClasses", index));
  return when(paths, classes.every(({ text }) => text === "other") ? "partly" : "yes");
}

function people(record: unknown): Reading {
  const groups = affectedOf(record);
  const persons = groups.filter(({ unit }) => unit === "person");
  if (persons.some(({ qualifier }) => qualifier === "exact"))
    return ["yes", persons.map(({ index }) => pointer("affected", index))];
  const paths = groups.map(({ index }) => pointer("affected", index));
  return when([...(numberOf(record, "total") === null ? [] : ["/total"]), ...paths], "partly");
}

function cause(record: unknown): Reading {
  const stated = textOf(record, "cause");
  return when(stated === null ? [] : ["/cause"], stated === "other" ? "partly" : "yes");
}

function secondaryDamage(record: unknown): Reading {
  const misuse = textOf(record, "misuse");
  return when(misuse === null || misuse === "unknown" ? [] : ["/misuse"]);
}

function measures(record: unknown): Reading {
  const types = ["contained", "restored", "investigation-completed"];
  return when(
    types.flatMap((type) => eventPaths(record, type)),
    "partly",
  );
}

function publication(record: unknown): Reading {
  return when(textOf(record, "publishedOn") === null ? eventPaths(record, "published") : ["/publishedOn"]);
}

function others(record: unknown): Reading {
  const list = (key: string) => listOf(record, key).map((_, index) => pointer(key, index));
  const sector = textOf(member(record, "organization"), "sector") === null ? [] : ["/organization/sector"];
  const paths = [...list("reportedTo"), ...list("thirdParties")];
  return paths.length > 0 ? ["yes", paths] : when(sector, "partly");
}

/** The nine items of Enforcement Rules Article 8(1), in their order. */
const ITEMS: readonly Item[] = [
  { id: "overview", item: 1, title: { ja: "概要", en: "Overview" }, read: overview },
  { id: "data-items", item: 2, title: { ja: "個人データの項目", en: "Items of personal data" }, read: items },
  { id: "people", item: 3, title: { ja: "本人の数", en: "Number of people" }, read: people },
  { id: "cause", item: 4, title: { ja: "原因", en: "Cause" }, read: cause },
  {
    id: "secondary-damage",
    item: 5,
    title: { ja: "二次被害又はそのおそれ", en: "Secondary damage or its risk" },
    read: secondaryDamage,
  },
  {
    id: "response",
    item: 6,
    title: { ja: "本人への対応", en: "Response to the people" },
    read: (record) => when(eventPaths(record, "notified")),
  },
  { id: "publication", item: 7, title: { ja: "公表", en: "Publication" }, read: publication },
  {
    id: "prevention",
    item: 8,
    title: { ja: "再発防止のための措置", en: "Measures against recurrence" },
    read: measures,
  },
  { id: "other", item: 9, title: { ja: "その他", en: "Other" }, read: others },
];
/** The items of Rule 8(1) that Rule 10 asks to tell the people. */
const TO_PEOPLE: readonly number[] = [1, 2, 4, 5, 9];

function indexOf(answers: readonly QualityItem[]): number {
  const points = { yes: 1, partly: 0.5, no: 0 };
  return answers.reduce((sum, { answer }) => sum + points[answer], 0) / answers.length;
}

/**
 * The disclosure-quality index: the nine items of Rule 8(1) and the five of Rule 10 of the APPI Enforcement Rules,
 * answered from the record. A record holds no text of measures against recurrence, so item 8 is `partly` at best. Total
 * over any JSON value.
 */
export function disclosureQuality(record: unknown): DisclosureQuality {
  const report = ITEMS.map(({ read, ...item }): QualityItem => {
    const [answer, evidence] = read(record);
    return { ...item, answer, evidence };
  });
  const notice = report.filter(({ item }) => TO_PEOPLE.includes(item));
  return { report, notice, reportIndex: indexOf(report), noticeIndex: indexOf(notice) };
}
