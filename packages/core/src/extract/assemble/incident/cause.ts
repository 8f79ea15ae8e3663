import type { CauseCode } from "../../../vocab/causes.ts";
import type { SectionCode } from "../../ja/headings.ts";
import { modalityOf } from "../../ja/modality.ts";
import type { Mention } from "../../types.ts";
import type { Cite, Cited, Material } from "../material.ts";
import { ATTACK_LADDER, FAMILY, SECTION_WEIGHT } from "./cause-weights.table.ts";
import { leadEnd, sectionOf } from "./notice-sections.ts";

const RULE = "assemble/cause";
/** How often one word counts. */
const REPEATS = 2;
/** Words for sending to the wrong one that fit mail as well as letters; what was sent decides. */
const MIS_SENT = "mis-sent";
const BY_MAIL = /(?:メール|BCC|Bcc|CC欄|TO欄|To欄|アドレス|@)/;
const FACSIMILE = /FAX|Fax|ファクス|ファックス|ファクシミリ/;
const BY_WIRE = /メールに添付|メールで(?:送|誤)|添付(?:し|ファイル)|電子メールを|電子メールに/;
const BY_HAND =
  /(?:FAX|Fax|ファクス|ファックス|ファクシミリ|郵|封|書類|窓口|手渡|渡し|発送|配達|投函|交付|通知書|文書|証明書|用紙)/;

interface Score {
  weight: number;
  title: number;
  /** Times that the text names it as what brought the rest about. */
  root: number;
  readonly cites: Cite[];
}

/** The stretch after a word in which its clause says no to it: up to the comma that ends the clause. */
function tailOf(text: string, at: number): string {
  const stretch = text.slice(at, at + 60);
  const end = stretch.search(/(?<![はもがのやとを等])、|[。\n]/);
  return end < 0 ? stretch : stretch.slice(0, end + 1);
}

/** Whether the words after a term deny it, suppose it, advise of it or plan against it. */
function discounted(text: string, term: Mention<"term">): boolean {
  const tail = tailOf(text, term.end);
  const { negated, supposed, requested, planned } = modalityOf(tail);
  if (
    /^(?:を|の|は)?(?:防ぐ|防止|予防|対策|ではな|では無|によるものではな|を装|と称|訓練|など?の?リスク|といった被害を防)/.test(
      tail,
    )
  )
    return true;
  if (
    negated &&
    !/^[^、。]{0,14}(?:できな|られな|いない|ておらず|ておりません|ていない)[^、。]{0,6}(?:ため|こと)/.test(tail) &&
    !LOSS_BY_NEGATION.test(text.slice(term.start, term.end))
  )
    return true;
  return supposed || requested || (planned && !/した|され/.test(tail));
}

/** Words of loss are negations themselves: 見当たらない, 見つからず. */
const LOSS_BY_NEGATION = /(?:見当たら|見つか|分から|保管され|発見|所在|設定|アクセス|閲覧|認証なし|パスワードなし)/;

/** 「ウイルスに感染した」旨の画面: words inside a quotation are what somebody said, not what happened. */
function quoted(text: string, term: Mention<"term">): boolean {
  const near = Math.max(0, term.start - 40);
  const open = near + text.slice(near, term.start + 1).lastIndexOf("「");
  if (open < near) return false;
  const close = open + text.slice(open, term.end + 80).indexOf("」");
  return (
    close > term.end &&
    close - open > term.end - term.start + 5 &&
    /^(?:旨|と|との|という|などと)/.test(text.slice(close + 1, close + 4))
  );
}

