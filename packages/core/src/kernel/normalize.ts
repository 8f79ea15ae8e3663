/**
 * Folding of surface variants, one UTF-16 code unit to one, so that every offset of the folded text is an
 * offset of the original. NFKC is not used for reading: it moves offsets (㈱, ①, ㍻). Use {@link compareKey}
 * where two names are compared.
 */

const WAVE = 0x7e;
const HYPHEN = 0x2d;
const SPACE = 0x20;

/** CJK Radicals Supplement code points that PDF producers emit for ordinary characters; NFKC leaves most of them. */
const RADICALS =
  "⺟母⺠民⻁虎⻄西⻑長⻒長⻓长⻘青⻝食⻟食⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀⻳龟⻁虎⻃覀⻅见⻆角⻉贝⻊足⻋车⻌辶⻍辶⻏阝⻖阝⻗雨⻙韦⻚页⻛风⻜飞⻢马⻥鱼⻦鸟⻬齐⻮齿⻰龙⺍小⺎兀⺏尢⺩玉⺫目⺬示⺭礻⺮竹⺱网⺲四⺶羊⺷羊⺸羊⺹老⺻聿⺼肉⺽臼⺾艹⺿艹";

function wideDash(code: number): boolean {
  // ‐ ‑ ‒ – — ― − and the full-width hyphen-minus
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xff0d;
}

function blank(code: number): boolean {
  // tab, CR, NBSP, en/em and thin spaces, zero-width space, narrow and medium spaces, ideographic space, BOM
  return (
    code === 0x09 ||
    code === 0x0d ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

function foldUnit(code: number): number {
  if (wideDash(code)) return HYPHEN;
  if (code >= 0xff01 && code <= 0xff5d) return code - 0xfee0;
  if (code === 0xff5e || code === 0x301c || code === 0x223c || code === 0x02dc) return WAVE;
  if (blank(code)) return SPACE;
  if ((code >= 0x2f00 && code <= 0x2fd5) || (code >= 0xff61 && code <= 0xff9d)) {
    return String.fromCharCode(code).normalize("NFKC").charCodeAt(0);
  }
  if (code >= 0x2e80 && code <= 0x2eff) {
    const at = RADICALS.indexOf(String.fromCharCode(code));
    return at >= 0 && at % 2 === 0 ? RADICALS.charCodeAt(at + 1) : code;
  }
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return 0x0a;
  if (code === 0x2236 || code === 0xfe55) return 0x3a;
  return code;
}

let table: Uint16Array | undefined;

/** The fold of every UTF-16 code unit, built once at first use. */
function foldTable(): Uint16Array {
  if (table === undefined) {
    table = new Uint16Array(0x10000);
    for (let code = 0; code < 0x10000; code++) table[code] = foldUnit(code);
  }
  return table;
}

const CHUNK = 8192;

/**
 * The text with full-width forms, Kangxi radicals, wave dashes, hyphens and blanks folded to one form each.
 * Same length as the input: `fold(t).length === t.length`.
 *
 * @example fold("２０２３年６⽉～") // "2023年6月~"
 */
export function fold(text: string): string {
  const units = foldTable();
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += CHUNK) {
    const to = Math.min(text.length, from + CHUNK);
    const piece = new Array<number>(to - from);
    for (let i = from; i < to; i++) piece[i - from] = units[text.charCodeAt(i)] ?? 0;
    parts.push(String.fromCharCode(...piece));
  }
  return parts.join("");
}

/**
 * A key under which two spellings of one name are equal: NFKC, no blanks, quotes or brackets of emphasis, lower case.
 * For comparing only; it does not keep offsets.
 */
export function compareKey(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s"'「」『』・･]/g, "")
    .toLowerCase();
}
