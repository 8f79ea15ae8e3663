import type { CauseCode } from "../../../vocab/causes.ts";
import type { EventTypeCode } from "../../../vocab/event-types.ts";
import type { Mention } from "../../types.ts";
import { type Cited, cite, type Material } from "../material.ts";
import { type Act, readSentence } from "./events-acts.ts";
import { announcements } from "./events-announced.ts";
import { typeOf } from "./events-classify.ts";
import { isHarm } from "./events-clauses.ts";
import type { Governor } from "./events-dates.ts";
import { labelledEvents } from "./events-labels.ts";
import { type ScopedSentence, scopedSentences } from "./events-scope.ts";
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

/** What was lost turned up. */
const RECOVERED =
  /見つけ(?:て|、)[^。、]{0,8}(?:交番|警察|駅|署)[にへ]届け|(?:鞄|かばん|カバン|バッグ|USB|メモリ|書類|名簿|封筒|パソコン|端末|タブレット|スマートフォン|携帯|手帳|媒体|カルテ|財布|荷物|台帳|現物|ファイル|簿冊|答案)[^。、]{0,16}(?:が|は|を)[^。、]{0,12}(?:見つか|見つけ|発見|届けられ|拾得|保護|戻)/;

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
  const learnt = types.includes("reported-authority") && features.has("from:processor") && features.has("received");
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
  const shared = new Set(act.features);
  if (known) shared.add("known");
  const word = text.slice(act.term.start, act.term.end);
  if (/^(?:解析|分析|検証|点検|総点検|監査|検査|精査|調べ)/.test(word)) shared.add("routine");
  if (known && /^(?:loss|theft)$/.test(cause ?? "") && /^(?:発見|見つか)/.test(word) && !shared.has("content"))
    shared.add("recovered");
  if (
    known &&
    RECOVERED.test(
      text.slice(Math.max(act.scope.start, act.term.start - 60), Math.min(act.scope.end, act.term.end + 60)),
    )
  )
    shared.add("recovered");
  if (
    /(?:に届いて|お詫び|謝罪|おわび|ご?説明)/.test(
      text.slice(Math.max(act.scope.start, act.term.start - 24), act.term.start),
    )
  )
    shared.add("apology");
  const out: Candidate[] = [];
  for (const governor of act.governors) {
    const day = governor.on.replace(/^\.\.\//, "").slice(0, 10);
    if (limit !== null && day > limit) continue;
    const features = new Set(shared);
    const read = { ...act, features };
    if (features.has("planned") && !(governor.today && /^(?:contact|apologize|send|report)$/.test(act.code))) continue;
    if (features.has("negated") && act.code !== "missing" && act.code !== "restore") continue;
    if (governor.on.startsWith("../")) features.add("by-then");
    if (/\d\/\d/.test(governor.on)) features.add("period");
    for (const read0 of typesOf(act, features)) {
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
        !/^(?:notified|published|reported-|sent|posted|other)/.test(type) &&
        /^本日|^今般/.test(text.slice(governor.start, governor.end))
      )
        continue;
      if (type === "investigation-started" && /^\d{4}[^/]*\/\d/.test(governor.on)) {
        const [from, to] = governor.on.split("/") as [string, string];
        out.push({ ...candidate("investigation-started", governor, read), on: from });
        out.push({ ...candidate("investigation-completed", governor, read), on: to });
      } else out.push(candidate(type, governor, read));
    }
  }
  return out;
}

const PAST =
  /(?:済み?|た|ました|ております|ている|ていた|でした|おります|である|であった)(?:。|、|が|\)|$)|[一-龠ァ-ヶー](?:。|$|\))/;

/** 「9月27日、…」: the date opens the sentence and is set off by a comma. */
function headsSentence(governor: Governor, scope: ScopedSentence, text: string): boolean {
  return governor.start === scope.start && text.charAt(governor.end) === "、";
}

