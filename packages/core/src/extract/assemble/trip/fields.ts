import type { Span } from "../../../kernel/span.ts";
import type { Passage } from "../../passage.ts";

/** What a label of a spec block says that its value is. */
export type FieldName =
  | "number" | "carrier" | "route" | "from" | "to" | "date" | "aircraft" | "registration" | "cabin" | "seat"
  | "departure" | "arrival" | "times" | "duration" | "price" | "lounge" | "other";

/** A labelled value: 便名: JL794, or the label on a line and its value on the next. */
export interface Field extends Span {
  readonly name: FieldName;
  readonly label: string;
  /** Index of the line that holds the label. */
  readonly line: number;
  readonly labelStart: number;
}

const LABELS: readonly (readonly [FieldName, RegExp])[] = [
  ["number", /^(?:便名|フライトナンバー|フライト番号|フライトNo\.?|便番号|搭乗便|利用便|搭乗便名|フライト|便|Flight(?: ?No\.?| ?Number)?|FLIGHT|Flight#)$/],
  ["carrier", /^(?:航空会社|運航会社|運航|エアライン|利用航空会社|キャリア|Airline|運航航空会社|会社)$/],
  ["route", /^(?:区間|路線|ルート|搭乗区間|フライト区間|利用区間|運航区間|Route|搭乗路線|航路|行程|経路)$/],
  ["from", /^(?:出発地|出発空港|発地|出発|From|FROM|発|出発地点)$/],
  ["to", /^(?:到着地|到着空港|着地|到着|目的地|To|TO|着|到着地点)$/],
  ["date", /^(?:搭乗日|利用日|日付|フライト日|日時|年月日|搭乗日時|出発日|フライト利用日|ご?搭乗日|Date|DATE|搭乗年月日|運航日|日にち|搭乗)$/],
  ["aircraft", /^(?:機材|機種|使用機材|使用機種|使用機|機体|シップ|飛行機|機材名|Aircraft|航空機|搭乗機材|運航機材|機材\/レジ|機材・レジ|機種名|搭乗機|型式)$/],
  ["registration", /^(?:登録記号|レジ|機体番号|登録番号|レジ番号|レジストレーション|機体記号|シップナンバー|Reg\.?|REG|Registration|機番|機体登録番号|機体登録記号)$/],
  ["cabin", /^(?:搭乗クラス|クラス|座席クラス|予約クラス|利用クラス|Class|Cabin|等級|キャビン)$/],
  ["seat", /^(?:座席|座席番号|シート|席|シート番号|Seat|SEAT|座席位置|席番|搭乗座席|シートNo\.?|指定席)$/],
  ["departure", /^(?:(?:予定|定刻|実際の|実|実績)?(?:の)?出発(?:時刻|時間|予定時刻|予定|定刻|実績)?|STD|ATD|ETD|出発\((?:定刻|実績|予定|実際)\)|ブロックアウト|スポットアウト|プッシュバック|離陸(?:時刻|時間)?|発時刻|Departure|定刻\(発\)|実績\(発\))$/],
  ["arrival", /^(?:(?:予定|定刻|実際の|実|実績)?(?:の)?到着(?:時刻|時間|予定時刻|予定|定刻|実績)?|STA|ATA|ETA|到着\((?:定刻|実績|予定|実際)\)|ブロックイン|スポットイン|着陸(?:時刻|時間)?|着時刻|Arrival|定刻\(着\)|実績\(着\))$/],
  ["times", /^(?:定刻|定時|実績|予定|実際|スケジュール|時刻|運航時刻|ダイヤ|時間|予定時刻|実際の時刻|発着時刻|出発\/到着|所定時刻)$/],
  ["duration", /^(?:飛行時間|所要時間|フライトタイム|フライト時間|飛行距離|区間マイル|搭乗時間|実飛行時間|距離)$/],
  ["price", /^(?:運賃|料金|航空券代|航空券|費用|価格|金額|支払額|お?値段|チケット代|購入価格|運賃種別|予約)$/],
  ["lounge", /^(?:ラウンジ|利用ラウンジ|Lounge|出発ラウンジ)$/],
  ["other", /^(?:搭乗口|ゲート|出発ゲート|スポット|マイル|FOP|PP|獲得マイル|滑走路|天気|天候|備考|機内食|搭乗率|アライアンス|ターミナル|シートピッチ|Gate|GATE|特典|積算率|ステータス|シートマップ)$/],
];
const LABELLED = /^[【《<〈[■◆●・▶▼◎○]?[ ]?([^::】》>〉\]|│ 0-9][^::】》>〉\]|│]{0,13}?)[ ]?(?:[::|│】》>〉\]\t]|->|→| {1,3}(?=\S))[ :]?(?=\S)/;

/** The field that a label names; null when it names none. */
export function fieldOf(label: string): FieldName | null {
  const bare = label.trim();
  if (bare.length === 0 || bare.length > 14) return null;
  return LABELS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}

/** Reads the labelled values of a log. A line that is a label alone takes its value from the next line. */
export function readFields({ text, lines }: Passage): Field[] {
  const out: Field[] = [];
  for (const [i, line] of lines.entries()) {
    const body = text.slice(line.start, line.end);
    const matched = LABELLED.exec(body);
    const name = matched?.[1] === undefined ? null : fieldOf(matched[1]);
    if (matched?.[1] !== undefined && name !== null) {
      const start = line.start + matched[0].length;
      out.push({ name, label: matched[1].trim(), line: i, labelStart: line.start, start, end: line.end });
      continue;
    }
    const alone = fieldOf(body.replace(/[::【】■◆●]/g, ""));
    const next = lines[i + 1];
    if (alone === null || next === undefined || next.end - next.start > 60 || /。$/.test(text.slice(next.start, next.end))) continue;
    if (fieldOf(text.slice(next.start, next.end)) !== null) continue;
    out.push({ name: alone, label: body, line: i, labelStart: line.start, start: next.start, end: next.end });
  }
  return out;
}
