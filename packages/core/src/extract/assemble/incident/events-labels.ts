import type { EventTypeCode } from "../../../vocab/event-types.ts";
import type { Line } from "../../passage.ts";
import { type Cite, citeDate, type Material } from "../material.ts";
import type { Candidate } from "./events-settle.ts";

/** What the label of a date says that happened then: 発生日時, 判明日; most telling first. */
const LABELS: readonly (readonly [RegExp, EventTypeCode])[] = [
  [/(?:判明|発覚|覚知|認知|発見|把握|検知|気付|気づ|確認)(?:した)?(?:の)?(?:年月)?(?:日|時)/, "detected"],
  [
    /(?:発生|事故|事案|送信|誤送信|配信|発送|送付|紛失|盗難|誤掲載|交付|遺失|廃棄|感染|侵入|被害)(?:した|が発生した|の|に遭った)?(?:年月)?(?:日|時期|時刻)|^日時(?:[・、及とお]|$)/,
    "occurred",
  ],
  [/(?:収束|終息|停止|遮断|対応完了)(?:した)?(?:年月)?(?:日|時)/, "contained"],
  [/(?:復旧|再開)(?:した)?(?:年月)?(?:日|時)/, "restored"],
];

/** 「発生日時 2024年9月1日」 on one line; the blank may have gone with the layout. */
const PLAIN_LABEL = /^([^ 。、:\d]{2,14}(?: {1,4}|: ?)|[^ 。、:\d]{1,12}(?:日時?|時刻|時期))$/;

/** ■発生状況(3月中旬~4月末) */
const BRACKETED = /^([^ 。、:\d()]{2,14})\($/;

/** 10月31日午後3時頃 埼玉県熊谷市内: the place of it behind the time. */
const AT_A_PLACE = /^頃? {1,2}[一-龠ァ-ヶー]{2,16}(?:内|付近|周辺|構内|駅|[市町区村])$/;

function labelCite(
  line: Line,
  material: Material,
  lines: readonly Line[],
  index: number,
): { text: string; cite: Cite } | null {
  if (line.label !== null) {
    return {
      text: line.label.text,
      cite: { start: line.start, end: line.start + line.label.text.length, rule: "ja/date-label" },
    };
  }
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    const above = lines[i] as Line;
    if (above.kind === "heading" || material.text.slice(above.start, above.end).length <= 14)
      return {
        text: material.text.slice(above.start, above.end),
        cite: { start: above.start, end: above.end, rule: "ja/date-label" },
      };
    if (above.end - above.start > 30) return null;
  }
  return null;
}

/** Events whose type the label or heading of their date gives: 「発生日時 令和5年8月18日16時42分」. */
export function labelledEvents(material: Material): Candidate[] {
  const { passage, text } = material;
  const out: Candidate[] = [];
  let next = 0;
  const whens = material.of("when");
  passage.lines.forEach((line, index) => {
    while (next < whens.length && (whens[next]?.start ?? 0) < line.start) next += 1;
    const date = whens[next];
    if (date === undefined || date.start >= line.end || line.section === "contact" || line.kind === "title") return;
    const ahead = text.slice(line.start, date.start);
    const plain = (PLAIN_LABEL.exec(ahead) ?? BRACKETED.exec(ahead))?.[1]?.trim();
    const from = line.label?.valueStart ?? (plain === undefined ? line.start : date.start);
    if (!/^[(【 ]{0,3}(?:日時|日)?[: ]{0,3}$/.test(text.slice(from, date.start))) return;
    const rest = text.slice(date.end, line.end);
    if (
      line.label === null &&
      plain === undefined &&
      !AT_A_PLACE.test(rest) &&
      !/^[)】頃 ]{0,3}(?:まで)?(?:の間)?[) ]{0,3}(?:\([^)]{0,20}\))?$/.test(rest)
    )
      return;
    const label =
      plain === undefined || line.label !== null
        ? labelCite(line, material, passage.lines, index)
        : {
            text: plain.replace(/:$/, ""),
            cite: { start: line.start, end: line.start + plain.length, rule: "ja/date-label" },
          };
    if (label === null) return;
    const common = {
      on: date.value.when,
      cites: citeDate(date),
      said: label.cite,
      at: date.start,
      toPerson: false,
      row: true,
      section: line.section,
      labelled: true,
    };
    // 「公開していた期間」: the publishing by mistake began it, where no clause tells of it.
    if (/(?:公開|掲載)して(?:い|お)/.test(label.text) && date.value.precision === "period") {
      out.push({ ...common, type: "occurred", on: date.value.when.split("/")[0] ?? date.value.when, lastResort: true });
      return;
    }
    const type = LABELS.find(([pattern]) => pattern.test(label.text.replace(/ /g, "")))?.[1];
    if (/調査(?:の|実施の?|対象外)?(?:期間|日程)/.test(label.text) && date.value.precision === "period") {
      const [from = "", to = ""] = date.value.when.split("/");
      out.push({ ...common, type: "investigation-started", on: from });
      if (to !== "..") out.push({ ...common, type: "investigation-completed", on: to });
      return;
    }
    const acts =
      /(?:不正アクセス|不正ログイン|攻撃|侵入|不正閲覧|不正利用|不正使用|持ち出し|発生)[^。]{0,8}(?:期間|時期|状況)/.test(
        label.text,
      ) ||
      // ■ 不正ログインの状況 ・期間:…
      (label.text === "期間" && /不正アクセス|不正ログイン|攻撃|侵入/.test(line.heading));
    if (acts && date.value.precision === "period") {
      out.push({ ...common, type: "occurred" });
      return;
    }
    if (type === undefined || /(?:期間|公表|対象)/.test(label.text)) return;
    out.push({ ...common, type });
  });
  return out;
}