/** How a thing sent to the wrong one was sent, by the words of its sentence, else of the text. */
function sentHow(material: Material, term: Mention<"term">): CauseCode {
  const sentence = material.sentenceOf(term.start);
  const near =
    sentence === undefined
      ? ""
      : material.text.slice(Math.max(sentence.start, term.start - 150), Math.min(sentence.end, term.end + 150));
  // 送信 is said of mail, and of letters never; a facsimile is the one other thing that is sent so.
  if (/[送配]信/.test(material.text.slice(term.start, term.end + 12)) || BY_WIRE.test(near))
    return FACSIMILE.test(near) || (!/メール/.test(material.text.slice(0, 1200)) && FACSIMILE.test(material.text))
      ? "misdelivery"
      : "misdirected-email";
  if (BY_HAND.test(near) && !/メールを|メールの|メールに|メールで|Eメール|電子メール/.test(near)) return "misdelivery";
  if (BY_MAIL.test(near)) return "misdirected-email";
  const head = material.text.slice(0, 600);
  return /メール/.test(material.text) && (BY_WIRE.test(head) || !BY_HAND.test(head.slice(0, 400)))
    ? "misdirected-email"
    : "misdelivery";
}

function tally(material: Material): Map<CauseCode, Score> {
  const { text, passage } = material;
  const lead = leadEnd(passage);
  const scores = new Map<CauseCode, Score>();
  const counted = new Map<string, number>();
  for (const term of material.terms("cause")) {
    const code = term.value.code === MIS_SENT ? sentHow(material, term) : term.value.code;
    if (code === "none") continue;
    const line = material.lineOf(term.start);
    if (line === undefined || discounted(text, term) || quoted(text, term)) continue;
    const word = text.slice(term.start, term.end);
    const times = (counted.get(word) ?? 0) + 1;
    counted.set(word, times);
    const weight =
      SECTION_WEIGHT[sectionOf(passage, line, lead)] *
      (PAST_HANDLING.test(text.slice(term.end, term.end + 30)) ? 0.4 : 1);
    const sent =
      code === "phishing" &&
      (SENT_OUT.test(text.slice(term.end, term.end + 16)) ||
        IN_ITS_NAME.test(text.slice(Math.max(0, term.start - 6), term.start)));
    if (weight === 0 || sent) continue;
    const score = scores.get(code as CauseCode) ?? { weight: 0, title: 0, root: 0, cites: [] };
    if (times <= REPEATS) score.weight += weight;
    if (weight >= SECTION_WEIGHT.title) score.title += 1;
    if (AS_ROOT.test(text.slice(term.end, term.end + 6)) || /(?:により|によって?)$/.test(word)) score.root += 1;
    score.cites.push({ start: term.start, end: term.end, rule: RULE });
    scores.set(code as CauseCode, score);
  }
  return scores;
}

/** A word of an advice or a possibility ahead says less: …が届く可能性, …に悪用される. */
const PAST_HANDLING =
  /^[^。\n]{0,12}(?:が届く|を受け取られた|のおそれがありますので|にご注意|が送られる可能性|に使われる)/;
/** Phishing that was sent out in the body's name is what came of it, not how it came about. */
const SENT_OUT = /^[^。、\n]{0,6}(?:[がをにへ](?:送信(?!元)|誘導する|配信|届)|につきまして|にご注意|について)/;
const IN_ITS_NAME = /(?:騙る|騙った|装った|装う|かたる|かたった|名乗る|なりすました)$/;
/** …の不具合により: named as the root, whatever went wrong in its wake. */
const AS_ROOT = /^(?:により|によって|によるもの|が原因|を原因|に起因|のため)/;

/** The weight of words for attacks from which a failure beside them is what they brought about. */
const ATTACKED = 4;

const weightOf = (scores: ReadonlyMap<CauseCode, Score>, code: CauseCode) => scores.get(code)?.weight ?? 0;

/** The most telling of the attacks that the text brings forward. */
function attackOf(scores: ReadonlyMap<CauseCode, Score>, total: number): CauseCode {
  for (const [code, least] of ATTACK_LADDER) {
    const weight = weightOf(scores, code);
    if (weight < least) continue;
    // A malware word beside a far stronger account or phishing story is only how the mail was worded.
    if (weight < total * 0.12 && code !== "unauthorized-access") continue;
    if (code === "malware" && weightOf(scores, "phishing") > weight) continue;
    if (code === "phishing" && weightOf(scores, "account-compromise") > weight * 3) continue;
    return code;
  }
  return heaviest(scores, "attack") ?? "unauthorized-access";
}

