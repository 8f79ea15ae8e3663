import type { Mention } from "../../types.ts";
import type { Material } from "../material.ts";
import type { SentenceReading } from "./events-act.ts";
import { SentenceReader } from "./events-acts.ts";
import { dayOnly, type Governor } from "./events-dates.ts";
import { AT_ONCE, AT_ONCE_THAT_DAY } from "./events-linking.ts";
import type { ScopedSentence } from "./events-scope.ts";
import { tokensOf } from "./events-tokens.ts";

/** How many dates and acts of a sentence are looked ahead at. */
const AHEAD = 14;

/** Reads the acts of a sentence in order, each under the dates that hold where it stands. */
export function readSentence(
  scope: ScopedSentence,
  acts: readonly Mention<"term">[],
  { above, known }: { readonly above: readonly Governor[]; readonly known: boolean },
  material: Material,
): SentenceReading {
  const tokens = tokensOf(scope, acts, material);
  const opening = material.text.slice(scope.start, Math.min(scope.end, scope.start + 24));
  const plain = opening.search(AT_ONCE);
  const at = plain >= 0 || scope.dates.length === 0 ? plain : opening.search(AT_ONCE_THAT_DAY);
  const later = scope.dates[0];
  // 「直ちに確認を指示し、同日午後…」: the day follows.
  const soon =
    at >= 0 &&
    (later === undefined ||
      (plain >= 0 && later.start > scope.start + plain) ||
      (later.start > scope.start + at && above.some((g) => g.day.slice(0, 10) === later.value.day.slice(0, 10))));
  const linked = soon || /^(?:と?同時に|あわせて|併せて|合わせて|同時刻)/.test(opening);
  const base = scope.head !== null ? [scope.head] : soon ? above.map(dayOnly) : linked ? above : [];
  const reader = new SentenceReader(scope, base, known, material);
  tokens.forEach(({ date, act }, i) => {
    if (date !== undefined) reader.date(date, tokens[i - 1]?.date);
    else if (act !== undefined)
      reader.act(act, tokens.slice(i + 1, i + 1 + AHEAD), tokens[i - 1]?.act?.end ?? scope.start);
  });
  reader.finish();
  const idle = tokens.flatMap((t) => (t.date !== undefined && !reader.used.has(t.date) ? [t.date] : []));
  if (scope.head !== null && !reader.used.has(scope.head)) idle.push(scope.head);
  // What was done at once is told without its day; only what stopped the harm or told those hit is sure to be of it.
  const sure = soon
    ? reader.acts.filter(
        ({ code, features, governors }) =>
          !governors.every((g) => base.includes(g)) ||
          /^(?:contain|apologize|file)$/.test(code) ||
          features.has("to:person") ||
          features.has("asked"),
      )
    : reader.acts;
  const lastDate = tokens.findLast((t) => t.date !== undefined)?.date;
  return { acts: sure, idle: [...new Set(idle)], last: lastDate === undefined ? base : [lastDate] };
}
