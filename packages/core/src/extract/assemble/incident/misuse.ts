import type { CauseCode } from "../../../vocab/causes.ts";
import type { MisuseCode } from "../../../vocab/misuses.ts";
import type { SectionCode } from "../../ja/headings.ts";
import type { Cite, Cited, Material } from "../material.ts";
import { type Hedge, hedgeOf } from "./hedges.ts";
import { isTitleLine, leadEnd, sectionOf } from "./notice-sections.ts";

const RULE = "assemble/misuse";
const ASIDE: ReadonlySet<SectionCode> = new Set(["prevention", "contact", "impact"]);
/** Damage to systems and work is not misuse of data: only damage set beside data or persons counts when it is asserted. */
const DAMAGE =
  /^(?:被害|実害|トラブル|不審な電話|不審な連絡|不審なメール[がの]|不正な取引|転送された|拾得された|不審な取引|不審な請求|迷惑メールの受信|不審な動き)$/;

/** Whether exposed data was misused, as the text tells of it; `unknown` needs no evidence. */
export function readMisuse(material: Material, cause: CauseCode | null): Cited<MisuseCode> | null {
  const { text, passage } = material;
  const lead = leadEnd(passage);
  const found = new Map<Hedge, Cite[]>();
  for (const term of material.terms("misuse")) {
    const { code } = term.value;
    const line = material.lineOf(term.start);
    if (code === "none" || line === undefined) continue;
    const section = sectionOf(passage, line, lead);
    if (ASIDE.has(section)) continue;
    const word = text.slice(term.start, term.end);
    let hedge = hedgeOf(material, term);
    // These words name a deed by themselves.
    if (code === "used" && hedge === "none") hedge = "confirmed";
    if (section === "request" && hedge !== "not-observed") continue;
    if (hedge === "supposed" || hedge === "none" || hedge === "unlikely") continue;
    if (hedge === "ruled-out") hedge = "not-observed";
    // 流出等の被害はない says that nothing flowed out, not what was done with it.
    if (
      word === "被害" &&
      /(?:漏えい|漏洩|流出|侵入|感染|改ざん)(?:等|など)?の$/.test(text.slice(Math.max(0, term.start - 8), term.start))
    )
      continue;
    if (DAMAGE.test(word) && hedge !== "not-observed") continue;
    if (
      code === "misuse" &&
      hedge === "confirmed" &&
      (isTitleLine(passage, line) || !ASSERTED.test(text.slice(term.end, term.end + 40)))
    )
      continue;
    if (code === "misuse" && hedge === "possible" && !POSSIBLY_DONE.test(text.slice(term.end, term.end + 24))) continue;
    if (code === "misuse" && ofAccount(text, term.start) && hedge !== "not-observed") continue;
    const list = found.get(hedge) ?? [];
    list.push({ start: term.start, end: term.end, rule: RULE });
    found.set(hedge, list);
  }
  const stated = (value: MisuseCode, hedge: Hedge): Cited<MisuseCode> => ({
    value,
    cites: (found.get(hedge) ?? []).slice(0, 3),
  });
  if (
    found.has("confirmed") &&
    !(cause === "account-compromise" && onlySpam(material, found.get("confirmed") ?? []) && found.has("not-observed"))
  )
    return stated("confirmed", "confirmed");
  if (found.has("possible")) return stated("possible", "possible");
  if (found.has("not-observed")) return stated("not-observed", "not-observed");
  return null;
}

/** 不正利用されたことを確認, 悪用されていた, 被害が発生: told as a fact. */
const ASSERTED =
  /^(?:が|を|は|の)?(?:され(?:た|て|ました)(?:こと)?[^。]{0,14}(?:判明|確認|分か|わか|発覚)|されていた|されました|が(?:確認|判明|発生|発覚|生じ)|(?:\d|[^。]{0,10}\d+(?:件|名|円))|を確認(?:し|いた)|した(?:者|事実が判明)|の事実を確認|被害が)/;
/** 不正利用された可能性; of what may come (悪用される可能性) nothing is said. */
const POSSIBLY_DONE =
  /^(?:が|を|は)?(?:され(?:た|て(?:いる|いた|しまった))|した|があった|に遭った)(?:[^。]{0,6})(?:可能性|おそれ|恐れ|疑い|懸念|もの)/;

function ofAccount(text: string, start: number): boolean {
  return /(?:アカウント|アドレス|ID|サーバー?|権限|認証情報|システム)(?:\d+件)?(?:が|を|の)?(?:第三者に|何者かに|外部から)?(?:よる|より|よって)?$/.test(
    text.slice(Math.max(0, start - 18), start),
  );
}

/** Spam sent through a taken account is no misuse of the data held in it. */
function onlySpam(material: Material, cites: readonly Cite[]): boolean {
  return cites.every((c) => /メール/.test(material.text.slice(c.start, c.end)));
}
