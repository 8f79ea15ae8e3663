/** How much a finding weighs: an error breaks the record, a warning wants a look, info is worth knowing. */
export type Severity = "error" | "warning" | "info";

/** Values that the words of a finding need. Never prose: codes, numbers, dates and short verbatim values only. */
export type Params = Readonly<Record<string, string | number | boolean | null>>;

type NoParams = Record<string, never>;

/** What the incident checks report, by check id, with the values that their words need. */
interface IncidentFindingParams {
  "incident/act-as-period": { type: string; on: string; days: number };
  "incident/alias-is-name": { alias: string };
  "incident/aliases-alike": { alias: string; first: string };
  "incident/approximate-count-unrounded": { count: number };
  "incident/authority-not-listed": { on: string };
  "incident/authority-told-before-detection": { on: string; detectedOn: string };
  "incident/card-company-not-told": NoParams;
  "incident/card-company-without-card-data": NoParams;
  "incident/case-number": { number: string; reason: "shape" | "before-publication"; publishedOn: string | null };
  "incident/case-number-late": { number: string; publishedOn: string };
  "incident/cause-missing": NoParams;
  "incident/communication-secrecy": NoParams;
  "incident/corporate-number": { number: string; reason: "shape" | "check-digit"; expected: number | null };
  "incident/corporate-number-of-public-body": { number: string; name: string };
  "incident/count-against-evidence": { count: number; stated: string };
  "incident/count-at-threshold": { count: number; threshold: number };
  "incident/count-evidence-without-number": { pointer: string };
  "incident/count-may-exceed-threshold": { count: number; qualifier: string; threshold: number };
  "incident/count-over-population": { count: number; most: number };
  "incident/count-over-total": { count: number; total: number; unit: string };
  "incident/count-zero": { unit: string | null };
  "incident/data-classes-other-only": NoParams;
  "incident/date-implausible": { on: string; first: number; last: number };
  "incident/denial-of-service-with-exposure": { exposure: string };
  "incident/detection-long-after-occurrence": { days: number; occurredOn: string; detectedOn: string };
  "incident/detection-missing": NoParams;
  "incident/earlier-publication-unmarked": { on: string; publishedOn: string; report: string | null };
  "incident/event-after-publication": { type: string; on: string; publishedOn: string };
  "incident/event-duplicated": { type: string; on: string; first: number };
  "incident/events-in-causal-order": { earlier: string; earlierOn: string; later: string; laterOn: string };
  "incident/events-listed-in-order": { on: string; previous: string };
  "incident/evidence-length": { reason: "empty" | "long"; length: number; most: number };
  "incident/evidence-outside-post": { start: number; end: number; postStart: number; postEnd: number };
  "incident/evidence-repeated": { start: number; end: number };
  "incident/evidence-slices": { reason: EvidenceFault; start: number | null; end: number | null };
  "incident/evidence-targets": { pointer: string };
  "incident/evidence-without-span": { pointer: string };
  "incident/exposure-against-misuse": { exposure: string; misuse: string };
  "incident/exposure-without-facts": NoParams;
  "incident/final-report-exposure-unknown": NoParams;
  "incident/final-report-without-counts": NoParams;
  "incident/follow-up-without-counts": NoParams;
  "incident/full-report-late": { days: number; limit: number; knownOn: string; reportedOn: string };
  "incident/full-report-not-stated": { days: number; limit: number; knownOn: string; publishedOn: string };
  "incident/group-classes-listed": { dataClass: string };
  "incident/group-repeated": { count: number; unit: string; first: number };
  "incident/initial-report": NoParams;
  "incident/initial-report-investigated": { completedOn: string };
  "incident/investigation-beyond-full-report": { days: number; limit: number; knownOn: string; completedOn: string };
  "incident/investigation-order": { on: string; startedOn: string };
  "incident/investigation-within-a-day": { on: string; detectedOn: string };
  "incident/later-report-without-earlier": { report: string; publishedOn: string };
  "incident/medical-image-context": { sector: string };
  "incident/members-unique": { value: string; first: number };
  "incident/ministry-report-not-stated": { cause: string };
  "incident/misuse-not-stated": NoParams;
  "incident/misuse-without-exposure": NoParams;
  "incident/name-placeholder": { name: string };
  "incident/name-with-honorific": { name: string };
  "incident/organization-missing": NoParams;
  "incident/payment-data-without-number": { dataClass: string };
  "incident/personal-data-in-evidence": { datum: "email" | "card-number" | "my-number" };
  "incident/police-report-not-stated": { cause: string };
  "incident/ppc-report-beyond-guide": { days: number; shortest: number; knownOn: string; reportedOn: string };
  "incident/ppc-report-not-stated": {
    ground: "sensitive" | "property" | "malicious" | "count" | "my-number";
    value: string | number;
    threshold: number | null;
  };
  "incident/processor-without-organization": { name: string };
  "incident/provenance-complete": NoParams;
  "incident/publication-date-missing": { on: string };
  "incident/publication-day": { publishedOn: string };
  "incident/publication-delayed": { days: number; knownOn: string; publishedOn: string; explained: boolean | null };
  "incident/published-on-closed-day": { publishedOn: string };
  "incident/recipient-not-listed": { type: string; authority: string };
  "incident/recipient-undated": { authority: string; type: string };
  "incident/response-before-detection": { type: string; on: string; detectedOn: string };
  "incident/response-before-occurrence": { type: string; on: string; occurredOn: string };
  "incident/restored-before-contained": { on: string; containedOn: string };
  "incident/schema": SchemaFault;
  "incident/sector-against-name": { name: string; sector: string; expected: string };
  "incident/security-code-kept": { cause: string };
  "incident/skimming-before-extension": { knownOn: string };
  "incident/skimming-outside-window": { on: string; window: string };
  "incident/skimming-without-card-data": NoParams;
  "incident/skimming-without-forensics": NoParams;
  "incident/source-range": { start: number; end: number };
  "incident/subjects-notice-not-stated": NoParams;
  "incident/third-party-is-organization": { name: string };
  "incident/third-party-repeated": { name: string; first: string };
  "incident/third-party-resembles-organization": { name: string; organization: string };
  "incident/time-zone": { timeZone: string };
  "incident/time-zone-foreign": { timeZone: string; name: string };
  "incident/total-missing": { count: number; unit: string };
  "incident/total-qualified": { total: number; qualifier: string };
  "incident/total-unsupported": { total: number; unit: string; sum: number };
  "incident/total-without-groups": { total: number };
  "incident/unit-mismatch": { count: number; unit: string; otherUnit: string };
  "incident/weekday": { on: string; stated: number; right: number };
  "incident/when-valid": { value: string; reason: "syntax" | "calendar" | "reversed" };
  "incident/window-after-containment": { window: string; containedOn: string };
  "incident/window-after-detection": { window: string; detectedOn: string };
  "incident/window-after-publication": { window: string; publishedOn: string };
  "incident/window-open-ended": { window: string; missing: "start" | "end" };
  "incident/window-too-long": { window: string; years: number };
}

