import type { ReportCode } from "../../../vocab/reports.ts";
import type { Cited, Material } from "../material.ts";

/** Which report of a series the text is. */
export function readReport(_material: Material): Cited<ReportCode> | null {
  return null;
}
