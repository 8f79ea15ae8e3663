import type { FindingParams } from "../kernel/issue.ts";
import type { Wording } from "./types.ts";

const whenFaults = {
  syntax: "は2023、2023-06、2023-06-13、2023-06-13T09:57、START/ENDのいずれの形でもありません",
  calendar: "は暦に存在しない日時です",
  reversed: "は終わりが始まりより前です",
  "not-a-date": "は一つの日付ではありません。日・月・年のいずれかで書いてください",
};

const grounds = {
  sensitive: "要配慮個人情報（1人から対象）",
  property: "財産的被害のおそれがある情報（1人から対象）",
  malicious: "不正の目的のおそれがある行為（1人から対象）",
  count: "本人の数",
  "my-number": "特定個人情報",
};

const types: Readonly<Record<string, string>> = {
  string: "文字列",
  number: "数",
  int: "整数",
  boolean: "真偽値（trueかfalse）",
  array: "配列",
  object: "オブジェクト",
  record: "オブジェクト",
};

/** Places of a list as people count them, from 1. */
const places = (others: string): string =>
  others.replace(/\d+/g, (place) => String(Number(place) + 1)).replaceAll(",", "、");

/** A place of a list, counted from 0 in the record, as people count it. */
const placed = (index: number): string => places(String(index));

const data = {
  email: "メールアドレス",
  "card-number": "カード番号",
  "my-number": "個人番号",
  "ticket-number": "航空券番号",
};

const personalDatum = ({ datum }: { datum: keyof typeof data }): string =>
  `引用に${data[datum] ?? datum}らしいものがあります。公開の前に引用を短くするか、伏せてください。`;

const weekdayFault = ({ on, stated, right }: FindingParams["incident/weekday"]): string =>
  `${on}は${"日月火水木金土"[right] ?? right}曜日ですが、本文では（${"日月火水木金土"[stated] ?? stated}）です。日付を確かめてください。`;

const rowFaults: Readonly<Record<string, string>> = {
  quote: "引用符が閉じていないか、セルの途中で閉じています",
  cells: "セルの数が見出しと違います",
  cancelled: "欠航した便です",
  "not-own": "ほかの人の便です",
  nothing: "読める項目がありません",
  shape: "この形式の形をしていません",
  "not-a-flight": "便ではありません",
};

const valueFaults: Readonly<Record<string, string>> = {
  date: "暦にある日付ではありません",
  time: "時刻ではありません",
  airport: "空港のコードではありません",
  airline: "航空会社のコードではありません",
  table: "ICAOコードにはコードの表が必要です",
  zone: "時点を現地時刻にするには空港の時間帯が必要です",
  "flight-number": "便名ではありません",
  suffix: "便名の末尾の文字は記録に欄がありません",
  duration: "所要時間ではありません",
  "not-listed": "相手の一覧に当たるものがありません",
  midnight: "相手の形式では0時は不明を意味します",
  "no-code": "当たるコードが分かりません",
  place: "位置が分かりません",
  letters: "XMLに書けない文字があります",
};

const flightFaults: Readonly<Record<string, string>> = {
  route: "空港が欠けています",
  place: "空港の位置が分かりません",
  date: "日が欠けています",
};

const passFaults: Readonly<Record<string, string>> = {
  length: "文字列が途中で終わっています",
  format: "形式符号Mが必要です",
  legs: "区間数は1から4までです",
  airport: "空港は英字3字です",
  carrier: "航空会社は2字か3字です",
  number: "便名は4桁までの数字と英字1字です",
  day: "年間通日は001から366までです",
  size: "16進数2桁が必要です",
  overrun: "長さがそれを含む部分を超えています",
  version: "記号 > と版が必要です",
  security: "保安データの記号 ^ が必要です",
  "leap-day": "通日366はうるう年に限ります",
};

