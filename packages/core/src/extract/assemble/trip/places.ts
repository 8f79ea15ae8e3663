import type { Cite, Material } from "../material.ts";
import { airportNames } from "../../ja/lexicon/airport-names.ts";

/** An airport or town named at a place of the text; several words for one (東京/成田 (NRT)) are one place. */
export interface Place extends Cite {
  /** IATA code; TYO, OSA, SEL, MOW for a town of several airports. */
  readonly code: string;
}

const DOMESTIC: ReadonlySet<string> = new Set(airportNames.terms.map(([code]) => code));
const TOWNS: ReadonlySet<string> = new Set(["TYO", "OSA", "SEL", "MOW"]);
const LETTERS = /[A-Za-z]/;
/** What joins two words for one place: 東京/成田, 大阪(伊丹), 中部国際空港 セントレア(NGO), OBO(帯広空港). */
const JOINED = /^(?:国際|空港|飛行場|国際空港|・| |\/|\(|\))*$/;
const PAREN = /^(?:国際|空港|国際空港)? ?[(/]$/;
/** Words that contain a name and mean something else. */
const OTHER = /^(?:弁|地方|電気|電力|鉄道|城|県|府|市|駅|港|線路|料理|そば|焼|うどん|ラーメン|丼|市内|駅前|本線|中央|風|出身|バス|限定|土産|名物|市街|牛|産)/;

export function isDomestic(code: string): boolean {
  return DOMESTIC.has(code);
}

/** The airport that a town means beside the other end of its flight; null when that is open. */
export function airportOf(code: string, other: string | null): string | null {
  if (!TOWNS.has(code)) return code;
  const inland = other !== null && (DOMESTIC.has(other) || other === "TYO" || other === "OSA");
  if (code === "TYO") return inland ? "HND" : null;
  if (code === "OSA") return inland ? "ITM" : "KIX";
  return code === "SEL" ? "ICN" : "SVO";
}

/** Reads the places of a text in order. */
export function readPlaces(material: Material): Place[] {
  const { text } = material;
  const out: Place[] = [];
  for (const m of material.terms("airport")) {
    const latin = LETTERS.test(text.charAt(m.start));
    if (latin && (LETTERS.test(text.charAt(m.start - 1)) || LETTERS.test(text.charAt(m.end)))) continue;
    if (!latin && OTHER.test(text.slice(m.end, m.end + 3)) && !/^市?(?:内)?空港/.test(text.slice(m.end, m.end + 4))) continue;
    const last = out[out.length - 1];
    const gap = last === undefined ? null : text.slice(last.end, m.start);
    const { code } = m.value;
    if (last !== undefined && gap !== null && gap.length <= 8 && JOINED.test(gap)) {
      const codeNow = latin && PAREN.test(gap);
      if (last.code === code || TOWNS.has(last.code) || TOWNS.has(code) || codeNow || gap.includes("(")) {
        const whole = TOWNS.has(code) ? last.code : code;
        out[out.length - 1] = { start: last.start, end: m.end, rule: m.rule, code: whole };
        continue;
      }
    }
    out.push({ start: m.start, end: m.end, rule: m.rule, code });
  }
  return out;
}
