import {
  ACT,
  GENERAL,
  INCIDENT_CUES,
  NOT_A_NOTICE,
  NOT_A_TRIP,
  OF_ANOTHER_KIND,
  SELF,
  SIGNED,
  TOLD,
  TRIP_CUES,
  type WeightedCue,
} from "./post-kind.table.ts";

/** What a post is: a disclosure of an incident, a boarding log, or neither. */
export type PostKind = "incident" | "trip" | "other";

const INCIDENT_HEAD = /^【[^】]{0,20}事件簿/;
const TRIP_HEAD = /^【[^】]{0,8}搭乗記/;
/** How far into a post its words are weighed: a notice says what it is at its beginning, and its end is contacts. */
const WEIGHED = 6000;
/** Hits of one cue that count. */
const CAP = 3;
/** Least weight of a notice or log. */
const ENOUGH = 6;
/** The same of a notice, which must also tell of an act and its teller. */
const ENOUGH_TOLD = 4;

function score(text: string, cues: readonly WeightedCue[]): number {
  let sum = 0;
  for (const [pattern, weight, cap = CAP] of cues) {
    pattern.lastIndex = 0;
    for (let hits = 0; hits < cap && pattern.exec(text) !== null; hits++) sum += weight;
    pattern.lastIndex = 0;
  }
  return sum;
}

/** The first line says that what follows is advice, a collection or a rule. */
const HEADED = 8;
/** Lines at either margin in which a body may sign. */
const MARGIN = 8;

/** A line break inside a sentence. */
const WRAP = /(?<=[^。\n])\n(?=[ぁ-んァ-ヺ一-龠])/g;

/** Whether one sentence tells of an act as having happened, not as what may happen or is asked about. */
function tells(text: string): boolean {
  const told = (sentence: string) => ACT.test(sentence) && TOLD.test(sentence) && !GENERAL.test(sentence);
  return (
    text.split(/[。\n]/).some(told) ||
    text
      .replace(WRAP, "")
      .split(/[。\n]/)
      .some(told)
  );
}

/** Whether a body speaks for itself: it says 当社, apologises, is told of by its name, or signs at the margin. */
function speaks(text: string): boolean {
  if (SELF.test(text)) return true;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const margins = [...lines.slice(0, MARGIN), ...lines.slice(-MARGIN)];
  return margins.some((line) => line.length <= 60 && SIGNED.test(line.trim()));
}

/** Lines from this many letters on may go on in the next. */
const WRAPPED = 28;
const GOES_ON = /^[ぁ-んァ-ヶ一-龠]/;

/** Joins a long line to the line of kana or kanji after it: 第三|者が. */
function unwrapped(text: string): string {
  let out = "";
  let length = 0;
  for (const line of text.split("\n")) {
    out += length >= WRAPPED && GOES_ON.test(line) ? line : `\n${line}`;
    length = line.length;
  }
  return out.slice(1);
}

function isNotice(lines: string, text: string): boolean {
  if (!speaks(lines)) return false;
  if (!tells(text)) return false;
  const against = score(text, NOT_A_NOTICE) + (OF_ANOTHER_KIND.test(text) ? HEADED : 0);
  return score(text, INCIDENT_CUES) - against >= ENOUGH_TOLD;
}

/** Judges a post by its header, else by the words of either trade and those of texts that only look like them; folded text. */
export function judgeKind(folded: string): PostKind {
  if (INCIDENT_HEAD.test(folded)) return "incident";
  if (TRIP_HEAD.test(folded)) return "trip";
  const lines = folded.slice(0, WEIGHED);
  const text = unwrapped(lines);
  const incident = isNotice(lines, text) ? score(text, INCIDENT_CUES) : 0;
  const trip = score(text, TRIP_CUES);
  const travelled = trip >= ENOUGH && trip - score(text, NOT_A_TRIP) >= ENOUGH ? trip : 0;
  if (incident === 0 && travelled === 0) return "other";
  return incident >= travelled ? "incident" : "trip";
}
