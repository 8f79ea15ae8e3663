import type { CauseCode } from "../../../vocab/causes.ts";
import type { ExposureCode } from "../../../vocab/exposures.ts";
import type { SectionCode } from "../../ja/headings.ts";
import type { Cite, Cited, Material } from "../material.ts";
import { type Hedge, hedgeOf } from "./hedges.ts";
import { isTitleLine, leadEnd, sectionOf } from "./notice-sections.ts";

const RULE = "assemble/exposure";
/** Sections that speak of other cases or of what is to come. */
const ASIDE: ReadonlySet<SectionCode> = new Set(["prevention", "plan", "request", "contact", "impact"]);
/** Acts by which data reaches others in the act itself. */
const REACHING: ReadonlySet<CauseCode> = new Set(["misdirected-email", "misdelivery", "mispublication"]);

const CARRIED: ReadonlySet<CauseCode> = new Set(["loss", "theft", "misdisposal"]);
const OUTFLOW = /^(?:漏|流出|外部|第三者)/;
/** Words for the place where thieves show what they took: what stands there is out. */
const SHOWN_BY_THIEVES = /(?:サイト$|ダークウェブ|掲示板|ネット上に(?:広ま|出回))/;
const PUT_THERE =
  /^[^。]{0,40}(?:掲載|公開|投稿|販売|出品|売りに|書き込|広ま|出回|載[っせ]|並べ|さらさ|晒|アップロード|置かれ)/;
const PUT_PERHAPS = /^[^。]{0,16}(?:可能性|おそれ|恐れ|なければ|場合)/;
/** 漏えいが確定した: the end of the matter, whatever was held possible before. */
const SETTLED = /^(?:して|されて|て)?(?:い)?(?:た|る)?(?:こと|事実)?が(?:確定|明らかに)/;
/** Words of another's sight of the data that tell it as done: 表示された, 参照されて. */
const SEEN = /^(?:表示|発行|印刷|出力|示され|見られ|見え|読み取られ|読まれ|が出る|を見ることができ)/;
const COULD = /でき(?:る|て|た)|可能|見(?:え|られ)る|(?:アクセス|参照|閲覧)でき/;
/** Causes that lay data open to others without taking it to them. */
const OPENING: ReadonlySet<CauseCode> = new Set(["misconfiguration", "system-defect"]);
const DONE = /^(?:れ?て(?:い|お)|れ?た(?!可能|おそ|恐れ|場合))/;
const ACCESSED = /(?:(?:参照|閲覧|アクセス|ダウンロード|取得|開封)され|開かれ|見られ)(た|て)?$/;

/** 他社のサービスから流出した: the loss of another. */
const BY_OTHER_BODIES =
  /(?:他社|他の(?:サイト|サービス|企業)|ほかの(?:サイト|サービス)|他サイト|別の(?:サイト|サービス))(?:の(?:サイト|サービス))?から[^。、\n]{0,8}$/;

interface Counts {
  readonly cites: Map<Hedge, Cite[]>;
  readonly inTitle: Set<Hedge>;
  readonly inLead: Set<Hedge>;
  readonly leak: Set<Hedge>;
  /** Outflows asserted below the title. */
  readonly told: Cite[];
  /** Outflows told as settled. */
  readonly settled: Cite[];
  /** Data that others could see, whether they did or not. */
  readonly open: Cite[];
}

