import type { PartyRoleCode } from "../../../vocab/party-roles.ts";
import type { Cite, Cited, Material } from "../material.ts";
import { type BodyName, formedNames } from "./body-names.ts";
import type { CitedOrganization } from "./organization.ts";
import { roleAt, type Told } from "./party-role-cues.ts";
import { INVESTIGATOR_NAME, NO_PART_AFTER, NO_PARTY } from "./party-roles.table.ts";
import { plainParties } from "./third-party-plain.ts";
import { upstreamServicesOf } from "./third-party-services.ts";

/** A third party with its part in the incident. */
export interface CitedParty {
  readonly name: Cited<string>;
  readonly role: Cited<PartyRoleCode>;
}

const RULE = "assemble/third-parties";

const bare = (name: string) => name.replace(/[ 　]/g, "");

/** What is left of a name without its core, when the two are one body: X株式会社, 株式会社X, (株)X. */
const LEGAL_FORM_ALONE = /^(?:株式会社|有限会社|合同会社|合資会社|\(株\)|\(有\)|㈱|㈲|)$/;

/** (以下「KC社」) right after the name. */
function shortName(text: string, at: number): string | null {
  const match = /^ ?\((?:[^()\n]{0,60}[、,] ?)?以下[、,]? ?「?([^」()\n]{2,16}?)(?:」|と(?:い|記|表)|\))/.exec(
    text.slice(at, at + 100),
  );
  return match?.[1] === undefined || /^(?:当社|弊社|当院|本学|委託先|受託者|受託事業者|本)/.test(match[1])
    ? null
    : match[1];
}

/** The sections and labels whose very name gives the part: 委託先, 調査機関. */
function roleOfPlace(material: Material, start: number): PartyRoleCode | null {
  const line = material.lineOf(start);
  if (line === undefined) return null;
  const label = line.label !== null && line.label.valueStart <= start ? line.label.text : line.heading;
  if (/委託先|受託者|委託業者|委託事業者|受託事業者|委託会社|指定管理者/.test(label)) return "processor";
  if (/調査(?:機関|会社)/.test(label)) return "investigator";
  return null;
}

function placesOf(text: string, words: readonly string[]): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  for (const word of words)
    for (let at = text.indexOf(word); at >= 0 && out.length < 24; at = text.indexOf(word, at + word.length))
      out.push({ start: at, end: at + word.length });
  return out;
}

/** Whether the name stands only where no part is told: signature, contact, copyright. */
function inMargin(material: Material, name: BodyName): boolean {
  const line = material.lineOf(name.start);
  if (line === undefined) return false;
  if (line.kind === "title" || line.section === "contact") return true;
  const written = material.text.slice(line.outset, line.end);
  return (
    /^(?:©|\(C\)|Copyright|運営会社|〒|TEL|電話)/i.test(written) ||
    (written.length <= name.end - name.start + 2 && line.section === "lead")
  );
}

interface Part extends Told {
  readonly cites: readonly Cite[];
}

function readRole(material: Material, names: readonly BodyName[]): Part | null {
  const { text } = material;
  const first = names[0] as BodyName;
  const short = names.map((n) => shortName(text, n.end)).find((s) => s !== null);
  const places = [
    ...names.map((n) => ({ start: n.start, end: n.end })),
    ...placesOf(text, [...(short === undefined ? [] : [short as string]), `${first.core}社`]),
  ];
  let best: Told | null = null;
  let at = first.start;
  for (const [i, place] of places.entries()) {
    const own = i < names.length ? roleOfPlace(material, place.start) : null;
    const told: Told | null = own === null ? roleAt(text, place.start, place.end) : { role: own, weight: 4 };
    if (told === null) continue;
    // What the full name's own clause says of it outranks what is told later of its short name.
    if (best === null || told.weight > best.weight + (i >= names.length ? 1 : 0)) [best, at] = [told, place.start];
  }
  if (best === null && INVESTIGATOR_NAME.test(first.name)) best = { role: "investigator", weight: 1 };
  if (best === null && names.every((n) => NO_PART_AFTER.test(text.slice(n.end, n.end + 14)))) return null;
  if (best === null) return names.every((n) => inMargin(material, n)) ? null : { role: "other", weight: 0, cites: [] };
  const sentence = material.sentenceOf(at);
  const cites = sentence === undefined ? [] : [{ start: sentence.start, end: sentence.end, rule: RULE }];
  return { role: best.role, weight: best.weight, cites };
}

