import type { Mention } from "../../types.ts";
import type { Material } from "../material.ts";
import { type Act, isWordToAll } from "./events-act.ts";
import { contentOf, isAttribute, isEmbedded, isFinding, isHarm, isOccasion, qualifiesNoun } from "./events-clauses.ts";
import type { Governor } from "./events-dates.ts";
import { featuresOf, isTold } from "./events-features.ts";
import {
  BREAK,
  DATED_BELOW,
  ENDED,
  IS_DATE,
  JOINED,
  PAIRED,
  QUOTED,
  REFERENCE,
  RELATIVE,
  TOPIC,
} from "./events-linking.ts";
import type { ScopedSentence } from "./events-scope.ts";
import { followersOf, REACH, segmentStart, type Token } from "./events-tokens.ts";

/** How many dates are joined at most. */
const JOINED_DATES = 6;
/** One pass over a sentence; holds what governs the place reached. */
export class SentenceReader {
  readonly acts: Act[] = [];
  readonly used = new Set<Governor>();
  governors: readonly Governor[];
  readonly #scope: ScopedSentence;
  readonly #material: Material;
  /** The case has been found out by now: a harm that qualifies a noun is no news. */
  readonly #known: boolean;
  readonly #base: readonly Governor[];
  #clauseStart: number;
  #acted = false;
  /** The last inquiry named; a later 「Dに完了」 ends it. */
  #inquiry: Mention<"term"> | null = null;
  /** An open bracket with a date inside, and what governs again behind it. */
  #bracket: { readonly date: Governor; readonly close: number; readonly outside: readonly Governor[] } | null = null;
  /** A date that an occasion has taken: Dに…した際、…ことが判明 says nothing of the finding's date. */
  #spent: Governor | null = null;
  /** Dates met so far, joined ones as one. */
  #dates = 0;
  /** What governed before the last date and told nothing yet: the date of a telling whose content has a date of its own. */
  #outer: readonly Governor[] = [];
  #topic: Mention<"term"> | null = null;
  #targets: readonly string[] = [];
  /** Acts before any date: a bare time of day may follow and take them. */
  #waiting: { act: Mention<"term">; from: number }[] = [];
  /** Dates with a party told but no act yet: 5月19日に委員会へ、22日に省へ報告. */
  #pending: { governors: readonly Governor[]; from: number; to: number }[] = [];

  constructor(scope: ScopedSentence, base: readonly Governor[], known: boolean, material: Material) {
    this.#known = known;
    this.#scope = scope;
    this.#material = material;
    this.#base = base;
    this.governors = base;
    this.#clauseStart = scope.start;
  }

