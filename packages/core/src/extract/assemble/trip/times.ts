import type { Cited } from "../material.ts";
import { CLOCK_RULE, type Clock } from "./clocks.ts";
import { cited } from "./leg.ts";
import { flightOf, isDue } from "./timetable.ts";
import { sentenceEnd, sentenceStart } from "./words.ts";

/** What a clock time of a log is of. */
export type Event = "out" | "out-weak" | "off" | "on" | "in" | "in-weak" | "other";

const EVENTS: readonly (readonly [event: Event, pattern: RegExp])[] = [
  [
    "other",
    /搭乗(?:開始|が|の案内|案内|時刻|締|を|口|は)|優先搭乗|一般搭乗|ボーディング|Boarding|ドア|Door|扉|締め?切|締切|案内|消灯|点灯|サイン|Tai?xi|タキシ|タクシング|起床|起き|家を|自宅|チェックイン|保安|ホテル|駅|バス|電車|新幹線|モノレール|列車|開店|終電|営業|オープン|店じまい|滑走路へ|誘導路|見込|到着予定は変|集合|機内食|ミール|食事|ベルト|上空|通過|巡航|降下|消え|着替|待ち合わせ/g,
  ],
  [
    "out",
    /プッシュバック|プッシュ・バック|Push ?-?bac?k|Pushbuck|P\/B|後退|動き(?:出|始|だ|、|。|$)|動く(?=。|、|$)|(?<![ァ-ヶー])バック(?=。|、|$|開始|し)|スポット(?:アウト|を(?:離|出))|Spot ?out|ブロック(?:アウト|オフ)|Block ?-?out|Off ?-?blocks?|On-time departure|ゲート(?:アウト|を(?:離|出))|駐機場を(?:離|出)|トーイング|牽引|早出|押し(?:出|戻)/gi,
  ],
  ["off", /離陸|Take ?-?off|Wheels ?-?up|テイクオフ|T\/O|空の上|浮[いき上]|Airborne|飛び立|舞い上|宙に/gi],
  [
    "on",
    /着陸|Landing|Landed|タッチダウン|Touch ?-?down|接地|ランディング|T\/D|(?:滑走路|地上)に[^、。]{0,6}降り|降り立|舞い降り|車輪が(?:着|接|地)/gi,
  ],
  [
    "in",
    /スポット(?:イン|入|[にへ](?:は)?[^、。]{0,4}(?:到着|入|着|停|止|戻)|到着|着(?!陸))|Spot ?in|ゲート(?:イン|[にへ](?:は)?[^、。]{0,4}(?:入|着|到着)|到着)|ブロックイン|Block ?-?in|On ?-?blocks?|駐機(?:場|位置|スポット)で[^、。]{0,4}(?:停|止)|駐機(?:場|位置|スポット)[にへ][^、。]{0,4}(?:着|入|到着|停|止)|駐機場へ(?=。|$)|横付け|機体が(?:止|停)|駐機(?!場|位置|スポット|中|し)|スポット[へに](?=。|、|$)|ブリッジ[がにへ](?:は)?[^、。]{0,4}(?:つなが|着|付|接続)/gi,
  ],
  [
    "out-weak",
    /出発(?!口|ロビー|地|空港|階|案内|前|まで|ゲート)|離れ(?!陸)|(?<!出)発(?=$|[のでにだはが。、,)( ])|(?<!(?:[家宿店]|自宅|会社|ホテル|部屋|駅|温泉)を)出(?:[るたて]|ま)|動い/g,
  ],
  [
    "in-weak",
    /到着(?!口|ロビー|地|階|案内|まで|便|後)|停止(?=$|。|、|し(?:た|まし))|着い|着き|着く|着け|(?<!到|接|駐)着(?=$|[のでにだはが。、,)(+ ])/g,
  ],
];
const REVISED =
  /見込|変更後|新しい出発|新出発|遅延後|との(?:案内|アナウンス|放送)|に変更|へ変更|延期|と表示|という案内|の見通し/;
const OF_ANOTHER =
  /^(?:発)?の(?!予定|定刻|定時|ところ|(?:はず|筈)|(?:最終)?便(?:で|だ|に(?:乗|搭乗)|が[^、。]{0,14}(?:変更|遅れ|ずれ|繰り下)|(?:が|は)$|。|、))(?:[A-Z]{2}\d|\d{1,4}便|便|最終|臨時|[^、。]{1,8}(?:便|行き))/;
