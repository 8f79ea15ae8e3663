import { type AuthorityCode, authorities } from "../../../vocab/authorities.ts";
import { clauseTail, modalityOf } from "../../ja/modality.ts";
import type { Mention } from "../../types.ts";
import { type Cite, type Cited, cite, type Material } from "../material.ts";
import type { CitedEvent } from "./events.ts";
import { isOtherStation } from "./events-parties.ts";
import type { CitedOrganization } from "./organization.ts";

/** What of the record is known when the authorities are read. */
export interface ReportContext {
  readonly events: readonly CitedEvent[];
  readonly organization: CitedOrganization | null;
}

/** Words that name act and addressee in one: 被害届. */
const FILED = /^(?:被害届|被害申告|被害の申告|遺失届|遺失物届|紛失届|盗難届|刑事告訴|告訴状|110番|適時開示)$/;
/** Other addressees between the authority and the act: 海上保安部、運輸局および警察に状況を. */
const TOLD =
  /^[^。\n]{0,70}?(?:報告|届け?出|届け|相談|通報|申告|情報提供|情報を(?:提供|共有)|共有|速報|確報|一報|連絡|通知|被害届|遺失届|紛失届|盗難届|告訴|告発|届出書|提出|説明|伝え|申し出|開示|知らせ)/;
/** The authority is the one who speaks, or something else of it is meant. */
const SPEAKS =
  /^(?:署|局|省|庁|本部|事務局)?(?:[^、。にへ]{0,8})?(?:から(?!の(?:指導|助言|指示|要請)により報告)|より|による|によると|の(?:指導|助言|指示|要請|調査|捜査|ガイドライン|規則|告示|公表|発表|ホームページ|協力|許可|承認|認定を|認証を|認定取得|システム|サイト|職員が|発行|指定)|が(?:公表|発表|定め|示|実施|運営|発行|主催|発信)|は、?(?:本件|同|捜査)|を(?:名乗|装|かた))/;
const WITH =
  /^[^、。]{0,6}(?:と(?:の?連携|連携|協議|協力|の調整|の?協議)|に(?:協力|依頼して|ご?相談ください|ご?連絡ください|お問い合わせ))/;
/** The report of a processor to the body that entrusted it. */
const BY_PROCESSOR =
  /(?:委託先|再委託先|受託者|受託事業者|受託会社|受託業者|委託業者|委託事業者|委託会社|保守業者|運用事業者|(?<![弊当本御貴])社)(?:の[^、。]{0,10})?(?:から|より|が|は)/;
const PLANNED =
  /(?:予定|検討|準備|方針|(?:報告|相談|届出|提出|連絡)(?:して)?(?:し|いたし|致し)?(?:まいり|参り|いき|いたし|行い|し)ます|(?:報告|届出|相談)を(?:行い|いたし|し)(?:ます)|こととして|こととし(?:ま|た)|を含めた対応|する場合|ください|下さい|よう(?:、|指|徹|仕)|義務|ことを徹底|必要が|しなかった|していない|しておらず|していな|できておらず|せず)/;

/** 市に, 県へ that are places or counterparts, not addressees of a report. */
const NOT_TOLD =
  /^(?:警察|運輸|財務|(?:経済)?産業局|農政|総合通信|厚生|労働|開発|整備|防衛|管区|森林管理|対し|おけ|おい|より|よる|よれ|お住|関す|係る|在住|居住|住む|ある|あっ|残|届い|提供|寄せ|返|納|引き渡|所在|支払|申請)/;

/** The clause from the authority on: up to the end of its predicate. */
function clauseOf(mention: Mention, material: Material): string {
  const end = material.sentenceOf(mention.start)?.end ?? mention.end;
  const { text } = material;
  // 「に対して、」 sets off the addressee; the predicate is still to come.
  const addressed =
    /^[^、。]{0,6}?に(?:対し(?:て|まして)?|は|も|つきまして)、/.exec(
      text.slice(mention.end, Math.min(end, mention.end + 24)),
    )?.[0] ?? "";
  return addressed + clauseTail(text.slice(0, end), mention.end + addressed.length, 110);
}

/** An office of a prefecture or municipality by its name: 県の医療安全課, 市高齢福祉課. */
const OFFICE = /(?:[都道府県市区町村]|町役場|市役所|県庁)(?:の)?(?:[^、。\s()都道府県市区町村]{1,14}|市町村)$/;
/** Bodies whose own offices are no outside authority. */
const GOVERNING = /(?:[都道府県市区町村]|役所|役場|県庁|教育委員会|部|課|局|室)$/;

/** 監督官庁である京都府: the one named after it is meant. */
const IS_ANOTHER = /^(?:で|に?当た)(?:ある|る)/;
const EXCLUDED: ReadonlySet<string> = new Set(["prevention", "contact", "title"]);

