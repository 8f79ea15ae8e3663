import type { UnitCode } from "../../../vocab/units.ts";
import type { Cited, Material } from "../material.ts";
import type { CountedGroup } from "./affected.ts";
import type { StatedCount } from "./affected-counts.ts";

/** Kinds of people that do not overlap within one body. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ["guardian", /保護者|父母/],
  ["applicant", /応募|採用|内定|志願|受験/],
  ["staff", /従業員|職員|社員|役員|教員|教諭|スタッフ|退職者|OB/],
  ["supplier", /取引先|仕入先|業者|代理店|加盟店|販売店|協力会社/],
  ["patient", /患者/],
  [
    "pupil",
    /生徒|児童|お子(?:様|さま|さん)|子ども|子供|こども|幼児|乳児|学生|園児|卒業生|在校生|受講|年生|(?:小|中|高校|中高)学?生/,
  ],
  ["volunteer", /ボランティア/],
  ["donor", /寄付|寄附|支援者/],
  ["outsider", /学外|社外|院外|関係者|来客/],
  ["family", /家族|扶養/],
  ["shareholder", /株主/],
  ["member", /会員|組合員|加入者|登録者/],
  ["customer", /お客|顧客|利用者|購入者|契約者|ご支援者|寄付者|寄附者|申込者|来場/],
];
const SUPERSEDED =
  /(?:第[一二三四1-4]報|初報|前回|当初|既報|訂正前|速報)(?:の?時点|の?公表(?:時|分)?|では|で(?:は|お知らせ)|段階)?[^。\n]{0,14}$/;
/** 約8万2千人 → 79,415人: the first is what was said before. */
const REPLACED = /^(?:分)? ?(?:→|⇒|➡) ?(?:最大|約)?\d/;
/** 「最大900社」と申し上げましたが: what was said before, and holds no more. */
const SAID_BEFORE = /^[^。、]{0,12}と(?:申し上げ|お知らせ|ご案内|ご報告|公表|発表|お伝え)[^。、]{0,12}(?:が|、|ところ)/;
/** 10,248名(前回公表分を含む): the number that takes in the earlier one. */
const WITH_EARLIER = /^(?:分|様)?\(?(?:前回|既に|すでに|第[一二三1-3]報)[^。、()]{0,12}(?:を|も)含/;
/** Headings over what an earlier report said. */
const OLD_HEADING =
  /前回(?!.{0,12}(?:変更|訂正|更新|違い))|既報|これまで(?:に|の)(?:お知らせ|公表|ご報告|発表)|第[一二三四1-4]報(?:まで)?(?:で|の)/;
const OVERLAP =
  /(?:兼ねて(?:い|お)|兼ねる)(?:る|られる|りま)?[^。、]{0,4}(?:方|人|者)|重複(?:がござ|があり|を含|する(?:方|人|場合)が)|重なる(?:方|者|人)(?:が|も(?:い|あ)|あり|を含)/;
const NO_OVERLAP =
  /重なる(?:方|人|もの)は(?:い|お|あり)|重複(?:する(?:方|人|もの))?は(?:あり|ござ|い?な|い(?:ない|ません))/;
/** Units whose groups may be added where they are of different people. */
const ADDABLE: ReadonlySet<UnitCode> = new Set(["person", "household", "email-address"]);

/** The kind of people that words name first; of 生徒の保護者 the one that heads the phrase. */
function kindIn(words: string): string | null {
  let best: { kind: string; at: number } | null = null;
  for (const [kind, pattern] of KINDS) {
    const at = words.search(pattern);
    if (at >= 0 && (best === null || at < best.at)) best = { kind, at };
  }
  if (best === null) return null;
  const head = /^[^、。]{1,6}の(?=(?:ご)?(?:保護者|家族|父母|担当者))/.exec(words.slice(best.at));
  return (head === null ? null : kindIn(words.slice(best.at + head[0].length))) ?? best.kind;
}

function kindOf(group: CountedGroup): string | null {
  for (const place of group.places) {
    // The member of an enumeration that the number belongs to.
    const near = place.before
      .slice(-48)
      .replace(/\([^()]*\)/g, "")
      .replace(/^.*[、。](?=[^、。]{3})/, "")
      .replace(/^.*\d(?:名|人)(?:様|分)?(?:と|及び|および|並びに|ならびに|・|、)/, "");
    const behind = /^(?:分)?の/.test(place.after) ? place.after.slice(0, 10) : "";
    const kind = kindIn(near) ?? kindIn(behind);
    if (kind !== null) return kind;
  }
  return null;
}

function isMachine(group: CountedGroup): boolean {
  const { unit } = group.value;
  if (unit === "file") return true;
  return (
    unit === "device" &&
    group.places.some((p) =>
      /(?:サーバー?|パソコン|PC|端末|コンピュータ|機器|ハードディスク|USB|メモリ)[^。、]{0,10}$/.test(p.before),
    )
  );
}

/** 124世帯(被保険者187人): the people of what is counted before. */
const ITS_PEOPLE = /^分?\([^、。()\d]{1,8}(?:は|が|:)?$/;
const BESIDE =
  /^ ?\([^、。()\d]{0,8}(?:件数|回数|枚数|通数)(?:は|が|:)?(?:延べ|のべ|約)?$|^(?:様|さま)?(?:、|の)ご?担当者(?:様|さま)?(?:の|計|延べ|約)?$|^(?: ?\(|、|様?の)(?:カード|クレジットカード|アドレス|メールアドレス|データ|口座)[^、。()\d]{0,12}\(?$/;

/** Takes away the second unit of groups that stand side by side in two units, 498名(512件), 4世帯11人; persons stay, and what is of bodies: 23社、31,240件. */
function withoutPairs(groups: readonly CountedGroup[], text: string): CountedGroup[] {
  const placed = groups
    .flatMap((group) => group.places.map((place) => ({ group, place })))
    .sort((a, b) => a.place.mention.start - b.place.mention.start);
  const dropped = new Set<CountedGroup>();
  for (const [i, b] of placed.entries()) {
    const a = placed[i - 1];
    if (a === undefined || a.group.value.unit === b.group.value.unit) continue;
    const gap = b.place.mention.start - a.place.mention.end;
    const between = text.slice(a.place.mention.end, Math.max(a.place.mention.end, b.place.mention.start));
    const people =
      b.group.value.unit === "person" && text.charAt(b.place.mention.end) === ")" && ITS_PEOPLE.test(between);
    if (gap < 0 || gap > 14 || (gap > 2 && !people && !BESIDE.test(between))) continue;
    dropped.add(b.group.value.unit === "person" || a.group.value.unit === "organization" ? a.group : b.group);
  }
  return groups.filter((g) => !dropped.has(g));
}

const DECEIVED = /偽の|だまされ|振り込/;
const MISUSED =
  /偽の|だまされ|振り込|勧誘|訪問|不審な電話|覚えのない|請求(?:が|する|の)|被害に遭|不正(?:に)?[^。、]{0,4}(?:利用|使用|交換|引き出|送金|注文)|(?:ポイント|残高|マイル)[がを][^。]{0,16}(?:使わ|充て|交換)|悪用/;

/** Those among the affected whose data was then used: smaller than a group of the same unit before them. */
function isMisused(group: CountedGroup, greatest: ReadonlyMap<UnitCode, number>): boolean {
  if (!group.places.every((p) => MISUSED.test(p.before.slice(-24)) || MISUSED.test(p.after.slice(0, 30)))) return false;
  if (DECEIVED.test(`${group.places[0]?.before.slice(-24) ?? ""}。${group.places[0]?.after.slice(0, 30) ?? ""}`))
    return greatest.size > 1 || greatest.get(group.value.unit) !== group.value.count;
  return (greatest.get(group.value.unit) ?? 0) > group.value.count;
}

/** The cards that the lead gives, where a later number counts those who paid with them. */
function cardholders(groups: readonly CountedGroup[]): CountedGroup | null {
  const [a, b] = groups;
  if (a === undefined || b === undefined || groups.length > 2) return null;
  const [cards, persons] = a.value.unit === "card" ? [a, b] : [b, a];
  if (cards.value.unit !== "card" || persons.value.unit !== "person") return null;
  if (!persons.places.some((p) => /カード|決済|支払/.test(p.before + p.after))) return null;
  return cards.places.some((p) => p.section === "lead" || p.section === "summary" || p.section === "title")
    ? cards
    : null;
}

/** The persons that the lead gives, where a later number counts their bookings or papers. */
function bookers(groups: readonly CountedGroup[]): CountedGroup | null {
  const persons = groups.filter((g) => g.value.unit === "person");
  const records = groups.filter((g) => g.value.unit === "record");
  const [first] = persons;
  if (first === undefined || persons.length > 1 || records.length !== 1 || groups.length !== 2) return null;
  const isHeadline = (p: StatedCount) => p.section === "lead" || p.section === "title";
  return first.places.some(isHeadline) && !records[0]?.places.some(isHeadline) ? first : null;
}

function placeOf(group: CountedGroup): number {
  return group.places.reduce((at, p) => Math.min(at, p.mention.start), Number.POSITIVE_INFINITY);
}

function given(group: CountedGroup): Cited<number> {
  return { value: group.value.count, cites: group.cites };
}

function sumOf(groups: readonly CountedGroup[]): Cited<number> {
  return {
    value: groups.reduce((sum, g) => sum + g.value.count, 0),
    cites: groups.flatMap((g) => g.cites.slice(0, 1)),
    implied: "ja/total-of-disjoint-groups",
  };
}

/** The group that the others add up to. */
function stated(groups: readonly CountedGroup[]): CountedGroup | undefined {
  const all = groups.reduce((sum, g) => sum + g.value.count, 0);
  if (groups.length < 3) return undefined;
  return groups.find((g) => g.value.count * 2 === all);
}

function isSuperseded(group: CountedGroup): boolean {
  return group.places.every(
    (p) =>
      REPLACED.test(p.after) ||
      SUPERSEDED.test(p.before) ||
      SAID_BEFORE.test(p.after) ||
      OLD_HEADING.test(p.line.heading),
  );
}

/** 取引先212社の担当者: people of those bodies are counted, by their bodies. */
const THEIR_PEOPLE =
  /^(?:様|さま|分)?(?:\((?:会社|法人|社)名|の(?:ご)?(?:担当|代表|役員|従業員|連絡先|情報)|、?(?:ご)?担当者)/;

/** Bodies counted as those that entrusted their data. */
function isEntruster(group: CountedGroup): boolean {
  return (
    group.value.unit === "organization" &&
    group.places.every(
      (p) =>
        /委託元|内訳|取引先|導入先|契約先|(?:客様?|顧客|導入|契約|利用)企業/.test(
          `${p.line.heading} ${p.line.label?.text ?? ""} ${p.before}`,
        ) && !THEIR_PEOPLE.test(p.after),
    )
  );
}

/** Kinds of papers counted in the rows of one list: each is another paper. */
function rowsOfList(groups: readonly CountedGroup[]): boolean {
  const rows = groups.map((g) => g.places[0]);
  return rows.every(
    (p) =>
      p !== undefined &&
      p.line.kind === "item" &&
      p.line.marker === rows[0]?.line.marker &&
      p.line.heading === rows[0]?.line.heading &&
      PAPER.test(p.before),
  );
}
const PAPER = /(?:書|票|届|証|表|簿|カード|申込|伝票|控え?|綴り?|ファイル)[^。、\d]{0,8}$/;

/** 1年3組 39名, 1年4組 38名: pupils of one class are not of another. */
function ofClasses(groups: readonly CountedGroup[], text: string): boolean {
  const forms = groups.map(({ places: [p] }) =>
    p === undefined ? undefined : /\d年[\dA-Z]組|\d年生|\d学年/.exec(text.slice(p.line.start, p.mention.start))?.[0],
  );
  return !forms.includes(undefined) && new Set(forms).size === forms.length;
}

/** The headline number of affected. */
export function readTotal(material: Material, affected: readonly CountedGroup[]): Cited<number> | null {
  const counted = affected.filter((g) => !isMachine(g));
  const persons = counted.some((g) => g.value.unit === "person");
  // The messages that the data of persons stood in are no second measure of them.
  const groups = persons ? counted.filter((g) => g.value.unit !== "message") : counted;
  const sums = groups.filter((g) => g.places.some((p) => p.sum && !p.part));
  if (sums.length > 0) {
    const whole = sums.reduce((a, b) => (b.value.count > a.value.count ? b : a));
    if (
      sums.length === 1 ||
      sums.reduce((s, g) => s + g.value.count, 0) === whole.value.count * 2 ||
      sums.every((g) => g.value.unit === whole.value.unit)
    )
      return given(whole);
  }
  const greatest = new Map<UnitCode, number>();
  for (const { value } of groups) greatest.set(value.unit, Math.max(value.count, greatest.get(value.unit) ?? 0));
  const tops = withoutPairs(
    groups.filter((g) => !g.places.some((p) => p.part) && !isMisused(g, greatest)),
    material.text,
  );
  const sum = stated(tops);
  if (sum !== undefined) return given(sum);
  const old = tops.filter(isSuperseded);
  const current = tops.filter((g) => !isSuperseded(g));
  const [first, second] = current;
  if (first === undefined) return tops[0] === undefined ? null : given(tops[0]);
  if (second === undefined) return given(first);
  if (old.some((g) => placeOf(g) < placeOf(first))) return given(first);
  // 委託元の内訳: bodies whose data it was are no second count of the persons.
  const [headed, ...more] = current.filter((g) => !isEntruster(g));
  if (headed !== undefined && more.length === 0 && current.length > 1) return given(headed);
  const people = bookers(current);
  const distinct = current.find((g) =>
    g.places.some((p) => /重複(?:を|分を)?(?:除|排除)/.test(p.before) || WITH_EARLIER.test(p.after)),
  );
  if (distinct !== undefined) return given(distinct);
  if (people !== null) return given(people);
  const paid = cardholders(current);
  if (paid !== null) return given(paid);
  if (current.every((g) => g.value.unit === "record") && rowsOfList(current)) return sumOf(current);
  if (!current.every((g) => g.value.unit === first.value.unit) || !ADDABLE.has(first.value.unit)) return null;
  // Data of cards and of deliveries are of the same customers.
  if (current.some((g) => g.places.some((p) => /カード|届け先|配送先/.test(p.before.slice(-30))))) return null;
  if (OVERLAP.test(material.text)) return null;
  if (NO_OVERLAP.test(material.text) || ofClasses(current, material.text)) return sumOf(current);
  const byKind = new Map<string, CountedGroup>();
  for (const group of current) {
    const kind = kindOf(group);
    if (kind === null) return null;
    const other = byKind.get(kind);
    if (other === undefined || group.value.count > other.value.count) byKind.set(kind, group);
  }
  const apart = [...byKind.values()];
  return apart.length === 1 ? null : sumOf(apart);
}
