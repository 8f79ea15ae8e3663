import type { CauseCode } from "../../../vocab/causes.ts";
import type { MisuseCode } from "../../../vocab/misuses.ts";
import type { SectionCode } from "../../ja/headings.ts";
import type { Mention } from "../../types.ts";
import type { Cite, Cited, Material } from "../material.ts";
import { type Hedge, hedgeOf } from "./hedges.ts";
import { answersOfNone, calledUpon, reportsOfNone } from "./misuse-answers.ts";
import { isTitleLine, leadEnd, sectionOf } from "./notice-sections.ts";

const RULE = "assemble/misuse";
const ASIDE: ReadonlySet<SectionCode> = new Set(["prevention", "contact", "impact"]);
/** Damage to systems and work is not misuse of data: only damage set beside data or persons counts when it is asserted. */
const DAMAGE =
  /^(?:被害|実害|トラブル|不審な電話|不審な連絡|不審なメール[がの]|不正な取引|転送された|拾得された|不審な取引|不審な請求|迷惑メールの受信|不審な動き)$/;

/** Whether exposed data was misused, as the text tells of it; `unknown` needs no evidence. */
export function readMisuse(material: Material, cause: CauseCode | null): Cited<MisuseCode> | null {
  const { text, passage } = material;
  const lead = leadEnd(passage);
  const found = new Map<Hedge, Cite[]>();
  for (const term of material.terms("misuse")) {
    const { code } = term.value;
    const line = material.lineOf(term.start);
    if (code === "none" || line === undefined) continue;
    const section = sectionOf(passage, line, lead);
    let hedge = hedgeOf(material, term);
    if (ASIDE.has(section) && hedge !== "not-observed") continue;
    const word = text.slice(term.start, term.end);
    // These words name a deed by themselves.
    if (code === "used" && hedge === "none") hedge = "confirmed";
    if (section === "request" && hedge !== "not-observed") continue;
    if (hedge === "supposed" || hedge === "unlikely" || (hedge === "none" && code !== "deed")) continue;
    if (hedge === "ruled-out") hedge = "not-observed";
    // 不審メールの送信元は…ではございません: of where it came from, not of what was done
    if (/^の(?:送信元|差出人|件名|アドレス)/.test(text.slice(term.end, term.end + 6))) continue;
    // 流出等の被害はない says that nothing flowed out, not what was done with it.
    if (
      word === "被害" &&
      /(?:漏えい|漏洩|流出|侵入|感染|改ざん)(?:等|など)?の$/.test(text.slice(Math.max(0, term.start - 8), term.start))
    )
      continue;
    if (DAMAGE.test(word) && hedge !== "not-observed") continue;
    if (code === "deed" && hedge !== "not-observed") {
      if (hedge !== "possible" && !reachedOthers(material, term)) continue;
      if (hedge === "possible" && !POSSIBLY_DONE.test(text.slice(term.end, term.end + 24))) continue;
      hedge = hedge === "possible" ? "possible" : "confirmed";
    }
    if (
      code === "misuse" &&
      hedge === "confirmed" &&
      (isTitleLine(passage, line) || !ASSERTED.test(text.slice(term.end, term.end + 40)))
    )
      continue;
    if (code === "misuse" && hedge === "possible" && !POSSIBLY_DONE.test(text.slice(term.end, term.end + 24))) continue;
    if (code === "misuse" && ofAccount(text, term.start) && hedge !== "not-observed") continue;
    const list = found.get(hedge) ?? [];
    list.push({ start: term.start, end: term.end, rule: RULE });
    found.set(hedge, list);
  }
  const stated = (value: MisuseCode, hedge: Hedge): Cited<MisuseCode> => ({
    value,
    cites: (found.get(hedge) ?? []).slice(0, 3),
  });
  if (
    found.has("confirmed") &&
    !(cause === "account-compromise" && onlySpam(material, found.get("confirmed") ?? []) && found.has("not-observed"))
  )
    return stated("confirmed", "confirmed");
  const called = calledUpon(material, RULE);
  if (called.length > 0) return { value: "confirmed", cites: called.slice(0, 3) };
  if (found.has("possible")) return stated("possible", "possible");
  if (found.has("not-observed")) return stated("not-observed", "not-observed");
  const answers = [...answersOfNone(material, RULE), ...reportsOfNone(material, RULE)];
  if (answers.length > 0) return { value: "not-observed", cites: answers.slice(0, 3) };
  // An account that only sent spam, and no word of misuse: none was seen.
  const spam = cause === "account-compromise" ? SPAM_SENT.exec(text) : null;
  return spam === null
    ? null
    : { value: "not-observed", cites: [{ start: spam.index, end: spam.index + spam[0].length, rule: RULE }] };
}

