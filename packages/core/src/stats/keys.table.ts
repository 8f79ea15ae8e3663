import { listOf, member, textOf } from "../kernel/json.ts";
import { causes } from "../vocab/causes.ts";
import { statedOf } from "./codes.ts";
import { fiscalYearOf, monthOf, yearOf } from "./month.ts";
import { peopleOf } from "./people.ts";

/** What records can be grouped by: a key gives each record one code, or null where it is not known. */
export interface Key {
  readonly id: string;
  readonly kind: "incident" | "trip" | "both";
  /** Name of the controlled list of its codes, where there is one. */
  readonly vocabulary?: string;
  readonly title: { readonly ja: string; readonly en: string };
  readonly of: (record: unknown) => string | null;
}

/** The category that another body's statistics put a cause into. */
export function causeIn(list: "jnsa" | "tsr" | "prc", record: unknown): string | null {
  const cause = textOf(record, "cause");
  return causes.entries.find(({ code }) => code === cause)?.links[list] ?? null;
}

/** The day that a record is counted on: its disclosure, or the first flight of a trip. */
function dayOf(record: unknown): string | null {
  return textOf(record, "publishedOn") ?? textOf(listOf(record, "flights")[0], "date");
}

/** The bands of the PPC's annual report; null where the number may lie in two. */
export function sizeBandOf(record: unknown): string | null {
  const people = peopleOf(record);
  if (people === null) return null;
  const band = (count: number | null) =>
    count === null ? "50001-" : count <= 1000 ? "0-1000" : count <= 50_000 ? "1001-50000" : "50001-";
  return band(people.min) === band(people.max) ? band(people.min) : null;
}

/** Every key, by falling use. */
export const keys: readonly Key[] = [
  {
    id: "cause",
    kind: "incident",
    vocabulary: "causes",
    title: { ja: "原因", en: "Cause" },
    of: (r) => textOf(r, "cause"),
  },
  {
    id: "sector",
    kind: "incident",
    vocabulary: "sectors",
    title: { ja: "業種", en: "Sector" },
    of: (r) => textOf(member(r, "organization"), "sector"),
  },
  { id: "year", kind: "both", title: { ja: "年", en: "Year" }, of: (r) => yearOf(dayOf(r)) },
  { id: "fiscal-year", kind: "both", title: { ja: "年度", en: "Fiscal year" }, of: (r) => fiscalYearOf(dayOf(r)) },
  { id: "month", kind: "both", title: { ja: "月", en: "Month" }, of: (r) => monthOf(dayOf(r)) },
  {
    id: "exposure",
    kind: "incident",
    vocabulary: "exposures",
    title: { ja: "漏えいの有無", en: "Exposure" },
    of: (r) => statedOf(r, "exposure"),
  },
  {
    id: "misuse",
    kind: "incident",
    vocabulary: "misuses",
    title: { ja: "不正利用の有無", en: "Misuse" },
    of: (r) => statedOf(r, "misuse"),
  },
  { id: "size", kind: "incident", title: { ja: "人数の規模", en: "Size band" }, of: sizeBandOf },
  {
    id: "jnsa",
    kind: "incident",
    title: { ja: "JNSA の原因区分", en: "Cause by JNSA" },
    of: (r) => causeIn("jnsa", r),
  },
  { id: "tsr", kind: "incident", title: { ja: "TSR の原因区分", en: "Cause by TSR" }, of: (r) => causeIn("tsr", r) },
  { id: "kind", kind: "both", title: { ja: "種類", en: "Kind" }, of: (r) => textOf(r, "kind") },
];
