import { cite, citeDate, type Material } from "../material.ts";
import type { SentenceReading } from "./events-act.ts";
import type { Governor } from "./events-dates.ts";
import type { Candidate } from "./events-settle.ts";

const TODAY =
  /本日(?:\d{1,2}月\d{1,2}日)?の?(?:ご案内|お知らせ|公表|発表|ご報告|報道発表)(?!に至)|(?:お知らせ|公表|ご?報告|ご?案内|発表)(?:を|が|は)?本日(?:と|に)(?:な|いた)/g;

/** The notice's own publication, where its text speaks of it: 本日のご案内, お知らせが本日となった. */
export function announcements(material: Material, published: string | null): Candidate[] {
  if (published === null) return [];
  const { text } = material;
  const out: Candidate[] = [];
  for (const today of material.of("when")) {
    const said = text.startsWith("本日", today.start) || text.startsWith("本日", today.start - 2);
    if (!said) continue;
    const from = Math.max(0, today.start - 12);
    const match = [...text.slice(from, today.end + 12).matchAll(TODAY)].find(
      (m) => from + m.index <= today.start && today.start < from + m.index + m[0].length,
    );
    if (match === undefined) continue;
    const start = from + match.index;
    out.push({
      type: "published",
      on: today.value.day,
      cites: citeDate(today),
      said: { ...cite(today), start, end: start + match[0].length, rule: "ja/announced-today" },
      at: start,
      toPerson: false,
      row: false,
      section: "",
    });
  }
  return out.slice(0, 1);
}

/** Before the day and before the word of a disclosure told by another: Xは/10月12日、…と/公表した. */
const BY_ANOTHER = /[一-龠ァ-ヶーA-Za-z)」](?:は|では)、?$/;
/** 10月5日、X町は…と発表した */
const SPEAKER = /^(?:、|付で、)[^、。]{2,24}?(?:は|では)/;
const DISCLOSES = /(?:と|ことを|旨を)$/;

/** 「Xは10月12日、…と公表した」: the day of the disclosure, which dates nothing else of its sentence. */
export function disclosedIn({ acts, idle }: SentenceReading, limit: string | null, text: string): Governor | null {
  const publish = acts.find((act) => act.code === "publish");
  if (publish === undefined) return null;
  const { term, scope, governors } = publish;
  const told = [...governors, ...idle].find(
    (g) =>
      g.start >= scope.start &&
      !g.bounded &&
      (BY_ANOTHER.test(text.slice(Math.max(scope.start, g.start - 4), g.start))
        ? /^(?:、|付で、|までに)/.test(text.slice(g.end, g.end + 3))
        : g.start - scope.start <= 1 && SPEAKER.test(text.slice(g.end, g.end + 28))) &&
      DISCLOSES.test(text.slice(term.start - 3, term.start)),
  );
  const days = acts.flatMap((act) => act.governors);
  return told ?? days.find((g) => limit !== null && g.on === limit) ?? null;
}
