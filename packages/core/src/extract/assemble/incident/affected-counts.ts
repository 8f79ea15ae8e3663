import type { QualifierCode } from "../../../vocab/qualifiers.ts";
import type { UnitCode } from "../../../vocab/units.ts";
import type { SectionCode } from "../../ja/headings.ts";
import type { Line } from "../../passage.ts";
import type { Mention } from "../../types.ts";
import type { Material } from "../material.ts";
import {
  AFFECTED_HEADING,
  type CountRole,
  EXPOSURE_CUE,
  RECIPIENT_HEADING,
  ROLE_ROWS,
  type RoleRow,
} from "./affected-roles.table.ts";
import { unitOfCounter, unitOfThings } from "./affected-units.ts";
import { nestedSections } from "./nested-sections.ts";

/** A number of the text with the unit and part it has there. */
export interface StatedCount {
  readonly mention: Mention<"count">;
  readonly count: number;
  readonly unit: UnitCode;
  readonly qualifier: QualifierCode;
  readonly role: CountRole;
  readonly section: SectionCode;
  readonly line: Line;
  /** The sentence up to the number, at most 80 letters, and after it. */
  readonly before: string;
  readonly after: string;
  /** うち, 上記のうち: part of a number before it. */
  readonly part: boolean;
  /** 計, 合計, 総数. */
  readonly sum: boolean;
}

