import type { CountValue } from "../types.ts";
import { numberOfNumeral } from "./number.ts";

/** Words before a number that qualify it, up to three of them: 最大で約, のべ約. */
export const QUALIFIERS_BEFORE =
  "((?:(?:最大限?|最多|上限)(?:で|の|値)?|約|およそ|おおよそ|おおむね|概ね|概算で?|推定で?|のべ|延べ|少なくとも|最低でも?|累計で?|[ :、]){0,4})";

/** Words after a counter that qualify the number: 程度, 以上, を超える. */
export const QUALIFIERS_AFTER =
  "((?: ?(?:以上|超|程度|ほど|前後|あまり|余り|余|弱|強|以内|以下|未満|を超え(?=る|て|た)|を上回(?=る|っ)|\\((?:最大|延べ|のべ|概数|推定)\\))){0,2})";

/** Counters of people, records and other things that a notice counts; longer before shorter. */
export const COUNTER =
  "(名様分|名様|顧客分|名分|名(?![前称義札刺簿目寄])|人分|人(?!目|気|口|事|工|員|数|格|材|権|物|体制|生|柄|手)|件分|件(?![名目数])|者(?=[、。()\\s]|の|に|が|は|分|$)|方(?=の(?:個人|情報|氏名|お名前|メール)|分)|社分|社(?![会員内長外団告屋目])|団体|法人(?!番号|税|会員|向け|格)|事業所|事業者|企業|店舗|施設|機関|自治体|市区?町村|学校|校(?![時舎長内正則歌門外])|園(?![児長内])|組織|世帯分?|戸(?![籍建別棟口])|口座|アカウント|ID(?![A-Za-z])|台分|台(?![帳数風座])|枚(?!目|数)|通分|通(?![話信りし勤算常知路報学行用販帳貨過例院訳])|メールアドレス|アドレス|ファイル|レコード|点(?=の(?:個人|情報)|分))";

/** Digits, with commas, decimals and myriads: 48,983 3.5万 1億2,345万 10万8千. */
export const NUMERAL = "(\\d[\\d,]{0,14}(?:\\.\\d{1,4})?(?:[億万千百](?:\\d[\\d,]{0,5}(?:\\.\\d{1,3})?)?){0,4})";

function qualifierOf(before: string, after: string): CountValue["qualifier"] {
  if (/のべ|延べ|累計/.test(before) || /のべ|延べ/.test(after)) return "cumulative";
  if (/最大|最多|上限/.test(before) || /以内|以下|未満|最大/.test(after)) return "max";
  if (/少なくとも|最低/.test(before) || /以上|超|余|あまり|上回|強/.test(after)) return "min";
  if (/約|およそ|おおよそ|おおむね|概|推定/.test(before) || /程度|ほど|前後|弱|概数|推定/.test(after)) return "approx";
  return "exact";
}

/** The value of a number with its counter and the words about it; null when the number is none. */
export function countValue(before: string, numeral: string, counter: string, after: string): CountValue | null {
  const count = numberOfNumeral(numeral);
  return count === null ? null : { count, counter, qualifier: qualifierOf(before, after) };
}
