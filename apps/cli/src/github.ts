import type { Said } from "./check-forms.ts";

const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const;

/** A value of a workflow command: what would end it is escaped. */
function escaped(text: string, more: RegExp): string {
  return text.replace(more, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

/** One finding as a workflow command of GitHub Actions, which shows it beside the line. */
export function annotationOf({ file, place, region, code, severity, path, message }: Said): string {
  const where =
    region === null ? { line: place } : { line: region.startLine, endLine: region.endLine, col: region.startColumn };
  const properties = Object.entries({ file, ...where, title: code })
    .map(([name, value]) => `${name}=${escaped(String(value), /[%\r\n:,]/g)}`)
    .join(",");
  return `::${COMMANDS[severity]} ${properties}::${escaped(`${path} ${message}`, /[%\r\n]/g)}`;
}