const INHERITED: ReadonlySet<string> = new Set(["card", "email-address", "account", "household"]);
const NEVER: ReadonlySet<string> = new Set(["prevention", "request", "contact", "delay", "impact"]);
const DETAILED: ReadonlySet<string> = new Set(["exposed-data", "affected"]);
const PART =
  /(?:うち|内数|内[、 ]|内訳として|上記の(?:方|者|対象)?(?:のうち|うち|に該当)|同じく|そのなかで|その中で|(?:^|[、。(])(?:ただし|なお)、?うち)/;
/** …を受け付けた方のうち、約6万名: out of a whole that has no number, so that this one is the whole. */
const UNCOUNTED =
  /(?:した|された|いた|ある|いただいた|なった)(?:方|者|人|もの|お客(?:様|さま)|会員(?:様)?|利用者)(?:々|様|さま)?のうち、?(?:最大で?|約|延べ)*$/;
const OF_THE_AFFECTED = /漏えい|漏洩|流出|対象|該当|影響|含まれ|上記|これら|その/;
const SUM =
  /(?:合計|総計|総件数|総数|総人数|累計|(?<![集統会推設家時余累小])計|合わせて|あわせて|全部で|延べ数)(?:で|は|:|が|数)?[ :、]{0,2}(?:最大で?|約|のべ|延べ)*$/;
const BEFORE_RESPONSE =
  /(?:漏えい|漏洩|流出|対象(?:となる|となった|の|者)|該当(?:する|の|者)|影響を受け|不正ログイン|不正に|持ち出|盗ま|紛失した)[^。]{0,24}$/;
const STORED_CUE = /(?:暗号化|盗|紛失|窃取|持ち出|データ|情報|漏えい|漏洩|流出|閲覧|感染)/;
const MESSAGES =
  /(?:誤(?:って)?(?:送付|配達|交付|投函|廃棄|配布)|封筒|郵便|はがき|ハガキ|書状|通知書|封書|(?:受信|送受信|送信|保存|転送|閲覧|流出|漏えい|漏洩)[^。]{0,10}メール|個人情報[^。]{0,8}(?:含|記載)|メール[^。]{0,24}(?:閲覧|漏えい|漏洩|流出))/;

function roleOf(before: string, after: string, counter: string): RoleRow | null {
  for (const row of ROLE_ROWS) {
    if (row.counters?.test(counter) === false || row.before?.test(before) === false || row.after?.test(after) === false)
      continue;
    return row;
  }
  return null;
}

/** Numbers read so far: of affected, and of people who are part of the story otherwise. */
interface KnownCounts {
  readonly affected: Set<number>;
  readonly others: Set<number>;
}

/** Rows that tell people of the story who are not affected. */
const PERSONAL: ReadonlySet<string> = new Set(["whose-account", "new-staff", "by-n-people", "saw-after"]);

function ownRole(row: RoleRow | null, underRecipients: boolean, count: number, known: KnownCounts): CountRole | null {
  if (row === null) return underRecipients ? "recipients" : null;
  // 168名のうち21名, where the 168 were named as affected before.
  return row.id === "out-of-many" && known.affected.has(count) ? "affected" : row.role;
}

/** A carrier counted as one is the story's object, not its size. */
function isCarrier(unit: UnitCode, count: number): boolean {
  return (
    count === 1 &&
    (unit === "device" ||
      unit === "account" ||
      unit === "file" ||
      unit === "message" ||
      unit === "email-address" ||
      unit === "organization")
  );
}

function accepts(
  unit: UnitCode,
  section: SectionCode,
  before: string,
  after: string,
  own: CountRole | null,
  part: boolean,
  heading: string,
): boolean {
  const headed = AFFECTED_HEADING.test(heading) && !RECIPIENT_HEADING.test(heading);
  const around = headed ? `${heading} ${before}${after}` : before + after;
  if (unit === "device" && !DETAILED.has(section) && !STORED_CUE.test(around)) return false;
  if (
    unit === "message" &&
    !DETAILED.has(section) &&
    !MESSAGES.test(before.slice(-48)) &&
    !/^[^。]{0,24}(?:閲覧され|漏えい|漏洩|流出|誤配|誤って|紛失)/.test(after)
  )
    return false;
  if (
    unit === "organization" &&
    !DETAILED.has(section) &&
    !/(?:情報|アドレス|データ|漏えい|漏洩|流出|持ち出され|代表者名|担当者名|対象|のお客|該当)/.test(around)
  )
    return false;
  if (DETAILED.has(section)) return true;
  if (section === "response" || section === "plan" || section === "processor")
    return own === null && (part || BEFORE_RESPONSE.test(before));
  return EXPOSURE_CUE.test(around);
}

/** What a heading or the lead says that 件 counts where the line itself does not. */
function unitFromHeading(heading: string): UnitCode {
  const unit = unitOfThings(heading, "");
  return unit === "card" || unit === "email-address" || unit === "account" ? unit : "record";
}

/** Every number with a counter that may count affected, with its part; numbers that plainly count other things are left out. */
export function statedCounts(material: Material): StatedCount[] {
  const { text } = material;
  const out: StatedCount[] = [];
  const sections = nestedSections(material);
  let anyAffected = false;
  let lastSeen: Mention<"count"> | undefined;
  const known: KnownCounts = { affected: new Set(), others: new Set() };
  for (const mention of material.of("count")) {
    const seen = lastSeen;
    lastSeen = mention;
    const line = material.lineOf(mention.start);
    const sentence = material.sentenceOf(mention.start);
    if (line === undefined || sentence === undefined || NEVER.has(sections.get(line) ?? line.section)) continue;
    const section = sections.get(line) ?? line.section;
    const { count, counter, qualifier } = mention.value;
    if (count === 0) continue;
    const own80 = text.slice(Math.max(sentence.start, mention.start - 80), mention.start);
    // A number alone on its line is what the heading speaks of.
    const before = own80.trim() === "" && line.heading !== "" ? `${line.heading} ` : own80;
    const after = text.slice(mention.end, Math.min(sentence.end, mention.end + 80));
    const byCounter = unitOfCounter(counter, before);
    if (byCounter === null) continue;
    const previous = out.at(-1);
    // A part of what was not taken for affected is no part: 発送31件のうち18件.
    const orphan =
      seen !== undefined &&
      seen.start >= sentence.start &&
      !(previous?.mention === seen && previous.role === "affected");
    const since = seen === undefined || seen.end <= sentence.start ? 0 : seen.end;
    const near = text.slice(Math.max(since, sentence.start, mention.start - 52), mention.start);
    // 480社のうち23社、31,240アカウント: the second is no part of the first.
    const goesOn =
      previous?.part === true &&
      previous.mention === seen &&
      (previous.unit !== "organization" || byCounter === previous.unit) &&
      PART.test(before.slice(-52));
    const part =
      !orphan && anyAffected && (goesOn || (PART.test(near) && !(UNCOUNTED.test(near) && !OF_THE_AFFECTED.test(near))));
    let unit = byCounter === "thing" ? unitOfThings(before, after) : byCounter;
    if (
      byCounter === "thing" &&
      (unit === null || unit === "record") &&
      part &&
      previous !== undefined &&
      previous.role === "affected" &&
      previous.unit !== "person"
    )
      unit = previous.unit;
    const sum = SUM.test(before) || /^\((?:合計|計)\)/.test(after);
    // 合わせて4,090件: in the unit of what is added.
    if (unit === null && sum && previous?.role === "affected" && INHERITED.has(previous.unit)) unit = previous.unit;
    unit ??= unitFromHeading(line.heading);
    if (isCarrier(unit, count)) continue;
    const under = line.label?.text ?? line.heading;
    const row = roleOf(before, after, counter);
    const own = ownRole(row, RECIPIENT_HEADING.test(under), count, known);
    const named =
      (own === "reached" || own === "recipients") &&
      /(?:対象|該当|漏えい|漏洩|流出|影響を受け|特定でき|判明し)[^。、\d]{0,12}$/.test(before);
    if (own === "aside" && row !== null && PERSONAL.has(row.id)) known.others.add(count);
    // 3名はいずれも…: the members of staff of the sentence before.
    if (own === "aside" || (own === null && unit === "person" && known.others.has(count) && !DETAILED.has(section)))
      continue;
    const accepted = accepts(unit, section, before, after, named ? null : own, part, line.heading);
    const role: CountRole = own !== null && !named ? own : accepted ? "affected" : "aside";
    if (role === "aside") continue;
    if (role === "affected") {
      anyAffected = true;
      known.affected.add(count);
    }
    out.push({
      mention,
      count,
      unit,
      qualifier,
      role,
      section,
      line,
      before,
      after,
      part,
      sum,
    });
  }
  return out;
}
