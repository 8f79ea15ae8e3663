import type { PartyRoleCode } from "../../../vocab/party-roles.ts";
import { CUES_AFTER, CUES_BEFORE, CUES_IN_BRACKETS, LINK_TO_NAME, type RoleCue } from "./party-roles.table.ts";

/** A part in the incident, and how plainly the words tell it. */
export interface Told {
  readonly role: PartyRoleCode;
  readonly weight: number;
}

function strongest(cues: readonly RoleCue[], forms: readonly string[], best: Told | null): Told | null {
  let found = best;
  for (const cue of cues)
    if ((found === null || cue.weight > found.weight) && forms.some((form) => cue.pattern.test(form))) found = cue;
  return found;
}

/** The part that the words before a name give it, in its sentence. */
export function roleBefore(text: string, start: number, told: Told | null = null): Told | null {
  const near = text.slice(Math.max(0, start - 60), start);
  let before = near.slice(Math.max(near.lastIndexOf("。"), near.lastIndexOf("\n")) + 1);
  // 子会社のA社(A Malaysia Sdn. Bhd.): the name in brackets is of the body just before them.
  const outside = /[A-Za-zァ-ヺー一-龠・]{3,20}\($/.exec(before);
  // 委託先である「, 委託先である, 委託先: the words before with fewer and fewer links.
  const forms = [before];
  for (let n = 0; n < 4; n++) {
    const shorter = before.replace(LINK_TO_NAME, "");
    if (shorter === before) break;
    before = shorter;
    forms.push(before);
  }
  const best = strongest(CUES_BEFORE, forms, told);
  return best === null && outside !== null ? roleBefore(text, start - outside[0].length, told) : best;
}

/** The part that the words around a name give it, in its sentence. */
export function roleAt(text: string, start: number, end: number): Told | null {
  // The brackets may hold a sentence of their own: (以下「委託先」といいます。)
  const brackets = /^ ?\([^()\n]{0,90}\)/.exec(text.slice(end, end + 94))?.[0] ?? "";
  const rest = text.slice(end + brackets.length, end + brackets.length + 130);
  const stop = rest.search(/[。\n]/);
  const after = (stop < 0 ? rest : rest.slice(0, stop)).replace(/^[」』]|^社(?=[はがにのでと、よへを])/, "");
  const best = roleBefore(text, start, strongest(CUES_IN_BRACKETS, [brackets], null));
  return strongest(CUES_AFTER, [after], best);
}
