import type { Language } from "../words.ts";

/** Parameters of a list, each once and none empty. */
export type Parameters = Readonly<Record<string, string>>;

/**
 * The parameters that a form sends, as the lists take them: empty fields left out, several of one name joined by commas.
 */
export function settle(queries: Readonly<Record<string, readonly string[]>>): Parameters {
  const entries = Object.entries(queries).map(([name, values]) => {
    const given = values.map((value) => value.trim()).filter((value) => value !== "");
    return [name, given.join(",")] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== ""));
}

/** The address of a list with some of its parameters changed; null takes one away. It begins at the first page. */
export function listAddress(
  path: string,
  parameters: Parameters,
  changes: Readonly<Record<string, string | null>>,
  language: Language,
): string {
  const query = new URLSearchParams(parameters);
  query.delete("cursor");
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") query.delete(name);
    else query.set(name, value);
  }
  query.set("lang", language);
  return `${path}?${query}`;
}

/** The codes of a parameter with one put in or taken out. */
export function toggled(list: string | undefined, code: string): string | null {
  const codes = list === undefined ? [] : list.split(",");
  const next = codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code];
  return next.length === 0 ? null : next.join(",");
}
