import type { QualifierCode } from "../../../vocab/qualifiers.ts";
import type { UnitCode } from "../../../vocab/units.ts";
import { type Cited, cite, type Material } from "../material.ts";
import { type StatedCount, statedCounts } from "./affected-counts.ts";

/** One stated number of affected persons, records, cards, … */
export interface AffectedGroup {
  readonly count: number;
  readonly unit: UnitCode;
  readonly qualifier: QualifierCode;
}

/** A group with the places that state it, the telling one first. */
export interface CountedGroup extends Cited<AffectedGroup> {
  readonly places: readonly StatedCount[];
}

/** Units in which one group may be counted twice; the more telling first. */
const INTERCHANGEABLE: readonly UnitCode[] = ["person", "card", "email-address", "account", "household", "record"];
const DETAILED: ReadonlySet<string> = new Set(["exposed-data", "affected"]);
/** The addresses of a message stood open: its recipients are the affected. */
const OPEN_RECIPIENTS =
  /BCC|Bcc|bcc|ＢＣＣ|互いに|他の受信者|受信者(?:同士|間|どうし)|宛先欄|TO欄|CC欄|To欄|Cc欄|(?:アドレス|宛先)が(?:見える|表示|見られる|確認できる)/;

function rankOf(unit: UnitCode): number {
  const rank = INTERCHANGEABLE.indexOf(unit);
  return rank < 0 ? INTERCHANGEABLE.length : rank;
}

/** Which of two places of one number tells its unit. */
function tellsUnit(a: StatedCount, b: StatedCount): StatedCount {
  if (a.unit === b.unit) return DETAILED.has(b.section) && !DETAILED.has(a.section) ? b : a;
  const [rankA, rankB] = [rankOf(a.unit), rankOf(b.unit)];
  const [detailed, other] = DETAILED.has(a.section) ? [a, b] : [b, a];
  if (detailed.section !== other.section && DETAILED.has(detailed.section) && !DETAILED.has(other.section)) {
    // A card, an address or an account is what 件 stands for; a person is another unit.
    return detailed.unit === "record" && other.unit !== "person" ? other : detailed;
  }
  return rankA <= rankB ? a : b;
}

/** 12通(12名様): one group, counted once more in brackets. */
function isTwin(a: StatedCount | undefined, b: StatedCount | undefined): boolean {
  return (
    a !== undefined && b !== undefined && a.count === b.count && a.line === b.line && /[通件部枚]\($/.test(b.before)
  );
}

function groupsOf(counts: readonly StatedCount[]): CountedGroup[] {
  const groups: StatedCount[][] = [];
  // One number is one group in each unit, or in all the interchangeable ones.
  const byKey = new Map<string, StatedCount[]>();
  for (const [i, stated] of counts.entries()) {
    const twin = isTwin(counts[i - 1], stated) || isTwin(stated, counts[i + 1]);
    const key = `${stated.count} ${twin || INTERCHANGEABLE.includes(stated.unit) ? "" : stated.unit}`;
    const group = byKey.get(key);
    if (group !== undefined) group.push(stated);
    else {
      const places = [stated];
      byKey.set(key, places);
      groups.push(places);
    }
  }
  return groups.map((places) => {
    const telling = places.reduce(tellsUnit);
    const qualified = places.find((place) => place.qualifier !== "exact") ?? telling;
    const value = {
      count: telling.count,
      unit: telling.unit,
      qualifier: telling.qualifier === "exact" ? qualified.qualifier : telling.qualifier,
    };
    const ordered = [telling, ...places.filter((place) => place !== telling)];
    return { value, cites: ordered.map((place) => cite(place.mention)), places: ordered };
  });
}

/** Every stated number of affected. */
export function readAffected(material: Material): CountedGroup[] {
  const counts = statedCounts(material);
  const open = OPEN_RECIPIENTS.test(material.text);
  const sent = new Set(open ? [] : counts.filter((c) => c.role === "recipients").map((c) => c.count));
  const affected = counts.filter((c) => c.role === "affected" && !(sent.has(c.count) && !DETAILED.has(c.section)));
  if (affected.length > 0) return groupsOf(affected);
  // A message with open addresses: those it went to. A short notice that only counts whom it told: those.
  const recipients = open ? counts.filter((c) => c.role === "recipients") : [];
  return groupsOf(recipients);
}