/** The body that pressed out the data by itself: misdirected mail, delivery, publication, loss … the heaviest of them. */
function heaviest(scores: ReadonlyMap<CauseCode, Score>, family: string): CauseCode | null {
  let best: CauseCode | null = null;
  for (const [code, score] of scores)
    if (FAMILY[code] === family && (best === null || score.weight > weightOf(scores, best))) best = code;
  return best;
}

function handlingOf(scores: ReadonlyMap<CauseCode, Score>): CauseCode | null {
  const best = heaviest(scores, "handling");
  // What was stolen is gone as well, and what was thrown away cannot be found: the act outranks the state.
  if (best === "loss" && weightOf(scores, "theft") >= weightOf(scores, "loss") * 0.5) return "theft";
  if (
    best === "loss" &&
    weightOf(scores, "misdisposal") >= weightOf(scores, "loss") * 0.5 &&
    (scores.get("loss")?.title ?? 0) <= (scores.get("misdisposal")?.title ?? 0)
  )
    return "misdisposal";
  // A list served with the addresses open is a mail gone wrong, whatever setting let it.
  if (best === "misconfiguration" && weightOf(scores, "misdirected-email") >= weightOf(scores, best) * 0.4)
    return "misdirected-email";
  // A file put on a page can be read by anyone, too; the publishing is the root.
  if (
    best === "misconfiguration" &&
    (scores.get("mispublication")?.title ?? 0) > (scores.get("misconfiguration")?.title ?? 0)
  )
    return "mispublication";
  return best;
}

function attackedByTitle(scores: ReadonlyMap<CauseCode, Score>): boolean {
  return [...scores].some(([code, { title }]) => FAMILY[code] === "attack" && title > 0);
}

const BAIT = /装[っい]|装う|かた[るっ]|騙[るっ]|偽の|なりすま|フィッシング/;
const OWN_PEOPLE = /社員|職員|担当者|スタッフ|従業員|教員|教諭/;
const GAVE_AWAY =
  /(?:パスワード|ID|認証(?:情報|コード)|アカウント情報|ログイン情報|資格情報)(?:など|等)?(?:を|の)入力(?!し(?:ない|て(?:は|も)|ません))/;

/** 社員が偽の画面にIDとパスワードを入力: one of the body's own was deceived, whatever was then done with the account. */
function ownPeopleDeceived({ passage, text }: Material): boolean {
  return passage.sentences.some((s) => {
    const { section } = passage.lines[s.line] ?? { section: "other" };
    if (SECTION_WEIGHT[section as SectionCode] < 1) return false;
    const said = text.slice(s.start, s.end);
    return GAVE_AWAY.test(said) && BAIT.test(said) && OWN_PEOPLE.test(said);
  });
}

/** What the text makes the root of the exposure; null when it names none. */
export function readCause(material: Material): Cited<CauseCode> | null {
  const scores = tally(material);
  const families = new Map<string, number>();
  for (const [code, score] of scores) {
    const family = FAMILY[code];
    families.set(family, (families.get(family) ?? 0) + score.weight);
  }
  const ranked = [...families].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [top] = ranked;
  if (top === undefined || top[1] < 2) return null;
  // …攻撃によるシステム障害: the failure is what an attack brought about, in the title or at length below it.
  const attacked = attackedByTitle(scores) || (families.get("attack") ?? 0) >= ATTACKED;
  const family = top[0] === "defect" && attacked && (scores.get("system-defect")?.root ?? 0) === 0 ? "attack" : top[0];
  const value =
    family === "attack"
      ? attackOf(scores, top[1])
      : family === "handling"
        ? (scores.get("system-defect")?.root ?? 0) > 0
          ? "system-defect"
          : handlingOf(scores)
        : heaviest(scores, family);
  if (value === null) return null;
  const tricked =
    /^(?:account-compromise|unauthorized-access)$/.test(value) && scores.has("phishing") && ownPeopleDeceived(material);
  const root = tricked ? "phishing" : value;
  const cites = scores.get(root)?.cites ?? [];
  return { value: root, cites: cites.slice(0, 3) };
}
