import type { Span } from "../../../kernel/span.ts";
import type { Expense } from "../../../trip/index.ts";
import { numberOfNumeral } from "../../ja/number.ts";
import type { Ledger } from "../draft.ts";
import type { Material } from "../material.ts";
import { coverOf } from "./cover.ts";
import { CURRENCIES, DOLLARS, YUANS } from "./currencies.table.ts";
import { after, before, firstClause, lastClause, runStart, sentenceEnd, sentenceStart } from "./words.ts";

const EXPENSE_RULE = "trip/expense";

const CODE_OF: ReadonlyMap<string, string> = new Map(
  CURRENCIES.flatMap(([code, ...words]) => words.map((w) => [w, code] as const)),
);
const literal = (word: string) => word.replace(/[$.()]/g, "\\$&");
const NAMES = [...CODE_OF.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const UNITS = NAMES.map(literal).join("|");
/** What may stand before an amount: a sign or a code, no word (ロンドン 2023). */
const SIGNS = NAMES.filter((name) => !/[ぁ-んァ-ヶ一-龠]/.test(name))
  .map(literal)
  .join("|");
/** A sign or code right before an amount. */
const SIGN = new RegExp(`(${SIGNS}|¥|￥|\\\\) ?$`);
const SIGN_LENGTH = 6;
const PRICE = new RegExp(
  `(?<![\\d.,])(\\d{1,3}(?:,\\d{3})+|\\d{1,7})(\\.\\d{1,2})?(?:(万)(\\d{1,4})?)? ?(?:(${UNITS})(?![A-Za-z]))?`,
  "g",
);

/** A price in the text. */
export interface Price extends Span {
  readonly amount: number;
  readonly currency: string;
}

/** The currency of the one country of the trip whose money is called so; null where there is none or several. */
function spentIn(currencies: typeof DOLLARS, flown: ReadonlySet<string>): string | null {
  const spent = currencies.filter(([, ...airports]) => airports.some((a) => flown.has(a)));
  return spent.length === 1 ? (spent[0]?.[0] ?? null) : null;
}

function readPrices(text: string, flown: ReadonlySet<string>): Price[] {
  const dollar = spentIn(DOLLARS, flown) ?? "USD";
  const yuan = spentIn(YUANS, flown) ?? "CNY";
  const out: Price[] = [];
  for (const m of text.matchAll(PRICE)) {
    const [whole, digits = "", fraction = "", myriad, rest, unit] = m;
    const before = SIGN.exec(text.slice(Math.max(0, m.index - SIGN_LENGTH), m.index));
    const sign = before?.[1];
    const start = m.index - (before?.[0].length ?? 0);
    const code = /^[¥￥\\]$/.test(sign ?? "") ? "JPY" : (CODE_OF.get(unit ?? "") ?? CODE_OF.get(sign ?? ""));
    const local = unit === "元" ? yuan : unit === "ドル" || (unit === undefined && sign === "$") ? dollar : code;
    if (code === undefined || local === undefined || (rest !== undefined && myriad === undefined)) continue;
    // 元 and ドン stand in other words, and マイル after a sign is none
    if (
      /^[ァ-ヶー一-龠]/.test(text.charAt(m.index + whole.length)) &&
      /^(?:元|ドン|ポンド|リラ|フラン)$/.test(unit ?? "")
    )
      continue;
    const base = Number(digits.replaceAll(",", "") + fraction);
    const amount = myriad === undefined ? base : base * 10000 + Number(rest ?? 0);
    out.push({ start, end: m.index + whole.trimEnd().length, amount, currency: local });
  }
  for (const m of text.matchAll(KANJI_PRICE)) {
    const amount = numberOfNumeral(m[1] ?? "");
    if (amount !== null) out.push({ start: m.index, end: m.index + m[0].length, amount, currency: "JPY" });
  }
  return out.sort((a, b) => a.start - b.start);
}

/** 二万三千円, 六百二十円; 数千円 is none. */
const KANJI_PRICE = /(?<![数何幾一二三四五六七八九十百千万〇\d])([一二三四五六七八九十百千万〇]{1,9})円/g;

const NOT_PAID_AFTER =
  /^(?:分|券|の?(?:お?食事|ミール|お?買い?物|商品|利用)(?:クーポン|バウチャー|補助券|券)|のバウチャー|以上|以下|引|割|台|相当|ほど(?:得|安|高)|キャッシュバック|の(?:得|節約|差|返金|払い戻し?|上限|割引|クーポン)|前後?」の|」の(?:看板|貼り紙|表示|広告|張り紙)|を?(?:払って|出して|追加すれば)(?:でも|も|まで)|も(?:する|取|あ)|だったのに|だったが|だったのが|から(?:[^、。]{0,6})(?:値上|なっ|上が)|オーバー|単位|につき|ごと|と表示|の(?:表示|ところ|はず)|で(?:売|販売|提供)|という案内|するらしい|まで)/;
const NOT_PAID_SENTENCE =
  /見送|諦め|もし|キャンセル料なし|払い戻|返金|返ってき|戻って[きく来]|戻る(?:とのこと|との|そう)|振り込まれる|だそうで|と言われ|らしい|補償|見舞金|買って(?:い|は)?(?:な|ませ)|高くてやめ|通常(?:は|なら|価格)|かかる(?:ので|から|し)|取られる(?:ので|から)|ちなみに|同じ日の|他社(?:は|なら|だと)|定価|相場|済みます|済む|買わな|高(?:い|すぎ)(?:ので|から)|やめ(?:た|て|ま)|断念|半分近く|お得です|貯ま/;
const NOT_PAID_LEAD =
  /(?:約|およそ|上限|最大|以前は|昔は|通常|定価|本来|合計|総額|総計|しめて|(?<!会)計|もう|あと|普通なら|次回|妻は|だと|なら|れば|当日アップグレードは|アップグレード(?:料金)?は|当日変更は|普段は|前回は|安くて|残高は?|単価は?|あたり|当たり|返金額は?|節約)[^、。]{0,4}$/;
/** 前に来たときは…、運賃は3万円 */
const FORMERLY = /前に(?:来|乗っ|行っ|使っ|泊まっ)た(?:とき|時|際)|何年(?:か|も)前/;
const MILES_SPENT = /^(?: ?[+/&]|で|の特典|を(?:使|消費|支払|払|引)|が必要|必要|と|、|分|にて|消費|。|\()/;
const MILES_NOT = /(?:積算|獲得|加算|貯|区間|フライト|ボーナス|期限|もらえ|付与|失効|残|足り|有効)[^、。]{0,12}$/;

const PARTICLE =
  /(?:(?:空港|[ァ-ヶー一-龠]{1,6})まで|,|[2-9]人分で|\d{1,2}(?:日間|泊|時間)(?:で)?|は|が|も|で|を|に|:|の|と|、|＝|=|\(| |\.|へ|、片道|往復で|片道|往復|税込|一律|たった|なんと|わずか|ちょうど|一人|ひとり|1人|大人|お値段|値段|料金|代金|1泊|1杯|1個|全部で|合わせて|ともに|今は|現在|だけ|確か|確かに)$/;
const NOUN = /[A-Za-z0-9ァ-ヶー一-龠々・&'「」『』ぁ-ん ]/;
const MOST_PARTICLES = 6;

/** Takes particles and words of manner off the end: 牛タンは一人 is 牛タン. */
function withoutParticles(words: string): string {
  let rest = words;
  for (let i = 0; i < MOST_PARTICLES; i++) {
    const next = rest.replace(PARTICLE, "");
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

/** A difference of two amounts without the dust of binary fractions. */
function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** What was paid for, from the words around its price: 1,780円の定食, 定食(1,780円), 定食は1,780円. */
function itemOf(text: string, price: Price): Span | null {
  const tail = text.slice(price.end, price.end + 30);
  const following =
    /^(?:の|を?(?:足|払|追加|出)(?:して|って)|のお?)([A-Za-z0-9ァ-ヶー一-龠々・]+(?:の[ァ-ヶー一-龠]+)?|(?:お)?(?!ところ|はず|ほう|もの|まま|よう|ため|おつり|うち|ほか)[ぁ-ん]{3,7}?(?=[にをがはで、]))/.exec(
      tail,
    );
  const lead = before(text, price.start, 50);
  const cut = withoutParticles(lead.replace(/\($| ?[①-⑳]$|\([^()\n]{1,8}\) ?$/, ""));
  const clause = cut.slice(Math.max(cut.lastIndexOf("、"), cut.lastIndexOf("(")) + 1);
  if (following?.[1] !== undefined && !/^(?:得|差|割引|現金|もの|よう|まま|ところ|安さ)/.test(following[1])) {
    const start = price.end + following[0].indexOf(following[1]);
    return { start, end: start + following[1].length };
  }
  const words = clause.length === 0 && cut.endsWith("、") ? cut.slice(0, -1) : clause;
  const noun = words.slice(runStart(words, words.length, NOUN, 30));
  if (noun.trim() === "") {
    // 料金は片道89,000円: the price names nothing finer.
    const plain = /(?:料金|代金|お値段|値段)(?=[^、。\d]{0,8}$)/.exec(lead);
    if (plain === null) return null;
    const at = price.start - lead.length + plain.index;
    return { start: at, end: at + plain[0].length };
  }
  const at = lead.lastIndexOf(noun);
  // The noun after the last particle: 駅前で牛タンの定食 is 牛タンの定食
  const short = (noun.split(/(?<=[^ぁ-ん])[はがでにをもへ]/).at(-1) || noun)
    // 09:50 快速: the minutes of a clock are no part of what was bought then
    .replace(/:$/.test(lead.slice(0, at)) ? /^\d{2} / : /^$/, "")
    .trim()
    .replace(/^(?:[のとやはも]|ただし)+/, "");
  const start = price.start - lead.length + at + noun.lastIndexOf(short);
  return short === "" ? null : { start, end: start + short.length };
}

/** ①21,700円 ②8,260円, 1,500円と800円: what was paid for, told once for prices that stand together. */
const NUMBERED = /^[ 、,/・]{0,3}(?:[①-⑳]|[[(]\d[\])])[ :]?$|^(?:と|や)$/;

/** An award ticket named in the sentence before: …の特典航空券にしました。往復で45,000マイル. */
function awardBefore(text: string, price: Price): Span | null {
  if (price.currency !== "miles") return null;
  const from = Math.max(0, price.start - 80);
  const found = [...text.slice(from, price.start).matchAll(/特典航空券|特典|アップグレード|往復|片道/g)];
  const best = found.find((m) => m[0].startsWith("特典")) ?? found[0];
  if (best === undefined) {
    // 150,000マイルと諸税68,420円で発券しました
    const after = /特典航空券|航空券|発券|交換/.exec(text.slice(price.end, sentenceEnd(text, price.end, 80)));
    return after === null ? null : { start: price.end + after.index, end: price.end + after.index + after[0].length };
  }
  return { start: from + best.index, end: from + best.index + best[0].length };
}

/** What the sentence before told of: 始発の電車で市内へ。4.10ユーロです。 */
function itemBefore(text: string, price: Price): Span | null {
  const start = sentenceStart(text, price.start, 20);
  if (withoutParticles(text.slice(start, price.start)).trim() !== "" || start === 0) return null;
  const from = sentenceStart(text, start - 1, 60);
  const words = text.slice(from, start - 1);
  const nouns = [...words.matchAll(/[A-Za-zァ-ヶー一-龠々]{2,}/g)].filter((m) =>
    /^$|^[でをにへ、はが]/.test(words.slice(m.index + m[0].length)),
  );
  const best = nouns.find((m) => text.charAt(from + m.index + m[0].length) === "で") ?? nouns.at(-1);
  return best === undefined ? null : { start: from + best.index, end: from + best.index + best[0].length };
}

/** What the line's label names, where the price stands alone after it: 運賃:[1] 7,190円 [2] 15,500円. */
function labelOf(material: Material, price: Price): Span | null {
  const line = material.lineOf(price.start);
  if (line?.label === null || line === undefined) return null;
  const start = material.text.indexOf(line.label.text, line.outset);
  return start < 0 || start > price.start ? null : { start, end: start + line.label.text.length };
}

/** Whether the text says that the writer paid the price. */
function isPaid(text: string, price: Price, covered: boolean): boolean {
  const tail = after(text, price.end, 60);
  const lead = lastClause(before(text, price.start, 40));
  if (
    price.currency === "miles" &&
    /(?:特典|必要|使用|消費|片道|往復|アップグレード|[Aa]ward|[Rr]edeemed)[^、。]{0,8}$/.test(lead) &&
    /^(?:\)|$)/.test(tail)
  )
    return !MILES_NOT.test(lead);
  // 使ったのは特典航空券で、57,500マイル。
  if (price.currency === "miles" && tail === "" && /特典航空券(?:で|は|に|の)/.test(before(text, price.start, 30)))
    return !MILES_NOT.test(lead);
  if (price.currency === "miles")
    return MILES_SPENT.test(tail) && !MILES_NOT.test(lead) && !/^[^。]{0,24}(?:貯|獲得|積算|加算)/.test(tail);
  if (
    /^分?の?[^、。]{0,6}(?:券|クーポン|バウチャー)[をが]?[^、。]{0,6}(?:もら|貰|受け取|配ら|いただ|頂|支給|渡さ|届|出た|出ま)/.test(
      tail,
    )
  )
    return false;
  // meal voucher(AU$25)で: what it is good for
  if (/(?:[Vv]oucher|バウチャー|クーポン|ミール券|食事券)\($/.test(lead) && /^\)で/.test(tail)) return false;
  if (covered && !NOT_PAID_LEAD.test(lead)) return true;
  // (買っていません、880円でした)
  if (/買って(?:は)?い?(?:な|ませ)[^。]{0,8}$/.test(before(text, price.start, 40))) return false;
  if (/^分の[^、。]{1,6}を(?:買|購入)/.test(tail)) return true;
  if (NOT_PAID_AFTER.test(tail) || NOT_PAID_LEAD.test(lead) || FORMERLY.test(before(text, price.start, 60)))
    return false;
  // 6,960円です。内訳は: a total of what follows
  if (/^[^。]{0,8}。?[^。]{0,4}(?:内訳|うち訳)/.test(text.slice(price.end, price.end + 16))) return false;
  return !NOT_PAID_SENTENCE.test(firstClause(lead + tail.slice(0, 2)) + tail);
}

const SUMS = /(?:合わせて|あわせて|合計|総額|全部で|トータル|締めて|しめて|計)[^、。\d]{0,6}$/;
/** Prices before one that may be its parts. */
const MOST_PARTS = 8;

/** Whether a price is the sum of those right before it: 運賃が9,000円、税が800円、合わせて9,800円. */
function isSum(text: string, price: Price, before: readonly Price[]): boolean {
  if (!SUMS.test(text.slice(Math.max(0, price.start - 16), price.start))) return false;
  let sum = 0;
  for (const part of before.slice(-MOST_PARTS).reverse()) {
    if (part.currency !== price.currency) continue;
    sum = cents(sum + part.amount);
    if (sum >= price.amount) break;
  }
  return sum === price.amount;
}

/** Prices after one that may be parts of it. */
const FOLLOWING = 6;

/** Puts what was paid, each with its cover; `flown` are the airports of the flights. A total of listed parts and a price not paid are left out. */
export function assembleExpenses(material: Material, ledger: Ledger, flown: ReadonlySet<string>): Expense[] {
  const { text } = material;
  const prices = readPrices(text, flown);
  const used = new Set<Price>();
  const out: Expense[] = [];
  let lastItem: Span | null = null;
  for (const [index, price] of prices.entries()) {
    // What cost nothing was not paid for.
    if (used.has(price) || price.amount === 0) continue;
    const following = prices.slice(index + 1, index + 1 + FOLLOWING);
    const cover = coverOf(text, price, following);
    if (!isPaid(text, price, cover !== null) || isSum(text, price, prices.slice(0, index))) continue;
    const beforeIt = prices[index - 1];
    const numbered = beforeIt !== undefined && NUMBERED.test(text.slice(beforeIt.end, price.start));
    const item: Span | null =
      (numbered ? lastItem : itemOf(text, price)) ??
      awardBefore(text, price) ??
      itemBefore(text, price) ??
      labelOf(material, price);
    if (item === null) continue;
    lastItem = item;
    let credit: number | null = null;
    let net = price.amount;
    const i = out.length;
    const at = (p: Price) => ({ start: p.start, end: p.end, rule: EXPENSE_RULE });
    if (cover !== null && "whole" in cover) {
      [credit, net] = [price.amount, 0];
      for (const key of ["credit", "net"])
        ledger.put(`/expenses/${i}/${key}`, { value: 0, cites: [], implied: "trip/whole-covered" });
    } else if (cover !== null) {
      // 3,850円のうち3,400円がパスで賄われて、手出しは450円: each part is told of this price alone.
      const last = ("net" in cover ? cover.net : cover.credit).start;
      for (const p of following) if (p.start <= last) used.add(p);
      const other = "net" in cover ? cover.net : cover.credit;
      net = "net" in cover ? other.amount : cents(price.amount - other.amount);
      credit = "net" in cover ? cents(price.amount - other.amount) : other.amount;
      const stated = "net" in cover ? "net" : "credit";
      ledger.put(`/expenses/${i}/${stated}`, { value: other.amount, cites: [at(other)] });
      ledger.put(`/expenses/${i}/${stated === "net" ? "credit" : "net"}`, {
        value: 0,
        cites: [],
        implied: "trip/price-less-cover",
      });
    } else ledger.put(`/expenses/${i}/net`, { value: net, cites: [], implied: "trip/net-is-amount" });
    ledger.put(`/expenses/${i}/item`, { value: "", cites: [{ ...item, rule: EXPENSE_RULE }] });
    ledger.put(`/expenses/${i}/amount`, { value: price.amount, cites: [at(price)] });
    ledger.put(`/expenses/${i}/currency`, { value: price.currency, cites: [at(price)] });
    out.push({ item: text.slice(item.start, item.end), amount: price.amount, currency: price.currency, credit, net });
  }
  return out;
}
