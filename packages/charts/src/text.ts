/** Size of the letters of a chart, in its own units. */
export const FONT_SIZE = 12;

/** Letters of full width (East Asian wide and fullwidth, roughly: all of the planes that hold them). */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    code >= 0x1f300
  );
}

/** Width of a text, estimated on the safe side: no font is asked, so that the same text always takes the same room. */
export function textWidth(text: string, size = FONT_SIZE): number {
  let ems = 0;
  for (const letter of text) ems += isWide(letter.codePointAt(0) ?? 0) ? 1 : /[A-Z@%mwMW]/.test(letter) ? 0.8 : 0.6;
  return ems * size;
}

/** A text cut to a width, its end marked with …. */
export function clip(text: string, width: number, size = FONT_SIZE): string {
  if (textWidth(text, size) <= width) return text;
  let out = "";
  for (const letter of text) {
    if (textWidth(`${out}${letter}…`, size) > width) break;
    out += letter;
  }
  return `${out}…`;
}

/** A number with groups of three and at most two decimals. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const size = Math.abs(value);
  if (size !== 0 && size < 0.01) return value.toExponential(1);
  const [whole = "0", decimals] = String(Math.round(size * 100) / 100).split(".");
  let grouped = "";
  for (let end = whole.length; end > 0; end -= 3) {
    grouped = `${whole.slice(Math.max(0, end - 3), end)}${grouped === "" ? "" : `,${grouped}`}`;
  }
  return `${value < 0 ? "-" : ""}${grouped}${decimals === undefined ? "" : `.${decimals}`}`;
}

/** A large round number in few letters: 10,000 is 1万 and 10K. */
export function briefNumber(value: number, lang: "ja" | "en"): string {
  const steps: readonly (readonly [number, string])[] =
    lang === "ja"
      ? [
          [1e8, "億"],
          [1e4, "万"],
        ]
      : [
          [1e9, "B"],
          [1e6, "M"],
          [1e3, "K"],
        ];
  const step = steps.find(([size]) => Math.abs(value) >= size);
  return step === undefined ? numberText(value) : `${numberText(value / step[0])}${step[1]}`;
}
