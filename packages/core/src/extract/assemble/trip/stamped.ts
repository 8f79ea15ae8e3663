import type { Material } from "../material.ts";
import { CLOCK_RULE, readClocks } from "./clocks.ts";
import { cited, type Stated } from "./leg.ts";

/** The stamp of a message, alone on its line: 2024-03-22 07:27. */
const STAMP = /^(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?: ?\([^()]{1,3}\))? )?(\d{1,2}:\d{2})(?::\d{2})?$/;
const LEFT = /プッシュ ?バック|動き(?:出|始|だ)|スポット(?:アウト|を離)|ゲートを離/;
const REACHED = /スポット(?:イン|に(?:入|着|到着))|ゲート(?:イン|に(?:着|到着))|ブロックイン/;
const TO_COME = /(?:まだ|これから|もうすぐ|そろそろ|予定|はず|動かな|ない(?:。|$))/;

/** Whether a text has lines that are the stamp of a message. */
export function isStamped(text: string): boolean {
  return /^ ?\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日? \d{1,2}:\d{2} ?$/m.test(text);
}

/** The time as flown of messages sent as it happened, whose stamps are the clock: 07:27 ⏎ やっとプッシュバック. */
export function readStamps({ passage, text }: Material, inside: (at: number) => boolean, stated: Stated): void {
  let stamp: { readonly value: string; readonly start: number; readonly end: number } | null = null;
  for (const { outset, end } of passage.lines) {
    const line = text.slice(outset, end).trim();
    const told = STAMP.exec(line)?.[1];
    if (told !== undefined) {
      const at = text.lastIndexOf(told, end);
      stamp = { value: told.padStart(5, "0"), start: at, end: at + told.length };
      continue;
    }
    if (stamp === null || !inside(outset)) continue;
    const side = LEFT.test(line) ? "departure" : REACHED.test(line) ? "arrival" : null;
    if (side === null || TO_COME.test(line.split(/[!。]/, 1)[0] ?? "")) continue;
    const clocks = readClocks(line);
    const due = clocks.find(({ start }) => /(?:時刻表|定刻|予定)[^、。\d]{0,6}$/.test(line.slice(0, start)));
    if (clocks.length > (due === undefined ? 0 : 1)) continue;
    stated[`${side}Actual`] ??= cited(stamp.value, stamp, CLOCK_RULE);
    if (due === undefined) continue;
    const at = text.indexOf(line, outset);
    stated[`${side}Scheduled`] ??= cited(due.value, { start: at + due.start, end: at + due.end }, CLOCK_RULE);
  }
}
