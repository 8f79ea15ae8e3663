import { styleText } from "node:util";

const STYLES = { error: "red", warning: "yellow", info: "cyan", head: "bold" } as const;

/** The text in the colour of its weight where the stream is a terminal that wants colours (no-color.org). */
export function tint(text: string, weight: keyof typeof STYLES, stream: NodeJS.WriteStream = process.stdout): string {
  return styleText(STYLES[weight], text, { stream });
}
