import type { incident } from "../records.ts";

type Members = Parameters<typeof incident>[0];
type Event = readonly [type: string, on: string];

const at = (...events: readonly Event[]) => ({ events: events.map(([type, on]) => ({ type, on })) });
const count = (n: unknown, unit = "person", qualifier = "exact") => ({ count: n, unit, qualifier });
const named = (name: string | null, sector: string | null = null, corporateNumber: string | null = null) => ({
  organization: { name, aliases: [], sector, corporateNumber },
});
const span = { start: 0, end: 1, quote: "1", rule: "test" };
const grounded = (members: Members, ...targets: readonly string[]) => ({
  ...members,
  implied: Object.fromEntries(["/timeZone", ...targets].map((target) => [target, "test"])),
});
const numbers = (...all: readonly number[]) => ({ affected: all.map((n) => count(n)) });

/** Id of a check (below incident/), members of a record, and the paths of what the check finds in it. */
export const incidentBounds: readonly (readonly [id: string, members: Members, ...paths: string[]])[] = [
  ...["detected", "reported-ppc", "reported-police", "published"].map(
    (type) => ["act-as-period", at([type, "2031-01-01/2031-02-01"]), "/events/0/on"] as const,
  ),
  ["act-as-period", at(["detected", "2031-01-01/2031-01-31"])],
  ["act-as-period", at(["detected", "2031-01-01/.."], ["detected", "../2031-01-01"], ["detected", "later/never"])],
  ["alias-is-name", { organization: { name: null, aliases: [""], sector: null, corporateNumber: null } }],
  [
    "approximate-count-unrounded",
    { affected: [count(101, "person", "approx"), count(99, "person", "approx")] },
    "/affected/0/qualifier",
  ],
  ["approximate-count-unrounded", { affected: [count(100, "person", "approx")] }],
  ["authority-not-listed", { ...at(["reported-authority", "2031-03-04"]), reportedTo: ["police"] }, "/events/0/type"],
  [
    "authority-not-listed",
    { ...at(["reported-authority", "2031-03-04"]), thirdParties: [{ name: "あ", role: "investigator" }] },
    "/events/0/type",
  ],
  ["case-number-late", { caseNumber: "2033-1", publishedOn: "2031-03-10" }, "/caseNumber"],
  ["case-number-late", { caseNumber: "2033-12345", publishedOn: "2031" }, "/caseNumber"],
  ["case-number-late", { caseNumber: "2032-1", publishedOn: "2031-03-10" }],
  ["case-number-late", { caseNumber: "2033-123456", publishedOn: "2031-03-10" }],
  ["case-number-late", { caseNumber: "12033-12", publishedOn: "2031-03-10" }],
  ["case-number-late", { caseNumber: "2033-1", publishedOn: null }],
  ["case-number-late", { caseNumber: "2033-1", publishedOn: "someday" }],
  ["case-number", { caseNumber: "12033-12" }, "/caseNumber"],
  ["case-number", { caseNumber: "2033-123456" }, "/caseNumber"],
  ["case-number", { caseNumber: "2030-1", publishedOn: null }],
  ["case-number", { caseNumber: "2030-1", publishedOn: "someday" }],
  ["case-number", { caseNumber: "2030-1", publishedOn: "../2031-03-10" }],
  ["corporate-number-of-public-body", named(null, null, "1000012345678")],
  ["corporate-number-of-public-body", named("株式会社うみかぜ", null, "11000012345678")],
  ["corporate-number-of-public-body", named("株式会社うみかぜ", null, "10000123456789")],
  [
    "corporate-number-of-public-body",
    named("株式会社うみかぜ", null, "1000012345678"),
    "/organization/corporateNumber",
  ],
  ...["x1234567890128", "1234567890128x", "12345678901283"].map(
    (number) => ["corporate-number", named("うみかぜ", null, number), "/organization/corporateNumber"] as const,
  ),
  ["corporate-number", named("うみかぜ", null, "7000012050002")],
  ["corporate-number", named("うみかぜ", null, "8700110005901")],
  ...["/x/total", "/affected/0/counts", "/affected/x/count"].map(
    (target) => ["count-evidence-without-number", { evidence: { [target]: [{ ...span, quote: "若干" }] } }] as const,
  ),
  ...["/affected/10", "/affected/123456/count", "/total"].map(
    (target) =>
      [
        "count-evidence-without-number",
        { evidence: { [target]: [{ ...span, quote: "若干" }] } },
        `/evidence/${target.replaceAll("/", "~1")}`,
      ] as const,
  ),
  ["count-may-exceed-threshold", { affected: [count(1000), count(1000, "person", "min")] }, "/affected/1/count"],
  [
    "count-may-exceed-threshold",
    { affected: [count(1001), count(1000, "person", "max"), count(1001, "person", "max")] },
  ],
  ["count-may-exceed-threshold", { affected: [count(1001, "person", "max")], events: [], publishedOn: "2022-03-31" }],
  ["data-classes-other-only", { dataClasses: ["name"] }],
  ["data-classes-other-only", { dataClasses: ["other", "name"] }],
  ["data-classes-other-only", { dataClasses: [] }],
  ["data-classes-other-only", { dataClasses: ["other"] }, "/dataClasses/0"],
  ["date-implausible", { publishedOn: null, ...at(["detected", "1980-01-01"], ["detected", "2100-12-31"]) }],
  ["date-implausible", at(["detected", "../2031-01-01"], ["detected", "2031-01-01/.."])],
  ["date-implausible", at(["detected", "1979-12-31"], ["detected", "2101-01-01"]), "/events/0/on", "/events/1/on"],
  ["detection-long-after-occurrence", at(["occurred", "later"], ["detected", "2031-01-01"])],
  ["detection-long-after-occurrence", at(["occurred", "2030-01-01"], ["detected", "2031-01-01"])],
  ["detection-long-after-occurrence", at(["occurred", "2030-01-01"], ["detected", "2031-01-02"]), "/events/1/on"],
  ["earlier-publication-unmarked", { publishedOn: null, ...at(["published", "2031-03-04"]) }],
  ["event-after-publication", { publishedOn: null, ...at(["detected", "2031-03-04"]) }],
  ...["final", "follow-up"].flatMap(
    (report) =>
      [
        [
          `${report}-report-without-counts`.replace("follow-up-report", "follow-up"),
          { report, total: 5, affected: [] },
        ],
        [`${report}-report-without-counts`.replace("follow-up-report", "follow-up"), { report, total: null }],
        [
          `${report}-report-without-counts`.replace("follow-up-report", "follow-up"),
          { report, total: null, affected: [] },
          "/affected",
        ],
      ] as const,
  ),
  ["full-report-late", at(["reported-ppc", "2031-03-04"], ["reported-ppc", "2031-09-04"]), "/events/1/on"],
  [
    "full-report-late",
    at(["detected", "someday"], ["reported-ppc", "2031-03-04"], ["reported-ppc", "2031-09-04"]),
    "/events/2/on",
  ],
  [
    "full-report-late",
    {
      cause: "loss",
      ...at(["detected", "2031-03-03"], ["reported-ppc", "2031-03-04"], ["reported-ppc", "2031-04-02"]),
    },
  ],
  [
    "full-report-late",
    {
      cause: "loss",
      ...at(["detected", "2031-03-03"], ["reported-ppc", "2031-03-04"], ["reported-ppc", "2031-04-03"]),
    },
    "/events/2/on",
  ],
  // 30 days from 2031-02-20 end on a Saturday, so that the Monday is in time.
  [
    "full-report-late",
    {
      cause: "loss",
      ...at(["detected", "2031-02-20"], ["reported-ppc", "2031-02-21"], ["reported-ppc", "2031-03-24"]),
    },
  ],
  [
    "full-report-late",
    {
      cause: "loss",
      ...at(["detected", "2031-02-20"], ["reported-ppc", "2031-02-21"], ["reported-ppc", "2031-03-25"]),
    },
    "/events/2/on",
  ],
  ["full-report-not-stated", { publishedOn: null, ...at(["detected", "2031-01-06"], ["reported-ppc", "2031-01-07"]) }],
  ["full-report-not-stated", { publishedOn: "2031-06-01", ...at(["reported-ppc", "2031-01-07"]) }, "/events/0"],
  [
    "full-report-not-stated",
    { publishedOn: "2031-06-01", ...at(["detected", "someday"], ["reported-ppc", "2031-01-07"]) },
    "/events/1",
  ],
  [
    "full-report-not-stated",
    { publishedOn: "2031-06-01", ...at(["detected", "2031-01-06"], ["reported-ppc", "someday"]) },
  ],
  [
    "full-report-not-stated",
    { cause: "loss", publishedOn: "2031-06-01", ...at(["detected", "2031-01-06"], ["reported-ppc", "2031-02-05"]) },
  ],
  [
    "full-report-not-stated",
    { cause: "loss", publishedOn: "2031-06-01", ...at(["detected", "2031-01-06"], ["reported-ppc", "2031-02-04"]) },
    "/events/1",
  ],
  ["group-repeated", numbers(20, 21, 20), "/affected/2"],
  ["group-repeated", numbers(19, 19)],
  ...["ransomware", "malware", "web-skimming", "website-tampering", "vulnerability-exploit", "unauthorized-access"].map(
    (cause) =>
      [
        "investigation-within-a-day",
        { cause, ...at(["detected", "2031-03-04"], ["investigation-completed", "2031-03-04"]) },
        "/events/1/on",
      ] as const,
  ),
  [
    "investigation-within-a-day",
    { cause: null, ...at(["detected", "2031-03-04"], ["investigation-completed", "2031-03-04"]) },
  ],
  ["investigation-within-a-day", { cause: "malware", ...at(["investigation-completed", "2031-03-04"]) }],
  [
    "investigation-within-a-day",
    { cause: "malware", ...at(["detected", "x"], ["investigation-completed", "2031-03-04"]) },
  ],
  [
    "investigation-within-a-day",
    { cause: "malware", ...at(["detected", "2031-03-03"], ["investigation-completed", "2031-03-04"]) },
  ],
  ...[
    "ransomware",
    "malware",
    "web-skimming",
    "website-tampering",
    "account-compromise",
    "vulnerability-exploit",
    "unauthorized-access",
    "denial-of-service",
  ].map(
    (cause) => ["ministry-report-not-stated", { cause, ...named("うみ病院", "healthcare") }, "/reportedTo"] as const,
  ),
  ["ministry-report-not-stated", { cause: null, ...named("うみ病院", "healthcare") }],
  [
    "ministry-report-not-stated",
    { cause: "malware", ...named("うみ病院", "healthcare"), events: [], publishedOn: "2018-10-28" },
  ],
  [
    "ministry-report-not-stated",
    { cause: "malware", ...named("うみ病院", "healthcare"), events: [], publishedOn: "2018-10-29" },
    "/reportedTo",
  ],
  ...["ab社", "某社", "当社", "当行", "貴センター"].map(
    (name) => ["name-placeholder", named(name), "/organization/name"] as const,
  ),
  ...["abc社", "ab社会", "うみa社", "うみ某", "うみ当社", "当社会", "当麻町"].map(
    (name) => ["name-placeholder", named(name)] as const,
  ),
  ...["うみ様", "かぜ御中"].map((name) => ["name-with-honorific", named(name), "/organization/name"] as const),
  ...["様うみ", "うみ様会", "御中元堂", "王様"].map((name) => ["name-with-honorific", named(name)] as const),
  ...[
    "theft",
    "ransomware",
    "web-skimming",
    "website-tampering",
    "account-compromise",
    "vulnerability-exploit",
    "unauthorized-access",
  ].map((cause) => ["police-report-not-stated", { cause }, "/reportedTo"] as const),
  ["police-report-not-stated", { cause: null }],
  ["police-report-not-stated", { cause: "theft", ...at(["reported-police", "2031-03-04"]) }],
  ["ppc-report-beyond-guide", at(["reported-ppc", "2031-03-14"])],
  ["ppc-report-beyond-guide", at(["detected", "someday"], ["reported-ppc", "2031-03-14"])],
  ["ppc-report-beyond-guide", at(["detected", "2031-03-04"], ["reported-ppc", "2031-03-09"])],
  ["ppc-report-beyond-guide", at(["detected", "2031-03-04"], ["reported-ppc", "2031-03-10"]), "/events/1/on"],
  [
    "ppc-report-not-stated",
    { cause: "web-skimming", dataClasses: [], events: [], publishedOn: "2024-03-31", affected: [] },
  ],
  [
    "ppc-report-not-stated",
    { cause: "loss", ...numbers(1001), events: [], publishedOn: "2024-03-31" },
    "/affected/0/count",
  ],
  ["ppc-report-not-stated", { cause: "loss", ...numbers(1001), events: [], publishedOn: "2022-03-31" }],
  ["ppc-report-not-stated", { cause: "ransomware", dataClasses: [], ...numbers(5) }, "/cause"],
  ["ppc-report-not-stated", { cause: "ransomware", dataClasses: [], affected: [] }],
  ["ppc-report-not-stated", { cause: null }],
  [
    "provenance-complete",
    grounded({
      caseNumber: "2031-1",
      report: "initial",
      window: "2031",
      misuse: "possible",
      reportedTo: ["police"],
      thirdParties: [{ name: "かぜ", role: "processor" }],
    }),
    "/caseNumber",
    "/publishedOn",
    "/report",
    "/cause",
    "/window",
    "/total",
    "/exposure",
    "/misuse",
    "/organization/name",
    "/thirdParties/0",
    "/events/0",
    "/events/1",
    "/affected/0",
    "/dataClasses/0",
    "/dataClasses/1",
    "/reportedTo/0",
  ],
  [
    "provenance-complete",
    grounded({
      organization: null,
      publishedOn: null,
      cause: null,
      total: null,
      exposure: "unknown",
      misuse: null,
      events: [],
      affected: [],
      dataClasses: [],
    }),
  ],
  ["publication-day", { publishedOn: null }],
  ["publication-delayed", { publishedOn: null, ...at(["detected", "2031-01-01"]) }],
  ["publication-delayed", { publishedOn: "2031-06-01", ...at(["detected", "someday"]) }],
  ["publication-delayed", { publishedOn: "2031-04-01", ...at(["detected", "2031-01-01"]) }],
  ["publication-delayed", { publishedOn: "2031-04-02", ...at(["detected", "2031-01-01"]) }, "/publishedOn"],
  ["recipient-undated", { reportedTo: ["police", "ppc", "ministry"] }, "/reportedTo/0", "/reportedTo/1"],
  ["recipient-undated", { reportedTo: ["police"], ...at(["reported-police", "2031-03-04"]) }],
  ...["investigation-completed", "reported-ppc", "reported-police", "reported-authority", "notified", "published"].map(
    (type) =>
      ["response-before-occurrence", at(["occurred", "2031-03-04"], [type, "2031-03-03"]), "/events/1/on"] as const,
  ),
  ...(
    [
      ["うみ動物病院", "services"],
      ["うみ動物病院", "healthcare"],
      ["うみ信用金庫", "government"],
      ["うみ銀行株式会社", "finance"],
      ["動物病院うみ友の会", "nonprofit"],
      ["病院給食うみ", "services"],
      ["うみ医療法人支援", "services"],
      ["大学生協うみ", "retail"],
      ["銀行検査うみ", "services"],
    ] as const
  ).map(([name, sector]) => ["sector-against-name", named(name, sector)] as const),
  ...(
    [
      ["うみ動物病院", "retail"],
      ["うみ病院", "retail"],
      ["医療法人うみ", "retail"],
      ["社会医療法人うみ", "retail"],
      ["うみ大学", "retail"],
      ["うみ信用金庫", "retail"],
      ["うみ銀行株式会社", "retail"],
      ["うみ市", "retail"],
    ] as const
  ).map(([name, sector]) => ["sector-against-name", named(name, sector), "/organization/sector"] as const),
  ["sector-against-name", named(null, "retail")],
  ...[
    "ransomware",
    "unauthorized-access",
    "vulnerability-exploit",
    "misconfiguration",
    "mispublication",
    "misdirected-email",
    "loss",
    "theft",
    "misdisposal",
  ].map((cause) => ["security-code-kept", { cause, dataClasses: ["card-security-code"] }, "/dataClasses/0"] as const),
  ["security-code-kept", { cause: null, dataClasses: ["card-security-code"] }],
  ["skimming-outside-window", { cause: "web-skimming", window: null, ...at(["occurred", "2031-03-04"]) }],
  [
    "skimming-outside-window",
    { cause: "web-skimming", window: "2031-01", ...at(["occurred", "2031-01-04"], ["occurred", "2031-03-04"]) },
  ],
  [
    "skimming-without-forensics",
    { cause: "web-skimming", ...at(["detected", "2031-03-04"], ["investigation-started", "2031-03-05"]) },
  ],
  [
    "skimming-without-forensics",
    {
      cause: "web-skimming",
      thirdParties: [
        { name: "あ", role: "processor" },
        { name: "い", role: "investigator" },
      ],
    },
  ],
  ["time-zone-foreign", { ...named("うみかぜ"), timeZone: null }],
  ["time-zone-foreign", { ...named(null), timeZone: "Europe/Paris" }],
  ...["xAsia/Tokyo", "Asia/Tokyo!", "+09:00"].map((timeZone) => ["time-zone", { timeZone }, "/timeZone"] as const),
  ["time-zone", { timeZone: null }],
  ...["person", "record", "card", "email-address", "account", "household"].map(
    (unit) => ["total-missing", { total: null, affected: [count(5, unit)] }, "/total"] as const,
  ),
  ["total-missing", { total: null, affected: [count("five")] }],
  ["total-qualified", { total: 42, affected: [count(42, "person", "approx"), count(7)] }, "/total"],
  ["total-qualified", { total: 42, affected: [count(7, "person", "approx")] }],
  ["total-qualified", { total: null, affected: [count(7, "person", "approx")] }],
  ["total-unsupported", { total: 1, ...numbers(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2) }, "/total"],
  ["total-unsupported", { total: 1, ...numbers(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2) }],
  ["total-unsupported", { total: null, ...numbers(2) }],
  ["unit-mismatch", { affected: [count(11, "record"), count(10, "record"), count(10)] }, "/affected/2/unit"],
  ["unit-mismatch", { affected: [count(9, "record"), count(9)] }],
  ["unit-mismatch", { affected: [count(12, "record"), count(13)] }],
  ...["web-skimming", "website-tampering", "misconfiguration", "mispublication", "system-defect"].map(
    (cause) =>
      [
        "window-after-containment",
        { cause, window: "2031-01-01/2031-02-02", ...at(["contained", "2031-02-01"]) },
        "/window",
      ] as const,
  ),
  ...[null, "2031-02-02", "2031-01-01/.."].map(
    (window) =>
      ["window-after-containment", { cause: "misconfiguration", window, ...at(["contained", "2031-02-01"]) }] as const,
  ),
  ["window-after-containment", { cause: null, window: "2031-01-01/2031-02-02", ...at(["contained", "2031-02-01"]) }],
  [
    "window-after-containment",
    {
      cause: "misconfiguration",
      window: "2031-01-01/2031-02-02",
      ...at(["contained", "2031-02-01"], ["contained", "2031-02-03"]),
    },
  ],
  ["window-after-publication", { window: null }],
  ["window-after-publication", { window: "2031-04", publishedOn: null }],
  ["window-too-long", { window: null }],
  ["window-too-long", { window: "../2031" }],
  ["window-too-long", { window: "2001/.." }],
  ["window-too-long", { window: "2021-01-01/2030-12-30" }],
  ["window-too-long", { window: "2021-01-01T00:00/2031-01-01T12:00" }, "/window"],
  ["window-too-long", { window: "never" }],
  [
    "processor-without-organization",
    { organization: null, thirdParties: [{ role: "processor" }] },
    "/thirdParties/0/role",
  ],
];