/** The words of the findings in Japanese. */
export const ja: Wording = {
  "casebook/case-number-twice": ({ number, others }) => `事件番号${number}は記録${places(others)}にもあります。`,
  "casebook/duplicate": ({ name, publishedOn, others }) =>
    `${name}の${publishedOn}の公表は記録${places(others)}にもあります。重複でないか確かめてください。`,
  "casebook/first-report-missing": ({ name, report }) =>
    `${report === "final" ? "最終報" : "続報"}ですが、${name}の先の報告が記録にありません。加えてください。`,
  "casebook/follow-up-unmarked": ({ name, type, on, others }) =>
    `${name}の${on}の「${type}」は先の公表（記録${places(others)}）にもあります。同じ事案なら続報としてください。`,
  "casebook/recurrence": ({ name, count, others }) => `${name}の事案は${count}件あります（記録${places(others)}）。`,
  "casebook/shared-supplier": ({ name, count, others }) =>
    `${name}は${count}者の事案に関わっています（記録${places(others)}）。一つの事案なら一度だけ数えてください。`,
  "casebook/total-contradicted": ({ total, earlier, others }) =>
    `合計${total}は先の報告（記録${places(others)}）の${earlier}より少なくなっています。どちらが正しいか確かめてください。`,
  "record/nothing-ran": () => "点検が一つも行われていません。組に含まれる点検がすべて切られているか、行えません。",
  "record/suppression-expired": ({ check, until }) =>
    `${check} の抑止は${until}で期限が切れています。指摘を見直すか、期限を改めてください。`,
  "record/suppression-unused": ({ check }) => `${check} の抑止に当たる指摘がありません。取り除いてください。`,
  "record/kind-unknown": ({ kind }) =>
    `${kind === null ? "記録にkindがありません" : `「${kind}」という種類の記録はありません`}。kindをincidentかtripにしてください。`,

  "incident/act-as-period": ({ type, on, days }) =>
    `「${type}」が${days}日にわたる期間${on}で書かれています。一日に定まらないか確かめてください。`,
  "incident/alias-is-name": ({ alias }) => `別名「${alias}」は正式名称と同じです。取り除いてください。`,
  "incident/aliases-alike": ({ alias, first }) => `別名「${alias}」は「${first}」と同じ名前です。一つにしてください。`,
  "incident/approximate-count-unrounded": ({ count }) =>
    `「約」の付く${count}が端数まであります。確定した数でないか確かめてください。`,
  "incident/authority-not-listed": ({ on }) =>
    `${on}に機関へ報告していますが、reportedToにその機関がありません。委託元でなければ加えてください。`,
  "incident/authority-told-before-detection": ({ on, detectedOn }) =>
    `機関への報告（${on}）が発覚（${detectedOn}）より前です。日付を確かめるか、先の発覚を補ってください。`,
  "incident/card-company-not-told": () =>
    "カード番号が対象なのに、カード会社や決済代行会社への連絡が書かれていません。本文にあれば加えてください。",
  "incident/card-company-without-card-data": () =>
    "カード会社への連絡がありますが、情報の種類にカード情報がありません。読み落としでないか確かめてください。",
  "incident/case-number": ({ number, reason, publishedOn }) =>
    reason === "shape"
      ? `事件簿の番号「${number}」が2031-12のような年と連番の形ではありません。`
      : `事件簿の番号${number}の年が、公表日${publishedOn}より前です。`,
  "incident/case-number-late": ({ number, publishedOn }) =>
    `事件簿の番号${number}の年が、公表日${publishedOn}の翌々年以降です。公表の年を確かめてください。`,
  "incident/cause-missing": () =>
    "原因が書かれていません。漏えいの根本原因を補うか、公表文に記載がなければnullのままにしてください。",
  "incident/communication-secrecy": () =>
    "通信の内容が対象ですが、所管省庁への報告が書かれていません。電気通信事業者であれば報告の対象となりえます。法的助言ではありません。",
  "incident/corporate-number": ({ number, reason, expected }) =>
    reason === "shape"
      ? `法人番号${number}が13桁の数字ではありません。`
      : `法人番号${number}の検査用数字は${expected}のはずです。公表サイトと照合してください。`,
  "incident/corporate-number-of-public-body": ({ number, name }) =>
    `法人番号${number}は国の機関か地方公共団体のもので、会社の「${name}」と合いません。公表サイトと照合してください。`,
  "incident/count-against-evidence": ({ count, stated }) =>
    `件数${count}が根拠の引用にありません（引用の数字は${stated}）。どちらかを直してください。`,
  "incident/count-at-threshold": ({ count, threshold }) =>
    `${count}人は報告基準（${threshold}人を超える）の境界です。原文の人数を確かめてください。`,
  "incident/count-evidence-without-number": numberless,
  "incident/count-may-exceed-threshold": ({ count, qualifier, threshold }) =>
    `${count}人（${qualifier}）は報告基準（${threshold}人を超える）をまたぐ幅があります。本文の人数と報告の有無を確かめてください。`,
  "incident/count-over-population": ({ count, most }) =>
    `${count}人は日本の人口の最大（${most}人）を超えています。桁を確かめてください。`,
  "incident/count-over-total": ({ count, total, unit }) =>
    `内訳の${count}（${unit}）が総数${total}を超えています。以前の報告の数でないか、両方を確かめてください。`,
  "incident/count-zero": ({ unit }) =>
    `${unit === null ? "総数" : `件数（${unit}）`}が0です。対象がなければ取り除き、分からなければnullにしてください。`,
  "incident/data-classes-other-only": () =>
    "情報の種類が「その他」だけです。本文に具体的な項目があれば加えてください。",
  "incident/date-implausible": ({ on, first, last }) =>
    `${on}は${first}年から${last}年の外です。年を確かめてください。`,
  "incident/denial-of-service-with-exposure": ({ exposure }) =>
    `原因がサービス妨害なのに漏えいが「${exposure}」です。情報に達した別の行為がないか確かめてください。`,
  "incident/detection-long-after-occurrence": ({ days, occurredOn, detectedOn }) =>
    `発覚（${detectedOn}）は発生（${occurredOn}）から少なくとも${days}日後です。年を確かめてください。`,
  "incident/detection-missing": () => "発覚した日が書かれていません。報告の期間はこの日から数えます。",
  "incident/earlier-publication-unmarked": ({ on, publishedOn, report }) =>
    `${on}に先の公表がありますが、${publishedOn}のこの文書は${report === null ? "続報と書かれていません" : `「${report}」です`}。続報でないか、公表日が先の日でないかを確かめてください。`,
  "incident/event-after-publication": ({ type, on, publishedOn }) =>
    `${on}の「${type}」は公表日${publishedOn}より後です。予定は出来事に含めません。日付の誤りでないかも確かめてください。`,
  "incident/event-duplicated": ({ type, on, first }) =>
    `${on}の「${type}」は${placed(first)}番目の出来事と重複しています。一つにしてください。`,
  "incident/events-in-causal-order": ({ earlier, earlierOn, later, laterOn }) =>
    `${laterOn}の「${later}」が${earlierOn}の「${earlier}」より前です。日付か種別が誤りです。`,
  "incident/events-listed-in-order": ({ on, previous }) =>
    `${on}の出来事が${previous}の後に並んでいます。日付順に並べてください。`,
  "incident/evidence-length": quoteLength,
  "incident/evidence-outside-post": outsidePost,
  "incident/evidence-repeated": repeatedSpan,
  "incident/evidence-slices": evidenceFault,
  "incident/evidence-targets": danglingTarget,
  "incident/evidence-without-span": spanless,
  "incident/exposure-against-misuse": ({ exposure, misuse }) =>
    `漏えいが「${exposure}」なのに不正利用が「${misuse}」です。外部に渡っていない情報は不正利用されません。`,
  "incident/exposure-without-facts": () => "漏えいが確認されていますが、情報の種類も件数も書かれていません。",
  "incident/final-report-exposure-unknown": () =>
    "最終報なのに漏えいの有無が不明です。調査の結論が書かれていないか確かめてください。",
  "incident/final-report-without-counts": () =>
    "最終報なのに件数が一つもありません。本文の人数や件数を加えてください。",
  "incident/follow-up-without-counts": () =>
    "続報に件数が一つもありません。前の報告の件数が書かれていれば加えてください。",
  "incident/full-report-late": ({ days, limit, knownOn, reportedOn }) =>
    `個人情報保護委員会への二度目の報告（${reportedOn}）は、事態を知った日（${knownOn}）から少なくとも${days}日後です。確報は${limit}日以内とされています。法的助言ではありません。`,
  "incident/full-report-not-stated": ({ days, limit, knownOn, publishedOn }) =>
    `公表（${publishedOn}）は事態を知った日（${knownOn}）から少なくとも${days}日後ですが、個人情報保護委員会への報告は一度だけです。${limit}日以内の確報が書かれていないか確かめてください。`,
  "incident/group-classes-listed": ({ dataClass }) =>
    `集団の「${dataClass}」が全体のdataClassesにありません。加えてください。`,
  "incident/group-repeated": ({ count, unit, first }) =>
    `${count}（${unit}）は${placed(first)}番目にもあります。同じ集団なら一つにしてください。`,
  "incident/initial-report": () => "第1報です。件数や原因は続報で変わることがあります。",
  "incident/initial-report-investigated": ({ completedOn }) =>
    `第1報ですが、調査が${completedOn}に完了しています。続報や最終報でないか確かめてください。`,
  "incident/investigation-beyond-full-report": ({ days, limit, knownOn, completedOn }) =>
    `調査の完了${completedOn}は把握（${knownOn}）の${days}日後で、確報の${limit}日を過ぎています。後から報告した事項がないか確かめてください。`,
  "incident/investigation-order": ({ on, startedOn }) =>
    `調査の完了（${on}）が調査の開始（${startedOn}）より前です。別の調査でなければ、日付を直してください。`,
  "incident/investigation-within-a-day": ({ on, detectedOn }) =>
    `侵害の調査の完了（${on}）が発覚（${detectedOn}）と同じ日です。初動の確認でないか確かめてください。`,
  "incident/later-report-without-earlier": ({ report, publishedOn }) =>
    `${publishedOn}のこの文書は「${report}」ですが、前の公表の日付がありません。本文にあれば加えてください。`,
  "incident/medical-image-context": ({ sector }) =>
    `医用画像がありますが、業種が「${sector}」で健康情報もありません。写真（photo）でないか確かめてください。`,
  "incident/members-unique": ({ value, first }) =>
    `「${value}」は${placed(first)}番目に既にあります。取り除いてください。`,
  "incident/ministry-report-not-stated": ({ cause }) =>
    `医療機関で原因が「${cause}」ですが、所管省庁への報告が書かれていません。2018年10月29日の通知の対象となりえます。`,
  "incident/misuse-not-stated": () => "二次被害の有無が書かれていません。",
  "incident/misuse-without-exposure": () =>
    "不正利用が確認されているのに漏えいの有無が不明です。exposureを確かめてください。",
  "incident/name-placeholder": ({ name }) =>
    `「${name}」は伏せ字や代名詞で、名称ではありません。正式名称にするか、分からなければ取り除いてください。`,
  "incident/name-with-honorific": ({ name }) => `「${name}」に敬称が付いています。敬称を除いてください。`,
  "incident/organization-missing": () => "公表主体の名称が分かりません。",
  "incident/payment-data-without-number": ({ dataClass }) =>
    `「${dataClass}」があるのにカード番号がありません。番号も対象でなかったか確かめてください。`,
  "incident/personal-data-in-evidence": personalDatum,
  "incident/police-report-not-stated": ({ cause }) =>
    `原因が「${cause}」ですが、警察への相談や届出が書かれていません。本文にあれば加えてください。`,
  "incident/ppc-report-beyond-guide": ({ days, shortest, knownOn, reportedOn }) =>
    `個人情報保護委員会への報告（${reportedOn}）は、事態を知った日（${knownOn}）から少なくとも${days}日後です${
      shortest < days ? `（最後の発覚からは${shortest}日）` : ""
    }。速報の目安は3～5日以内です。法的助言ではありません。`,
  "incident/ppc-report-not-stated": ({ ground, value, threshold }) =>
    `報告の対象となりうる事態ですが、個人情報保護委員会への報告が書かれていません：${grounds[ground]}、${value}${
      threshold === null ? "" : `（${threshold}人を超える）`
    }。法的助言ではありません。`,
  "incident/processor-without-organization": ({ name }) =>
    `委託先「${name}」があるのに、委託元が分かりません。公表主体を補ってください。`,
  "incident/provenance-complete": groundless,
  "incident/publication-date-missing": ({ on }) =>
    `公表の出来事（${on}）があるのに公表日がありません。publishedOnに書いてください。`,
  "incident/publication-day": ({ publishedOn }) =>
    `公表日「${publishedOn}」が一日に定まりません。2031-03-10のように日まで書いてください。`,
  "incident/publication-delayed": ({ days, knownOn, publishedOn, explained }) =>
    `公表（${publishedOn}）は事態を知った日（${knownOn}）から少なくとも${days}日後です。${
      explained === null ? "" : explained ? "本文は遅れに触れています。" : "本文に遅れの説明は見当たりません。"
    }`,
  "incident/published-on-closed-day": ({ publishedOn }) =>
    `公表日${publishedOn}は土日・祝日・年末年始です。読み違いでないか確かめてください。`,
  "incident/recipient-not-listed": ({ type, authority }) =>
    `「${type}」の出来事があるのに、reportedToに「${authority}」がありません。加えてください。`,
  "incident/recipient-undated": ({ authority, type }) =>
    `報告先に「${authority}」がありますが、その日付がありません。本文にあれば「${type}」の出来事を加えてください。`,
  "incident/response-before-detection": ({ type, on, detectedOn }) =>
    `${on}の「${type}」が発覚（${detectedOn}）より前です。先の発覚が抜けていないか確かめてください。`,
  "incident/response-before-occurrence": ({ type, on, occurredOn }) =>
    `${on}の「${type}」が発生（${occurredOn}）より前です。どちらかの日付を直してください。`,
  "incident/restored-before-contained": ({ on, containedOn }) =>
    `復旧（${on}）が封じ込め（${containedOn}）より前です。日付と、代替手段での再開でないかを確かめてください。`,
  "incident/schema": schemaFault,
  "incident/sector-against-name": ({ name, sector, expected }) =>
    `「${name}」の業種が「${sector}」です。名称からは「${expected}」と読めるので、どちらかを確かめてください。`,
  "incident/security-code-kept": ({ cause }) =>
    `原因が「${cause}」なのにセキュリティコードが漏れています。保存が禁じられている情報なので、入力時の窃取（web-skimming）でないか確かめてください。`,
  "incident/skimming-before-extension": ({ knownOn }) =>
    `把握（${knownOn}）が2024年4月1日より前です。入力中の情報に広げた規則7条3号の改正は当てはまりません。`,
  "incident/skimming-outside-window": ({ on, window }) =>
    `改ざん（${on}）が対象期間${window}より後です。どちらかの日付を直してください。`,
  "incident/skimming-without-card-data": () =>
    "原因がウェブスキミングなのにカード情報がありません。情報の種類か原因を確かめてください。",
  "incident/skimming-without-forensics": () =>
    "ウェブスキミングなのに調査の日付も調査会社もありません。本文にあれば加えてください。",
  "incident/source-range": reversedSource,
  "incident/subjects-notice-not-stated": () =>
    "委員会か所管省庁に報告した事態ですが、本人への連絡の日付がありません。本文にあれば加えてください。",
  "incident/third-party-is-organization": ({ name }) => `「${name}」は公表主体自身です。第三者から取り除いてください。`,
  "incident/third-party-repeated": ({ name, first }) => `「${name}」は「${first}」と同じ会社です。一つにしてください。`,
  "incident/third-party-resembles-organization": ({ name, organization }) =>
    `第三者「${name}」は公表主体「${organization}」の別表記と思われます。そうであれば取り除いてください。`,
  "incident/time-zone": ({ timeZone }) =>
    `「${timeZone}」はIANAの時間帯名ではありません。Asia/Tokyoのように書いてください。`,
  "incident/time-zone-foreign": ({ timeZone, name }) =>
    `「${name}」の時間帯が${timeZone}です。日本時間でないか確かめてください。`,
  "incident/total-missing": ({ count, unit }) =>
    `件数は${count}（${unit}）だけですが総数がありません。totalに書いてください。`,
  "incident/total-qualified": ({ total, qualifier }) =>
    `総数${total}は「${qualifier}」の付く数です。確定した人数として合計しないでください。`,
  "incident/total-unsupported": ({ total, unit, sum }) =>
    `総数${total}は、書かれた数のどれでもなく、その和でもありません（${unit}の合計は${sum}）。`,
  "incident/total-without-groups": ({ total }) =>
    `総数${total}が何の数か分かりません。単位とともにaffectedに加えてください。`,
  "incident/unit-mismatch": ({ count, unit, otherUnit }) =>
    `${count}が「${unit}」と「${otherUnit}」の両方にあります。同じ集団なら単位を一つにしてください。`,
  "incident/weekday": weekdayFault,
  "incident/when-valid": ({ value, reason }) => `「${value}」${whenFaults[reason]}。`,
  "incident/window-after-containment": ({ window, containedOn }) =>
    `対象期間${window}が最後の封じ込め（${containedOn}）より後まで続いています。終わりの日付を確かめてください。`,
  "incident/window-after-detection": ({ window, detectedOn }) =>
    `対象期間${window}が最後の発覚（${detectedOn}）より後に始まっています。どちらかの日付を直してください。`,
  "incident/window-after-publication": ({ window, publishedOn }) =>
    `対象期間${window}が公表日${publishedOn}より後に始まっています。どちらかが誤りです。`,
  "incident/window-open-ended": ({ window, missing }) =>
    `対象期間${window}の${missing === "start" ? "始まり" : "終わり"}が開いています。本文にあれば補ってください。`,
  "incident/window-too-long": ({ window, years }) =>
    `対象期間${window}が${years}年に及びます。年や元号の読み違いでないか確かめてください。`,

  "trip/aircraft-before-service": ({ aircraft, date, since }) =>
    `「${aircraft}」の就航（${since}）より前の${date}に搭乗しています。機種か年を確かめてください。`,
  "trip/aircraft-designator": ({ aircraft, name }) =>
    `「${aircraft}」は型式略号です。「${name}」のように機種名で書いてください。`,
  "trip/aircraft-range": ({ aircraft, km, range }) =>
    `${km}kmは${aircraft}の航続距離（最長${range}km）を超えます。機種か区間を確かめてください。`,
  "trip/aircraft-series": ({ aircraft, series }) =>
    `機種「${aircraft}」の派生型はありません。この系列は${series}で始まります。`,
  "trip/aircraft-shape": ({ aircraft }) =>
    `機種「${aircraft}」がB787-9やA321neoのような、メーカーの英字と番号の形ではありません。`,
  "trip/airport-against-evidence": ({ code, name, named }) =>
    `空港は${code}ですが、根拠の引用は「${name}」（${named}）です。どちらかを直してください。`,
  "trip/airport-code": ({ code }) =>
    `「${code}」はIATA空港コードの形ではありません。HNDのような大文字3字にしてください。`,
  "trip/airport-unknown": ({ code, near }) =>
    `${code}は空港の一覧にありません。${near === null ? "コードを確かめてください" : `${near}ではありませんか`}。`,
  "trip/amount-against-evidence": ({ amount, stated }) =>
    `金額${amount}が根拠の引用にありません（引用の数字は${stated}）。どちらかを直してください。`,
  "trip/amount-decimals": ({ amount, currency, decimals }) =>
    `${amount} ${currency}の小数が、通貨の${decimals}桁を超えています。`,
  "trip/amount-evidence-without-number": numberless,
  "trip/amount-negative": ({ amount }) => `${amount}は負です。払い戻しは支出から取り除き、誤りなら直してください。`,
  "trip/block-time": ({ from, to, minutes, longest }) =>
    `${from}から${to}までの所要時間が${minutes}分になり、10～${longest}分の外です。出発と到着の時刻、空港を確かめてください。`,
  "trip/cabin-of-carrier": ({ cabin, carrier }) => `${carrier}に「${cabin}」というクラスはありません。`,
  "trip/carrier-code": ({ carrier }) =>
    `「${carrier}」はIATA航空会社コードの形ではありません。JLや7Gのような2字にしてください。`,
  "trip/carrier-not-flying": ({ carrier, date, first, last }) =>
    `${carrier}は${date}に運航していません（${first === null ? `${last}まで` : `${first}から`}）。年か航空会社を確かめてください。`,
  "trip/clock-time": ({ time }) => `「${time}」は時刻ではありません。00:00から23:59までのHH:MMにしてください。`,
  "trip/connection-short": ({ airport, minutes }) =>
    `${airport}の乗り継ぎが${minutes}分しかありません。時刻を確かめてください。`,
  "trip/credit-within-amount": ({ credit, amount }) =>
    amount === null
      ? `充当額${credit}が負です。`
      : `充当額${credit}が0から金額${amount}までの範囲にありません。実際に充当された額にしてください。`,
  "trip/credit-without-amount": ({ credit }) =>
    `充当額${credit}があるのに金額がありません。特典の上限額でないか確かめてください。`,
  "trip/currency-code": ({ currency }) =>
    `「${currency}」はISO 4217の通貨コードではありません。JPYなど、またはmilesにしてください。`,
  "trip/currency-unknown": ({ currency }) =>
    `通貨「${currency}」は既知の一覧にありません。コードを確かめてください。小数の桁は検査していません。`,
  "trip/date-implausible": ({ date, first, last }) =>
    `${date}は${first}年から${last}年の外です。年を確かめてください。`,
  "trip/date-partly-missing": ({ date }) =>
    `ほかの便には日付（${date}）がありますが、この便にはありません。本文から分かれば補ってください。`,
  "trip/date-valid": ({ date, reason }) => `「${date}」${whenFaults[reason]}。`,
  "trip/delay-against-departure": ({ delayMinutes, computed }) =>
    `遅延${delayMinutes}分が、出発時刻の差（${computed}分）と大きく違います。どちらの遅延か確かめてください。`,
  "trip/delay-consistent": ({ delayMinutes, computed }) =>
    `遅延${delayMinutes}分は、到着時刻の差（${computed}分）と合いません。`,
  "trip/delay-missing": ({ computed }) =>
    `予定と実際の時刻がそろっているのに遅延がありません。時刻の差は${computed}分です。`,
  "trip/delay-plausible": ({ delayMinutes }) =>
    `遅延${delayMinutes}分は、1日を超える遅れか2時間を超える早着です。時刻を確かめてください。`,
  "trip/departure-early": ({ minutes }) =>
    `定刻より${minutes}分早く出発しています。搭乗開始や案内の時刻でないか確かめてください。`,
  "trip/domestic-cabin-abroad": ({ cabin, airport }) =>
    `「${cabin}」は国内線のクラスですが、${airport}を発着する便です。クラスか空港を確かめてください。`,
  "trip/evidence-length": quoteLength,
  "trip/evidence-outside-post": outsidePost,
  "trip/evidence-repeated": repeatedSpan,
  "trip/evidence-slices": evidenceFault,
  "trip/evidence-targets": danglingTarget,
  "trip/evidence-without-span": spanless,
  "trip/expense-repeated": ({ item, amount, first }) =>
    `支出「${item}」${amount}は${placed(first)}番目にもあります。一度の支払いなら一つにしてください。`,
  "trip/expense-without-amount": ({ item }) =>
    `支出「${item}」に金額がありません。金額を補うか、支出でなければ取り除いてください。`,
  "trip/expense-without-currency": ({ item }) => `支出「${item}」に金額があるのに通貨がありません。`,
  "trip/first-on-domestic-flight": ({ carrier, cabin }) =>
    `${carrier}の国内線にfirstはありません。「${cabin}」でないか確かめてください。`,
  "trip/flight-duplicated": ({ first }) => `この便は${placed(first)}番目の便と重複しています。一つにしてください。`,
  "trip/flight-empty": () => "航空会社・便名・空港・日付のいずれもない便です。取り除くか、補ってください。",
  "trip/flight-number": ({ number, reason }) =>
    reason === "shape"
      ? `便名「${number}」が1～4桁の数字ではありません。航空会社はcarrierに書いてください。`
      : reason === "zero"
        ? `便名「${number}」が0です。`
        : `便名「${number}」の先頭の0は省いてください。`,
  "trip/flights-chained": ({ to, from }) => `出発地${from}が、前の便の到着地${to}と異なります。`,
  "trip/flights-in-order": ({ date, previous }) =>
    `${date}の便が${previous}の便の後に並んでいます。搭乗した順に並べてください。`,
  "trip/flights-many": ({ flights, most }) =>
    `便が${flights}あります。${most}を超えるので、別の旅や過去の記事が混ざっていないか確かめてください。`,
  "trip/flights-missing": () => "搭乗した便がありません。",
  "trip/flights-overlap": ({ airport, minutes }) =>
    `${airport}の出発が、前の便の到着より${minutes}分前です。二つの便の時刻と順序を確かめてください。`,
  "trip/lounge-name-against-airport": ({ lounge, airport, named }) =>
    `「${lounge}」は${named}のラウンジの名ですが、空港は${airport}です。どちらかを直してください。`,
  "trip/lounge-on-route": ({ name, airport }) => `ラウンジ「${name}」の空港${airport}を、この旅の便は使っていません。`,
  "trip/lounge-repeated": ({ name, first }) =>
    `ラウンジ「${name}」は${placed(first)}番目にもあります。一度の訪問なら一つにしてください。`,
  "trip/lounge-without-airport": ({ name }) =>
    `訪れたラウンジ「${name}」の空港がありません。本文から分かれば補ってください。`,
  "trip/metropolitan-code": ({ code, airports }) => `${code}は都市コードです。空港を書いてください：${airports}。`,
  "trip/midnight-times": () => "出発も到着も00:00です。時刻が不明ならnullにしてください。",
  "trip/net-arithmetic": ({ amount, credit, net, expected }) =>
    `支払額${net}が、金額${amount}から充当額${credit}を引いた${expected}と異なります。`,
  "trip/net-missing": ({ item, expected }) => `支出「${item}」に支払額がありません。${expected}と書いてください。`,
  "trip/number-without-carrier": ({ number }) => `便名${number}の航空会社が分かりません。`,
  "trip/personal-data-in-evidence": personalDatum,
  "trip/provenance-complete": groundless,
  "trip/registration-of-carrier": ({ registration, carrier, mark }) =>
    `登録記号${registration}が、${carrier}の国籍記号${mark}で始まっていません。運航会社と登録記号を確かめてください。`,
  "trip/registration-one-aircraft": ({ registration, aircraft, other }) =>
    `登録記号${registration}の機種が「${aircraft}」と「${other}」の二つあります。どちらかを直してください。`,
  "trip/registration-shape": ({ registration, reason }) =>
    reason === "japanese-hyphen"
      ? `登録記号${registration}：日本の登録記号にハイフンは入りません。`
      : reason === "japanese-length"
        ? `登録記号${registration}：日本の登録記号はJA861JのようにJAと4字です。`
        : `「${registration}」は登録記号の形ではありません。`,
  "trip/round-trip-same-number": ({ carrier, number, from, to }) =>
    `${from}から${to}への便名${carrier}${number}が、逆向きの前の便と同じです。便名を確かめてください。`,
  "trip/same-airport": ({ code }) => `出発地と到着地がどちらも${code}です。`,
  "trip/schema": schemaFault,
  "trip/seat-implausible": ({ seat, reason }) =>
    `座席「${seat}」の${reason === "row" ? "列番号が99を超えています" : "英字がLより後です"}。座席番号を確かめてください。`,
  "trip/seat-product-of-cabin": ({ seatProduct, cabin, builtFor }) =>
    `座席「${seatProduct}」は「${builtFor}」の座席ですが、クラスが「${cabin}」です。開放席などでなければ、クラスを直してください。`,
  "trip/seat-product-of-carrier": ({ seatProduct, carrier, carriers }) =>
    `座席「${seatProduct}」は${carriers}のもので、${carrier}にはありません。座席か運航会社を確かめてください。`,
  "trip/seat-shape": ({ seat }) => `座席「${seat}」が12Aのような列番号と英字（Iは使いません）ではありません。`,
  "trip/single-class-carrier": ({ cabin, carrier }) =>
    `${carrier}は単一クラスの会社で、「${cabin}」を販売していません。クラスか運航会社を確かめてください。`,
  "trip/source-range": reversedSource,
  "trip/speed-implausible": ({ from, to, km, minutes, least, most }) =>
    `${from}から${to}まで${km}kmを${minutes}分では、時速${least}〜${most}kmの範囲を外れます。空港か時刻を確かめてください。`,
  "trip/weekday": weekdayFault,

  "export/flight-left-out": ({ reason }) => `便を書き出していません（${flightFaults[reason] ?? reason}）。`,
  "export/not-carried": ({ field, count }) => `この形式には${field}の欄がないため、${count}件を省きました。`,
  "export/value-left-out": ({ field, value, reason }) =>
    `${field}「${value}」を省きました（${valueFaults[reason] ?? reason}）。`,
  "import/airline-unknown": ({ line, code }) => `${line}行目: 「${code}」という航空会社のコードはありません。`,
  "import/airport-unknown": ({ line, code }) => `${line}行目: 「${code}」という空港のコードはありません。`,
  "import/boarding-pass": ({ line, fault, at, found }) =>
    `${line}行目: 搭乗券の文字列が${at}文字目で壊れています（${passFaults[fault] ?? fault}。実際は「${found}」）。`,
  "import/column-missing": ({ columns }) => `表に次の列がありません: ${columns}。`,
  "import/column-unknown": ({ column }) => `「${column}」はこの形式にない列です。値は不明な値として示します。`,
  "import/diverted": ({ line, from, to }) =>
    `${line}行目: ${from}行きの便が${to}へ目的地を変更しました。到着地は${to}とします。`,
  "import/format-unknown": () => "入力の形式が分かりません。--from で指定してください。",
  "import/not-carried": ({ column, count }) => `記録には「${column}」の欄がないため、値${count}件を省きました。`,
  "import/row-left-out": ({ line, reason }) => `${line}行目を省きました（${rowFaults[reason] ?? reason}）。`,
  "import/text-broken": ({ wanted }) => `入力は${wanted}ではありません。`,
  "import/value-left-out": ({ line, column, value, reason }) =>
    `${line}行目: ${column}「${value}」を省きました（${valueFaults[reason] ?? reason}）。`,
  "import/year-open": ({ line, day }) =>
    `${line}行目: 搭乗券に年はなく、通日${day}がどの年か分かりません。搭乗に近い日を指定してください。`,
  "extract/date-without-year": ({ text, count }) =>
    `${count === 1 ? `「${text}」` : `「${text}」など${count}か所の日付`}には年がなく、本文からも決められません。基準日を指定してください。`,
  "extract/empty-input": () => "入力が空です。",
  "extract/field-left-out": ({ field }) => `本文から「${field}」を決められないため、空けてあります。`,
  "extract/no-record": () => "事件の公表文も搭乗記も見つかりませんでした。",
  "extract/weekday-mismatch": ({ text, on }) => `「${text}」の曜日は${on}と合いません。どちらかが誤りです。`,
};

