import type { CauseCode } from "../../../vocab/causes.ts";
import { type DataClassCode, dataClasses } from "../../../vocab/data-classes.ts";
import type { Mention } from "../../types.ts";
import { type Cite, type Cited, cite, type Material } from "../material.ts";
import { deniedLines, isDenied, isExposedPlace, listLines, tailOf } from "./data-classes-scope.ts";
import { CONDITIONS, WEAK_WORDS } from "./data-classes-words.table.ts";
import { nestedSections } from "./nested-sections.ts";

/** What may stand before and after a member of an enumeration of data. */
const LISTED_BEFORE = /(?:^|[、・,/(:;「【\s]|及び|および|並びに|ならびに|または|又は|やその|[やとの])$/;
const LISTED_AFTER =
  /^(?:$|[、・,/(:;)」】。\s]|及び|および|並びに|ならびに|または|又は|など|等|[やとがをはも]|に関する|の(?:情報|一部|額|金額|履歴|記録|内訳|詳細|名称|都道府県|市町村|回答|別|内容|番号|有効期限|コピー|氏名|連絡先|電話|住所|画像|データ|写し|状況|有無|種類|種別|等級|区分|内容|結果|記録)|情報|データ|を含|が含)/;

/** In a list of exposed data a member may be qualified: 過去にやり取りした本文, 受講した科目. */
const QUALIFIED_BEFORE = /[のたるいな]$/;
/** 歩く姿勢を撮影した写真も含まれております */
const INCLUDED = /^(?:等|など)?(?:も|が)(?:含まれ(?:て|る)|保存され|記録され)/;
/** What stands between two members of one enumeration. */
const BETWEEN =
  /^(?:の?(?:一部|情報|番号|写し|内容))?(?:\([^()]{0,16}\))?(?:等|など)?(?:[、・,/;\s\n]|及び|および|並びに|ならびに|または|又は|[やと])[^。、]{0,8}$/;

/** Where a term stands among the terms of its topic. */
interface Neighbours {
  readonly previous: Mention<"term"> | undefined;
  readonly next: Mention<"term"> | undefined;
}

function isEnumerated(mention: Mention, { previous, next }: Neighbours, text: string): boolean {
  return (
    (previous !== undefined &&
      mention.start - previous.end <= 32 &&
      BETWEEN.test(text.slice(previous.end, mention.start))) ||
    (next !== undefined && next.start - mention.end <= 32 && BETWEEN.test(text.slice(mention.end, next.start)))
  );
}

function isListed(mention: Mention, within: boolean, beside: Neighbours, material: Material): boolean {
  const { text } = material;
  const before = text.slice(Math.max(0, mention.start - 4), mention.start);
  if (!LISTED_AFTER.test(text.slice(mention.end, mention.end + 6))) return false;
  if (INCLUDED.test(text.slice(mention.end, mention.end + 12))) return true;
  if (LISTED_BEFORE.test(before)) return within || isEnumerated(mention, beside, text);
  return within && QUALIFIED_BEFORE.test(before) && isEnumerated(mention, beside, text);
}

/** Whether the word, in its surroundings, names data of its class at all. */
function holds(mention: Mention<"term">, within: boolean, beside: Neighbours, material: Material): boolean {
  const { text } = material;
  const word = text.slice(mention.start, mention.end);
  const before = text.slice(Math.max(0, mention.start - 24), mention.start);
  const after = text.slice(mention.end, mention.end + 30);
  if (/^[A-Za-z]/.test(word) && (/[A-Za-z]$/.test(before) || /^[A-Za-z]/.test(after))) return false;
  if (WEAK_WORDS.has(word) && !isListed(mention, within, beside, material)) return false;
  for (const condition of CONDITIONS) {
    if (
      !condition.codes.includes(mention.value.code) ||
      (condition.words !== undefined && !condition.words.includes(word))
    )
      continue;
    if (condition.notAfter?.test(after) === true || condition.notBefore?.test(before) === true) return false;
    if (condition.near?.test(text.slice(Math.max(0, mention.start - 160), mention.end + 60)) === false) return false;
  }
  return true;
}

const MEDICAL = /(?:病院|医院|診療所|クリニック|患者|医療センター|歯科)/;

/** カードの利用者の分は番号、有効期限…: in the list of what a card bears its number is named last word only. */
const CARD_LIST =
  /(?<![一-龠々ァ-ヶーA-Za-z0-9])番号(?:、|・|,|及び|および|と|や)(?:カードの)?(?:有効期限|セキュリティ)/;

/** Classes of what was or may have been exposed. */
export function readDataClasses(material: Material, _cause: CauseCode | null): Cited<DataClassCode>[] {
  const denied = deniedLines(material);
  const sections = nestedSections(material);
  const lists = listLines(material);
  const medical = MEDICAL.test(material.text);
  const found = new Map<string, Cite[]>();
  const terms = material.terms("data-class");
  for (const [i, mention] of terms.entries()) {
    const beside = { previous: terms[i - 1], next: terms[i + 1] };
    const line = material.lineOf(mention.start);
    if (line === undefined || denied.has(line)) continue;
    const section = sections.get(line) ?? line.section;
    const within = section === "exposed-data" || section === "affected";
    if (!holds(mention, within, beside, material)) continue;
    if (!isExposedPlace(mention, section, lists.has(line), material) || isDenied(tailOf(mention, material))) continue;
    const code =
      mention.value.code === "photo" && medical && material.text.startsWith("画像", mention.start)
        ? "medical-image"
        : mention.value.code;
    const cites = found.get(code);
    if (cites === undefined) found.set(code, [cite(mention)]);
    else cites.push(cite(mention));
  }
  const bare = CARD_LIST.exec(material.text);
  if (bare !== null && !found.has("card-number") && (found.has("card-expiry") || found.has("card-security-code")))
    found.set("card-number", [{ start: bare.index, end: bare.index + 2, rule: "ja/data-class" }]);
  return dataClasses.entries.flatMap(({ code }) => {
    const cites = found.get(code);
    return cites === undefined ? [] : [{ value: code, cites }];
  });
}
