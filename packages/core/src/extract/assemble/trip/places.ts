import type { Span } from "../../../kernel/span.ts";
import { airportNames } from "../../ja/lexicon/airport-names.ts";
import type { Material } from "../material.ts";
import { isAlphanumeric } from "./words.ts";

/** An airport named in the text, with all the names that stand together for it. */
export interface Place extends Span {
  /** IATA code, or the code of a town whose airport is not said. */
  readonly code: string;
  readonly rule: string;
}

const TOWNS: Readonly<Record<string, readonly string[]>> = {
  TYO: ["HND", "NRT"],
  OSA: ["ITM", "KIX", "UKB"],
  SEL: ["ICN", "GMP"],
  MOW: ["SVO", "DME"],
};

const DOMESTIC: ReadonlySet<string> = new Set(airportNames.terms.map(([code]) => code));

/** Whether the airport is in Japan. */
export function isDomestic(code: string | undefined): boolean {
  return code !== undefined && DOMESTIC.has(code);
}

/** Whether the code is of a town with several airports. */
export function isTown(code: string): boolean {
  return TOWNS[code] !== undefined;
}

const BETWEEN = /^[ (/・]*$/;
const TAIL = /(?:国際)?空港|飛行場/y;
const NOT_A_PLACE =
  /^(?:ドル|ウォン|市|県|産|牛|駅|港(?!島)|大学|支店|ラーメン|うどん|そば|料理|弁当|高専|城|湾|川|海岸|航空|風(?!の)|組|氏)/;

function joins(a: string, b: string): boolean {
  return a === b || TOWNS[a]?.includes(b) === true || TOWNS[b]?.includes(a) === true;
}

/** Whether a word read as a place stands inside another word: TPE in TPEX, ロス in クロス. */
function insideWord(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  // HND0730, HND7:30: a code with its time
  if (/^[A-Z]{3}$/.test(word) && /^(?:\d{4}|\d{1,2}:\d{2})(?![\dA-Za-z])/.test(text.slice(end, end + 6)))
    return isAlphanumeric(text, start - 1);
  if (/^[A-Za-z]/.test(word)) return isAlphanumeric(text, start - 1) || isAlphanumeric(text, end);
  return /^[ァ-ヶー]+$/.test(word) && (/[ァ-ヶー]/.test(text.charAt(start - 1)) || /[ァ-ヶ]/.test(text.charAt(end)));
}

/** Airports named in the text in order; names of one airport that stand together are one place. */
export function readPlaces(material: Material): Place[] {
  const { text } = material;
  const found: Place[] = [];
  const terms = [...material.terms("airport")].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const term of terms) {
    if (insideWord(text, term.start, term.end) || NOT_A_PLACE.test(text.slice(term.end, term.end + 3))) continue;
    TAIL.lastIndex = term.end;
    const end = term.end + (TAIL.exec(text)?.[0].length ?? 0);
    const last = found.at(-1);
    if (last !== undefined && term.start < last.end) continue;
    const { code } = term.value;
    if (
      last !== undefined &&
      joins(last.code, code) &&
      BETWEEN.test(text.slice(last.end, term.start).replace(/国際空港|空港|国際/, ""))
    )
      found[found.length - 1] = { ...last, code: isTown(last.code) ? code : last.code, end };
    else found.push({ start: term.start, end, code, rule: term.rule });
  }
  // 台北・松山, and 松山 alone from there on
  const taipei = found.some((place) => place.code === "TSA");
  const placed = taipei ? found.map((place) => (place.code === "MYJ" ? { ...place, code: "TSA" } : place)) : found;
  return placed.map((place) => {
    const opened = text.slice(place.start, place.end).split("(").length - 1;
    let { end } = place;
    for (let i = 0; i < opened && text.charAt(end) === ")"; i++) end += 1;
    return { ...place, end };
  });
}
