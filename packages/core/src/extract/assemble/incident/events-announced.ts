import { cite, citeDate, type Material } from "../material.ts";
import type { Candidate } from "./events-settle.ts";

const TODAY =
  /本日の?(?:ご案内|お知らせ|公表|発表|ご報告|報道発表)(?!に至)|(?:お知らせ|公表|ご?報告|ご?案内|発表)(?:を|が|は)?本日(?:と|に)(?:な|いた)/g;

/** The notice's own publication, where its text speaks of it: 本日のご案内, お知らせが本日となった. */
export function announcements(material: Material): Candidate[] {
  const { text } = material;
  const own = material.documentDates[0];
  const out: Candidate[] = [];
  for (const today of material.of("when")) {
    if (text.slice(today.start, today.end) !== "本日" || own?.when == null) continue;
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
