import type { Material } from "../material.ts";
import { withoutQuotes } from "./events-quotes.ts";
import { within } from "./events-within.ts";

/** What may stand between a party's name and the particle that gives its part: 様, の皆様, 全員, (23名). */
const SUFFIX =
  /^(?:の?(?:一部|皆様|皆さま|方々?|ご?担当|全員|\d+[名人社]|サイバー|犯罪|相談|窓口|対策|専門|事務局)|者|様|さま|等|など|ら|達|たち|長|側|内|署|課|係|部|局|本部|\([^)\n]{0,20}\)|「[^」\n]{0,20}」)+/;
const PARTS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:に対しましては|に対して|に対し|あてに?|宛てに?|宛に?|には|にも|に(?!お(?:い|け)|て|よ|関|つ|係|伴|基|な)|へは|へも|へ)/,
    "to",
  ],
  [/^(?:から|より|を通じ)/, "from"],
  [/^である/, "named"],
  [/^(?:、|,|及び|および|並びに|ならびに|・|と|や|又は|または|\/)/, "joined"],
  [/^(?:は|が|も|では|において|にて)/, "by"],
];
/** Bodies named by their kind, told something: 県に, 生涯学習課へ, 東京都に. */
const BODY_TOLD =
  /(?:[省庁都道府県市区町村]|委員会|審査会|審議会|協会|機構|公社|連盟)(?:長|役所|役場|庁)?(?:等|当局)?(?:の?[一-龠]{1,8}[課局部室])?(?:\([^)\n]{0,20}\))?(?:に対して|に対し|には|にも|に(?!お(?:い|け)|て|よ|関|つ|係|伴|基|な|あ|住)|へは|へも|へ(?!の))/g;
/** An office of a town as another body names it: 市の子ども支援課に. */
const OFFICE_OF_BODY =
  /(?:^|[^一-龠])[都道府県市区町村]の[一-龠ァ-ヶぁ-んー]{1,12}?(?:課|室|局|部|係)(?:には|にも|に(?!お|て|よ|関|つ|係)|へは|へも|へ(?!の))/;
const OFFICE_TOLD =
  /[一-龠ァ-ヶー]{1,10}(?:課|室|部|部門|局|係|センター|事務所|グループ|支店|店舗)(?:長)?(?:に対して|に対し|には|にも|に(?!お(?:い|け)|て|よ|関|つ|係|な)|へは|へも|へ(?!の))/g;
const COMPANY_TOLD = /(?:会社|業者|事業者|[A-Z]社)(?:に(?!お|て|よ|関|つ|係|な|あ)|へ(?!の))/;
const ENTRUSTED_FROM = /委託(?:して(?:い|お)|する|した)[^、。委]{0,40}(?:から|より)/;
/** 県及び個人情報保護委員会に: a body named by its kind beside another authority. */
const BODY_JOINED =
  /(?:^|[ 、。)一-龠])[都府県市区町村](?:及び|および|並びに|ならびに|・|と|、)(?:[一-龠ァ-ヶ]{1,16}(?:及び|および|並びに|ならびに|・|と|、))?[一-龠]{2,16}(?:に|へ)/;
const COMPANY_FROM =
  /(?:社|会社|事業者|業者|法人|機構|機関|組合|大学|病院|センター|団体|[A-Z]{1,3}社)(?:の?担当者)?(?:から|より|は|が)/;

/** 港東署に is the police; 部署に, 税務署へ are not. */
const OTHER_STATION = /(?:部|税務|消防|監督|営林)$/;

/** Whether a word for the police is the end of another office's name. */
export function isOtherStation(text: string, at: number): boolean {
  return (
    text.charAt(at) === "署" &&
    (OTHER_STATION.test(text.slice(Math.max(0, at - 2), at)) || !/[一-龠]/.test(text.charAt(at - 1)))
  );
}

/** The parties of a clause with the part each plays: `to:police`, `from:processor`, `by:staff`, `is:ppc`. */
export function partiesOf(material: Material, start: number, end: number): string[] {
  const { text } = material;
  const out: string[] = [];
  let joined: string[] = [];
  const clause = withoutQuotes(text.slice(start, end));
  const parties = within(material.terms("event-party"), start, end).filter(
    (p) => clause.charAt(p.start - start) !== " " && !isOtherStation(text, p.start),
  );
  for (const party of parties) {
    const { code } = party.value;
    const rest = text.slice(party.end, Math.min(end, party.end + 40));
    const suffix = SUFFIX.exec(rest)?.[0] ?? "";
    const told = /[にへ]$/.test(text.slice(party.start, party.end));
    const asked = /(?:から|より)$/.test(text.slice(party.start, party.end));
    const part = told ? "to" : asked ? "from" : PARTS.find(([pattern]) => pattern.test(rest.slice(suffix.length)))?.[1];
    // 「監督官庁である〇〇に」: only a word for the party that follows.
    if (part === "named") continue;
    if (part === "joined") {
      joined.push(code);
      continue;
    }
    out.push(`${part ?? "is"}:${code}`);
    for (const other of joined) out.push(`${part ?? "is"}:${other}`);
    joined = [];
  }
  for (const other of joined) out.push(`is:${other}`);
  const named = (at: number) => parties.some((p) => p.start <= start + at && start + at < p.end + 1);
  for (const match of clause.matchAll(BODY_TOLD)) if (!named(match.index)) out.push("to:body", "to:authority");
  for (const match of clause.matchAll(OFFICE_TOLD))
    if (
      !named(match.index + match[0].search(/(?:課|室|部|部門|局|係|センター|事務所|グループ|支店|店舗)(?:長)?[にへ]/))
    )
      out.push("to:office");
  if (BODY_JOINED.test(clause) || OFFICE_OF_BODY.test(clause)) out.push("to:body", "to:authority");
  if (COMPANY_TOLD.test(clause)) out.push("to:company");
  if (COMPANY_FROM.test(clause)) out.push("from:company");
  if (ENTRUSTED_FROM.test(clause) || (/同社(?:から|より)/.test(clause) && /(?:委託先|委託して|受託者)/.test(text)))
    out.push("from:processor");
  return out;
}
