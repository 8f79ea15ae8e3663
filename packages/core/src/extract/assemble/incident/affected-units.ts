import type { UnitCode } from "../../../vocab/units.ts";

/** Counters that say their unit by themselves. */
const BY_COUNTER: readonly (readonly [UnitCode, RegExp])[] = [
  ["person", /^(?:名|人|者|方|顧客)/],
  ["household", /^(?:世帯|戸)/],
  ["organization", /^(?:社|団体|法人|事業所|事業者|企業|店舗|施設|機関|自治体|市区?町村|学校|校|園|組織)/],
  ["device", /^台/],
  ["account", /^(?:口座|アカウント|ID)/],
  ["email-address", /^(?:メールアドレス|アドレス)/],
  ["file", /^ファイル/],
  ["message", /^通/],
];

/** What 件 counts, by the noun nearest to it; a longer noun hides the one inside it. */
const NOUNS =
  /(?<card>(?:クレジット|デビット|プリペイド|決済)カード(?:の?(?:情報|番号|枚数|データ))?等?|(?<!ポイント|会員|診察|健康観察|保険|在留|図書館|個人番号|マイナンバー|学生|キャッシュ)カード(?:の?(?:情報|番号|枚数|会員|データ|決済)|(?= ?[(:]))等?|カード(?=(?:を(?:ご?利用|使|お使い|ご?入力)|決済|払い|支払|で(?:の)?(?:ご?購入|お?支払|お?買|決済|ご?注文)))|カード$)|(?<email>(?:電子|個人)?メールアドレス(?:の?(?:情報|のみ|等|など))?|メアド|(?<!IP)アドレス(?=[のがはを: ]{0,2}$))|(?<account>アカウント(?!管理|情報)|不正(?:に|な)?ログイン(?:され|が|件数)?|ポイント[^。、]{0,8}(?:使用|利用|交換)|(?:ログイン)?ID(?=[のがは: ]{0,2}$)|口座(?=[のがは: ]{0,2}$))|(?<file>ファイル(?=[のがはを: ]{0,2}$|数))|(?<organization>(?:企業|法人|団体|事業者|事業所|取引先|加盟店)(?:数)?(?=[のがは: ]{0,2}$))|(?<household>世帯(?=[のがは: ]{0,2}$))|(?<record>情報|データ|名簿|書類|申請書?|注文|者|方|様|さま|レコード|履歴|ファイルに|カルテ|帳票|通知書)/g;

/** 件 after which the thing counted is named: 1,780件のメールアドレス. */
const AFTER: readonly (readonly [UnitCode, RegExp])[] = [
  ["card", /^(?:分)?の(?:クレジット|デビット)?カード/],
  ["email-address", /^(?:分)?の(?:電子|個人の?)?(?:メール)?アドレス/],
  ["account", /^(?:分)?の(?:アカウント|ID|会員アカウント)/],
  ["file", /^(?:分)?の(?:電子)?ファイル/],
  ["organization", /^(?:分)?の(?:企業|団体|法人|事業者)/],
];

/** Other data just before a メールアドレス: then it is a member of an enumeration, and what is counted are records. */
const ENUMERATED =
  /(?:氏名|名前|住所|電話番号|会社名|所属|部署|役職|ID|生年月日|性別)(?:、|・|,|及び|および|並びに|と|や)[^。、]{0,6}$/;

/** The unit of a count; `null` when what is counted is no unit of the affected (書類 25枚), "thing" is settled by `unitOfThings`. */
export function unitOfCounter(counter: string, before: string): UnitCode | "thing" | null {
  for (const [unit, pattern] of BY_COUNTER) if (pattern.test(counter)) return unit;
  if (counter.startsWith("枚"))
    return /(?:クレジット|デビット|決済)?カード[^。、]{0,10}$/.test(before) && !/健康観察|診察|学生/.test(before)
      ? "card"
      : null;
  return "thing";
}

/** What 件 counts: the noun that follows, else the nearest before; null when nothing near names it. */
export function unitOfThings(before: string, after: string): UnitCode | null {
  for (const [unit, pattern] of AFTER) if (pattern.test(after)) return unit;
  // メールアドレス(お取引先様および社内 計2,960件): what the bracket stands behind is counted.
  const words = /^(.*(?:アドレス|アカウント|カード(?:番号|情報)?))\([^()\d]{0,24}$/s.exec(before)?.[1] ?? before;
  NOUNS.lastIndex = 0;
  let found: UnitCode | null = null;
  for (let match = NOUNS.exec(words); match !== null; match = NOUNS.exec(words)) {
    const groups = match.groups ?? {};
    if (groups.card !== undefined) found = "card";
    else if (groups.email !== undefined)
      found = ENUMERATED.test(words.slice(0, match.index)) ? "record" : "email-address";
    else if (groups.account !== undefined) found = "account";
    else if (groups.file !== undefined) found = "file";
    else if (groups.organization !== undefined) found = "organization";
    else if (groups.household !== undefined) found = "household";
    // お客様 after カード情報 is who entered it, not what is counted.
    else if (found !== "card" || !/^(?:者|方|様|さま)$/.test(match[0])) found = "record";
  }
  return found;
}