/** What joins the names of a row: 子会社であるA株式会社、B株式会社及びC株式会社. */
const JOINS = /^(?:\([^()\n]{0,40}\))?(?:、|,|・|と)? ?(?:及び|および|並びに|ならびに)?$/;

/** The part of a name's neighbour in a row, where its own is told no more plainly. */
function partOfRow(text: string, parts: readonly { name: BodyName; part: Part }[], index: number): Part | null {
  const { name, part } = parts[index] as { name: BodyName; part: Part };
  const before = parts[index - 1];
  const joined = before !== undefined && JOINS.test(text.slice(before.name.end, name.start));
  return joined && part.weight < 3 && before.part.weight >= 3 ? before.part : null;
}

/** Processors, upstream suppliers, investigators, subsidiaries named in the text. */
export function readThirdParties(material: Material, organization: CitedOrganization | null): CitedParty[] {
  const own = organization === null ? "" : bare(organization.name.value);
  const aliases = (organization?.aliases ?? []).map((a) => bare(a.value));
  const groups = new Map<string, BodyName[]>();
  const formed = formedNames(material);
  for (const name of formed) {
    const written = bare(name.name);
    const core = bare(name.core);
    const key = core.length > 1 ? core : written;
    if (
      (own !== "" && own.includes(written)) ||
      (own !== "" && LEGAL_FORM_ALONE.test(own.replace(core, ""))) ||
      aliases.includes(core) ||
      (core.length > 2 && own.endsWith(core)) ||
      NO_PARTY.test(written)
    )
      continue;
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [name]);
    else list.push(name);
  }
  const parts: { name: BodyName; names: readonly BodyName[]; part: Part }[] = [];
  for (const names of groups.values()) {
    const part = readRole(material, names);
    if (part === null) continue;
    parts.push({ name: names[0] as BodyName, names, part });
    const inherited = partOfRow(material.text, parts, parts.length - 1);
    if (inherited !== null) parts[parts.length - 1] = { name: names[0] as BodyName, names, part: inherited };
  }
  const out: (CitedParty & { at: number })[] = [];
  for (const { name, names, part } of parts) {
    // Where nobody is known to publish, a body of which nothing is told may be the publisher.
    if (organization === null && part.cites.length === 0) continue;
    out.push({
      at: name.start,
      name: { value: name.name, cites: names.map((n) => ({ start: n.start, end: n.end, rule: RULE })) },
      role:
        part.cites.length === 0
          ? { value: part.role, cites: [], implied: `${RULE}/no-part-told` }
          : { value: part.role, cites: part.cites },
    });
  }
  for (const plain of plainParties(material, formed, own)) {
    const cites = [{ start: plain.start, end: plain.end, rule: `${RULE}/plain` }];
    out.push({ at: plain.start, name: { value: plain.name, cites }, role: { value: plain.role, cites } });
  }
  for (const service of upstreamServicesOf(
    material,
    out.some((p) => p.role.value === "upstream"),
  ))
    out.push({
      at: service.start,
      name: { value: service.name, cites: [{ start: service.start, end: service.end, rule: `${RULE}/service` }] },
      role: { value: "upstream", cites: [{ start: service.start, end: service.end, rule: `${RULE}/service` }] },
    });
  return out.sort((a, b) => a.at - b.at).map(({ name, role }) => ({ name, role }));
}