/** What the trip checks report, by check id, with the values that their words need. */
interface TripFindingParams {
  "trip/aircraft-before-service": { aircraft: string; date: string; since: string };
  "trip/aircraft-designator": { aircraft: string; name: string };
  "trip/aircraft-range": { aircraft: string; km: number; range: number };
  "trip/aircraft-series": { aircraft: string; series: string };
  "trip/aircraft-shape": { aircraft: string };
  "trip/airport-against-evidence": { code: string; name: string; named: string };
  "trip/airport-code": { code: string };
  "trip/airport-unknown": { code: string; near: string | null };
  "trip/amount-against-evidence": { amount: number; stated: string };
  "trip/amount-decimals": { amount: number; currency: string; decimals: number };
  "trip/amount-evidence-without-number": { pointer: string };
  "trip/amount-negative": { amount: number };
  "trip/block-time": { from: string; to: string; minutes: number; longest: number };
  "trip/cabin-of-carrier": { cabin: string; carrier: string };
  "trip/carrier-code": { carrier: string };
  "trip/carrier-not-flying": { carrier: string; date: string; first: string | null; last: string | null };
  "trip/clock-time": { time: string };
  "trip/connection-short": { airport: string; minutes: number };
  "trip/credit-within-amount": { credit: number; amount: number | null };
  "trip/credit-without-amount": { credit: number };
  "trip/currency-code": { currency: string };
  "trip/currency-unknown": { currency: string };
  "trip/date-implausible": { date: string; first: number; last: number };
  "trip/date-partly-missing": { date: string };
  "trip/date-valid": { date: string; reason: "syntax" | "calendar" | "reversed" | "not-a-date" };
  "trip/delay-against-departure": { delayMinutes: number; computed: number };
  "trip/delay-consistent": { delayMinutes: number; computed: number };
  "trip/delay-missing": { computed: number };
  "trip/delay-plausible": { delayMinutes: number };
  "trip/departure-early": { minutes: number };
  "trip/domestic-cabin-abroad": { cabin: string; airport: string };
  "trip/evidence-length": { reason: "empty" | "long"; length: number; most: number };
  "trip/evidence-outside-post": { start: number; end: number; postStart: number; postEnd: number };
  "trip/evidence-repeated": { start: number; end: number };
  "trip/evidence-slices": { reason: EvidenceFault; start: number | null; end: number | null };
  "trip/evidence-targets": { pointer: string };
  "trip/evidence-without-span": { pointer: string };
  "trip/expense-repeated": { item: string; amount: number; first: number };
  "trip/expense-without-amount": { item: string };
  "trip/expense-without-currency": { item: string };
  "trip/first-on-domestic-flight": { carrier: string; cabin: string };
  "trip/flight-duplicated": { first: number };
  "trip/flight-empty": NoParams;
  "trip/flight-number": { number: string; reason: "shape" | "leading-zero" | "zero" };
  "trip/flights-chained": { to: string; from: string };
  "trip/flights-in-order": { date: string; previous: string };
  "trip/flights-many": { flights: number; most: number };
  "trip/flights-missing": NoParams;
  "trip/flights-overlap": { airport: string; minutes: number };
  "trip/lounge-name-against-airport": { lounge: string; airport: string; named: string };
  "trip/lounge-on-route": { name: string; airport: string };
  "trip/lounge-repeated": { name: string; first: number };
  "trip/lounge-without-airport": { name: string };
  "trip/metropolitan-code": { code: string; airports: string };
  "trip/midnight-times": NoParams;
  "trip/net-arithmetic": { amount: number; credit: number; net: number; expected: number };
  "trip/net-missing": { item: string; expected: number };
  "trip/number-without-carrier": { number: string };
  "trip/personal-data-in-evidence": { datum: "email" | "card-number" | "ticket-number" };
  "trip/provenance-complete": NoParams;
  "trip/registration-of-carrier": { registration: string; carrier: string; mark: string };
  "trip/registration-one-aircraft": { registration: string; aircraft: string; other: string };
  "trip/registration-shape": { registration: string; reason: "shape" | "japanese-hyphen" | "japanese-length" };
  "trip/round-trip-same-number": { carrier: string; number: string; from: string; to: string };
  "trip/same-airport": { code: string };
  "trip/schema": SchemaFault;
  "trip/seat-implausible": { seat: string; reason: "row" | "letter" };
  "trip/seat-product-of-cabin": { seatProduct: string; cabin: string; builtFor: string };
  "trip/seat-product-of-carrier": { seatProduct: string; carrier: string; carriers: string };
  "trip/seat-shape": { seat: string };
  "trip/single-class-carrier": { cabin: string; carrier: string };
  "trip/source-range": { start: number; end: number };
  "trip/speed-implausible": { from: string; to: string; km: number; minutes: number; least: number; most: number };
  "trip/weekday": { on: string; stated: number; right: number };
}