function isTold(mention: Mention<"term">, material: Material): boolean {
  const line = material.lineOf(mention.start);
  if (line === undefined || line.kind === "heading") return false;
  const { code } = mention.value;
  const clause = clauseOf(mention, material);
  const sentence = material.sentenceOf(mention.start);
  const before = material.text.slice(Math.max(sentence?.start ?? 0, mention.start - 60), mention.start);
  const word = material.text.slice(mention.start, mention.end);
  if (IS_ANOTHER.test(clause) || SPEAKS.test(clause) || WITH.test(clause)) return false;
  if (
    line.section === "contact" ||
    (EXCLUDED.has(line.section) && !/(?:ました|済|した。|しており|している|いたしました|付けで報告)/.test(clause))
  )
    return false;
  if (/(?:を装|を名乗|お近くの|お住まいの)[^、。]{0,6}$/.test(before)) return false;
  if (
    /最寄りの[^、。]{0,6}$/.test(before) &&
    !/(?:ました|[したえ]た。|出た。|行った。|済み?(?:。|です)|届を?提出(?:\n|$|。))/.test(clause)
  )
    return false;
  const modality = modalityOf(clause);
  if (modality.requested || /(?:場合(?:は|に|が|、|も)|万が?一|もし)/.test(clause)) return false;
  if (/^被害の?申告/.test(word) && /^(?:は|も|が)[^。]{0,16}(?:ない|ません|おらず)/.test(clause)) return false;
  if (FILED.test(word)) return !PLANNED.test(clause) && /(?:提出|届|申告|受理|報|済|行|開示|た|[。\n]|$)/.test(clause);
  const told = TOLD.exec(clause);
  if (told === null) return false;
  const rest = clause.slice(told.index);
  if (PLANNED.test(rest) && !/(?:済|ました)(?:。|$|、)/.test(rest)) return false;
  if (
    /(?:から|より)[^。]{0,12}(?:連絡|指摘|通報|情報提供|説明|報告)(?:を|が|に)|^(?:報告|連絡|通報|相談|情報提供|届出|説明|申告)(?:が|も)(?:あ|寄せ|多)/.test(
      rest,
    )
  )
    return false;
  if ((code === "local-government" || code === "ministry") && BY_PROCESSOR.test(before.slice(-46))) return false;
  if (/^課|^室|^部局|^担当部署/.test(word) && !OFFICE.test(before)) return false;
  if (/か。?$/.test(clause) || (/^国へ/.test(word + clause) && clause.startsWith("の"))) return false;
  if (code === "other-authority" && /[本当弊同各]$/.test(before)) return false;
  if (code === "local-government" && (/(?:[本同各他]|(?<!担)当)$/.test(before) || NOT_TOLD.test(clause))) return false;
  if (code === "card-company") return cardCompanyTold(clause);
  if (code === "local-government")
    return (
      /^[^。]{0,50}?(?:報告|届|相談|一報|速報|連絡|説明|提出|通報)/.test(clause) &&
      !/(?:依頼|要請|配布|掲載|提供し|納品)/.test(clause)
    );
  return true;
}

/** Told means that numbers or the incident went to the company, not that it watches or bears a fee. */
function cardCompanyTold(clause: string): boolean {
  return (
    /^(?:等|など|各社|様|及び[^、。]{0,12})?(?:に|へ|には|に対し(?:て)?|へも|にも)[^。]{0,40}?(?:報告|通知|連絡|共有|提供|提出|通報|届|伝え|お伝え|知らせ|お渡し|送付|一報|相談|申告)/.test(
      clause,
    ) && !/(?:手数料|再発行|お問い?合わ?せ)/.test(clause)
  );
}

/** Whether the authority is the disclosing body itself, or the body that entrusted the data. */
function isOwn(mention: Mention<"term">, material: Material, organization: CitedOrganization | null): boolean {
  if (organization === null || mention.value.code !== "local-government") return false;
  const from = Math.max(0, mention.start - 12);
  const named = material.text.slice(from, mention.end).replace(/[にへも]{1,3}$/, "");
  const name = organization.name.value;
  if (/^課/.test(material.text.slice(mention.start, mention.end)) && GOVERNING.test(name.split(" ")[0] ?? name)) {
    const office = material.text.slice(Math.max(0, mention.start - 20), mention.start);
    // A city tells its own office; a city that tells the prefecture's tells an authority.
    return (
      !/[都道府県](?:の)?[^、。\s()市区町村]{1,14}$/.test(office) || /[都道府県]$|[都道府県](?!.*[市区町村])/.test(name)
    );
  }
  return /[都道府県市区町村]$/.test(name) && named.endsWith(name);
}

/** Authorities and companies that were told. */
export function readReportedTo(material: Material, context: ReportContext): Cited<AuthorityCode>[] {
  const found = new Map<string, Cite[]>();
  for (const mention of material.terms("authority")) {
    if (
      isOtherStation(material.text, mention.start) ||
      !isTold(mention, material) ||
      isOwn(mention, material, context.organization)
    )
      continue;
    const cites = found.get(mention.value.code);
    if (cites === undefined) found.set(mention.value.code, [cite(mention)]);
    else cites.push(cite(mention));
  }
  return authorities.entries.flatMap(({ code }) => {
    const cites = found.get(code);
    return cites === undefined ? [] : [{ value: code, cites }];
  });
}
