import {
  dutySince,
  isMaliciousCause,
  knownBefore,
  leastPeople,
  reportingThreshold,
  rule7ItemOf,
  saysReported,
} from "../../../incident/reporting.ts";
import { pointer } from "../../../kernel/issue.ts";
import { listOf, textOf, textsOf } from "../../../kernel/json.ts";
import type { Check, Hit } from "../../types.ts";

type Grounds = Hit<"incident/ppc-report-not-stated">[];

/** From here on Rule 7(3) covers data still being acquired, so that skimming of entered card data falls under it. */
const SKIMMING_COVERED_SINCE = "2024-04-01";
const MY_NUMBER_THRESHOLD = 100;

/** Where the facts may make the leak reportable, a report to the PPC is stated. Says "may": this is no legal advice. */
export const ppcReportNotStated = {
  id: "incident/ppc-report-not-stated",
  tier: "recommended",
  kind: "incident",
  title: {
    ja: "報告の対象となりうる場合に委員会への報告が書かれている",
    en: "A report to the PPC is stated where the leak may be reportable",
  },
  explanation: {
    ja: "要配慮個人情報、財産的被害、不正の目的、千人超などに当たり得るのに、委員会への報告が書かれていません。報告義務があると断定するものではありません。",
    en: "The facts may fall under sensitive data, property, malicious acts or more than 1,000 people, but no report is stated. This does not say that there was a duty.",
  },
  source:
    "APPI Articles 26 and 68, Enforcement Rules 7 and 43 (since 2022-04-01; skimming since 2024-04-01); My Number Act Article 29-4",
  since: "2022-04-01",
  run(record) {
    const publishedOn = textOf(record, "publishedOn");
    const cause = textOf(record, "cause");
    if (textOf(record, "exposure") === "ruled-out" || saysReported(record)) return [];
    if (knownBefore(record, publishedOn, dutySince(record))) return [];
    if (cause === "web-skimming" && knownBefore(record, publishedOn, SKIMMING_COVERED_SINCE)) return [];
    return [...byDataClass(record), ...byCause(record, cause), ...byCount(record), ...byMyNumber(record, cause)];
  },
} satisfies Check<"incident/ppc-report-not-stated">;

function byDataClass(record: unknown): Grounds {
  return textsOf(record, "dataClasses").flatMap(({ index, text }) => {
    const item = rule7ItemOf(text);
    if (item === null) return [];
    const ground = item === "1" ? "sensitive" : "property";
    return [{ path: pointer("dataClasses", index), params: { ground, value: text, threshold: null } }];
  });
}

function byCause(record: unknown, cause: string | null): Grounds {
  const personal = listOf(record, "dataClasses").length > 0 || leastPeople(record) !== null;
  if (cause === null || !personal || !isMaliciousCause(cause)) return [];
  return [{ path: "/cause", params: { ground: "malicious", value: cause, threshold: null } }];
}

function byCount(record: unknown): Grounds {
  const people = leastPeople(record);
  const threshold = reportingThreshold(record);
  if (people === null || people.min <= threshold) return [];
  return [
    { path: pointer("affected", people.index, "count"), params: { ground: "count", value: people.min, threshold } },
  ];
}

function byMyNumber(record: unknown, cause: string | null): Grounds {
  const held = textsOf(record, "dataClasses").find(({ text }) => text === "my-number");
  if (held === undefined) return [];
  const many = (leastPeople(record)?.min ?? 0) > MY_NUMBER_THRESHOLD;
  if (!many && !isMaliciousCause(cause)) return [];
  const threshold = many ? MY_NUMBER_THRESHOLD : null;
  return [{ path: pointer("dataClasses", held.index), params: { ground: "my-number", value: held.text, threshold } }];
}
