import type { CauseCode } from "../../../vocab/causes.ts";
import type { EventTypeCode } from "../../../vocab/event-types.ts";
import type { Mention } from "../../types.ts";
import { type Cited, cite, type Material } from "../material.ts";
import type { Act } from "./events-act.ts";
import { announcements, disclosedIn } from "./events-announced.ts";
import { typeOf } from "./events-classify.ts";
import { isHarm } from "./events-clauses.ts";
import type { Governor } from "./events-dates.ts";
import { type Happening, happening, promoted } from "./events-happening.ts";
import { labelledEvents } from "./events-labels.ts";
import { outsideQuotes } from "./events-quotes.ts";
import { type ScopedSentence, scopedSentences } from "./events-scope.ts";
import { readSentence } from "./events-sentence.ts";
import { type Candidate, settle } from "./events-settle.ts";
import type { TypeRow } from "./events-types.table.ts";
import type { CitedOrganization } from "./organization.ts";
import type { CitedParty } from "./third-parties.ts";

/** A dated event. */
export interface CitedEvent {
  readonly type: Cited<EventTypeCode>;
  readonly on: Cited<string>;
}

/** What of the record is known when events are read. */
export interface EventContext {
  readonly publishedOn: Cited<string> | null;
  readonly cause: CauseCode | null;
  readonly organization: CitedOrganization | null;
  readonly parties: readonly CitedParty[];
}

/** お詫び申し上げます and the like, said to the reader. */
const FORMULA = /^(?:を|と|の)?[^、。]{0,14}?(?:申し上げます|いたします|致します|します|申しあげます)/;

/** Traces are found, not recovered. */
const TRACED = /(?:あること|痕跡|形跡|証跡|記録|脆弱性|異常|可能性|誤り|不備)[^。、]{0,6}$/;
/** What was lost turned up. */
const RECOVERED =
  /見つかった(?:鞄|かばん|カバン|バッグ|USB|メモリ|書類|名簿|封筒|パソコン|端末|媒体|財布|荷物)[^。]{0,20}(?:回収|引き取|受け取|戻)|見つけ(?:て|、)[^。、]{0,8}(?:交番|警察|駅|署)[にへ]届け|(?:鞄|かばん|カバン|バッグ|USB|メモリ|書類|名簿|封筒|パソコン|端末|タブレット|スマートフォン|携帯|手帳|媒体|カルテ|財布|荷物|台帳|現物|ファイル|簿冊|答案)[^。、がはを]{0,16}[がはを][^。、]{0,12}(?:見つか|見つけ|発見|届けられ|拾得|保護|戻)/;

function candidate(type: Candidate["type"], governor: Governor, act: Act): Candidate {
  return {
    type,
    on: governor.on,
    cites: governor.cites,
    said: cite(act.term),
    at: act.term.start,
    toPerson: act.features.has("to:person") || act.features.has("is:person") || act.features.has("letter"),
    onSite: act.features.has("site"),
    routine: act.features.has("routine"),
    row: act.scope.row,
    section: act.scope.line.section,
  };
}

/** 解析が完了し、対象は412名と判明: the end of the inquiry widens the case. */
const WIDENED = /(?:対象|件数|人数|範囲)[はが][^、。]{0,16}と$/;

/** 委員会へ第一報: word to an authority, not to the public. */
const FIRST_WORD = /^(?:第[1-9一二三四]報|初報)$/;

const TOLD = ["ppc", "police", "authority"] as const;

/** The types of an act: one for each authority that it tells, and the finding when the telling is how the body learns. */
function typesOf(act: Act, features: ReadonlySet<string>): Exclude<TypeRow["type"], null>[] {
  const told = TOLD.filter((code) => features.has(`to:${code}`) || features.has(`is:${code}`));
  const readings =
    told.length < 2
      ? [features]
      : told.map((kept) => new Set([...features].filter((f) => !TOLD.some((t) => t !== kept && f.endsWith(`:${t}`)))));
  const types = readings
    .map((f) => typeOf(act, f))
    .filter((t): t is Exclude<TypeRow["type"], null> => t !== undefined && t !== null);
  const learnt =
    types.includes("reported-authority") &&
    (features.has("from:processor") || features.has("from:company")) &&
    features.has("received");
  return learnt && (!features.has("known") || features.has("leak-fact")) ? ["detected", ...types] : types;
}

function isPeriod({ on, start, end }: Governor, text: string): boolean {
  return /\d\/\d/.test(on) && /から|まで|かけて|[~-]/.test(text.slice(start, end + 4));
}

