/** Attributes of an element; undefined leaves one out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A number as short as two decimals allow: coordinates do not differ in digits that nobody sees. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}

/** Characters that XML does not allow, or that mean something in it. */
const SPECIAL: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as XML and HTML take it; control characters, which XML forbids, are left out. */
export function escapeText(text: string): string {
  let out = "";
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const forbidden =
      (code < 32 && code !== 9 && code !== 10) || (code >= 0xd800 && code <= 0xdfff) || (code & 0xfffe) === 0xfffe;
    if (!forbidden) out += SPECIAL[letter] ?? letter;
  }
  return out;
}

/** An element; children are markup already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? short(value) : escapeText(String(value))}"`)
    .join("");
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`;
}

/** A text at a place. */
export function textAt(x: number, y: number, text: string, attributes: Attributes = {}): string {
  return element("text", { x, y, ...attributes }, escapeText(text));
}

/** A mark that says what it is when it is pointed at. */
export function marked(mark: string, words: string): string {
  return element("g", {}, element("title", {}, escapeText(words)), mark);
}
