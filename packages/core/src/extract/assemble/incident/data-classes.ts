import { dataClasses, type DataClassCode } from "../../../vocab/data-classes.ts";
import type { CauseCode } from "../../../vocab/causes.ts";
import type { Mention } from "../../types.ts";
import { type Cite, type Cited, cite, type Material } from "../material.ts";
import { deniedLines, isDenied, isExposedPlace, listLines, tailOf } from "./data-classes-scope.ts";
import { nestedSections } from "./nested-sections.ts";
import { CONDITIONS, WEAK_WORDS } from "./data-classes-words.table.ts";

/** What may stand before and after a member of an enumeration of data. */
const LISTED_BEFORE = /(?:^|[、・,/(:;「【\s]|及び|および|並びに|ならびに|または|又は|やその|[やとの])$/;
const LISTED_AFTER =
  /^(?:$|[、・,/(:;)」】。\s]|及び|および|並びに|ならびに|または|又は|など|等|[やとがをはも]|に関する|の(?:情報|一部|額|金額|履歴|記録|内訳|詳細|名称|都道府県|市町村|回答|別|内容|番号|有効期限|コピー|氏名|連絡先|電話|住所|画像|データ|写し|状況|有無|種類|種別|等級|区分|内容|結果|記録)|情報|データ|を含|が含)/;

/** In a list of exposed data a member may be qualified: 過去にやり取りした本文, 受講した科目. */
const QUALIFIED_BEFORE = /[のたるいな]$/;

function isListed(mention: Mention, within: boolean, material: Material): boolean {
  const before = material.text.slice(Math.max(0, mention.start - 4), mention.start);
  return (LISTED_BEFORE.test(before) || (within && QUALIFIED_BEFORE.test(before))) && LISTED_AFTER.test(material.text.slice(mention.end, mention.end + 6));
}

/** Whether the word, in its surroundings, names data of its class at all. */
function holds(mention: Mention<"term">, within: boolean, material: Material): boolean {
  const { text } = material;
  const word = text.slice(mention.start, mention.end);
  const before = text.slice(Math.max(0, mention.start - 24), mention.start);
  const after = text.slice(mention.end, mention.end + 30);
  if (/^[A-Za-z]/.test(word) && (/[A-Za-z]$/.test(before) || /^[A-Za-z]/.test(after))) return false;
  if (WEAK_WORDS.has(word) && !isListed(mention, within, material)) return false;
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

/** Classes of what was or may have been exposed. */
export function readDataClasses(material: Material, _cause: CauseCode | null): Cited<DataClassCode>[] {
  const denied = deniedLines(material);
  const sections = nestedSections(material);
  const lists = listLines(material);
  const medical = MEDICAL.test(material.text);
  const found = new Map<string, Cite[]>();
  for (const mention of material.terms("data-class")) {
    const line = material.lineOf(mention.start);
    if (line === undefined || denied.has(line)) continue;
    const section = sections.get(line) ?? line.section;
    const within = section === "exposed-data" || section === "affected";
    if (!holds(mention, within, material)) continue;
    if (
      !isExposedPlace(mention, section, lists.has(line), material) ||
      isDenied(tailOf(mention, material))
    )
      continue;
    const code =
      mention.value.code === "photo" && medical && material.text.startsWith("画像", mention.start)
        ? "medical-image"
        : mention.value.code;
    const cites = found.get(code);
    if (cites === undefined) found.set(code, [cite(mention)]);
    else cites.push(cite(mention));
  }
  return dataClasses.entries.flatMap(({ code }) => {
    const cites = found.get(code);
    return cites === undefined ? [] : [{ value: code, cites }];
  });
}
