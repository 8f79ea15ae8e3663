import type { Cite, Material } from "../material.ts";

/** 二次被害の有無: the heading asks, the line under it answers without saying the word again. */
const ANSWERED_NO =
  /^(?:は|も|につい?ては)?[、:\s]*(?:(?:本日|現在|現時点|今のところ|いまのところ|これまで|現段階|今日)[^。、]{0,10}[、]?)?(?:そのような)?(?:被害|報告|連絡|申し?出|事実|問い?合わ?せ|悪用|形跡|もの)?(?:等|など)?(?:は|も|が|を)?(?:一切|特に)?(?:なし|無し|無(?:$|。)|ない(?:$|。|と|こと)|ありません|ございません|(?:受けて|聞いて|いただいて|寄せられて|届いて|入って)(?:は)?(?:お|い)(?:ない|りません|ません)|認められ(?:ず|ない|て(?:い|お)(?:ない|りません|ません))|(?:確認|報告|把握|発見|認知|発生)(?:は)?(?:なし|され|して|でき|ござ|あり)(?:て)?(?:は)?(?:い|お)?(?:ない|ません|りません|おらず|いない))/;
/** Headings that ask of more than misuse: what is to be done against it, how far it went. */
const NO_QUESTION = /防止|防ぐ|対策|お願い|注意|対応|補償|拡大|範囲|相談/;
const QUESTION = /二次|2次|悪用|不正(?:な)?(?:利用|使用)|被害/;

/** Answers of "none" under headings that ask for misuse, where the words of misuse stand in the heading alone. */
export function answersOfNone(material: Material, rule: string): Cite[] {
  const { text, passage } = material;
  const out: Cite[] = [];
  for (const [i, line] of passage.lines.entries()) {
    const above = passage.lines[i - 1];
    const put = above === undefined ? "" : text.slice(above.start, above.end);
    const heading = line.kind === "heading" || line.kind === "title" ? "" : line.heading;
    const asked = line.label?.text ?? (/か[。?]?$/.test(put) ? put : heading);
    if (!QUESTION.test(asked) || NO_QUESTION.test(asked)) continue;
    const answer = line.label?.valueStart ?? line.start;
    const start = answer + (/^A\d{0,2}[.:、 ]{0,2}/.exec(text.slice(answer, answer + 6))?.[0].length ?? 0);
    const said = text.slice(start, Math.min(line.end, start + 60));
    const match = ANSWERED_NO.exec(said);
    if (match !== null) out.push({ start, end: start + match[0].length, rule });
  }
  return out;
}

const TOLD_OF =
  /(?:訴え|相談|連絡|報告|申し?出|問い?合わ?せ|お?話|お声|声|苦情|通報|指摘|届け?出|情報)(?:等|など)?(?:は|も)、?/g;
const NEVER_CAME =
  /^[^。]{0,20}(?:受け(?:て|取って)|承って|存じて|寄せられて|届いて|入って|伺って|聞いて|いただいて|頂いて|把握して|承知して|接して)(?:は)?(?:お|い)?(?:ない|りません|ません|らず)|^[^。、]{0,12}(?:ありません|ございません|ない(?:。|$|が|と))/;
/** What such a report would have been of: use, damage, a strange call. */
const OF_USE =
  /(?:使[わい用]|用い|利用され|悪用|被害|損害|実害|不審|身に覚え|覚えのない|なりすま|いたずら|嫌がらせ|お困り|迷惑(?:電話|メール|な)|勧誘|請求|トラブル|転売|売買|引き出)/;

/** 使われたと疑われる相談は寄せられていません: that nobody reported a use, in whatever words. */
export function reportsOfNone(material: Material, rule: string): Cite[] {
  const { text, passage } = material;
  const out: Cite[] = [];
  for (const sentence of passage.sentences) {
    const said = text.slice(sentence.start, sentence.end);
    if (!/ない|ません|おらず/.test(said)) continue;
    for (const match of said.matchAll(TOLD_OF)) {
      const end = match.index + match[0].length;
      const after = NEVER_CAME.exec(said.slice(end, end + 40));
      if (after === null || !OF_USE.test(said.slice(Math.max(0, match.index - 40), match.index))) continue;
      out.push({ start: sentence.start + match.index, end: sentence.start + end + after[0].length, rule });
    }
  }
  return out;
}

/** 3人には、知人から就職を持ち掛ける電話があった; 41名に電話や訪問をしていた: what was done to those whose data it was. */
const CALLED_UPON =
  /\d(?:名|人|件)(?:の(?:お客(?:様|さま)|顧客|会員|方))?(?:に(?:は)?、?|は、?(?:実際に)?)[^。\n]{0,24}(?:勧誘|営業|セールス|持ち(?:掛|か)ける|購入を勧める|電話または訪問|電話や訪問)[^。\n]{0,12}(?:があった|がありま|を受け|され(?:た|てい|まし)|をし(?:た|てい)|していた)/g;

/** 43件では、ポイントが電子マネーに交換された; 名簿業者に販売していた; 勧誘の電話を受けたとの申し出を17名から. */
const DONE_WITH_IT =
  /(?:ポイント|残高|マイル|電子マネー)(?:\([^()\n]{0,20}\))?(?:が|を)[^。、\n]{0,20}(?:交換|使用|利用|移|引き換え)(?:さ|ら)?れ(?:て(?:い|お)|た|まし)|不正な(?:売買|取引|送金|出金|引き?出し|注文|購入)が(?:行われ|され|発生し)(?:た(?!こと|事実|との)|て|まし)|(?:名簿業者|名簿屋|転売業者)[^。\n]{0,8}(?:に|へ)[^。\n]{0,6}(?:販売|売却|売り渡|売っ)(?:し)?(?:て|た|まし)|(?:勧誘|営業|架空請求|請求)(?:の|する)[^。、\n]{0,12}(?:電話|葉書|はがき|メール|書面|訪問)(?:を受け|が届い)た(?:との|という|旨の)(?:お?申し?出|ご?連絡|ご?報告|ご?相談)[をが]?/g;

/** Places that tell of persons called upon with the data, or of what was taken or sold by it. */
export function calledUpon({ text }: Material, rule: string): Cite[] {
  return [...text.matchAll(CALLED_UPON), ...text.matchAll(DONE_WITH_IT)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    rule,
  }));
}
