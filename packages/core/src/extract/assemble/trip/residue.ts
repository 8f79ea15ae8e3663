import type { Span } from "../../../kernel/span.ts";
import type { Material } from "../material.ts";
import { readAircraft } from "./aircraft.ts";
import type { Sightings } from "./anchors-block.ts";
import { readRowClocks } from "./clocks.ts";
import { readRegistrations } from "./registration.ts";
import { readSeats } from "./seat.ts";

/** Words and signs that a header of a flight is made of beside its facts. */
const FILLER =
  /第|[Ll]eg|LEG|レグ|フライト|本目|便目|区間目?|搭乗(?:記|便)?|往路|復路|行き|帰り|行|線|便名|便|発|着|定刻|定時|予定|実際|実績|翌日?|日目|その|編|運航|共同|国(?:内|際)線|機材|座席|シート|窓側|通路側|中央|クラス|日|朝|夜|昼|深夜|の|で|と|へ|No|Flight|flight|FLIGHT|to|[\d#①-⑳⑴-⒇ⅰ-ⅹⅠ-Ⅹ一二三四五六七八九十]|[■□●○◆◇▼▽▲△★☆※・◎♪＊*(){}<>【】≪≫《》「」『』[\],.、:;|/→⇒➡✈~=_+–ー-]|\s/g;

/** How many letters of a line are left when all that a header of a flight is made of is taken out. */
export function residueOf(material: Material, sightings: Sightings, { start, end }: Span): number {
  const { text } = material;
  const inside = (span: Span) => span.start >= start && span.end <= end;
  const row = text.slice(start, end);
  const shift = (span: Span): Span => ({ start: span.start + start, end: span.end + start });
  const spans: Span[] = [
    ...sightings.flights.filter(inside),
    ...sightings.places.filter(inside),
    ...["carrier", "cabin", "seat-product"].flatMap((topic) => material.terms(topic).filter(inside)),
    ...material.of("when").filter(inside),
    ...material.of("date").filter(inside),
    ...readAircraft(row).map(shift),
    ...readRegistrations(row).map(shift),
    ...readSeats(row).map(shift),
    ...readRowClocks(text, start, end),
  ].sort((a, b) => a.start - b.start);
  let at = start;
  let rest = "";
  for (const span of spans) {
    if (span.start > at) rest += text.slice(at, span.start);
    at = Math.max(at, span.end);
  }
  rest += text.slice(at, end);
  return rest.replace(FILLER, "").length;
}
