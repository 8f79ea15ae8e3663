import type { SectorCode } from "../../../vocab/sectors.ts";
import type { Cite, Cited, Material } from "../material.ts";
import { OWN_SHOP, SECTOR_OF_KIND, SECTOR_OF_NAME, SECTOR_OF_TRADE } from "./sector-names.table.ts";

const RULE = "assemble/organization-sector";
/** What a trade in the name or said of the body weighs beside single words of the text. */
const TRADE_IN_NAME = 4;
const TRADE_TOLD = 5;
const OWN_TRADE_TOLD = 2;
/** What a shop of its own weighs: who sells to the public there is a retailer, whoever makes the goods. */
const SHOP_OF_ITS_OWN = 3.5;

const COMPANY = /会社|\(株\)|㈱|\(有\)|㈲|Inc\.|Ltd\.|LLC/;

interface Score {
  sum: number;
  cites: Cite[];
}

/** The sectors by the words of the text about what the body does: each word once, repeats a little. */
function byWords(material: Material): Map<string, Score> {
  const scores = new Map<string, Score>();
  const seen = new Map<string, number>();
  for (const term of material.terms("sector")) {
    const score = scores.get(term.value.code) ?? { sum: 0, cites: [] };
    const word = material.text.slice(term.start, term.end);
    const before = seen.get(word) ?? 0;
    seen.set(word, before + 1);
    score.sum += before === 0 ? 1 : before < 4 ? 0.25 : 0;
    score.cites.push({ start: term.start, end: term.end, rule: RULE });
    scores.set(term.value.code, score);
  }
  return scores;
}

/** What is said of the body just before its name: 家具を扱う, 地方銀行の, 人材派遣業を営む. */
function tradeTold(material: Material, places: readonly Cite[]): { code: SectorCode; cite: Cite } | null {
  for (const place of places) {
    const near = material.text.slice(Math.max(0, place.start - 32), place.start);
    const from = Math.max(near.lastIndexOf("。"), near.lastIndexOf("\n"), near.lastIndexOf("】")) + 1;
    const before = near.slice(from);
    if (!/(?:[うくすつむるた]|の|、|メーカー|大手)$/.test(before)) continue;
    const told = SECTOR_OF_TRADE.find(([, pattern]) => pattern.test(before));
    if (told !== undefined)
      return { code: told[0], cite: { start: place.start - before.length, end: place.start, rule: RULE } };
  }
  return null;
}

/** Where the body begins to say what it does: 当社は、美容室向け予約アプリを提供しております; 弊社が運営する旅行予約サイト「…」. */
const OF_ITSELF = /(?:当社|弊社|当グループ|当店)(?:は|が|では)、?/g;
const PROVIDES = /を(?:提供|運営|展開|販売|製造|主催|手掛|手がけ|扱|営)|の(?:販売|製造|運営|企画|提供)を/;
const PROVIDED = /^(?:運営|提供|展開|主催|販売)(?:する|している|しております)([^。「」\n、]{2,24})[「」]/;
const A_PROGRAM = /(?:アプリ|システム|ソフトウ[ェエ]ア|プラットフォーム|クラウドサービス|SaaS)$/;

function ownTrade(material: Material): { code: SectorCode; cite: Cite } | null {
  const text = material.text.slice(0, 2000);
  for (const match of text.matchAll(OF_ITSELF)) {
    const from = match.index + match[0].length;
    const clause = text.slice(from, from + 44).split(/[。\n]/)[0] ?? "";
    const verb = PROVIDES.exec(clause);
    const phrase = PROVIDED.exec(clause)?.[1] ?? (verb === null ? "" : clause.slice(0, verb.index));
    if (phrase === "" || /委託|ホームページ|[「(]/.test(phrase)) continue;
    const code = A_PROGRAM.test(phrase)
      ? "it-telecom"
      : SECTOR_OF_TRADE.find(([, pattern]) => pattern.test(phrase))?.[0];
    if (code !== undefined) return { code, cite: { start: match.index, end: from + phrase.length, rule: RULE } };
  }
  return null;
}

const PUBLIC: ReadonlySet<string> = new Set(["local-government", "government"]);

/** The kind of body that a name says; a company is no public body, whatever its name ends with: 株式会社…北都. */
function kindOf(name: string): (typeof SECTOR_OF_KIND)[number] | undefined {
  const kind = SECTOR_OF_KIND.find(([, pattern]) => pattern.test(name));
  return kind !== undefined && PUBLIC.has(kind[0]) && COMPANY.test(name) ? undefined : kind;
}

/** The sector of a body: by the kind of body its name says, else by its trade as name and text tell it. */
export function readSector(material: Material, name: string, places: readonly Cite[]): Cited<SectorCode> | null {
  // 社会福祉法人A会 B保育園: the facility decides before the corporation that runs it.
  const facility = name.slice(name.lastIndexOf(" ") + 1);
  const kind = kindOf(facility) ?? kindOf(name);
  const words = byWords(material);
  const add = (code: SectorCode, weight: number, cites: Cite[]) => {
    const score = words.get(code) ?? { sum: 0, cites: [] };
    words.set(code, { sum: score.sum + weight, cites: [...cites, ...score.cites] });
  };
  const shop = OWN_SHOP.exec(material.text.slice(0, 1500));
  // 株式会社X薬局 with a shop application: the kind of body decides only where it does not sell to the public.
  const drugstore =
    kind?.[0] === "healthcare" && /薬局|ドラッグ/.test(name) && /お買い物|ポイント|通販|ショップ/.test(material.text);
  const score = (code: SectorCode) => words.get(code)?.sum ?? 0;
  const nursery =
    kind?.[0] === "healthcare" && /^社会福祉法人[^ ]+$/.test(name) && score("education") > score("healthcare");
  if (nursery) return { value: "education", cites: words.get("education")?.cites.slice(0, 2) ?? [] };
  if (kind !== undefined && !drugstore) return { value: kind[0], cites: [], implied: `${RULE}/kind-of-body` };
  const trade = drugstore ? undefined : SECTOR_OF_NAME.find(([, pattern]) => pattern.test(name));
  // A company is no public body, however much it says of its clients.
  if (COMPANY.test(name)) for (const code of ["local-government", "government", "nonprofit"]) words.delete(code);
  if (trade !== undefined) add(trade[0], TRADE_IN_NAME, []);
  const told = tradeTold(material, places);
  if (told !== null) add(told.code, TRADE_TOLD, [told.cite]);
  const own = ownTrade(material);
  if (own !== null) add(own.code, OWN_TRADE_TOLD, [own.cite]);
  if (shop !== null)
    add("retail", SHOP_OF_ITS_OWN, [{ start: shop.index, end: shop.index + shop[0].length, rule: RULE }]);
  const [best, next] = [...words].sort((a, b) => b[1].sum - a[1].sum || (a[0] === trade?.[0] ? -1 : 1));
  if (best === undefined || best[1].sum < 1) return null;
  if (next !== undefined && next[1].sum === best[1].sum && best[0] !== trade?.[0]) return null;
  const value = best[0] as SectorCode;
  return best[1].cites.length === 0
    ? { value, cites: [], implied: `${RULE}/trade-in-name` }
    : { value, cites: best[1].cites.slice(0, 2) };
}
