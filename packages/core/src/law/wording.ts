import { causes } from "../vocab/causes.ts";
import { dataClasses } from "../vocab/data-classes.ts";
import { exposures } from "../vocab/exposures.ts";
import { sectors } from "../vocab/sectors.ts";
import type { Vocabulary } from "../vocab/types.ts";
import type { DutyId, Reason, ReasonCode, ReasonParams } from "./types.ts";

type Language = "ja" | "en";
type Words = { readonly [Code in ReasonCode]: (params: ReasonParams[Code]) => string };

const label = ({ entries }: Vocabulary, code: string, language: Language): string =>
  entries.find((entry) => entry.code === code)?.labels[language] ?? code;
const number = (value: number): string => String(value).replace(/\B(?=(?:\d{3}){1,5}$)/g, ",");

const en: Words = {
  "body-of-sector": ({ sector }) => `The body belongs to the sector ${label(sectors, sector, "en")}.`,
  "sector-not-stated": () => "The sector of the body is not stated.",
  "body-may-be-either": ({ name }) => `${name} may fall under the rules of public bodies or of businesses.`,
  "data-left": ({ exposure }) => `Exposure: ${label(exposures, exposure, "en")}.`,
  "data-did-not-leave": () => "Exposure is ruled out.",
  "exposure-not-stated": () => "Whether data left is not stated.",
  "medium-lost": ({ cause }) => `${label(causes, cause, "en")}: the data is lost, or may have leaked.`,
  "encryption-may-be-loss": () => "Exposure is ruled out, but encrypted data may be lost or damaged.",
  "special-care-data": ({ dataClass }) =>
    `${label(dataClasses, dataClass, "en")} is special care-required information: one person is enough.`,
  "property-damage-data": ({ dataClass }) =>
    `Misuse of ${label(dataClasses, dataClass, "en")} may cause property damage: one person is enough.`,
  "property-damage-depends": ({ dataClass }) =>
    `Whether ${label(dataClasses, dataClass, "en")} may cause property damage depends on the service.`,
  "malicious-act": ({ cause }) =>
    `${label(causes, cause, "en")} may be an act of malicious purpose: one person is enough.`,
  "data-being-acquired": ({ since }) => `Data taken while being entered is covered only from ${since}.`,
  "cause-not-decided": () => "The cause is not stated, or of another kind.",
  "data-not-listed": () => "The data exposed is not listed, or not in full.",
  "people-over-threshold": ({ min, threshold }) => `At least ${number(min)} people: more than ${number(threshold)}.`,
  "people-may-exceed-threshold": ({ min, max, threshold }) =>
    `${number(min)} ${max === null ? "people or more" : `to ${number(max)} people`}: may be more than ${number(threshold)}.`,
  "people-within-threshold": ({ max, threshold }) =>
    `At most ${number(max)} people: not more than ${number(threshold)}.`,
  "no-situation": () => "None of the situations is given: no such data, no malicious act, not enough people.",
  "my-number-data": () => "My Numbers are among the data.",
  "no-my-number-data": () => "My Numbers are not among the data.",
  "open-to-many": ({ cause }) => `${label(causes, cause, "en")}: unspecified many may have seen it.`,
  "carrier-not-known": () => "The record does not show whether the body is a telecommunications carrier.",
  "no-communications-data": () => "No data of communications is listed.",
  "cyber-attack": ({ cause }) => `The cause is a cyber-attack: ${label(causes, cause, "en")}.`,
  "no-cyber-attack": ({ cause }) => `The cause is no cyber-attack: ${label(causes, cause, "en")}.`,
  "card-data": () => "Card numbers are among the data.",
  "no-card-data": () => "Card numbers are not among the data.",
};

const ja: Words = {
  "body-of-sector": ({ sector }) => `主体の業種は${label(sectors, sector, "ja")}である。`,
  "sector-not-stated": () => "主体の業種が分からない。",
  "body-may-be-either": ({ name }) => `${name}は行政機関等と民間のいずれの規律によるか記載からは決まらない。`,
  "data-left": ({ exposure }) => `漏えいの有無: ${label(exposures, exposure, "ja")}。`,
  "data-did-not-leave": () => "漏えいは否定されている。",
  "exposure-not-stated": () => "漏えいの有無が分からない。",
  "medium-lost": ({ cause }) => `${label(causes, cause, "ja")}であり、滅失又は漏えいのおそれがある。`,
  "encryption-may-be-loss": () => "漏えいは否定されているが、暗号化は滅失・毀損に当たり得る。",
  "special-care-data": ({ dataClass }) =>
    `${label(dataClasses, dataClass, "ja")}は要配慮個人情報に当たり得る（1人から）。`,
  "property-damage-data": ({ dataClass }) =>
    `${label(dataClasses, dataClass, "ja")}は財産的被害のおそれがある（1人から）。`,
  "property-damage-depends": ({ dataClass }) =>
    `${label(dataClasses, dataClass, "ja")}による財産的被害のおそれはサービスの内容による。`,
  "malicious-act": ({ cause }) =>
    `${label(causes, cause, "ja")}は不正の目的をもって行われたおそれがある行為に当たり得る（1人から）。`,
  "data-being-acquired": ({ since }) => `入力中に取得された情報が対象となるのは${since}からである。`,
  "cause-not-decided": () => "原因が分からないか、その他である。",
  "data-not-listed": () => "漏えいした項目の記載がないか、すべてではない。",
  "people-over-threshold": ({ min, threshold }) => `少なくとも${number(min)}人で、${number(threshold)}人を超える。`,
  "people-may-exceed-threshold": ({ min, max, threshold }) =>
    `${number(min)}人${max === null ? "以上" : `から${number(max)}人`}で、${number(threshold)}人を超えるか決まらない。`,
  "people-within-threshold": ({ max, threshold }) => `多くとも${number(max)}人で、${number(threshold)}人を超えない。`,
  "no-situation": () => "対象となる情報、不正の目的の行為、人数のいずれにも当たらない。",
  "my-number-data": () => "個人番号を含む。",
  "no-my-number-data": () => "個人番号を含まない。",
  "open-to-many": ({ cause }) => `${label(causes, cause, "ja")}により、不特定多数が閲覧できた可能性がある。`,
  "carrier-not-known": () => "主体が電気通信事業者か記載からは分からない。",
  "no-communications-data": () => "通信に関する情報の記載がない。",
  "cyber-attack": ({ cause }) => `原因はサイバー攻撃（${label(causes, cause, "ja")}）である。`,
  "no-cyber-attack": ({ cause }) => `原因はサイバー攻撃でない（${label(causes, cause, "ja")}）。`,
  "card-data": () => "カード番号を含む。",
  "no-card-data": () => "カード番号を含まない。",
};

/** One reason in words: a plain sentence. */
export function describeReason(reason: Reason, language: Language): string {
  const word = (language === "ja" ? ja : en)[reason.code] as (params: Reason["params"]) => string;
  return word(reason.params);
}

/** Name of each duty. */
export const dutyTitles: Readonly<Record<DutyId, { readonly ja: string; readonly en: string }>> = {
  "preliminary-report": { ja: "速報", en: "preliminary report" },
  "final-report": { ja: "確報", en: "final report" },
  "notify-people": { ja: "本人への通知", en: "notice to the people" },
  report: { ja: "報告", en: "report" },
  "forensic-investigation": { ja: "フォレンジック調査", en: "forensic investigation" },
};