/** What only a look at several records shows; `others` are the places of the others in the list, comma separated, from 0. */
interface CasebookFindingParams {
  "casebook/case-number-twice": { number: string; others: string };
  "casebook/duplicate": { name: string; publishedOn: string; others: string };
  "casebook/first-report-missing": { name: string; report: string };
  "casebook/follow-up-unmarked": { name: string; type: string; on: string; others: string };
  "casebook/recurrence": { name: string; count: number; others: string };
  "casebook/shared-supplier": { name: string; count: number; others: string };
  "casebook/total-contradicted": { total: number; earlier: number; others: string };
}

/** What concerns a record of no known kind. */
interface RecordFindingParams {
  "record/kind-unknown": { kind: string | null };
  "record/nothing-ran": NoParams;
  "record/suppression-expired": { check: string; until: string };
  "record/suppression-unused": { check: string };
}

/** What extraction reports, by code, with the values that their words need. */
export interface ExtractFindingParams {
  "extract/date-without-year": { text: string; count: number };
  "extract/empty-input": NoParams;
  "extract/field-left-out": { field: string };
  "extract/no-record": NoParams;
  "extract/weekday-mismatch": { text: string; on: string };
}

/** What reading a foreign format reports. `line` counts from 1 in the source; columns and values are those of the source. */
export interface ImportFindingParams {
  "import/airline-unknown": { line: number; code: string };
  "import/airport-unknown": { line: number; code: string };
  "import/boarding-pass": { line: number; fault: string; at: number; found: string };
  "import/column-missing": { columns: string };
  "import/column-unknown": { column: string };
  "import/diverted": { line: number; from: string; to: string };
  "import/format-unknown": NoParams;
  "import/not-carried": { column: string; count: number };
  "import/row-left-out": { line: number; reason: string };
  "import/text-broken": { wanted: string };
  "import/value-left-out": { line: number; column: string; value: string; reason: string };
  "import/year-open": { line: number; day: number };
}

