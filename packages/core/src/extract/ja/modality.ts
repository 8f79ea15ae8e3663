/** How a clause puts what it names. */
export interface Modality {
  /** ～ていない, ～ありません, ～なかった, ～ず. */
  readonly negated: boolean;
  /** 予定, 検討, ～まいります, ～いたします of things to come. */
  readonly planned: boolean;
  /** 可能性, おそれ, 懸念, 疑い, ～とみられる. */
  readonly possible: boolean;
  /** 場合, ～れば, ～たら, ～際は: only supposed. */
  readonly supposed: boolean;
  /** ～ください, お願い: asked of the reader. */
  readonly requested: boolean;
}

const NEGATED =
  /(?:ありません|ございません|ておりません|ていません|られません|れません|できません|しません|ていない|ておらず|られない|れていな|れておらず|なかった|無かった|なく|ないこと|ないもの|ない(?:状態|旨|と|。|、|$)|なし(?:。|$)|無し|せず|られず|ず、|いない|おりません|認められて?い?ない|受けていない|には至って)/;
const PLANNED =
  /(?:予定|検討(?:して|し|中)|方針|めど|目途|計画|準備を進め|準備中|まいります|参ります|ていきます|てゆきます|ていく|こととしています|こととしております|こととし(?:た|ました)?(?:い|ところ)|順次|追って|速やかに(?:ご?報告|ご?連絡|公表)|次第|徹底し?ます|努めます|努め(?:て|る)|図ります|図る|(?:実施|強化|導入|見直|設定|開催|報告|連絡|公表|送付)(?:し|いたし|致し)ます|する(?:もの|こと)とする|に向け(?:て|た))/;
const POSSIBLE =
  /(?:可能性|おそれ|恐れ|虞|懸念|疑い|疑われ|否定でき|否定はでき|排除でき|払拭でき|とみられ|と考えられ|と思われ|推測|推定|かもしれ)/;
const SUPPOSED = /(?:場合(?:は|に|が|、|も)|れば|たら|際(?:は|に)|ときは|万が?一|もし)/;
const REQUESTED = /(?:ください|下さい|お願い(?:申し上げ|いた|致し|し)|くださいますよう|願います)/;

/** Ends of a clause whose predicate is complete before the comma. */
const CLAUSE_END =
  /(?:(?:した|され|して|おり|ており|が|ため|ので|から|ところ|ものの|れ|し|り|く|ず|たが|ますが|上で|うえ|結果|とともに|ほか)、)|[。!?\n]/g;

/** The rest of the clause after a place: up to the comma that ends its predicate, or the end of the sentence. */
export function clauseTail(text: string, at: number, limit = 80): string {
  const stretch = text.slice(at, at + limit);
  CLAUSE_END.lastIndex = 0;
  const end = CLAUSE_END.exec(stretch);
  return end === null ? stretch : stretch.slice(0, end.index + end[0].length);
}

/** How a stretch of a clause puts its matter. */
export function modalityOf(tail: string): Modality {
  return {
    negated: NEGATED.test(tail),
    planned: PLANNED.test(tail),
    possible: POSSIBLE.test(tail),
    supposed: SUPPOSED.test(tail),
    requested: REQUESTED.test(tail),
  };
}