/** The flight that the time is of stands before it: JL12便、那覇10時40分発の羽田行き. */
const NAMED_BEFORE = /\d便(?:は|で|の)?、?[^、。\d]{0,8}$/;
/** What a board or notice shows: 掲示板には「18:05」. */
const SHOWN = /(?:掲示板|案内板|電光板?|モニター|ディスプレイ|アプリ|画面|表示|アナウンス|放送)[^、。]{0,8}$/;

interface Hit {
  readonly event: Event;
  readonly at: number;
  readonly end: number;
}

function hitsIn(words: string): Hit[] {
  const hits: Hit[] = [];
  for (const [event, pattern] of EVENTS)
    for (const m of words.matchAll(pattern)) hits.push({ event, at: m.index, end: m.index + m[0].length });
  return hits.sort((a, b) => a.at - b.at);
}

/** A clock time with what it is of. */
export interface TimedEvent {
  readonly clock: Clock;
  readonly event: Event | "none";
  readonly scheduled: boolean;
  /** 定刻の11時35分に出発: scheduled and flown alike. */
  readonly kept: boolean;
  /** The flight that it is said to be of: 12:30発のNH471便. */
  readonly flight?: string;
}

/** Between the timetable's time and the time as flown: 定刻のところ, の予定が、. */
const UNTIL =
  /^[^。\n]{0,10}(?:ところ|に対し(?:て)?|(?:予定|定刻|定時|はず)(?:だった)?が)、?(?:実際(?:は|には))?[^、。\n\d]{0,8}$|^(?:の?(?:予定|定刻|定時))?を[^、。\n]{0,8}(?:過ぎ|すぎ|回|まわ)[^、。\n]{0,4}、?[^、。\n]{0,20}$/;

/** 20時28分の予定より17分早く、20時11分: both of one end. */
const THAN = /^の?(?:予定|定刻|定時)よりも?\d{1,3}分(?:早|遅)[^、。\n\d]{0,6}、?[^、。\n\d]{0,8}$/;

/** 13時10分着で定刻ぴったり: due and flown alike. */
const PUNCTUAL = /^着で、?(?:定刻|定時)(?:ぴったり|どおり|通り|ちょうど)?(?:。|、|$)/;

/** The end of a sentence in English: 09:00. Block-in 10:24. */
const ENGLISH_END = /\. (?=[A-Z])/;

const DUE_THEN = /^ ?(発|着) ?[→⇒] ?$/;