  #put(term: Mention<"term">, under: readonly Governor[], from: number, to?: number): void {
    const features = featuresOf(
      this.#material,
      this.#scope,
      term,
      to === undefined ? Math.max(from, term.start - REACH) : Math.max(from, to - REACH),
      to,
    );
    const told = [...features].filter((f) => /^(?:to|is):(?:ppc|police|authority|person|body)$/.test(f));
    if (told.length > 0) this.#targets = told;
    else if (term.value.code === "report") for (const f of this.#targets) features.add(f);
    for (const g of under) this.used.add(g);
    const act = { term, code: term.value.code, governors: under, features, scope: this.#scope };
    if (!isWordToAll(act, this.acts)) this.acts.push(act);
  }

  date(date: Governor, previous: Governor | undefined): void {
    const { text } = this.#material;
    const joined =
      previous !== undefined &&
      this.governors.length < JOINED_DATES &&
      this.governors.includes(previous) &&
      // 流出したのは10月3日で、10月5日に判明: the first has told what it is of.
      !(this.used.has(previous) && /^ ?で、/.test(text.slice(previous.end, date.start))) &&
      (JOINED.test(text.slice(previous.end, date.start)) ||
        (PAIRED.test(text.slice(previous.end, date.start)) &&
          /それぞれ|順次/.test(text.slice(date.end, Math.min(this.#scope.end, date.end + 40)))));
    const bracketed = text.charAt(date.start - 1) === "(" && /^(?:付け?)?\)/.test(text.slice(date.end, date.end + 4));
    if (date.bareTime) for (const w of this.#waiting) this.#put(w.act, [date], w.from);
    else if (bracketed) {
      const told = this.#waiting.at(-1);
      if (told !== undefined && date.start - told.act.end < 14) this.#put(told.act, [date], told.from);
      else if (isTold(this.#material, this.#clauseStart, date.start - 1)) {
        // 委員会(9月8日)、総務省(9月9日)に報告: the act is still to come.
        this.#pending.push({ governors: [date], from: this.#clauseStart, to: date.start - 1 });
        this.#clauseStart = date.end + 1;
      }
    }
    const ended = this.#waiting.at(-1)?.act;
    if (
      ended?.value.code === "light" ||
      (ended !== undefined &&
        ENDED.test(text.slice(ended.end, date.start)) &&
        IS_DATE.test(text.slice(date.end, date.end + 8)))
    )
      this.#put(ended, [date], this.#clauseStart, date.start);
    this.#waiting = [];
    this.#openBracket(date);
    const behind = text.slice(date.end, date.end + 8);
    if (
      this.#topic !== null &&
      (IS_DATE.test(behind) || (behind.startsWith("に、") && date.start - this.#topic.end < 4))
    ) {
      // 「最初の侵入は9月21日であった」, 「委員会への報告は10月8日に、…」.
      this.#put(this.#topic, [date], this.#clauseStart);
      this.#clauseStart = date.end;
      this.#topic = null;
      return;
    }
    if (joined) {
      this.governors = [...this.governors, date];
      return;
    }
    this.#dates += 1;
    const segment = segmentStart(text, date.start, this.#scope.start);
    const current = this.governors.at(-1);
    if (!bracketed && !this.#acted && current !== undefined && current.start >= this.#scope.start) {
      const from = segmentStart(text, current.start, this.#scope.start);
      if (from < segment && isTold(this.#material, from, segment)) {
        this.#pending.push({ governors: this.governors, from, to: segment });
        this.#clauseStart = segment;
      }
    }
    if (this.#acted) this.#clauseStart = segment;
    this.#outer = this.governors.some((g) => this.used.has(g)) ? this.#base : this.governors;
    // A clock time inside a sentence has taken its day from the row, so it simply takes over.
    this.governors = [date];
    this.#acted = false;
  }

  act(act: Mention<"term">, rest: readonly Token[], before: number): void {
    const { text } = this.#material;
    const end = this.#scope.end;
    if (this.#bracket !== null && act.start > this.#bracket.close) {
      const { date, close, outside } = this.#bracket;
      this.governors = outside;
      this.#bracket = null;
      // 委員会への報告(3月4日)、警察への相談(3月3日): each with its own day.
      if (this.used.has(date) && text.charAt(close + 1) === "、") this.#clauseStart = close + 2;
    }
    this.#passComma(act, before);
    if (isAttribute(text, act, end)) return;
    const { code } = act.value;
    const after = text.slice(act.end, Math.min(end, act.end + 48));
    if (code === "light") {
      const word = text.slice(act.start, act.end);
      if (this.#topic !== null && this.#topic.value.code === "investigate" && /^(?:完了|終了|終え|終わ)/.test(word))
        this.#put({ ...act, value: { code: "investigate" } }, this.governors, act.start);
      else if (this.#topic !== null && act.start - before > 4)
        this.#put(this.#topic, this.governors, this.#clauseStart);
      else this.#finish(act);
      if (this.governors.length > 0) this.#acted = true;
      return;
    }
    if (/^(?:contain|change|restore)$/.test(code) && isOccasion(after)) return;
    if (code === "investigate") this.#inquiry = act;
    const next = rest[0]?.date;
    // 委員会への報告は11月1日に、警察への相談は11月2日に行った: the day follows.
    const dayFollows = next !== undefined && /^は、?$/.test(text.slice(act.end, next.start));
    if (TOPIC.test(after) && (this.governors.length === 0 || dayFollows)) {
      const [topic, day] = [this.#topic, this.governors.at(-1)];
      // 侵入は1月24日頃、暗号化は2月28日に…: both have a day behind them.
      if (topic !== null && day !== undefined && day.start >= topic.end && day.start - topic.end < 4)
        this.#put(topic, [day], this.#clauseStart, day.start);
      this.#topic = act;
      return;
    }
    if (this.governors.length === 0) {
      if (/^(?:report|consult|contact|file)$/.test(code)) this.#flush(act);
      if (!qualifiesNoun(after)) this.#waiting.push({ act, from: this.#clauseStart });
      return;
    }
    // 紛失したのは25日から…: dated by what follows.
    if (DATED_BELOW.test(after)) {
      this.#waiting.push({ act, from: this.#clauseStart });
      return;
    }
    const last = this.governors.at(-1) as Governor;
    if (last.start >= this.#scope.start && BREAK.test(text.slice(last.end, act.start))) return;
    const inner = !this.#base.includes(last);
    if (qualifiesNoun(after)) {
      const gap = text.slice(last.end, act.start);
      if (
        !inner ||
        this.#acted ||
        code === "enclose" ||
        (last.bounded && /^(?:send|post|open)$/.test(code)) ||
        gap.length > 28 ||
        gap.includes("、") ||
        /^(?:付け?)?には/.test(gap)
      )
        return;
      if (this.#known && !last.bounded && /^(?:loss|mistake|attack|happen)$/.test(code)) return;
      this.#put(act, this.governors, this.#clauseStart);
      this.governors = this.#outer.length > 0 ? this.#outer : this.#base;
      return;
    }
    // 「8月21日には…が公開されていることが分かった」: set off as a topic, the date is the finding's.
    const topical = !last.bounded && /^(?:に?は|、)/.test(text.slice(last.end, last.end + 3));
    const owns = inner && (last.bounded || this.#dates + this.#base.length > 1);
    const followers = followersOf(rest);
    const later = rest.flatMap((t) => (t.act === undefined ? [] : [t.act]));
    const content =
      isHarm(code) && isOccasion(after) && followers.some((f) => isFinding(text, f, act.end))
        ? null
        : contentOf(text, act, code === "investigate" ? later : followers, end, last.bounded);
    if (content !== null && !isHarm(code)) return;
    if (content === "object" || (content === "clause" && !(owns && !topical && (last.bounded || isEmbedded(after)))))
      return;
    if (followers.length > 0 && isEmbedded(after) && !owns && code !== "restore") return;
    if (this.#spent !== null && last === this.#spent && isFinding(text, act, this.#scope.start)) return;
    if (isHarm(code) && isOccasion(after)) this.#spent = last;
    this.#takeOver(act);
    if (/^(?:report|consult|contact|file)$/.test(code)) this.#flush(act);
    this.#pending = [];
    this.#put(act, this.governors, this.#clauseStart);
    this.#acted = true;
    // A date inside the content of a finding is spent with it.
    if (content === "clause" && inner) this.governors = this.#outer.length > 0 ? this.#outer : this.#base;
    else if (
      REFERENCE.test(after) ||
      (code === "publish" && RELATIVE.test(text.slice(act.end, Math.min(end, act.end + 100)))) ||
      (code === "publish" &&
        /報$/.test(text.slice(act.start, act.end)) &&
        /^(?:付け?)?の?$/.test(text.slice(last.end, act.start)))
    )
      this.governors = this.#base;
  }

  /** Puts an act under each of the days on which somebody was told and no act was named. */
  #flush(act: Mention<"term">): void {
    for (const p of this.#pending) this.#put(act, p.governors, p.from, p.to);
    this.#pending = [];
  }

  /** 「攻撃は…から…まで続き」: a harm that only its period tells of. */
  finish(): void {
    const last = this.governors.at(-1);
    if (this.acts.length > 0 || this.#topic === null || !isHarm(this.#topic.value.code) || last?.bounded !== true)
      return;
    this.#put(this.#topic, [last], this.#clauseStart);
  }

  /** 「調査を進めておりましたが、Dに完了しました」: the inquiry named before the date ended on it. */
  #finish(light: Mention<"term">): void {
    const last = this.governors.at(-1);
    if (this.#inquiry === null || last === undefined || this.used.has(last) || this.#inquiry.start > last.start) return;
    if (!/^(?:完了|終了|終え|終わ)/.test(this.#material.text.slice(light.start, light.end))) return;
    this.#put({ ...light, value: { code: "investigate" } }, this.governors, light.start);
  }

  /** A date in brackets holds inside them only: 調剤録(2019年4月に作成)を…. */
  #openBracket(date: Governor): void {
    const { text } = this.#material;
    const before = text.slice(Math.max(this.#scope.start, date.start - 60), date.start);
    const length = text.slice(date.end, Math.min(this.#scope.end, date.end + 60)).indexOf(")");
    if (length < 0 || before.lastIndexOf("(") <= before.lastIndexOf(")")) return;
    const close = date.end + length;
    this.#bracket ??= { date, close, outside: this.governors };
  }

  /** 「Xから、DにAとの報告があった」: the report stands under the date before its content. */
  #takeOver(act: Mention<"term">): void {
    const { text } = this.#material;
    if (!QUOTED.test(text.slice(Math.max(this.#scope.start, act.start - 14), act.start))) return;
    const outer = this.#outer.length > 0 ? this.#outer : this.#base;
    const first = this.governors[0];
    if (outer.length === 0 || first === undefined) return;
    const inside = !outer.includes(first);
    if (inside && !/(?:から|より)[、 ]/.test(text.slice(this.#scope.start, first.start))) return;
    if (inside) this.governors = outer;
    this.#clauseStart = this.#scope.start;
  }

  /** A comma after an act begins a new clause; what bounds one clause (から, まで, a period) ends with it. */
  #passComma(act: Mention<"term">, before: number): void {
    const { text } = this.#material;
    const from = Math.max(before, this.#clauseStart);
    const comma = text.slice(from, act.start).indexOf("、");
    if (!this.#acted || comma < 0) return;
    this.#clauseStart = from + comma + 1;
    this.#acted = false;
    // 「1月26日に公表しましたが、その後の調べで…」: what came later has no day.
    if (text.slice(from, act.start).includes("その後")) this.governors = this.#base;
    const current = this.governors.at(-1);
    if (current?.bounded && this.used.has(current) && !this.#base.includes(current)) this.governors = this.#base;
  }
}