/** 漏えいについて, 漏えいに関するお詫び: a title names the matter without saying how certain it is. */
function collect(material: Material, cause: CauseCode | null): Counts {
  const { text, passage } = material;
  const lead = leadEnd(passage);
  const counts: Counts = {
    cites: new Map(),
    inTitle: new Set(),
    inLead: new Set(),
    leak: new Set(),
    told: [],
    settled: [],
    open: [],
  };
  for (const term of material.terms("exposure")) {
    const line = material.lineOf(term.start);
    if (term.value.code === "none" || line === undefined) continue;
    const section = sectionOf(passage, line, lead);
    if (ASIDE.has(section) && !(section === "impact" && /情報|データ|個人/.test(line.heading))) continue;
    if (BY_OTHER_BODIES.test(text.slice(Math.max(0, term.start - 24), term.start))) continue;
    const word = text.slice(term.start, term.end);
    const tail = text.slice(term.end, term.end + 60);
    const shownBy = SHOWN_BY_THIEVES.exec(word);
    const put = shownBy === null ? null : PUT_THERE.exec(word.slice(shownBy.index) + tail);
    const posted = shownBy !== null && put !== null;
    const judged = hedgeOf(material, term);
    const shown = posted && !PUT_PERHAPS.test((word.slice(shownBy.index) + tail).slice(put[0].length));
    const hedge = shown && (judged === "possible" || judged === "none") ? "confirmed" : judged;
    if (hedge === "supposed" || hedge === "none") continue;
    if (shownBy !== null && !posted) continue;
    if (word === "漏れ" && !/^(?:た|る|て|て|たり|いた|出|て)/.test(text.slice(term.end, term.end + 2))) continue;
    // A carrier stolen or lost, a record looked up by one's own staff: what is told of it is no outflow of data yet.
    const guarded = hedge === "possible" || hedge === "unlikely";
    if (cause !== null && CARRIED.has(cause) && !OUTFLOW.test(word) && !guarded) continue;
    // Seeing counts as exposure only when it is said to have been possible or to have happened.
    if (term.value.code === "view" && (hedge === "ruled-out" || hedge === "not-observed")) continue;
    if (hedge === "ruled-out" && partial(text, term.start)) continue;
    const list = counts.cites.get(hedge) ?? [];
    list.push({ start: term.start, end: term.end, rule: RULE });
    counts.cites.set(hedge, list);
    if (term.value.code === "leak") counts.leak.add(hedge);
    const cited = { start: term.start, end: term.end, rule: RULE };
    if (hedge === "confirmed" && (posted || (term.value.code === "leak" && SETTLED.test(tail))))
      counts.settled.push(cited);
    if (term.value.code === "view" && hedge === "confirmed" && COULD.test(word + tail.slice(0, 12)))
      counts.open.push(cited);
    const seen = (cause === "system-defect" && SEEN.test(word)) || (cause !== "insider" && seenByOthers(word, tail));
    if (hedge === "confirmed" && (term.value.code === "leak" || seen) && !isTitleLine(passage, line))
      counts.told.push(cited);
    if (isTitleLine(passage, line)) counts.inTitle.add(hedge);
    else if (section === "lead" || section === "summary") if (term.value.code === "leak") counts.inLead.add(hedge);
  }
  return counts;
}

/** 参照されていました, 閲覧された: not what could be seen, what was. */
function seenByOthers(word: string, tail: string): boolean {
  const said = ACCESSED.exec(word);
  if (said === null) return false;
  return said[1] === "て" ? /^(?:い|お)/.test(tail) : DONE.test((said[1] ?? "") + tail);
}

/** 「カード番号の流出はございません」, 「これ以上の漏えいはない」: said of a part only. */
function partial(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 46), start);
  const clause = before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n")) + 1);
  return /(?:これ以上|これ以外|その他(?!の(?:個人)?情報)|それ以外|以外|さらなる|新たな|更なる|(?<!その)他の|ほかの|カード|番号|パスワード|マイナンバー|口座|要配慮|当社(?:の)?(?:システム|サーバー?)から|弊社(?:の)?(?:システム|サーバー?)から)[^。]{0,24}$/.test(
    clause,
  );
}

const OPEN_STATE =
  /(?:閲覧|アクセス|参照|ダウンロード)(?:が|する(?:こと|事)が)?(?:でき|可能)|(?:見え|見られ|開け)る(?:状態|設定)/g;
/** 6名が一覧を開いていた, 3名の方が実際に閲覧していました, 12回の閲覧があった. */
const LOOKED =
  /\d(?:回|件)の(?:閲覧|アクセス|ダウンロード)が(?:あった|あり(?:、|まし)|確認され|記録され)|\d(?:名|人)(?:の方|様)?が、?[^。、\n]{0,14}(?:開い|閲覧し|見|ダウンロードし|アクセスし)て(?:いた|いまし|おり)/;
const BY_OTHERS = /第三者|外部|社外|誰でも|だれでも|不特定|他の|別の|ほかの/;

