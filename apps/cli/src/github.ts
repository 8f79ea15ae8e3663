import type { Finding } from "@nisshi/core/kernel";
import { describe } from "@nisshi/core/messages";
import { type Checked, regionOf } from "./checked.ts";
import type { Lang } from "./words.ts";

const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const;

/** A value of a workflow command: what would end it is escaped. */
function escaped(text: string, more: RegExp): string {
  return text.replace(more, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

/** One finding as a workflow command of GitHub Actions, which shows it beside the line. */
export function annotationOf(checked: Checked, found: Finding, lang: Lang): string {
  const { file, place } = checked.sourced;
  const region = regionOf(checked, found.path);
  const where =
    region === null ? { line: place } : { line: region.startLine, endLine: region.endLine, col: region.startColumn };
  const properties = Object.entries({ file, ...where, title: found.code })
    .map(([name, value]) => `${name}=${escaped(String(value), /[%\r\n:,]/g)}`)
    .join(",");
  return `::${COMMANDS[found.severity]} ${properties}::${escaped(`${found.path} ${describe(found, lang)}`, /[%\r\n]/g)}`;
}