/** What writing a foreign format reports: what it could not carry. */
export interface ExportFindingParams {
  "export/flight-left-out": { reason: string };
  "export/not-carried": { field: string; count: number };
  "export/value-left-out": { field: string; value: string; reason: string };
}

type EvidenceFault = "shape" | "outside" | "quote";

interface SchemaFault {
  /** zod's issue code, such as `invalid_type` or `unrecognized_keys`. */
  issue: string;
  /** What the schema wanted: a type, the allowed codes, or the unknown keys; null where it has no short name. */
  expected: string | null;
}

/** Each finding code with the parameters that belong to it. */
export interface FindingParams
  extends IncidentFindingParams,
    TripFindingParams,
    CasebookFindingParams,
    RecordFindingParams,
    ImportFindingParams,
    ExportFindingParams,
    ExtractFindingParams {}

/** Codes of the incident checks: a check reports under its own id. */
export type IncidentCheckCode = keyof IncidentFindingParams;
/** Codes of the trip checks: a check reports under its own id. */
export type TripCheckCode = keyof TripFindingParams;
/** Codes of the checks of several records. */
export type CasebookCheckCode = keyof CasebookFindingParams;
/** Codes of all checks. */
export type CheckCode = IncidentCheckCode | TripCheckCode;
/** Every code that a finding can carry; the words of each are in `@nisshi/core/messages`. */
export type FindingCode = keyof FindingParams;

/**
 * One thing to know about a record or a text. `path` is an RFC 6901 JSON Pointer into the record (`""` is the whole).
 * Words in Japanese or English come from `describe` of `@nisshi/core/messages`.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly path: string;
  readonly params: Params;
  /** What sets it right for certain, in order; absent where the right value is not certain. */
  readonly fix?: readonly Operation[];
}

/** One step of a fix, after RFC 6902: a value replaced, a member of a list taken out, or moved within its list. */
export type Operation =
  | { readonly op: "replace"; readonly path: string; readonly value: string | number | null }
  | { readonly op: "remove"; readonly path: string }
  | { readonly op: "move"; readonly from: string; readonly path: string };

/** Builds a {@link Finding}; the compiler checks that the parameters are those of the code. */
export function finding<C extends FindingCode>(
  code: C,
  severity: Severity,
  path: string,
  params: FindingParams[C],
): Finding {
  return { code, severity, path, params: params as Params };
}

/** Escapes one reference token of a JSON Pointer: `~` to `~0`, `/` to `~1` (RFC 6901 section 3). */
export function escapePointerToken(token: string): string {
  // Hardly a token has either: looking is cheaper than replacing.
  if (!token.includes("~") && !token.includes("/")) return token;
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Builds a JSON Pointer: `pointer("events", 0, "on")` is `/events/0/on`, `pointer()` is `""` (RFC 6901). */
export function pointer(...tokens: readonly (string | number)[]): string {
  let text = "";
  for (const token of tokens) text += `/${typeof token === "number" ? token : escapePointerToken(token)}`;
  return text;
}

/** Splits a JSON Pointer into unescaped reference tokens, or null when it is none (RFC 6901 section 4). */
export function parsePointer(text: string): string[] | null {
  if (text === "") return [];
  if (!text.startsWith("/") || /~(?![01])/.test(text)) return null;
  return text
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value that a JSON Pointer names inside a JSON value, or undefined when it names nothing there. */
export function resolvePointer(root: unknown, text: string): unknown {
  const tokens = parsePointer(text);
  if (tokens === null) return undefined;
  let value: unknown = root;
  for (const token of tokens) {
    if (Array.isArray(value)) {
      if (!/^(?:0|[1-9]\d*)$/.test(token)) return undefined;
      value = value[Number(token)];
    } else if (typeof value === "object" && value !== null && Object.hasOwn(value, token)) {
      value = (value as Record<string, unknown>)[token];
    } else {
      return undefined;
    }
  }
  return value;
}
