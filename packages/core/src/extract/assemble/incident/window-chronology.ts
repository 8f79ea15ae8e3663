import type { CauseCode } from "../../../vocab/causes.ts";
import type { Cited, Material } from "../material.ts";
import type { CitedEvent } from "./events.ts";

/** Causes under which data lies open from one act until another. */
const LYING_OPEN: ReadonlySet<CauseCode> = new Set<CauseCode>([
  "misconfiguration",
  "mispublication",
  "system-defect",
  "misdirected-email",
]);

/** The exposure spoken of as a period: 掲載の期間中, 長期間にわたって, 2年半にわたり, 8日までの間…状態. */
const AS_PERIOD =
  /(?:掲載|公開|表示|転送|運用)(?:の|されていた|していた)?期間|長期(?:間)?にわた|[\d一二三四五六七八九十半](?:年|か月|ヶ月|カ月|箇月|週間|日)(?:半|余り|以上|近く|ほど)?間?(?:もの間|にも?わた|のあいだ)|までの間、?[^。ま]{0,40}(?:状態|閲覧でき|見ること)/;
/** Of mails only a forwarding that went on is a period; a sending and its deletion are none. */
const ONGOING = /長期(?:間)?にわた|転送[^。、転]{0,8}(?:期間|続け)/;

function dayOf(on: string): string | null {
  return /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(on) && !on.includes("/") ? on.slice(0, 10) : null;
}

/**
 * The window where the text gives it only by its chronology: the exposure is spoken of as a period, one act began it
 * and the first remedy ended it.
 */
export function windowOfEvents(
  material: Material,
  events: readonly CitedEvent[],
  cause: CauseCode | null,
): Cited<string> | null {
  if (cause === null || !LYING_OPEN.has(cause)) return null;
  if (!(cause === "misdirected-email" ? ONGOING : AS_PERIOD).test(material.text)) return null;
  const began = events.filter((e) => e.type.value === "occurred");
  const [start] = began;
  if (start === undefined || new Set(began.map((e) => e.on.value.slice(0, 10))).size !== 1) return null;
  const end = events.find((e) => e.type.value === "contained" && e.on.value > start.on.value);
  if (end === undefined) return null;
  const from = dayOf(start.on.value);
  const to = dayOf(end.on.value);
  if (from === null || to === null || from === to) return null;
  return { value: `${from}/${to}`, cites: [...start.on.cites, ...end.on.cites] };
}
