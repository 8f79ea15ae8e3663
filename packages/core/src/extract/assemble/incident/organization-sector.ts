import type { SectorCode } from "../../../vocab/sectors.ts";
import type { Cite, Cited, Material } from "../material.ts";
import { SECTOR_OF_KIND, SECTOR_OF_NAME } from "./sector-names.table.ts";

const RULE = "assemble/organization-sector";
/** How many words of one sector the text must bring before they decide, and how far ahead of the next. */
const ENOUGH = 1;

/** The sector by the words of the text about what the body does, the most frequent first. */
function byText(material: Material): { code: SectorCode; cites: Cite[] } | null {
  const hits = new Map<string, Cite[]>();
  for (const term of material.terms("sector")) {
    const code = term.value.code;
    const list = hits.get(code) ?? [];
    list.push({ start: term.start, end: term.end, rule: RULE });
    hits.set(code, list);
  }
  const [best, next] = [...hits].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  if (best === undefined || best[1].length < ENOUGH || (next !== undefined && next[1].length === best[1].length))
    return null;
  return { code: best[0] as SectorCode, cites: best[1].slice(0, 2) };
}

/** The sector of a body: by the kind of body its name says, else by its trade as name and text tell it. */
export function readSector(material: Material, name: string): Cited<SectorCode> | null {
  const kind = SECTOR_OF_KIND.find(([, pattern]) => pattern.test(name));
  if (kind !== undefined) return { value: kind[0], cites: [], implied: `${RULE}/kind-of-body` };
  const trade = SECTOR_OF_NAME.find(([, pattern]) => pattern.test(name));
  if (trade !== undefined) return { value: trade[0], cites: [], implied: `${RULE}/trade-in-name` };
  const text = byText(material);
  if (text !== null) return { value: text.code, cites: text.cites };
  return null;
}