/** 外部から参照できる設定になっていた: a state told of, whoever made use of it. */
function openStates(material: Material): Cite[] {
  const { text } = material;
  return [...text.matchAll(OPEN_STATE)].flatMap((match) => {
    const sentence = material.sentenceOf(match.index);
    const end = match.index + match[0].length;
    const told = /^[^。、\n]{0,12}(?:状態|設定|ようにな|まま)/.test(text.slice(end - 2, end + 16));
    const others = BY_OTHERS.test(text.slice(sentence?.start ?? match.index, match.index));
    return told && others ? [{ start: match.index, end, rule: RULE }] : [];
  });
}

/** 知人に口頭で伝えていた; 三.閲覧された会員さまの情報, as a heading. */
const HANDED_ON = [
  /(?:知人|友人|親族|交際相手|同業者|第三者|他人|外部の者|転職先|(?:名簿|外部の|他の)業者)(?:ら)?に[^。、\n]{0,16}(?:伝えて|教えて|漏らして|話して|渡して|送って|提供して|売却して|売却されて|販売されて|売られて|売って)(?:い(?:た|まし)|おりまし|しま(?:っ|い))/g,
  /(?<=^[ \d一二三四五六七八九十(),.、【■◆●・<]{0,8})(?:第三者に|実際に)?(?:閲覧|取得|流出|漏えい|漏洩|表示|持ち出|窃取)され(?:た|ました)(?!可能|おそれ|恐れ|と)[^。、\n可恐お]{0,12}(?:情報|データ|項目|内容)(?=$|[ (::】>])/gm,
];

function handedOn({ text }: Material): Cite[] {
  return HANDED_ON.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length, rule: RULE })),
  );
}

/** Whether data reached outsiders; `unknown` needs no evidence. */
export function readExposure(material: Material, cause: CauseCode | null): Cited<ExposureCode> | null {
  const { cites, inTitle, inLead, leak, told, settled, open } = collect(material, cause);
  const stated = (value: ExposureCode, hedge: Hedge): Cited<ExposureCode> => ({
    value,
    cites: (cites.get(hedge) ?? []).slice(0, 3),
  });
  if (cause !== null && REACHING.has(cause)) {
    if (cites.has("confirmed")) return stated("confirmed", "confirmed");
    return { value: "confirmed", cites: [], implied: `${RULE}/${cause}` };
  }
  const handed = inTitle.has("possible") || inLead.has("possible") ? [] : handedOn(material);
  if (handed.length > 0) return { value: "confirmed", cites: handed.slice(0, 3) };
  if (settled.length > 0) return { value: "confirmed", cites: settled.slice(0, 3) };
  if (inTitle.has("possible")) return stated("possible", "possible");
  const hedged = inLead.has("possible") || (cites.get("possible")?.length ?? 0) > 0;
  if (inLead.has("confirmed") && !inLead.has("possible")) {
    if (viewOnly(cause, leak)) return hedged ? stated("possible", "possible") : null;
    return stated("confirmed", "confirmed");
  }
  if (inLead.has("possible")) return stated("possible", "possible");
  const sure = told.length > 0 && (inTitle.has("confirmed") || !hedged);
  if ((sure || (leak.has("confirmed") && !hedged)) && !leak.has("not-observed"))
    return told.length > 0 ? { value: "confirmed", cites: told.slice(0, 3) } : stated("confirmed", "confirmed");
  if (hedged) return stated("possible", "possible");
  if (cites.has("unlikely")) return stated("possible", "unlikely");
  if (leak.has("ruled-out")) return stated("ruled-out", "ruled-out");
  // What anybody could see may have been seen.
  const openings = cause !== null && OPENING.has(cause) ? [...open, ...openStates(material)] : [];
  const looked = cause !== null && OPENING.has(cause) ? LOOKED.exec(material.text) : null;
  if (looked !== null)
    return { value: "confirmed", cites: [{ start: looked.index, end: looked.index + looked[0].length, rule: RULE }] };
  if (openings.length > 0) return { value: "possible", cites: openings.slice(0, 3) };
  return null;
}

/** An insider who only looked brought nothing outside. */
function viewOnly(cause: CauseCode | null, leak: ReadonlySet<Hedge>): boolean {
  return cause === "insider" && !leak.has("confirmed");
}
