import type { CauseCode } from "../../../vocab/causes.ts";
import type { Material } from "../material.ts";
import type { Governor } from "./events-dates.ts";
import type { ScopedSentence } from "./events-scope.ts";
import type { Candidate } from "./events-settle.ts";

/** A date of a sentence that no act took. */
export interface Happening {
  readonly governor: Governor;
  readonly scope: ScopedSentence;
  /** The case had been found out by then. */
  readonly known: boolean;
}

const PAST =
  /(?:済み?|た|ました|ております|ている|ていた|でした|おります|である|であった)(?:。|、|が|\)|$)|[一-龠ァ-ヶー](?:。|$|\))/;
/** (6月26日実施), …しました(6月6日): a remedy dated in brackets. */
const DATED_REMEDY = /^(?:に?(?:実施|完了|導入|適用|済)[^()]{0,6})?\)(?:。|$)/;
/** A remedy that has been carried out. */
const REMEDIED =
  /^[^。]{0,60}?(?:導入|補填|補てん|返金|返還|再発行|再交付|適用|更新|強化|配備|入れ替え|交換|移行|お渡し|義務付け|義務づけ)(?:を)?(?:し|いたし|済|完了|ました|た)/;
/** The maker told of its fault before: 修正版を出していた, 注意喚起を公表. */
const MAKER =
  /^に?[^。]{0,24}(?:修正版|修正プログラム|パッチ|更新版|更新プログラム|アップデート|脆弱性情報|脆弱性の情報|注意喚起|警告)[^。、]{0,10}(?:出し|出て|公開|公表|配布|提供|発表|リリース|発し|発出)/;
/** A body named under the date of its notice. */
const LETTERHEAD =
  /^[\n ]*[^、。\n]{0,24}(?:会社|法人|協会|組合|機構|財団|大学|学園|病院|[市県町村区])[^、。\nぁ-ん]{0,12}$/;
/** What began the case: ことの起こりは、6月29日に…. */
const ORIGIN = /^(?:こと|事)の(?:起こり|始まり|発端)は、?$/;

/** 「9月27日、…」: the date opens the sentence and is set off by a comma. */
function headsSentence(governor: Governor, scope: ScopedSentence, text: string): boolean {
  return governor.start === scope.start && text.charAt(governor.end) === "、";
}

/** A dated happening that no act names: part of the case's own history; null when it is none. */
export function happening(
  { governor, scope, known }: Happening,
  material: Material,
  limit: string | null,
): Candidate | null {
  const { text } = material;
  if (material.documentDates.some((d) => d.start <= governor.start && governor.start < d.end)) return null;
  const day = governor.on.replace(/^\.\.\//, "").slice(0, 10);
  if (
    (governor.today && (!scope.row || /^本日|^今般/.test(text.slice(governor.start, governor.end)))) ||
    (limit !== null && day > limit)
  )
    return null;
  const to = governor.on.split("/").at(-1) ?? "";
  if (limit !== null && to !== ".." && to.slice(0, 10) > limit) return null;
  const from = Math.max(governor.end, scope.start);
  const rest = text.slice(from, Math.min(scope.end, from + 400));
  const before = text.slice(scope.start, Math.max(scope.start, governor.start));
  const bracketed = before.lastIndexOf("(") > before.lastIndexOf(")");
  const { section } = scope.line;
  const origin = ORIGIN.test(before);
  const remedied =
    known && (bracketed ? DATED_REMEDY.test(rest) && PAST.test(`${before}${rest}`) : REMEDIED.test(rest));
  if (bracketed && !remedied) return null;
  const opens = governor.start === scope.start && text.slice(governor.end, governor.end + 40).includes("、");
  let loose = false;
  if (section === "prevention" || section === "plan") {
    if (governor.bounded && /\//.test(governor.on) && !governor.on.startsWith("..")) return null;
  } else if (!remedied && !origin && !MAKER.test(rest)) {
    if (
      !["timeline", "summary", "response", "occurred", "lead", "other", "cause", "exposed-data", "affected"].includes(
        section,
      )
    )
      return null;
    loose = !scope.row && !headsSentence(governor, scope, text) && !/^(?:timeline|summary)$/.test(section);
    if (loose && (!opens || (governor.bounded && !/\d\/\d/.test(governor.on)))) return null;
    loose ||= section === "exposed-data" || section === "affected";
  }
  if (!bracketed && (rest.length < 4 || /(?:予定|現在|(?<!おり)ます。?$|検討)/.test(rest) || !PAST.test(rest)))
    return null;
  if (LETTERHEAD.test(rest)) return null;
  // A state that lasted is the window's matter.
  if (/\d\/\d/.test(governor.on) && /(?:状態|期間|可能|対象)/.test(rest)) return null;
  const end = scope.end - (text.charAt(scope.end - 1) === "。" ? 1 : 0);
  return {
    type: origin ? "occurred" : "other",
    on: governor.on,
    cites: governor.cites,
    said: { start: Math.max(scope.start, end - 12), end, rule: "ja/dated-happening" },
    at: scope.end,
    toPerson: false,
    row: scope.row,
    section,
    lastResort: loose,
  };
}

/** Causes that are an act of the body's own people: what it told first of is that act. */
const OWN_ACTS: ReadonlySet<CauseCode> = new Set<CauseCode>([
  "misconfiguration",
  "mispublication",
  "misdirected-email",
  "misdelivery",
  "system-defect",
  "misdisposal",
  "insider",
]);

/**
 * The happenings with the mistake among them known as such: where nothing else tells what occurred, the sentence that is
 * dated earliest, before anything was noticed, tells it.
 */
export function promoted(
  happenings: readonly Candidate[],
  told: readonly Candidate[],
  cause: CauseCode | null,
): Candidate[] {
  const kept = happenings.filter((h) => h.lastResort !== true);
  const detected = told.filter((c) => c.type === "detected").map((c) => c.on);
  const first = [...detected].sort()[0] ?? "";
  if (
    cause === null ||
    !OWN_ACTS.has(cause) ||
    detected.length === 0 ||
    told.some(
      (c) =>
        c.type === "occurred" || (/^(?:sent|posted|opened)$/.test(c.type) && c.on < first && !c.on.startsWith("..")),
    )
  )
    return kept;
  const earlier = happenings.filter(
    (h) =>
      h.on < first &&
      !h.on.startsWith("..") &&
      h.section !== "prevention" &&
      (cause !== "insider" || /\d\/\d/.test(h.on)),
  );
  const earliest = earlier.reduce<Candidate | null>((a, h) => (a === null || h.on < a.on ? h : a), null);
  if (earliest === null) return kept;
  const mistake = earlier.filter((h) => h.at === earliest.at);
  return [
    ...kept.filter((h) => !mistake.some((m) => m.on === h.on)),
    ...mistake.map((h) => ({ ...h, type: "occurred" as const, lastResort: false })),
  ];
}