function evidenceFault({ reason, start, end }: FindingParams["incident/evidence-slices"]): string {
  if (reason === "shape") return "根拠が{ start, end, quote, rule }の形ではないか、startがendより後です。";
  if (reason === "outside") return `位置${start}～${end}が本文の外です。`;
  return `引用が本文の${start}～${end}と一致しません。`;
}

function danglingTarget({ pointer }: FindingParams["incident/evidence-targets"]): string {
  return `「${pointer}」という項目は記録にありません。`;
}

function groundless(): string {
  return "この項目には根拠となる箇所も、導いた規則もありません。";
}

function schemaFault({ issue, expected }: FindingParams["incident/schema"]): string {
  if (issue === "unrecognized_keys") return `不明な項目があります：${expected}。取り除いてください。`;
  const wanted = expected === null ? null : (types[expected] ?? expected);
  if (issue === "missing") return `この項目がありません。加えてください（${wanted ?? "値"}。書かれていなければnull）。`;
  return wanted === null ? `値がスキーマに合いません（${issue}）。` : `値が合いません。${wanted}にしてください。`;
}

function quoteLength({ reason, length, most }: FindingParams["incident/evidence-length"]): string {
  if (reason === "empty") return "根拠の引用が空です。値の書かれた箇所を引用してください。";
  return `根拠の引用が${length}字あります。値の書かれた箇所だけを${most}字以内で引用してください。`;
}

function spanless({ pointer }: FindingParams["incident/evidence-without-span"]): string {
  return `「${pointer}」の根拠に引用が一つもありません。引用を加えるか、取り除いてください。`;
}

function outsidePost({ start, end, postStart, postEnd }: FindingParams["incident/evidence-outside-post"]): string {
  return `根拠の位置${start}～${end}が、元の記事（${postStart}～${postEnd}）の外です。別の記事の値でないか確かめてください。`;
}

function repeatedSpan({ start, end }: FindingParams["incident/evidence-repeated"]): string {
  return `位置${start}～${end}の引用は、この項目に既にあります。取り除いてください。`;
}

function numberless({ pointer }: FindingParams["incident/count-evidence-without-number"]): string {
  return `「${pointer}」は数ですが、根拠の引用に数字がありません。数の書かれた箇所を引用してください。`;
}

function reversedSource({ start, end }: FindingParams["incident/source-range"]): string {
  return `元の記事の終わり（${end}）が始まり（${start}）より前です。位置を直してください。`;
}
