import type { SectorCode } from "../../../vocab/sectors.ts";
import type { Cited, Material } from "../material.ts";
import { formedNames } from "./body-names.ts";
import { readAliases } from "./organization-aliases.ts";
import { candidates } from "./organization-candidates.ts";
import type { Candidate } from "./organization-margins.ts";
import { readSector } from "./organization-sector.ts";

/** The body that suffered and discloses the incident. */
export interface CitedOrganization {
  readonly name: Cited<string>;
  readonly aliases: readonly Cited<string>[];
  readonly sector: Cited<SectorCode> | null;
  readonly corporateNumber: Cited<string> | null;
}

const RULE = "assemble/organization";
/** 法人番号, thirteen digits, in the signature. */
const CORPORATE_NUMBER = /法人番号[ :(]{0,3}(\d{13})(?!\d)/;

const bare = (name: string) => name.replace(/[ 　]/g, "");

/** Newspapers' short forms of kinds of body, and the full ones. */
const SHORT_KINDS: readonly (readonly [short: RegExp, full: string])[] = [
  [/教委$/, "教育委員会"],
  [/(?<=[県府道])警$/, "警察"],
  [/信金$/, "信用金庫"],
  [/(?<=.)農協$/, "農業協同組合"],
  [/商議所$/, "商工会議所"],
  [/(?<=.)生協$/, "生活協同組合"],
];

function fullForm(name: string): string | null {
  const found = SHORT_KINDS.find(([short]) => short.test(name));
  return found === undefined ? null : name.replace(found[0], found[1]);
}

/** The candidate that best names the body: by its place, then the longest official form of the same name. */
function chosen(list: readonly Candidate[]): Candidate | null {
  const best = [...list].sort((a, b) => b.weight - a.weight || a.start - b.start)[0];
  if (best === undefined) return null;
  const core = bare(best.core);
  const full = fullForm(core);
  let longest = list.find((other) => full !== null && bare(other.name).startsWith(full)) ?? best;
  for (const other of list) {
    if (other.weight < 60 || !bare(other.name).includes(core)) continue;
    // 東松浜市教育委員会 is not a longer name of 東松浜市, but X株式会社 is of X, and A法人 B病院 of B病院.
    const longer = bare(other.name).length > bare(longest.name).length;
    const formal = other.form !== "public" || best.form !== "public" || bare(other.name).endsWith(core);
    const own = best.form === "public" && other.form !== "public" && !bare(other.name).endsWith(core);
    if (longer && formal && !own) longest = other;
  }
  return longest;
}

/** The same name with its legal form, where the text gives it anywhere: オレンジ交通, later オレンジ交通株式会社. */
function withLegalForm(material: Material, name: Candidate): Candidate | null {
  const core = bare(name.name);
  const full = formedNames(material).find((formed) => bare(formed.core) === core);
  return full === undefined ? null : { ...full, weight: name.weight, place: name.place };
}

/** The organization with its other names and its sector; null when the text names none. */
export function readOrganization(material: Material): CitedOrganization | null {
  const list = candidates(material);
  const first = chosen(list);
  if (first === null) return null;
  const best = first.form === "public" || first.form === "unknown" ? (withLegalForm(material, first) ?? first) : first;
  const cites = [...list, best]
    .filter((c, i, all) => c.name === best.name && all.findIndex((o) => o.start === c.start && o.name === c.name) === i)
    .map((c) => ({ start: c.start, end: c.end, rule: `${RULE}/${c.place}` }))
    .sort((a, b) => a.start - b.start);
  const number = CORPORATE_NUMBER.exec(material.text);
  const at = number === null ? 0 : number.index + number[0].length - 13;
  return {
    name: { value: best.name.replace(/ {2,}/g, " "), cites },
    aliases: readAliases(material, best),
    sector: readSector(material, best.name, cites),
    corporateNumber:
      number?.[1] === undefined
        ? null
        : { value: number[1], cites: [{ start: at, end: at + 13, rule: `${RULE}/corporate-number` }] },
  };
}
