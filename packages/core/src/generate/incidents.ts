import type { Incident } from "../incident/index.ts";
import { civilFromDays, daysFromCivil, isoDate } from "../kernel/civil.ts";
import { type Random, randomOf } from "../kernel/random.ts";
import { truth } from "./truth.table.ts";

const SYLLABLES = ["あお", "うみ", "かぜ", "きり", "さと", "しお", "つき", "なみ", "はな", "ひので", "みどり", "やま"];
const FORMS: Readonly<Record<string, string>> = {
  "local-government": "市",
  education: "大学",
  healthcare: "病院",
  finance: "信用金庫",
  nonprofit: "協会",
};
const LARGEST = 10_000_000;

function dayText(day: number): string {
  const { year, month, day: date } = civilFromDays(day);
  return isoDate(year, month, date);
}

function nameOf(random: Random, sector: string): string {
  const pick = () => SYLLABLES[random.below(SYLLABLES.length)] as string;
  const stem = `${pick()}${pick()}${random.below(100)}`;
  return sector in FORMS ? `${stem}${FORMS[sector]}` : `${stem}株式会社`;
}

function daysUntil(random: Random, perDay: number): number {
  return Math.floor(Math.log(1 - random.unit()) / Math.log(1 - perDay));
}

function incidentOf(random: Random, index: number): Incident {
  const sector = random.weighted(truth.sectors);
  const detected = daysFromCivil(truth.firstYear, 1, 1) + random.below(truth.years * 365);
  const occurred = detected - random.below(30);
  const waited = daysUntil(random, truth.publicationPerDay);
  const people = Math.min(
    LARGEST,
    Math.max(1, Math.round(Math.exp(truth.people.mu + truth.people.sigma * random.normal()))),
  );
  const [first, last] = truth.ppcDays;
  const told = random.unit() < truth.ppcShare ? detected + first + random.below(last - first + 1) : null;
  // A notice does not tell what happens after it.
  const published = Math.max(detected + waited, told ?? detected);
  const exposure = random.weighted(truth.exposures);
  const misuse = random.weighted(truth.misuses);
  const classes = new Set([random.weighted(truth.dataClasses), random.weighted(truth.dataClasses)]);
  return {
    kind: "incident",
    caseNumber: null,
    organization: { name: nameOf(random, sector), aliases: [], sector, corporateNumber: null },
    thirdParties: [],
    publishedOn: dayText(published),
    report: null,
    cause: random.weighted(truth.causes),
    exposure,
    // What nobody got, nobody misuses.
    misuse: exposure === "ruled-out" ? "not-observed" : misuse,
    window: null,
    events: [
      { type: "occurred" as const, on: dayText(occurred) },
      { type: "detected" as const, on: dayText(detected) },
      ...(told === null ? [] : [{ type: "reported-ppc" as const, on: dayText(told) }]),
    ],
    affected: [{ count: people, unit: "person", qualifier: random.unit() < 0.2 ? "approx" : "exact" }],
    total: people,
    dataClasses: [...classes],
    reportedTo: told === null ? [] : ["ppc"],
    timeZone: "Asia/Tokyo",
    source: { file: null, post: index, start: 0, end: 0 },
    evidence: {},
    implied: {},
  };
}

/**
 * Made-up incidents that follow {@link truth}, one after the other: the same seed gives the same records on every engine.
 * For trials, tests and measurements; nothing in them is of anybody. They have no evidence, since no text states them.
 *
 * @param seed a whole number; only its 32 lowest bits count
 * @example
 * const [first] = generateIncidents({ seed: 1, count: 10 });
 */
export function* generateIncidents({
  seed,
  count,
}: {
  readonly seed: number;
  readonly count: number;
}): Generator<Incident> {
  const random = randomOf(seed);
  for (let index = 0; index < count; index++) yield incidentOf(random, index);
}