/** 不正利用されたことを確認, 悪用されていた, 被害が発生: told as a fact. */
const ASSERTED =
  /^(?:が|を|は|の)?(?:され(?:た|て|ました)(?:こと)?[^。]{0,14}(?:判明|確認|分か|わか|発覚)|されていた|されました|が(?:確認|判明|発生|発覚|生じ)|(?:\d|[^。]{0,10}\d+(?:件|名|円))|を確認(?:し|いた)|した(?:者|事実が判明)|の事実を確認|被害が)/;
/** 不正利用された可能性; of what may come (悪用される可能性) nothing is said. */
const POSSIBLY_DONE =
  /^(?:が|を|は)?(?:され(?:た|て(?:いる|いた|しまった))|した|た|があった|に遭った|の(?=懸念))(?:[^。]{0,6})(?:可能性|おそれ|恐れ|疑い|懸念|もの)/;

const SPAM_SENT = /(?:迷惑|スパム|不審な)メール[^。\n]{0,24}(?:送信され|送られ|発信され|配信され)/;
const OTHERS =
  /会員|お客|顧客|取引先|関係者|利用者|保護者|学生|生徒|家族|患者|市民|住民|知人|購入者|登録者|契約者|加盟店|各社|各位|皆様|相手先|本人|方(?:々|に|へ)|アドレス(?:に|へ|あて|宛)|口座/;
const HAPPENED =
  /^(?:等|など|とみられる(?:もの|メール))?(?:が|を|は|も)?[^。]{0,28}?(?:届い(?:た|て)|送(?:ら|信さ)れ(?:た|て|、|まし)|送付され(?:た|て)|(?:あった|ありました|あり、)|(?:支払い?|充て|使わ|使用さ|利用さ|交換さ|引き出さ)[^。]{0,6}れ(?:た|て|、|まし)|(?:連絡|報告|申し?出|お知らせ|相談)を?(?:受け(?:た|て|まし)|いただ(?:い|きまし)|頂(?:い|きまし))|発生(?:し(?:た|て|まし)|を確認)|かか(?:った|って)|出回っ|寄せられ(?:た|て|まし)|確認(?:し(?:た|て|まし)|され(?:た|て|まし)))/;
/** What staff opened or answered is how it came about, not what came of it. */
const TAKEN_IN = /開封|開い|開き|添付|クリック|入力し|応じ|従い|電話をかけ|誘導され|感染/;

/** 不審なメールが会員に届いている: a deed that reached those whose data it was. */
function reachedOthers(material: Material, term: Mention<"term">): boolean {
  const { text } = material;
  const sentence = material.sentenceOf(term.start);
  const after = text.slice(term.end, Math.min(sentence?.end ?? term.end + 60, term.end + 60));
  const before = text.slice(Math.max(sentence?.start ?? 0, term.start - 60), term.start);
  if (!HAPPENED.test(after) || TAKEN_IN.test(after) || TAKEN_IN.test(before.slice(-24))) return false;
  const money =
    /送金|決済|請求|購入|注文|ポイント|マイル|残高/.test(text.slice(term.start, term.end)) ||
    /^[^。]{0,12}出回/.test(after);
  return (
    money ||
    OTHERS.test(before + after) ||
    /(?:この|当該|漏えいした|流出した|盗まれた|持ち出された|窃取された)[^。]{0,12}を(?:使|用|利用|悪用)/.test(
      before + text.slice(term.start, term.end),
    )
  );
}

function ofAccount(text: string, start: number): boolean {
  return /(?:アカウント|アドレス|ID|サーバー?|権限|認証情報|システム)(?:\d+件)?(?:が|を|の)?(?:第三者に|何者かに|外部から)?(?:よる|より|よって)?$/.test(
    text.slice(Math.max(0, start - 18), start),
  );
}

/** Spam sent through a taken account is no misuse of the data held in it. */
function onlySpam(material: Material, cites: readonly Cite[]): boolean {
  return cites.every((c) => /メール/.test(material.text.slice(c.start, c.end)));
}
