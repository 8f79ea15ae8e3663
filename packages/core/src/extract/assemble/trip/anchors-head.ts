import type { Material } from "../material.ts";
import { readAircraft } from "./aircraft.ts";
import { readRow, type Sightings } from "./anchors-block.ts";
import { CABIN_RULE, cabinLetter, cabinOfValue } from "./cabin.ts";
import { isUnderCancelled } from "./cancelled.ts";
import { readRowClocks } from "./clocks.ts";
import { type Anchor, cited, type Stated } from "./leg.ts";
import { readRegistrations } from "./registration.ts";
import { residueOf } from "./residue.ts";
import { airportOf } from "./routes.ts";
import { readRowTimes } from "./row-times.ts";
import { readSeats, SEAT_RULE } from "./seat.ts";
import { stopRows } from "./stop-rows.ts";

const PROSE = /。|、[^、]*、|(?:です|ます|ました|でした|だった|ない|する|した|よう|ました!|です!)[!?]?$/;
const TITLE = /搭乗記|レビュー|レポート|旅行記|修行記|フライトログ|に乗(?:る|って|った)/;
const NOT_TAKEN =
  /[Cc]ancell?ed|次回|次の記事|リンク|関連記事|はこちら|予約(?:済|した)|欠航|キャンセル|取消|参考|のはずが|はずだった|つづく|続く|獲物|撮れた|撮影|目撃|前編|後編はこちら/;
const LONGEST = 120;

/** Flights stated by lines that are no sentences: headers over a leg, table rows, captions, and the title. */
export function headAnchors(material: Material, sightings: Sightings, taken: (at: number) => boolean): Anchor[] {
  const { passage, text } = material;
  const out: Anchor[] = [];
  for (const [index, line] of passage.lines.entries()) {
    const { outset: start, end } = line;
    if (end - start > LONGEST || taken(start)) continue;
    const stop = stopRows(material, sightings, index);
    if (stop !== null) {
      out.push(stop);
      continue;
    }
    const body = text.slice(start, end);
    const clocks = readRowClocks(text, start, end);
    const craft = readAircraft(body).length > 0 || readRegistrations(body).length > 0;
    const title =
      index <= 1 &&
      !/。./.test(body) &&
      (line.kind === "title" ||
        TITLE.test(body) ||
        (index === 0 && !(craft && (body.length < 60 || clocks.length >= 2))));
    if ((PROSE.test(body) && !title) || NOT_TAKEN.test(body)) continue;
    const inside = (at: number) => at >= start && at < end;
    const flights = sightings.flights.filter((f) => inside(f.start));
    if (flights.some((f) => taken(f.start))) continue;
    const routes = sightings.routes.filter((r) => inside(r.start));
    const numbers = new Set(flights.map((f) => f.number));
    if (
      flights.length === 0 &&
      !(routes.length === 1 && (clocks.length >= 2 || /<|Leg|本目|区間|往路|復路|便目|レグ|フライト/.test(body)))
    ) {
      if (!(title && routes.length === 1)) continue;
    }
    if (!title && flights.length > 0 && routes.length === 0 && clocks.length < 2 && !craft) {
      // AA176 (JL7012で発券): what the bracket adds is no part of the heading
      const open = body.indexOf("(");
      const bracketed =
        open > 0 && (flights[0]?.end ?? end) <= start + open && body.endsWith(")") ? start + open : undefined;
      // 運賃 NH85便 9,800円 tells of a price
      if (
        /\d ?(?:円|ドル|ウォン|マイル|ユーロ|yen|won|USD|EUR)/.test(body) ||
        residueOf(material, sightings, { start, end: bracketed ?? end }) > 8
      )
        continue;
    }
    if (!title && isUnderCancelled(material, start)) continue;
    if (numbers.size > 1 && routes.length > 0 && flights.length > 1) {
      // A row for each flight of a line: NH471 HND-OKA / NH472 OKA-HND
      const marks = flights.filter((f, i) => flights.findIndex((g) => g.number === f.number) === i);
      const byRoute = (routes[0]?.start ?? 0) < (marks[0]?.start ?? 0);
      const cuts = byRoute ? routes.map((r) => r.start) : marks.map((f) => f.start);
      if (cuts.length === marks.length && routes.length === marks.length) {
        for (const [i, cut] of cuts.entries()) {
          const stated: Stated = {};
          readRow(material, sightings, cut, cuts[i + 1] ?? end, stated);
          out.push({ kind: title ? "title" : "head", start: cut, end: cuts[i + 1] ?? end, stated, label: "" });
        }
        continue;
      }
      if (title) continue;
    }
    const stated: Stated = {};
    readRow(material, sightings, start, end, stated);
    if (flights.length === 1 && clocks.length >= 2 && stated.from === undefined && stated.to === undefined) {
      // 羽田 那覇 ANA463 0955 1235
      const [from, to, more] = sightings.places.filter((p) => inside(p.start) && airportOf(p) !== null);
      if (from !== undefined && to !== undefined && more === undefined && /^ +$/.test(text.slice(from.end, to.start))) {
        stated.from = cited(from.code, from, from.rule);
        stated.to = cited(to.code, to, to.rule);
      }
    }
    if (!title || clocks.length === 2) readRowTimes(text, start, end, stated);
    const cabin = cabinOfValue(material, start, end);
    if (cabin !== null && !NOT_BOOKED_TITLE.test(body)) stated.cabin = cited(cabin.cabin, cabin.mention, CABIN_RULE);
    const letter = title ? null : cabinLetter(body);
    if (letter !== null && letter.start > 0)
      stated.cabin ??= cited(letter.cabin, { start: letter.start + start, end: letter.end + start }, CABIN_RULE);
    if (!title || craft) {
      const seat = readSeats(body)[0];
      if (seat !== undefined)
        stated.seat = cited(seat.seat, { start: seat.start + start, end: seat.end + start }, SEAT_RULE);
    }
    if (stated.carrier === undefined) {
      const term = material.terms("carrier").find((t) => inside(t.start));
      if (term !== undefined && stated.number !== undefined) stated.carrier = cited(term.value.code, term, term.rule);
    }
    // A title speaks of a 767; the log itself says which.
    if (title && readAircraft(body)[0]?.bare === true) delete stated.aircraft;
    out.push({ kind: title ? "title" : "head", start, end, stated, label: body });
  }
  return joined(out, text);
}

/** A number on one line and its route on the next are one header. */
function joined(anchors: readonly Anchor[], text: string): Anchor[] {
  const out: Anchor[] = [];
  for (const anchor of anchors) {
    const last = out.at(-1);
    const a = last?.stated;
    const b = anchor.stated;
    const near =
      last !== undefined &&
      last.kind === "head" &&
      anchor.kind === "head" &&
      text.slice(last.end, anchor.start).trim() === "";
    const halves =
      a !== undefined &&
      (a.number === undefined) !== (b.number === undefined) &&
      (a.from === undefined) !== (b.from === undefined);
    if (last !== undefined && near && halves && (a?.number === undefined) !== (a?.from === undefined))
      out[out.length - 1] = { ...last, end: anchor.end, stated: { ...b, ...a } };
    else out.push(anchor);
  }
  return out;
}

const NOT_BOOKED_TITLE = /ラウンジ|開放席|仕様/;