/** Says what each clock time is of, by the words on either side of it in its sentence. */
export function readTimedEvents(text: string, clocks: readonly Clock[]): TimedEvent[] {
  let last: TimedEvent | undefined;
  const events = clocks.map((clock, i): TimedEvent => {
    const previous = clocks[i - 1]?.end ?? 0;
    const next = clocks[i + 1]?.start ?? text.length;
    const lead = text.slice(Math.max(previous, sentenceStart(text, clock.start, 40)), clock.start);
    let end = Math.min(next, sentenceEnd(text, clock.end, 40));
    // A row of a terse log ends where the next clock begins; the words before that clock are its own.
    if (end === next) {
      const own = text.slice(clock.end, end);
      const comma = own.lastIndexOf("、");
      const cut = comma > 0 ? comma : own.indexOf("(");
      if (cut > 0 || comma === 0) end = clock.end + Math.max(cut, 0);
    }
    const tail = text.slice(clock.end, Math.max(end, clock.end)).split(ENGLISH_END, 1)[0] ?? "";
    const clause =
      lead
        .slice(lead.lastIndexOf("。") + 1)
        .split(ENGLISH_END)
        .at(-1) ?? "";
    const topic = /(?:(?<!に)は|が|のは|った(?:の|ん)が?|時刻:?|:|を)(?:[^、。]{0,3})$/.test(clause);
    // 10:05発の予定が機材繰りで10:32出発: the timetable ends with its clause
    const close =
      clause
        .split(/、|(?:予定|定刻|定時|(?:はず|筈))(?:だった|でした|である)?(?:が|を|より|から|に対し)|ところ/)
        .at(-1) ?? "";
    const nearest = hitsIn(close);
    const back = nearest.length > 0 ? nearest : hitsIn(clause);
    const forth = hitsIn(tail);
    const late = /^(?:まで|に)(?:ずれ込|遅れ|遅延)|^になって(?:しまい|しまっ)/.test(tail);
    // 12:40定刻に出発, 11時55分、定刻どおりに出発
    const sharp =
      /^(?:の|、)?(?:定刻|定時)(?:通り|どおり|ちょうど|ぴったり|きっかり)?に(?:は)?[^、。]{0,8}(?:出発|到着|プッシュ|動き|スポット)(?!する予定|予定)/.test(
        tail,
      );
    const named = flightOf(text.slice(clock.end, clock.end + 30));
    const scheduled =
      !late && (sharp || PUNCTUAL.test(tail) || named !== null || isDue(close, lead, tail, last?.scheduled === true));
    if (named !== null) {
      last = { clock, event: named.event, scheduled: true, kept: false, flight: named.number };
      return last;
    }
    const another = OF_ANOTHER.test(tail) && !NAMED_BEFORE.test(lead);
    if (REVISED.test(tail.slice(0, 20)) || another || SHOWN.test(close))
      return { clock, event: "other", scheduled: false, kept: false };
    const behind = back.at(-1);
    const ahead = forth[0];
    let event: Event | "none" = "none";
    // 着陸20:01 スポットイン20:10: each after its word
    const labelled = behind !== undefined && behind.end === clause.length && /^ \S/.test(tail) && /^ /.test(clause);
    if (labelled) event = behind.event;
    else if (topic && behind !== undefined && (behind.event !== "other" || ahead === undefined)) event = behind.event;
    else if (ahead !== undefined && (ahead.at <= 22 || behind === undefined)) event = ahead.event;
    else if (behind !== undefined) event = behind.event;
    // スポットには15:21に入りました
    if (/(?:スポット|ゲート|駐機場)(?:に)?は?$/.test(clause) && /^に(?:入|着|到着|停)/.test(tail)) event = "in";
    // 羽田には16時11分。
    else if (
      nearest.length === 0 &&
      ahead === undefined &&
      !scheduled &&
      /[^、。\d ](?:に|へ)は?$/.test(close) &&
      /^(?:。|、|$|\()/.test(tail)
    )
      event = "in-weak";
    // 神戸は13時10分着で定刻ぴったり
    if (PUNCTUAL.test(tail)) event = "in-weak";
    // 予定が11時40分なので、4分だけ早着
    if (
      event === "none" &&
      scheduled &&
      /^[^。\d]{0,10}\d{0,3}[^。]{0,6}(?:早着|遅着|延着)/.test(text.slice(clock.end, clock.end + 24))
    )
      event = "in-weak";
    if (late) event = /到着|着/.test(clause) ? "in-weak" : "out-weak";
    // 定刻の17時30分になって搭乗が始まる: the timetable's time, whatever happened then
    if (scheduled && event === "other") event = "none";
    const kept =
      sharp ||
      PUNCTUAL.test(tail) ||
      (scheduled &&
        /(?:定刻|定時)(?:の|である)?$/.test(close) &&
        /^(?:ちょうど|ぴったり)?に(?:は)?(?:ぴったり|ちょうど|きっかり)?(?:出発|到着|プッシュ|動き|離陸|着陸|スポット|着き|着い|出[たて]|出まし|滑り込)(?!する予定|予定)/.test(
          tail,
        ));
    // 定刻9:30のところ9:52: the second is of what the first is of
    if (
      event === "none" &&
      !scheduled &&
      last?.scheduled === true &&
      /^(?:発|着)?(?:の)?(?:ところ|に対し|予定が|定刻が|予定に対し)/.test(lead)
    )
      event = last.event === "none" ? "out-weak" : last.event;
    last = { clock, event, scheduled, kept };
    return last;
  });
  // 20:45定刻のところ20:33着: the timetable's time is of what follows.
  return events.map((e, i) => {
    const next = events[i + 1];
    const link = next === undefined ? "" : text.slice(e.clock.end, next.clock.start);
    const onward = text.slice(next?.clock.end ?? 0, (next?.clock.end ?? 0) + 3);
    // 7:30発→7:48、8:35着→8:50: due, then as flown
    const due = DUE_THEN.exec(link)?.[1];
    if (next !== undefined && due !== undefined)
      return { ...e, event: due === "発" ? "out-weak" : "in-weak", scheduled: true };
    const since = DUE_THEN.exec(text.slice(events[i - 1]?.clock.end ?? e.clock.start, e.clock.start))?.[1];
    if (since !== undefined) return { ...e, event: since === "発" ? "out-weak" : "in-weak", scheduled: false };
    // 20:00→20:14発、21:35→21:44着
    if (next !== undefined && /^ ?[→⇒] ?$/.test(link)) {
      if (/^ ?(?:出発|発)/.test(onward)) return { ...e, event: "out-weak", scheduled: true };
      const pairs = /[→⇒] ?\d{1,2}:\d{2} ?(?:出発|発)[、 /]{0,2}[^\d。\n]{0,6}$/.test(
        text.slice(Math.max(0, e.clock.start - 20), e.clock.start),
      );
      if (pairs && /^ ?(?:到着|着)/.test(onward)) return { ...e, event: "in-weak", scheduled: true };
    }
    const from = events[i - 1];
    if (
      from !== undefined &&
      /^ ?[→⇒] ?$/.test(text.slice(from.clock.end, e.clock.start)) &&
      e.scheduled &&
      /^ ?発/.test(text.slice(e.clock.end))
    )
      return { ...e, scheduled: false };
    const until = THAN.test(link) || (e.event === "none" && UNTIL.test(link));
    return e.scheduled && next !== undefined && !next.scheduled && until ? { ...e, event: next.event } : e;
  });
}

/** Times of one leg as told in running text. */
export interface ToldTimes {
  departureScheduled?: Cited<string>;
  departureActual?: Cited<string>;
  arrivalScheduled?: Cited<string>;
  arrivalActual?: Cited<string>;
}

const DEPARTS: readonly (readonly Event[])[] = [["out"], ["out-weak"], ["off"]];
const ARRIVES: readonly (readonly Event[])[] = [["in"], ["in-weak"], ["on"]];

function flown(e: TimedEvent): boolean {
  return !e.scheduled || e.kept;
}

function pick(
  events: readonly TimedEvent[],
  order: readonly (readonly Event[])[],
  from: number,
): TimedEvent | undefined {
  for (const kinds of order) {
    const found = events.find(
      (e) => flown(e) && e.event !== "none" && kinds.includes(e.event as Event) && e.clock.start >= from,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Departure and arrival, scheduled and flown, from the timed events of one leg. Block times before wheels. */
export function toldTimes(events: readonly TimedEvent[]): ToldTimes {
  const out: ToldTimes = {};
  const strong = events.find((e) => flown(e) && (e.event === "out" || e.event === "off"));
  const wheels = events.find((e) => flown(e) && e.event === "off");
  const landed = events.find(
    (e) =>
      flown(e) &&
      (e.event === "in" || e.event === "on") &&
      (strong === undefined || e.clock.start > strong.clock.start),
  );
  const before = events.filter((e) => landed === undefined || e.clock.start < landed.clock.start);
  const departed = pick(before, DEPARTS, 0);
  const left = wheels ?? departed;
  const arrived = pick(events, ARRIVES, left?.clock.start ?? landed?.clock.start ?? 0);
  if (departed !== undefined) out.departureActual = cited(departed.clock.value, departed.clock, CLOCK_RULE);
  if (arrived !== undefined && arrived !== departed)
    out.arrivalActual = cited(arrived.clock.value, arrived.clock, CLOCK_RULE);
  const touched = Math.min(
    arrived?.clock.start ?? Number.POSITIVE_INFINITY,
    landed?.clock.start ?? Number.POSITIVE_INFINITY,
  );
  for (const { clock, event, scheduled } of events) {
    if (!scheduled || event === "other") continue;
    const arrival =
      event === "in" || event === "in-weak" || event === "on" || (event === "none" && clock.start > touched);
    const departure =
      event === "out" || event === "out-weak" || event === "off" || (event === "none" && clock.start < touched);
    const late = departure && clock.start > touched;
    if (arrival || late) out.arrivalScheduled ??= cited(clock.value, clock, CLOCK_RULE);
    else if (departure) out.departureScheduled ??= cited(clock.value, clock, CLOCK_RULE);
  }
  return out;
}
