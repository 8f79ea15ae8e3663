import {
  ANOTHER,
  LINK,
  MATTER,
  NAME_AFTER_NO,
  NOT_KANA_NAME,
  NOT_OF_NAME,
  PLACE_AFTER_GA,
  ROLE_BEFORE,
  SELF_BEFORE,
  TRAILING_LINK,
  VERB_END,
} from "./name-words.table.ts";

const NAME_CHAR = /[A-Za-z0-9&'’+!.\-・ーァ-ヺ一-龠々〆ヶぁ-んｦ-ﾟ×]/;
const HIRAGANA = /[ぁ-ん]/;
const LATIN = /[A-Za-z0-9&.-]/;
const NAME_LENGTH = 40;
/** 「…」をしているX株式会社: hiragana behind a mark that is no name but the end of a clause. */
const CLAUSE_END =
  /^を|(?:してい[るた]|しております|した|する|された|される|にある|ている|でいる|という|である|より|から|および)$/;
/** みどりの保育園: kinds of body that take の behind a name of kana. */
const OWN_KIND = /^(?:保育園|保育所|幼稚園|こども園|学園|ホーム|クリニック|福祉会|診療所)/;

/** Where the stretch of letters that may be of a name ends, from `at` on: at a mark, a blank or the end of the line. */
function stretchEnd(text: string, at: number): number {
  const ceiling = Math.min(text.length, at + NAME_LENGTH);
  let end = at;
  while (end < ceiling) {
    const char = text.charAt(end);
    // Blue Harbor: a blank between words of Latin letters.
    const joins = char === " " && end > at && LATIN.test(text.charAt(end - 1)) && /[A-Z]/.test(text.charAt(end + 1));
    if (!joins && !NAME_CHAR.test(char)) break;
    end += 1;
  }
  return end;
}

function stretchStart(text: string, at: number): number {
  const floor = Math.max(0, at - NAME_LENGTH);
  let start = at;
  while (start > floor) {
    const char = text.charAt(start - 1);
    const joins =
      char === " " && start < at && /[A-Z]/.test(text.charAt(start)) && /[A-Za-z0-9&.]/.test(text.charAt(start - 2));
    if (!joins && !NAME_CHAR.test(char)) break;
    start -= 1;
  }
  return start;
}

function runEnd(written: string, from: number): number {
  let to = from;
  while (to < written.length && HIRAGANA.test(written.charAt(to))) to += 1;
  return to;
}

/** How much of a run of hiragana that begins a name is the name's: ほくと|は, みどりの|架け橋. */
function keptOfOpening(run: string, rest: string, mark: string): number {
  const tail = run.length >= 3 ? (TRAILING_LINK.exec(run)?.[0] ?? "") : "";
  if (tail === "") return run.length;
  const kept = run.length - tail.length;
  if (kept < 2) return run.length;
  if (rest === "")
    return tail.length > 1 || (/[はがをへ]/.test(tail) && mark === "、") || tail === "を" ? kept : run.length;
  if (tail === "の" && (NAME_AFTER_NO.test(rest) || OWN_KIND.test(rest))) return run.length;
  if (tail === "が" && PLACE_AFTER_GA.test(rest)) return run.length;
  if (MATTER.test(rest) || tail.length > 1 || /[はをへ]/.test(tail)) return kept;
  // あけぼのフーズ, ひまわりの湯: a noun that is not of the matter, in katakana or at the end of the line.
  if (
    tail === "の" &&
    (/^[ァ-ヺー]{2,8}(?![ァ-ヺー])/.test(rest) || (/[\n ()」]|^$/.test(mark) && !HIRAGANA.test(rest)))
  )
    return run.length;
  // ほくと保険, ひので製作所: kana that only looks like a particle.
  return tail === "の" || tail === "が" ? kept : run.length;
}

/** Whether a run of hiragana behind other letters goes on the sentence rather than the name. */
function endsName(before: string, run: string, rest: string, mark: string): boolean {
  if (!LINK.test(run)) return false;
  if (run === "の" && NAME_AFTER_NO.test(rest) && before.length <= 6) return MATTER.test(rest);
  if (run === "が" && PLACE_AFTER_GA.test(rest)) return false;
  // 株式会社花や: the shop's や at the end of its line.
  if (run === "や" && rest === "" && mark !== "、") return false;
  // まちの灯, 山の芽: a short name of two nouns, when it ends there.
  const short = run === "の" && before.length <= 3 && rest.length > 0 && rest.length <= 4 && !HIRAGANA.test(rest);
  return !(short && !MATTER.test(rest) && mark !== "、");
}

/** Where the name that begins at `at` ends. */
export function nameEnd(text: string, at: number): number {
  const written = text.slice(at, stretchEnd(text, at));
  const mark = text.charAt(at + written.length);
  let end = written.length;
  for (let i = 0; i < written.length; i++) {
    if (!HIRAGANA.test(written.charAt(i))) continue;
    const to = runEnd(written, i);
    const run = written.slice(i, to);
    const rest = written.slice(to);
    if (i === 0) {
      const kept = keptOfOpening(run, rest, mark);
      if (kept < run.length) {
        end = kept;
        break;
      }
    } else if (endsName(written.slice(0, i), run, rest, mark)) {
      end = i;
      break;
    } else {
      // 北つばきは, 山ゆりから: a particle behind kana of the name.
      const tail = run.length >= 3 ? (TRAILING_LINK.exec(run)?.[0] ?? "") : "";
      const closes =
        tail !== "" && (tail.length > 1 || rest === "" ? mark === "、" || tail.length > 1 : MATTER.test(rest));
      if (closes) {
        end = to - tail.length;
        break;
      }
    }
    i = to - 1;
  }
  let name = written.slice(0, end);
  const stop = NOT_OF_NAME.exec(name.slice(1)) ?? ANOTHER.exec(name.slice(1));
  if (stop !== null) name = name.slice(0, stop.index + 1);
  while (/[・.\-' ]$/.test(name)) name = name.slice(0, -1);
  return at + name.length;
}

/** The end of a clause before a name that begins with kana: 委託している|みのり産業, 子会社である|ひまわりの家. */
const CLAUSE_HEAD =
  /^(?:(?:[しせれけえっん]?て|んで)(?:いる|いた|おります|おりました)|している|した|する|された|される|である|であった|という|にある|いる|いた|った|れた|んだ|る|う|が|を|に|は|で|も|の)(?=[ぁ-ん]{2})/;

/** How much of a run of hiragana belongs to the words before the name; -1 when all of it is the name's. */
function foreignPart(before: string, run: string, after: string): number {
  if (before === "") return NOT_KANA_NAME.test(run) || CLAUSE_END.test(run) ? run.length : -1;
  const clause = CLAUSE_HEAD.exec(run)?.[0].length ?? 0;
  if (after !== "") {
    if (run === "の") {
      if (before.endsWith("日") && /^[出丸]/.test(after)) return -1;
      const noun = before.split(/[ぁ-ん]/).at(-1) ?? "";
      const short =
        before.length <= 4 || (noun.length === 1 && !/[市県町村区国都道府他元社先]/.test(noun) && after.length <= 3);
      return NAME_AFTER_NO.test(after) && short && !MATTER.test(after) ? -1 : 1;
    }
    // ひまわりの家, やまとの湯: kana of the name, の and a noun.
    const own = run.slice(clause);
    if (/^(?!この|その|たび)[ぁ-ん]{2,}の$/.test(own) && NAME_AFTER_NO.test(after)) return clause === 0 ? -1 : clause;
    if (run === "が" && PLACE_AFTER_GA.test(after)) return before.length <= 3 ? -1 : 1;
    if (run === "つ" && /[一二三四五六七八九]$/.test(before)) return -1;
    if (run === "と" && before.length <= 2 && after.length <= 4) return -1;
  }
  if (VERB_END.test(run)) return run.length;
  return clause > 0 ? clause : -1;
}

const OWNED = /^(?:連結|海外|国内|完全|現地)?(?:子会社|グループ会社|関連会社|関係会社|グループ企業)/;

/** Where the name that ends at `at` begins. */
export function nameStart(text: string, at: number): number {
  const from = stretchStart(text, at);
  const written = text.slice(from, at);
  let start = 0;
  for (let i = written.length - 1; i >= 0; i--) {
    if (!HIRAGANA.test(written.charAt(i))) continue;
    let head = i;
    while (head > 0 && HIRAGANA.test(written.charAt(head - 1))) head -= 1;
    const cut = foreignPart(written.slice(0, head), written.slice(head, i + 1), written.slice(i + 1));
    if (cut >= 0) {
      start = head + cut;
      break;
    }
    i = head;
  }
  const name = written.slice(start);
  // 当社|連結子会社|ミナト紙器: whose it is, then what it is to it.
  const self = SELF_BEFORE.exec(name)?.[0].length ?? 0;
  const role = ROLE_BEFORE.exec(name.slice(self))?.[0].length ?? 0;
  return from + start + self + (self === 0 || OWNED.test(name.slice(self)) ? role : 0);
}
