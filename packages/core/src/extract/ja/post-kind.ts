/** What a post is: a disclosure of an incident, a boarding log, or neither. */
export type PostKind = "incident" | "trip" | "other";

const INCIDENT_HEAD = /^【[^】]{0,20}事件簿/;
const TRIP_HEAD = /^【[^】]{0,8}搭乗記/;

const INCIDENT: readonly (readonly [RegExp, number])[] = [
  [/漏えい|漏洩|漏えい|流出|漏出/g, 2],
  [/個人情報|個人データ|顧客情報|お客様情報/g, 1],
  [/不正アクセス|不正ログイン|ランサムウ[ェエ]ア|サイバー攻撃|改ざん|マルウ[ェエ]ア|ウイルス感染|フィッシング|サポート詐欺/g, 2],
  [/紛失|盗難|誤送信|誤送付|誤掲載|誤廃棄|誤配|誤交付|置き忘れ/g, 2],
  [/お詫び|おわび|深謝|陳謝/g, 2],
  [/再発防止/g, 2],
  [/二次被害|悪用/g, 1],
  [/DDoS|サイバー|セキュリティ|攻撃/g, 2],
  [/第三者|警察|個人情報保護委員会/g, 1],
  [/[ご御](?:迷惑|心配|不便)/g, 1],
];

const TRIP: readonly (readonly [RegExp, number])[] = [
  [/搭乗(?!者名)/g, 2],
  [/ラウンジ|機内食|機内|座席|シート/g, 1],
  [/(?:^|[^A-Z0-9])(?:JL|NH|JAL|ANA|MM|GK|BC|7G|HD|6J|NU|JH|ZG|SQ|CX|TG|UA|AA|DL|LH|AF|BA|KE|OZ|BR|CI|QF|EK|QR|TK)[ -]?\d{1,4}(?!\d)/g, 3],
  [/[→⇒]/g, 1],
  [/離陸|着陸|プッシュバック|スポットイン|スポットアウト|搭乗口|搭乗ゲート|手荷物検査|滑走路|定刻|フライト/g, 2],
  [/空港|ターミナル|便名|機材|機種/g, 1],
];

const CAP = 4;

function score(text: string, cues: readonly (readonly [RegExp, number])[]): number {
  let sum = 0;
  for (const [pattern, weight] of cues) {
    let hits = 0;
    pattern.lastIndex = 0;
    while (hits < CAP && pattern.exec(text) !== null) hits += 1;
    pattern.lastIndex = 0;
    sum += hits * weight;
  }
  return sum;
}

/** Judges a post by its header, else by the words of either trade; folded text. */
export function judgeKind(folded: string): PostKind {
  if (INCIDENT_HEAD.test(folded)) return "incident";
  if (TRIP_HEAD.test(folded)) return "trip";
  const incident = score(folded, INCIDENT);
  const trip = score(folded, TRIP);
  if (Math.max(incident, trip) < 6) return "other";
  return incident >= trip ? "incident" : "trip";
}
