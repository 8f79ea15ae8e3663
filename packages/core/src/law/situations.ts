import { isMaliciousCause, rule7ItemOf } from "../incident/reporting.ts";
import { type Answer, allOf, anyOf } from "./answer.ts";
import type { Decision, Facts, Reason, Version } from "./types.ts";

/** Classes that say nothing definite of what else was exposed. */
const OPEN_CLASSES: readonly string[] = ["other", "message-content"];
/** Classes that a leak of login data or accounts turns into property damage only where the service pays or transfers. */
const DAMAGE_DEPENDS: readonly string[] = ["password", "bank-account", "card-authentication"];
/** Causes that are themselves a loss (滅失) or a possible leak of what the medium held (PPC Guidelines 3-5-1). */
const MEDIUM_LOST: readonly string[] = ["loss", "theft", "misdisposal"];
const PAYMENT_WITHOUT_NUMBER: readonly string[] = ["card-security-code", "card-expiry", "card-holder"];

function decided(answer: Answer, ...reasons: readonly Reason[]): Decision {
  return { answer, reasons };
}

/** Each reason once, where two questions rest on the same fact. */
function once(reasons: readonly Reason[]): Reason[] {
  if (reasons.length < 2) return [...reasons];
  const seen = new Set<string>();
  return reasons.filter(({ code, paths }) => {
    const key = `${code} ${paths.join(" ")}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** All of several decisions: the reasons of those that decide it, or of those that keep it open. */
export function both(...decisions: readonly Decision[]): Decision {
  const answer = allOf(decisions.map((decision) => decision.answer));
  const deciding = decisions.filter((decision) => decision.answer === answer);
  return { answer, reasons: once(deciding.flatMap(({ reasons }) => reasons)) };
}

/** Any of several decisions: the reasons of those that decide it, or of those that keep it open. */
export function either(...decisions: readonly Decision[]): Decision {
  const answer = anyOf(decisions.map((decision) => decision.answer));
  const deciding = decisions.filter((decision) => decision.answer === answer).flatMap(({ reasons }) => reasons);
  return { answer, reasons: once(answer === "no" ? [noSituation, ...deciding] : deciding) };
}

const noSituation: Reason = { code: "no-situation", params: {}, paths: ["/dataClasses", "/cause"] };

/** Whether data leaked, was lost or damaged, or may have been: a possibility is enough (発生したおそれ). */
export function dataLeft({ exposure, cause }: Facts): Decision {
  const paths = ["/exposure"];
  if (exposure === "confirmed" || exposure === "possible")
    return decided("yes", { code: "data-left", params: { exposure }, paths });
  if (exposure !== "ruled-out") {
    if (cause !== null && MEDIUM_LOST.includes(cause))
      return decided("yes", { code: "medium-lost", params: { cause }, paths: ["/cause"] });
    return decided("unknown", { code: "exposure-not-stated", params: {}, paths });
  }
  // Files that cannot be decrypted are lost or damaged (滅失・毀損) even if nothing went out.
  if (cause === "ransomware")
    return decided("unknown", { code: "encryption-may-be-loss", params: {}, paths: ["/cause"] });
  return decided("no", { code: "data-did-not-leave", params: {}, paths });
}

function classPath({ dataClasses }: Facts, dataClass: string): string[] {
  return [`/dataClasses/${dataClasses.indexOf(dataClass)}`];
}

function openClasses(facts: Facts): Decision {
  const open = facts.dataClasses.length === 0 || facts.dataClasses.some((code) => OPEN_CLASSES.includes(code));
  return open ? decided("unknown", { code: "data-not-listed", params: {}, paths: ["/dataClasses"] }) : decided("no");
}

type Held = "my-number-data" | "card-data";

/** Whether a class is among the data: open only where no data is listed at all. */
export function holdsClass(dataClass: string, held: Held, { dataClasses }: Facts): Decision {
  const place = dataClasses.indexOf(dataClass);
  if (place !== -1) return decided("yes", { code: held, params: {}, paths: [`/dataClasses/${place}`] });
  const paths = ["/dataClasses"];
  return dataClasses.length === 0
    ? decided("unknown", { code: "data-not-listed", params: {}, paths })
    : decided("no", { code: `no-${held}`, params: {}, paths });
}

/** Special care-required personal information (要配慮個人情報): one person is enough. */
export function specialCare(facts: Facts): Decision {
  const dataClass = facts.dataClasses.find((code) => rule7ItemOf(code) === "1");
  if (dataClass === undefined) return openClasses(facts);
  return decided("yes", { code: "special-care-data", params: { dataClass }, paths: classPath(facts, dataClass) });
}

/**
 * Data whose misuse may cause property damage. A card number alone is enough; passwords and accounts depend on what the service lets
 * one do; addresses, telephone numbers and e-mail addresses alone are not (PPC FAQ 6-11, 6-12).
 */
export function propertyDamage(facts: Facts): Decision {
  const dataClass = facts.dataClasses.find(
    (code) => rule7ItemOf(code) === "2" && !PAYMENT_WITHOUT_NUMBER.includes(code),
  );
  if (dataClass !== undefined)
    return decided("yes", { code: "property-damage-data", params: { dataClass }, paths: classPath(facts, dataClass) });
  const depends = facts.dataClasses.find((code) => DAMAGE_DEPENDS.includes(code));
  if (depends !== undefined)
    return decided("unknown", {
      code: "property-damage-depends",
      params: { dataClass: depends },
      paths: classPath(facts, depends),
    });
  return openClasses(facts);
}

/** From this day on, item 3 covers information that is still being acquired: skimming of what a visitor enters. */
const ACQUIRED_DATA_SINCE = "2024-04-01";

/** Item 3 by a version: before it covered data being acquired, it is open whether skimming falls under it. */
export function maliciousActUnder(facts: Facts, { since }: Version): Decision {
  if (facts.cause === "web-skimming" && (since ?? "") < ACQUIRED_DATA_SINCE)
    return decided("unknown", {
      code: "data-being-acquired",
      params: { since: ACQUIRED_DATA_SINCE },
      paths: ["/cause"],
    });
  return maliciousAct(facts);
}

/** An act that may be of malicious purpose: one person is enough. */
export function maliciousAct({ cause }: Facts): Decision {
  const paths = ["/cause"];
  if (cause === null || cause === "other") return decided("unknown", { code: "cause-not-decided", params: {}, paths });
  return isMaliciousCause(cause) ? decided("yes", { code: "malicious-act", params: { cause }, paths }) : decided("no");
}

/** More people than `threshold`: the number itself is not enough (「を超える」). */
export function morePeopleThan(threshold: number, { people: { min, max }, peoplePaths: paths }: Facts): Decision {
  if (min > threshold) return decided("yes", { code: "people-over-threshold", params: { min, threshold }, paths });
  if (max !== null && max <= threshold)
    return decided("no", { code: "people-within-threshold", params: { max, threshold }, paths });
  return decided("unknown", { code: "people-may-exceed-threshold", params: { min, max, threshold }, paths });
}