/** The candidates of one act, one for each date that governs it. */
function candidatesOf(
  act: Act,
  material: Material,
  known: boolean,
  limit: string | null,
  cause: CauseCode | null,
  learnt: string | null,
): Candidate[] {
  const { text } = material;
  const tail = text.slice(act.term.end, act.scope.end);
  if (
    act.code === "apologize" &&
    FORMULA.test(tail) &&
    !/(?:文書|書面|電話|訪問|メール|個別)/.test(text.slice(act.scope.start, act.term.start))
  )
    return [];
  // 掲示板の投稿の削除を要請: asked of who runs the board, not of who received it.
  if (
    /^削除を?(?:要請|依頼)/.test(text.slice(act.term.start, act.term.end)) &&
    /(?:投稿|書き込み|記事|動画|画像|サイト)の?$/.test(text.slice(act.term.start - 5, act.term.start))
  )
    return [];
  // 本日…されましたので、お知らせいたします: said to the reader too.
  if (
    act.code === "contact" &&
    FORMULA.test(tail) &&
    !act.features.has("to:person") &&
    /ので、?[^、。]{0,10}$/.test(text.slice(Math.max(act.scope.start, act.term.start - 16), act.term.start))
  )
    return [];
  const shared = new Set(act.features);
  if (known) shared.add("known");
  const word = text.slice(act.term.start, act.term.end);
  if (/^(?:解析|分析|検証|点検|総点検|監査|検査|精査|調べ)/.test(word)) shared.add("routine");
  // A theft is known as such before anybody finds it out.
  const missed = known || (cause === "theft" && !/^発見/.test(word));
  if (missed && /^(?:loss|theft)$/.test(cause ?? "") && /^(?:発見|見つか)/.test(word) && !shared.has("content"))
    shared.add("recovered");
  if (
    missed &&
    RECOVERED.test(
      text.slice(Math.max(act.scope.start, act.term.start - 60), Math.min(act.scope.end, act.term.end + 60)),
    ) &&
    !TRACED.test(text.slice(Math.max(act.scope.start, act.term.start - 24), act.term.start))
  )
    shared.add("recovered");
  if (
    /(?:に届いて|お詫び|謝罪|おわび|ご?説明|ご案内を|お知らせを|第[一1]報を)/.test(
      text.slice(Math.max(act.scope.start, act.term.start - 24), act.term.start),
    )
  )
    shared.add("apology");
  const out: Candidate[] = [];
  for (const governor of act.governors) {
    const day = governor.on.replace(/^\.\.\//, "").slice(0, 10);
    if (limit !== null && day > limit) continue;
    const features = new Set(shared);
    // 委託先から第一報が入った: word received
    const firstReceived = FIRST_WORD.test(word) && /^が(?:入|あ|届|寄せ)/.test(tail);
    if (firstReceived) features.add("received");
    // 会員の皆様に第一報をお送りし: word to those hit
    const firstSent =
      FIRST_WORD.test(word) && features.has("to:person") && /^を(?:お送り|送|メール|郵送|お届け)/.test(tail);
    const read = firstSent
      ? { ...act, code: "contact", features }
      : firstReceived
        ? { ...act, code: "report", features }
        : FIRST_WORD.test(word) &&
            [...features].some((f) => /^to:(?:ppc|authority|police)$/.test(f)) &&
            !/公表|公開|掲載|発表|リリース|知らせ/.test(tail.slice(0, 16))
          ? { ...act, code: "report", features }
          : { ...act, features };
    if (features.has("planned") && !(governor.today && /^(?:contact|apologize|send|report|publish)$/.test(act.code)))
      continue;
    if (features.has("negated") && act.code !== "missing" && act.code !== "restore") continue;
    if (governor.on.startsWith("../")) features.add("by-then");
    if (/\d\/\d/.test(governor.on)) features.add("period");
    for (const read0 of typesOf(read, features)) {
      // 6月3日から8月30日までの間…していたことが判明: the period is of what was found out.
      const found = read0 === "detected" && features.has("content");
      const type =
        found &&
        (isPeriod(governor, text) ||
          (learnt !== null && day < learnt && /こと[がを]$/.test(text.slice(act.term.start - 3, act.term.start))))
          ? "occurred"
          : read0;
      if (
        governor.today &&
        governor.on.length === 10 &&
        !/^(?:notified|published|reported-|sent|posted)/.test(type) &&
        /^本日|^今般/.test(text.slice(governor.start, governor.end))
      )
        continue;
      if (
        type === "detected" &&
        governor.on.startsWith("../") &&
        known &&
        /^(?:report|contact|indicate|consult)$/.test(act.code)
      )
        continue;
      // 6月12日以降…届いていることを確認: the day is of what was found.
      if (read0 === "detected" && governor.on.endsWith("/..") && features.has("content")) continue;
      // 調査結果を受領。5月1日から8日の間に…されていたことが判明: the finding is of the day of the row.
      if (read0 === "detected" && type === "occurred" && act.scope.head !== null && act.scope.head !== governor)
        out.push(candidate("detected", act.scope.head, read));
      if (type === "investigation-started" && /^\d{4}[^/]*\/\d/.test(governor.on)) {
        const [from, to] = governor.on.split("/") as [string, string];
        out.push({ ...candidate("investigation-started", governor, read), on: from });
        out.push({ ...candidate("investigation-completed", governor, read), on: to });
      } else out.push(candidate(type, governor, read));
    }
  }
  return out;
}

function actsIn(
  acts: readonly Mention<"term">[],
  from: number,
  scope: ScopedSentence,
): { list: Mention<"term">[]; next: number } {
  const list: Mention<"term">[] = [];
  let next = from;
  for (; next < acts.length && (acts[next] as Mention).start < scope.end; next++) {
    const act = acts[next] as Mention<"term">;
    if (act.start >= scope.start) list.push(act);
  }
  return { list, next };
}

/** Acts that are no part of what a party is called: 設立 of 設立団体. */
function outsideNames(acts: readonly Mention<"term">[], parties: readonly Mention<"term">[]): Mention<"term">[] {
  let next = 0;
  return acts.filter((act) => {
    while (next < parties.length && (parties[next] as Mention).end < act.end) next += 1;
    const party = parties[next];
    return party === undefined || party.start > act.start || party.end - party.start <= act.end - act.start;
  });
}

/** Everything dated that happened, in order. */
export function readEvents(material: Material, context: EventContext): CitedEvent[] {
  const acts = outsideNames(material.terms("event-act"), material.terms("event-party"));
  const published = context.publishedOn?.value ?? material.documentDates[0]?.when?.day ?? null;
  const limit = published === null ? null : published.slice(0, 10);
  const own = new Set(context.publishedOn?.cites.map((c) => c.start));
  const candidates: Candidate[] = [...labelledEvents(material), ...announcements(material, published)];
  const idle: Happening[] = [];
  let next = 0;
  let known = false;
  /** The first day on which the case is said to have been noticed. */
  let learnt: string | null = null;
  let above: readonly Governor[] = [];
  for (const scope of scopedSentences(material)) {
    const found = actsIn(acts, next, scope);
    next = found.next;
    const reading = readSentence(scope, outsideQuotes(found.list, scope, material.text), { above, known }, material);
    above = reading.last;
    const told = new Set<number>();
    const passedOn: Candidate[] = [];
    const disclosed = disclosedIn(reading, limit, material.text);
    const restored = reading.acts.some((act) => act.code === "restore");
    let completed: Governor | undefined;
    for (const act of reading.acts) {
      // What a finished investigation found is its result, not a finding of its own.
      if (
        completed !== undefined &&
        act.governors.includes(completed) &&
        (/^(?:detect|confirm)$/.test(act.code) || isHarm(act.code)) &&
        !WIDENED.test(material.text.slice(Math.max(scope.start, act.term.start - 24), act.term.start))
      )
        continue;
      if (disclosed !== null && act.governors.includes(disclosed) && (isHarm(act.code) || act.code === "apologize"))
        continue;
      if (restored && (act.code === "switch" || (/^(?:detect|confirm)$/.test(act.code) && act.features.has("content"))))
        continue;
      const under = disclosed !== null && act.code === "publish" ? { ...act, governors: [disclosed] } : act;
      for (const c of candidatesOf(under, material, known, limit, context.cause, learnt)) {
        // Who passed it on inside, when it was noticed, is part of the noticing.
        if (c.type === "other" && /^(?:contact|report|receive-report|consult|indicate)$/.test(act.code))
          passedOn.push(c);
        candidates.push(c);
        if (c.type === "detected") {
          known = true;
          const on = c.on.slice(0, 10);
          if (on.length === 10 && (learnt === null || on < learnt)) learnt = on;
        }
        if (c.type === "investigation-completed") completed = act.governors[0];
        for (const g of act.governors) told.add(g.start);
      }
    }
    const seen = new Set<Governor>([...reading.idle, ...reading.acts.flatMap((a) => a.governors)]);
    for (const governor of seen) if (!told.has(governor.start)) idle.push({ governor, scope, known });
    // What the report of the finding said is part of the finding.
    for (const other of passedOn)
      if (candidates.some((o) => o.type === "detected" && o.on === other.on && o.at >= scope.start && o.at < scope.end))
        candidates.splice(candidates.indexOf(other), 1);
  }
  const toldOn = new Set(candidates.map((c) => c.cites.at(-1)?.start));
  const toldDays = new Set(candidates.flatMap((c) => (c.on.startsWith("../") ? [c.on] : [c.on, c.on.slice(0, 10)])));
  const happenings = idle
    .filter(({ governor }) => !toldOn.has(governor.start) && !toldDays.has(governor.on) && !own.has(governor.start))
    .flatMap((i) => happening(i, material, limit) ?? []);
  candidates.push(...promoted(happenings, candidates, context.cause));
  return settle(candidates).map(({ type, on, cites, said }) => ({
    type: { value: type, cites: [said] },
    on: { value: on, cites },
  }));
}
