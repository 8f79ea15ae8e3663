import { A_DESK, AFTER_NAME, BODY_END, DEPARTMENT, GENERAL_WORD, KIND_NOUN, NOT_A_NAME } from "./body-kinds.table.ts";
import { type BodyName, body } from "./body-names.ts";
import { LINK, NAME_AFTER_NO, PLACE_AFTER_GA } from "./name-words.table.ts";

/**
 * The public or other body without a legal form whose name begins at `at`: X市, X県立Y病院, X市教育委員会, 東湖信用組合.
 * Departments behind it are left out. Null when nothing there reads as a name.
 */
export function plainNameAt(text: string, at: number): BodyName | null {
  const line = text.slice(at, at + 44);
  const stop = line.search(/[ 、。,()「」『』【】:\n/|[\]<>;]/);
  const stretch = stop < 0 ? line : line.slice(0, stop);
  let best = "";
  for (const match of stretch.matchAll(BODY_END)) {
    const to = match.index + match[0].length;
    const name = stretch.slice(0, to);
    const rest = stretch.slice(to);
    if (to < 2 || namesNobody(name) || !plausible(name)) continue;
    if (rest === "" || AFTER_NAME.test(rest) || DEPARTMENT.test(rest)) {
      best = name;
      // 事務局, 総務課 and the like behind a municipality name a department, not a longer body.
      if (DEPARTMENT.test(rest) && !BODY_AHEAD.test(rest) && !rest.startsWith("・")) break;
    }
    if (/^[はがをにへ]|^(?:における|において|では|の(?!里))/.test(rest) && best !== "") break;
  }
  if (best === "") return null;
  return body(text, at, at + best.length, "public", best);
}

const BODY_AHEAD =
  /^[^ぁ-ん]{0,14}(?:シルバー人材センター|社会福祉協議会|観光協会|文化財団|土地開発公社|教育委員会|選挙管理委員会|農業委員会|病院|大学|学校|高校|水道局|交通局|消防本部|消防局|図書館|幼稚園|保育園|保育所|こども園|議会|医療センター|企業局|協議会|保健所)/;

/** Whether a phrase is only a kind of body with general words before it: 市内の医療機関, 第三者委員会, 当該学校. */
function namesNobody(name: string): boolean {
  if (NOT_A_NAME.test(name) || A_DESK.test(name)) return true;
  const kind = KIND_NOUN.exec(name);
  if (kind === null) return false;
  let rest = name.slice(0, kind.index);
  for (let word = GENERAL_WORD.exec(rest); word !== null; word = GENERAL_WORD.exec(rest))
    rest = rest.slice(word[0].length);
  return rest === "";
}

/** Words of the incident and of sentences, which no name holds. */
const MATTER_WORD =
  /(?:漏えい|漏洩|流出|紛失|盗難|誤送|誤掲|誤交付|誤廃棄|不正|情報の|に関する|について|お詫び|おわび|お知らせ|報告|による|により|における|および|及び|並びに|ならびに|\d月|\d日|電話|平日|ください|当院|当社|弊社|本学|所轄|最寄|大学大学$)/;
const OPENING_WORD =
  /^(?:この|その|また|なお|あわせて|併せて|さらに|しかし|ただし|そこで|ため|ところ|これ|それ|すべて|いずれ|すでに|まず|ご|お(?=[一-龠])|いつも|ここ|どの|ほか|うち|さて|もし|いただ|より|から|まで|[をがへ]|は(?=[一-龠ァ-ヺ、]))/;
const VERB = /(?:する|した|して|いる|いた|れた|れる|られ|った|んだ|ない|たい|ます|です)/;

/** Names are not sentences: no verbs, no words of the incident itself, no particles but those that names hold. */
function plausible(name: string): boolean {
  if (MATTER_WORD.test(name) || OPENING_WORD.test(name)) return false;
  for (const match of name.matchAll(/[ぁ-ん]+/g)) {
    if (match.index === 0 && match[0].length > 1 && !VERB.test(match[0])) continue;
    const [run] = match;
    const rest = name.slice(match.index + run.length);
    if (VERB.test(run) || /^[うくむぶる]$/.test(run)) return false;
    if (!LINK.test(run)) continue;
    if (run === "の" && (NAME_AFTER_NO.test(rest) || match.index <= 1)) continue;
    if (run === "が" && PLACE_AFTER_GA.test(rest)) continue;
    if (run === "や" || (run === "と" && match.index <= 1)) continue;
    return false;
  }
  return true;
}