/** A dated happening that no act names: part of the case's own history. */
function happening(
  governor: Governor,
  scope: ScopedSentence,
  material: Material,
  limit: string | null,
): Candidate | null {
  const { text } = material;
  if (material.documentDates.some((d) => d.start <= governor.start && governor.start < d.end)) return null;
  const day = governor.on.replace(/^\.\.\//, "").slice(0, 10);
  if (governor.today || (limit !== null && day > limit)) return null;
  const to = governor.on.split("/").at(-1) ?? "";
  if (limit !== null && to !== ".." && to.slice(0, 10) > limit) return null;
  if (scope.line.section === "prevention" || scope.line.section === "plan") {
    if (governor.bounded && /\//.test(governor.on) && !governor.on.startsWith("..")) return null;
  } else if (!["timeline", "summary", "response", "occurred", "lead", "other", "cause"].includes(scope.line.section))
    return null;
  else if (!scope.row && !headsSentence(governor, scope, text) && !/^(?:timeline|summary)$/.test(scope.line.section))
    return null;
  const from = Math.max(governor.end, scope.start);
  const rest = text.slice(from, Math.min(scope.end, from + 400));
  if (rest.length < 4 || /(?:予定|現在|(?<!おり)ます。?$|検討)/.test(rest) || !PAST.test(rest)) return null;
  // A state that lasted is the window's matter.
  if (/\d\/\d/.test(governor.on) && /(?:状態|期間|可能|対象)/.test(rest)) return null;
  const end = scope.end - (text.charAt(scope.end - 1) === "。" ? 1 : 0);
  return {
    type: "other",
    on: governor.on,
    cites: governor.cites,
    said: { start: Math.max(scope.start, end - 12), end, rule: "ja/dated-happening" },
    at: scope.end,
    toPerson: false,
    row: scope.row,
    section: scope.line.section,
  };
}

/** 「Xは10月12日、…と公表した」: the day of the disclosure, which dates nothing else of its sentence. */
function disclosedIn(acts: readonly Act[], limit: string | null): Governor | null {
  if (limit === null || !acts.some((act) => act.code === "publish")) return null;
  const days = acts.flatMap((act) => act.governors);
  return days.find((g) => g.on === limit) ?? null;
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

/** Acts outside 「」: what stands inside is a title or another's words. */
function outsideQuotes(acts: readonly Mention<"term">[], scope: ScopedSentence, text: string): Mention<"term">[] {
  const out: Mention<"term">[] = [];
  let depth = 0;
  let at = scope.start;
  for (const act of acts) {
    for (; at < act.start; at++) {
      const c = text.charAt(at);
      if (c === "「") depth += 1;
      else if (c === "」" && depth > 0) depth -= 1;
    }
    if (depth === 0) out.push(act);
  }
  return out;
}

/** Everything dated that happened, in order. */
export function readEvents(material: Material, context: EventContext): CitedEvent[] {
  const acts = material.terms("event-act");
  const own = context.publishedOn?.value ?? material.documentDates[0]?.when?.day ?? null;
  const limit = own === null ? null : own.slice(0, 10);
  const candidates: Candidate[] = [...labelledEvents(material), ...announcements(material)];
  const idle: { governor: Governor; scope: ScopedSentence }[] = [];
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
    const disclosed = disclosedIn(reading.acts, limit);
    const restored = reading.acts.some((act) => act.code === "restore");
    let completed: Governor | undefined;
    for (const act of reading.acts) {
      // What a finished investigation found is its result, not a finding of its own.
      if (
        completed !== undefined &&
        act.governors.includes(completed) &&
        /^(?:detect|confirm|happen|attack)$/.test(act.code)
      )
        continue;
      if (disclosed !== null && act.governors.includes(disclosed) && (isHarm(act.code) || act.code === "apologize"))
        continue;
      if (restored && /^(?:detect|confirm)$/.test(act.code) && act.features.has("content")) continue;
      const under = disclosed !== null && act.code === "publish" ? { ...act, governors: [disclosed] } : act;
      for (const c of candidatesOf(under, material, known, limit, context.cause, learnt)) {
        // Who passed it on inside, when it was noticed, is part of the noticing.
        if (
          c.type === "other" &&
          /^(?:contact|report|consult|indicate)$/.test(act.code) &&
          candidates.some((o) => o.type === "detected" && o.on === c.on && o.at >= scope.start && o.at < scope.end)
        )
          continue;
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
    for (const governor of seen) if (!told.has(governor.start)) idle.push({ governor, scope });
  }
  const toldOn = new Set(candidates.map((c) => c.cites.at(-1)?.start));
  const toldDays = new Set(candidates.map((c) => (c.on.startsWith("../") ? c.on : c.on.slice(0, 10))));
  for (const { governor, scope } of idle) {
    if (toldOn.has(governor.start) || toldDays.has(governor.on)) continue;
    const c = happening(governor, scope, material, limit);
    if (c !== null) candidates.push(c);
  }
  return settle(candidates).map(({ type, on, cites, said }) => ({
    type: { value: type, cites: [said] },
    on: { value: on, cites },
  }));
}
