import type { Cited, Material } from "../material.ts";
import type { BodyName } from "./body-names.ts";

const RULE = "assemble/organization-aliases";
/** Names that stand for the body only in this text, and names of what it runs or of the case. */
const NOT_AN_ALIAS =
  /^(?:[当弊本貴同御].{0,8}|甲|乙|丙|委託元|受託者|委託者|委託先|受託事業者|私ども|グループ|.*(?:サイト|サービス|ストア|ショップ|システム|アプリ|事案|事件|既報|お客様|店舗様|会員|ページ|サーバー?|制度|事業|講座))$/;
const NAMED =
  /^ ?\((?:[^()\n]{0,60}[、,] ?)?(?:以下[、,]? ?(?:略称|総称して|単に)?[、,]? ?|略称[:、]? ?|通称[:、]? ?|旧称?[:、]? ?)「([^」\n]{2,24})」/;
const LATIN_NAME = /^ ?\((?:略称|通称|英文?略称)?[:、]? ?([A-Z][A-Za-z0-9&-]{1,14})\)/;
const FORM = /^ ?(?:株式会社|有限会社|合同会社|合資会社|合名会社)/;
/** What the ends of names are shortened to in speech: 渓南信用金庫, 渓南信金. */
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/信用金庫$/, "信金"],
  [/信用組合$/, "信組"],
  [/商工会議所$/, "商議所"],
  [/農業協同組合$/, "農協"],
  [/生活協同組合$/, "生協"],
  [/県立大学$/, "県立大"],
  [/(?<=.{2})大学$/, "大"],
  [/鉄道$/, "鉄"],
];
const NAME_CHAR = /[A-Za-z0-9・ーァ-ヺ一-龠々]/;

function definedAfter(text: string, at: number): { value: string; start: number } | null {
  const rest = text.slice(at, at + 110).replace(FORM, "");
  const skipped = text.slice(at, at + 110).length - rest.length;
  const match = NAMED.exec(rest) ?? LATIN_NAME.exec(rest);
  if (match?.[1] === undefined || NOT_AN_ALIAS.test(match[1])) return null;
  return { value: match[1], start: at + skipped + match[0].lastIndexOf(match[1]) };
}

/** Short forms: the name without its legal form, and the facility without its parent body. */
function shortForms(name: BodyName): string[] {
  const core = name.core.trim();
  const out: string[] = [];
  const parts = core.split(" ");
  const last = parts[parts.length - 1] ?? "";
  if (parts.length > 1 && last.length >= 4) out.push(last);
  if (name.form !== "public" && core !== name.name && core.length >= 3 && parts.length === 1) out.push(core);
  const facility = /^.{2,10}?[都道府県市区町村]立(.{3,})$/.exec(name.name)?.[1];
  if (facility !== undefined && name.form === "public") out.push(facility);
  for (const [ending, short] of SPOKEN) if (ending.test(core)) out.push(core.replace(ending, short));
  return out;
}

/** Whether what follows a short form makes it the name of a site, shop or other thing, or of another body. */
const OF_A_THING =
  /^(?: ?(?:公式|オンライン|ショップ|ストア|サイト|Web|WEB|EC|通販|アプリ|クラブ|会員|カード|ポイント|の里|タウン|グループ)|(?:株式会社|有限会社|合同会社|\(株\)))/;

function freeStanding(text: string, short: string, name: BodyName): number {
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length)) {
    const before = text.slice(Math.max(0, at - 8), at);
    const rest = text.slice(at + short.length, at + short.length + 12);
    const after = rest.charAt(0);
    if (/(?:会社|法人|法人社団|法人財団|㈱|\(株\)|立) ?$/.test(before) || OF_A_THING.test(rest)) continue;
    if (/[「『@/.-]$/.test(before) || /[」』@.-]/.test(after)) continue;
    if (
      NAME_CHAR.test(before.slice(-1)) ||
      (NAME_CHAR.test(after) &&
        !/^(?:個人情報|不正|職員|社員|総務|広報|事務|お客様|お客さま|代表|理事|院長|学長|校長|医師|教諭)/.test(rest))
    )
      continue;
    if (text.slice(name.start, name.end).includes(short) && at >= name.start && at < name.end) continue;
    // The parent stands right before it on the same line: still the full name.
    if (name.core.includes(" ") && text.slice(Math.max(0, at - 24), at).includes(name.core.split(" ")[0] ?? "\n"))
      continue;
    return at;
  }
  return -1;
}

/** 当機構(略称「産地機構」): a short form that the body gives itself after a word for itself. */
const OWN_SHORT =
  /[当弊本](?:社|会|館|校|院|園|行|庫|所|機構|法人|組合|協会|財団|公社|大学|学園|グループ) ?\((?:略称|通称|以下[、,]?)(?:は|:|、| )?「([^」\n]{2,24})」/g;

/** Other names that the text itself gives the body. */
export function readAliases(material: Material, name: BodyName): Cited<string>[] {
  const { text } = material;
  const found = new Map<string, number>();
  const core = name.core.trim();
  for (let at = text.indexOf(core), n = 0; at >= 0 && n < 12; at = text.indexOf(core, at + core.length), n++) {
    const defined = definedAfter(text, at + core.length);
    if (defined !== null && defined.value !== name.name) found.set(defined.value, defined.start);
  }
  for (const own of text.matchAll(OWN_SHORT)) {
    const value = own[1] as string;
    if (!NOT_AN_ALIAS.test(value) && value !== name.name) found.set(value, own.index + own[0].lastIndexOf(value));
  }
  for (const short of shortForms(name)) {
    const at = freeStanding(text, short, name);
    if (at >= 0 && !found.has(short)) found.set(short, at);
  }
  return [...found]
    .sort((a, b) => a[1] - b[1])
    .map(([value, start]) => ({ value, cites: [{ start, end: start + value.length, rule: RULE }] }));
}
