import type { IncidentCheckCode } from "../../src/kernel/issue.ts";
import { incident } from "../records.ts";
import type { CheckRows } from "./rows.ts";

const organization = { name: "架空産業株式会社", aliases: [], sector: "manufacturing", corporateNumber: null };
const event = (type: string, on: string) => ({ type, on });
const group = (count: number, unit = "person", qualifier = "exact") => ({ count, unit, qualifier });
const sector = (of: string) => ({ ...organization, sector: of });
const told = (known: string, ...reports: readonly string[]) => [
  event("detected", known),
  ...reports.map((on) => event("reported-ppc", on)),
];

/** Rows of the checks of cause, exposure, data, reports and numbers. */
export const incidentSubstanceRows = {
  "incident/denial-of-service-with-exposure": {
    holds: [
      incident(),
      incident({ cause: "denial-of-service", exposure: "ruled-out" }),
      incident({ cause: "denial-of-service", exposure: "unknown" }),
    ],
    violated: [
      [incident({ cause: "denial-of-service" }), [["/cause", { exposure: "confirmed" }]]],
      [incident({ cause: "denial-of-service", exposure: "possible" }), [["/cause", { exposure: "possible" }]]],
    ],
  },
  "incident/skimming-without-card-data": {
    holds: [
      incident(),
      incident({ cause: "web-skimming", dataClasses: ["name", "card-number"] }),
      incident({ cause: "web-skimming", dataClasses: [] }),
    ],
    violated: [[incident({ cause: "web-skimming" }), [["/dataClasses", {}]]]],
  },
  "incident/security-code-kept": {
    holds: [
      incident({ cause: "web-skimming", dataClasses: ["card-number", "card-security-code"] }),
      incident({ cause: "unauthorized-access", dataClasses: ["card-number"] }),
      incident({ cause: "ransomware", exposure: "ruled-out", dataClasses: ["card-security-code"] }),
      incident({ cause: null, dataClasses: ["card-security-code"] }),
    ],
    violated: [
      [
        incident({ cause: "unauthorized-access", dataClasses: ["card-number", "card-security-code"] }),
        [["/dataClasses/1", { cause: "unauthorized-access" }]],
      ],
    ],
  },
  "incident/card-company-not-told": {
    holds: [
      incident(),
      incident({ dataClasses: ["card-number"], reportedTo: ["card-company"] }),
      incident({ dataClasses: ["card-number"], exposure: "ruled-out" }),
    ],
    violated: [[incident({ dataClasses: ["name", "card-number"], reportedTo: ["ppc"] }), [["/dataClasses/1", {}]]]],
  },
  "incident/skimming-without-forensics": {
    holds: [
      incident(),
      incident({ cause: "web-skimming", events: [event("investigation-completed", "2031-03-05")] }),
      incident({ cause: "web-skimming", thirdParties: [{ name: "架空調査合同会社", role: "investigator" }] }),
    ],
    violated: [
      [
        incident({ cause: "web-skimming", thirdParties: [{ name: "架空物流株式会社", role: "processor" }] }),
        [["/events", {}]],
      ],
    ],
  },
  "incident/misuse-without-exposure": {
    holds: [
      incident({ misuse: "confirmed" }),
      incident({ misuse: "confirmed", exposure: "possible" }),
      incident({ misuse: "possible", exposure: "unknown" }),
    ],
    violated: [[incident({ misuse: "confirmed", exposure: "unknown" }), [["/exposure", {}]]]],
  },
  "incident/data-classes-other-only": {
    holds: [incident(), incident({ dataClasses: [] }), incident({ dataClasses: ["name", "other"] })],
    violated: [[incident({ dataClasses: ["other"] }), [["/dataClasses/0", {}]]]],
  },
  "incident/medical-image-context": {
    holds: [
      incident({ dataClasses: ["medical-image"], organization: sector("healthcare") }),
      incident({ dataClasses: ["medical-image", "health"] }),
      incident({ dataClasses: ["medical-image"], organization: null }),
      incident({ dataClasses: ["photo"] }),
    ],
    violated: [
      [incident({ dataClasses: ["name", "medical-image"] }), [["/dataClasses/1", { sector: "manufacturing" }]]],
    ],
  },
  "incident/communication-secrecy": {
    holds: [
      incident({ dataClasses: ["message-content"] }),
      incident({ organization: sector("it-telecom") }),
      incident({ organization: sector("it-telecom"), dataClasses: ["message-content"], reportedTo: ["ministry"] }),
      incident({ organization: sector("it-telecom"), dataClasses: ["message-content"], exposure: "ruled-out" }),
    ],
    violated: [
      [incident({ organization: sector("it-telecom"), dataClasses: ["message-content"] }), [["/dataClasses/0", {}]]],
    ],
  },
  "incident/recipient-undated": {
    holds: [
      incident({ reportedTo: ["ministry", "ipa"] }),
      incident({ reportedTo: ["police"], events: [event("reported-police", "2031-03-05")] }),
    ],
    violated: [
      [
        incident({ reportedTo: ["ipa", "ppc", "police"], events: [event("reported-police", "2031-03-05")] }),
        [["/reportedTo/1", { authority: "ppc", type: "reported-ppc" }]],
      ],
    ],
  },
  "incident/authority-not-listed": {
    holds: [
      incident(),
      incident({ events: [event("reported-authority", "2031-03-05")], reportedTo: ["ppc", "ministry"] }),
      incident({
        events: [event("reported-authority", "2031-03-05")],
        thirdParties: [{ name: "架空物流株式会社", role: "processor" }],
      }),
    ],
    violated: [
      [
        incident({ events: [event("reported-authority", "2031-03-05")], reportedTo: ["ppc"] }),
        [["/events/0/type", { on: "2031-03-05" }]],
      ],
    ],
  },
  "incident/subjects-notice-not-stated": {
    holds: [
      incident(),
      incident({ reportedTo: ["ppc"], events: [event("notified", "2031-03-05")] }),
      incident({ reportedTo: ["ppc"], exposure: "ruled-out" }),
    ],
    violated: [[incident({ reportedTo: ["ppc"] }), [["/events", {}]]]],
  },
  "incident/full-report-late": {
    holds: [
      incident({ events: told("2031-03-01", "2031-03-03", "2031-03-31") }),
      incident({ events: told("2031-03-01", "2031-05-31") }),
      incident({ cause: "ransomware", events: told("2031-03-01", "2031-03-03", "2031-04-30") }),
      incident({ events: told("2022-01-01", "2022-01-03", "2022-05-30") }),
      incident({ events: [event("reported-ppc", "2031-03-03")] }),
    ],
    violated: [
      [
        incident({ events: told("2031-03-01", "2031-03-03", "2031-04-01") }),
        [["/events/2/on", { days: 31, limit: 30, knownOn: "2031-03-01", reportedOn: "2031-04-01" }]],
      ],
      [
        incident({ cause: "ransomware", events: told("2031-03-01", "2031-03-03", "2031-05-01") }),
        [["/events/2/on", { days: 61, limit: 60, knownOn: "2031-03-01", reportedOn: "2031-05-01" }]],
      ],
    ],
  },
  "incident/full-report-not-stated": {
    holds: [
      incident({ events: told("2031-03-01", "2031-03-03") }),
      incident({ publishedOn: "2031-05-10", events: told("2031-03-01", "2031-03-03", "2031-03-31") }),
      // The one report may be the full one.
      incident({ publishedOn: "2031-05-10", events: told("2031-03-01", "2031-04-03") }),
      incident({ publishedOn: "2022-05-10", events: told("2022-03-01", "2022-03-03") }),
      incident({ publishedOn: "2031-05-10" }),
      incident({ cause: "theft", publishedOn: "2031-04-30", events: told("2031-03-01", "2031-03-03") }),
    ],
    violated: [
      [
        incident({ publishedOn: "2031-04-01", events: told("2031-03-01", "2031-03-03") }),
        [["/events/1", { days: 31, limit: 30, knownOn: "2031-03-01", publishedOn: "2031-04-01" }]],
      ],
    ],
  },
  "incident/count-may-exceed-threshold": {
    holds: [
      incident(),
      incident({ affected: [group(1001)] }),
      incident({ affected: [group(1000, "person", "max")] }),
      incident({ affected: [group(5000, "record", "max")] }),
      incident({ affected: [group(5000, "person", "max")], reportedTo: ["ppc"] }),
      incident({ affected: [group(5000, "person", "max"), group(1200)] }),
      incident({ affected: [group(5000, "person", "max")], exposure: "ruled-out" }),
      incident({ affected: [group(5000, "person", "max")], events: [event("detected", "2022-03-31")] }),
    ],
    violated: [
      [
        incident({ affected: [group(5000, "person", "max"), group(300, "person", "min")] }),
        [
          ["/affected/0/count", { count: 5000, qualifier: "max", threshold: 1000 }],
          ["/affected/1/count", { count: 300, qualifier: "min", threshold: 1000 }],
        ],
      ],
      [
        incident({ affected: [group(100, "person", "approx")], organization: sector("government") }),
        [["/affected/0/count", { count: 100, qualifier: "approx", threshold: 100 }]],
      ],
    ],
  },
  "incident/police-report-not-stated": {
    holds: [
      incident(),
      incident({ cause: "theft", reportedTo: ["police"] }),
      incident({ cause: "theft", events: [event("reported-police", "2031-03-05")] }),
      incident({ cause: null }),
    ],
    violated: [[incident({ cause: "theft" }), [["/reportedTo", { cause: "theft" }]]]],
  },
  "incident/approximate-count-unrounded": {
    holds: [
      incident(),
      incident({
        affected: [group(1230, "person", "approx"), group(57, "person", "approx"), group(1234, "person", "max")],
      }),
    ],
    violated: [
      [incident({ affected: [group(1234, "person", "approx")] }), [["/affected/0/qualifier", { count: 1234 }]]],
    ],
  },
  "incident/total-qualified": {
    holds: [
      incident(),
      incident({ affected: [group(42, "person", "max"), group(42, "record")] }),
      incident({ total: null, affected: [group(42, "person", "max")] }),
      incident({ affected: [group(40), group(2, "person", "approx")] }),
    ],
    violated: [
      [
        incident({ affected: [group(42, "person", "cumulative")] }),
        [["/total", { total: 42, qualifier: "cumulative" }]],
      ],
    ],
  },
  "incident/count-zero": {
    holds: [incident(), incident({ total: null })],
    violated: [
      [
        incident({ affected: [group(42), group(0, "record")], total: 0 }),
        [
          ["/affected/1/count", { unit: "record" }],
          ["/total", { unit: null }],
        ],
      ],
    ],
  },
  "incident/count-over-population": {
    holds: [incident(), incident({ affected: [group(128_100_000), group(900_000_000, "record")] })],
    violated: [
      [
        incident({ affected: [group(128_100_001)] }),
        [["/affected/0/count", { count: 128_100_001, most: 128_100_000 }]],
      ],
    ],
  },
  "incident/group-repeated": {
    holds: [incident({ affected: [group(42), group(42, "record"), group(19), group(19)] })],
    violated: [
      [
        incident({ affected: [group(42), group(7), group(42, "person", "max")] }),
        [["/affected/2", { count: 42, unit: "person", first: 0 }]],
      ],
    ],
  },
  "incident/total-missing": {
    holds: [
      incident(),
      incident({ total: null, affected: [group(40), group(2)] }),
      incident({ total: null, affected: [group(11, "device")] }),
      incident({ total: null, affected: [] }),
    ],
    violated: [[incident({ total: null }), [["/total", { count: 42, unit: "person" }]]]],
  },
} satisfies Partial<Record<IncidentCheckCode, CheckRows>>;
