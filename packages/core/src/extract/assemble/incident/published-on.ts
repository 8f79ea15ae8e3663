import { isKind } from "../../types.ts";
import { type Cited, cite, citeDate, type Material } from "../material.ts";

/** 本日(令和6年6月3日), 3月14日、…発表した, …に公表する, told in the text itself. */
const TODAY_BEFORE = /(?:本日|今日) ?[((、,]? ?$/;
const TELLS =
  /(?:発表(?:し(?:た|ました|、)|いたしました)|公表(?:し(?:た|ました|、)|いたしました)|明らかにした|公開しました)(?![^。\n]{0,12}(?:件|おり|とおり|内容))/;
const EARLIER =
  /(?:第\d+報|第[一二三四]報|既報|前回|先般|初報|速報|公表(?:いたし|し)(?:ました|た)(?:「|とおり|件|お知らせ))/;
const UPDATED = /(?:更新|改訂|改定|修正)日?[ :]?$/;

const SPEAKS_NEXT = /^(?:\([月火水木金土日]\))?(?:、|付けで、?)[^、。]{2,24}?(?:は|では)/;

/** The date of a press digest: 「青葉市は3月14日、…と発表した」 in its first sentence. */
function toldInLead(material: Material): Cited<string> | null {
  const { text, passage } = material;
  const first = passage.sentences
    .filter((s) => passage.lines[s.line]?.kind !== "title" && s.end - s.start > 20)
    .slice(0, 4);
  for (const mention of material.of("when")) {
    const sentence = first.find((s) => s.start <= mention.start && mention.end <= s.end);
    if (sentence === undefined || !/^\d{4}-\d{2}-\d{2}/.test(mention.value.day) || mention.value.day.includes("/"))
      continue;
    const before = text.slice(sentence.start, mention.start);
    const after = text.slice(mention.end, Math.min(sentence.end, mention.end + 400));
    const today = TODAY_BEFORE.test(before);
    // X町は10月5日、…と発表した; 10月5日、X町は…と発表した
    const placed =
      before.trim() === ""
        ? SPEAKS_NEXT.test(after)
        : /(?:は|が)[、]?$/.test(before) && /^(?:\([月火水木金土日]\))?[、に付]/.test(after);
    const digest = placed && TELLS.test(after) && !EARLIER.test(after);
    if (today || digest) return { value: mention.value.day, cites: citeDate(mention) };
  }
  return null;
}

/** A date in front of, or behind, the rest of a short line of the head: 2022年11月4日 株式会社X 代表取締役Y. */
function besideName(material: Material): Cited<string> | null {
  const { text, passage } = material;
  const { lines } = passage;
  for (const line of new Set([...lines.slice(0, 5), ...lines.slice(-2)])) {
    const written = text.slice(line.outset, line.end);
    if (line.end - line.outset > 80 || written.includes("。") || /[、]/.test(written)) continue;
    for (const mention of material.of("when")) {
      if (mention.start < line.outset || mention.end > line.end || !/^\d{4}-\d{2}-\d{2}$/.test(mention.value.day))
        continue;
      const before = text.slice(line.outset, mention.start).trim();
      const after = text.slice(mention.end, line.end);
      if (
        (before === "" && /^(?:\([月火水木金土日]曜?日?\))? [^ \d~]/.test(after)) ||
        (after.trim() === "" && / $/.test(text.slice(line.outset, mention.start)))
      )
        return { value: mention.value.day, cites: citeDate(mention) };
    }
  }
  return null;
}

const LABELLED = /(?:公開|掲載|公表|発表|発行|作成|登録|投稿)(?:日時|日|年月日)?[ :(]{0,3}$/;

/** 掲載日:2024年3月5日 更新日:2024年4月1日 on one line of the head. */
function labelled(material: Material): Cited<string> | null {
  const { text, passage } = material;
  const limit = passage.lines[7]?.end ?? text.length;
  for (const mention of material.of("when")) {
    if (mention.start > limit) break;
    if (
      /^\d{4}-\d{2}-\d{2}$/.test(mention.value.day) &&
      LABELLED.test(text.slice(Math.max(0, mention.start - 8), mention.start))
    )
      return { value: mention.value.day, cites: citeDate(mention) };
  }
  return null;
}

/** The day of the disclosure: title or head of the notice, else its foot, else what the text says of itself. */
export function readPublishedOn(material: Material): Cited<string> | null {
  const { text } = material;
  const dates = material.documentDates.filter((d) => d.when !== null);
  // A date of last update gives way to any date of publication at the same margin.
  const original = dates.filter(
    (d) =>
      !UPDATED.test(text.slice(Math.max(0, d.start - 8), d.start)) && !/^ ?更新/.test(text.slice(d.end, d.end + 4)),
  );
  const best = original[0] ?? dates[0];
  const told = toldInLead(material);
  // An entry of a casebook tells the day; what stands alone near its head is a row of the chronology.
  if (told !== null && material.passage.lines[0]?.kind === "title") return told;
  if (best?.when != null && best.place !== "foot") return { value: best.when.day, cites: [cite(best.mention)] };
  const beside = labelled(material) ?? (best === undefined ? besideName(material) : null);
  if (beside !== null) return beside;
  if (best?.when != null) return { value: best.when.day, cites: [cite(best.mention)] };
  if (told !== null) return told;
  for (const mention of material.mentions) {
    if (!isKind(mention, "when") || !TODAY_BEFORE.test(text.slice(Math.max(0, mention.start - 4), mention.start)))
      continue;
    if (/^\d{4}-\d{2}-\d{2}$/.test(mention.value.day)) return { value: mention.value.day, cites: citeDate(mention) };
  }
  return null;
}
