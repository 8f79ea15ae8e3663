import { member, numberOf } from "../kernel/json.ts";

/** How notices speak of why they come late. */
const EXPLANATIONS = [
  /(?:公表|発表|ご?案内|ご?報告|ご?連絡|お知らせ)[がのを]?遅/,
  /(?:公表|発表|ご?案内|ご?報告|ご?連絡|お知らせ)(?:に至る|する|できる)?まで.{0,12}(?:時間|日数|期間)/,
  /本来であれば.{0,40}(?:お詫び|ご?連絡|公表|発表|ご?報告)/,
  /(?:公表|発表|ご?案内|ご?報告|お知らせ)を.{0,8}(?:控え|見合わせ|差し控え|待)/,
  /遅くな.{0,12}お詫び/,
];

/** Whether the post that a record was read from says why it was disclosed late; null without its text. */
export function explainsDelay(record: unknown, text: string | null): boolean | null {
  if (text === null) return null;
  const source = member(record, "source");
  const [start, end] = [numberOf(source, "start") ?? 0, numberOf(source, "end") ?? text.length];
  const post = start < end ? text.slice(start, end) : text;
  return EXPLANATIONS.some((pattern) => pattern.test(post));
}
