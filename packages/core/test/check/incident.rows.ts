import type { IncidentCheckCode } from "../../src/kernel/issue.ts";
import { incident } from "../records.ts";
import { incidentEvidenceRows } from "./evidence.rows.ts";
import { incidentPartiesRows } from "./incident-parties.rows.ts";
import { incidentSourceRows } from "./incident-sources.rows.ts";
import { incidentSubstanceRows } from "./incident-substance.rows.ts";
import { incidentTimelineRows } from "./incident-timeline.rows.ts";
import type { CheckRows } from "./rows.ts";

const organization = { name: "架空産業株式会社", aliases: [], sector: "manufacturing", corporateNumber: null };
const event = (type: string, on: string) => ({ type, on });
const people = (count: number, qualifier = "exact") => ({ count, unit: "person", qualifier });
const detected = [event("detected", "2031-03-04")];

/** For each incident check: records it is silent about, and records with what it reports. */
export const incidentRows: Record<IncidentCheckCode, CheckRows> = {
  "incident/schema": {
    holds: [
      incident(),
      // Formats are told by their own checks.
      incident({ publishedOn: "soon" }),
    ],
    violated: [
      [incident({ total: "42" }), [["/total", { issue: "invalid_type", expected: "number" }]]],
      [incident({ note: 1 } as never), [["", { issue: "unrecognized_keys", expected: "note" }]]],
      [
        incident({ exposure: "maybe" }),
        [["/exposure", { issue: "invalid_value", expected: "confirmed | possible | ruled-out | unknown" }]],
      ],
      [incident({ total: -1 }), [["/total", { issue: "too_small", expected: ">= 0" }]]],
      [incident({ total: 2 ** 53 }), [["/total", { issue: "too_big", expected: "<= 9007199254740991" }]]],
    ],
  },
  "incident/when-valid": {
    holds: [incident(), incident({ window: "../2031-03-01~", publishedOn: "2031" })],
    violated: [
      [incident({ publishedOn: "2031-2-3" }), [["/publishedOn", { value: "2031-2-3", reason: "syntax" }]]],
      [incident({ window: "2031-02-30" }), [["/window", { value: "2031-02-30", reason: "calendar" }]]],
      [
        incident({ events: [event("other", "2031-03/2031-02")] }),
        [["/events/0/on", { value: "2031-03/2031-02", reason: "reversed" }]],
      ],
    ],
  },
  "incident/events-listed-in-order": {
    holds: [
      incident(),
      // A month and a day in it: no order is certain.
      incident({ events: [event("detected", "2031-03-04"), event("occurred", "2031-03")] }),
    ],
    violated: [
      [
        incident({ events: [event("detected", "2031-03-04"), event("occurred", "2031-02")] }),
        [["/events/1/on", { on: "2031-02", previous: "2031-03-04" }]],
      ],
    ],
  },
  "incident/events-in-causal-order": {
    holds: [
      incident(),
      incident({ events: [event("detected", "2031-03-04"), event("occurred", "2031-03")] }),
      // A second detection after the report is a later finding.
      incident({
        events: [event("detected", "2031-03-01"), event("reported-ppc", "2031-03-02"), event("detected", "2031-03-09")],
      }),
      incident({ events: [event("published", "2031-03-01")] }),
      // One investigation ends before the next begins.
      incident({ events: [event("investigation-completed", "2031-02"), event("investigation-started", "2031-03")] }),
    ],
    violated: [
      [
        incident({ events: [event("detected", "2031-03-01"), event("occurred", "2031-03-02")] }),
        [["/events/0/on", { earlier: "occurred", earlierOn: "2031-03-02", later: "detected", laterOn: "2031-03-01" }]],
      ],
    ],
  },
  "incident/event-after-publication": {
    holds: [
      incident(),
      incident({ events: [event("published", "2031-03-10T15:00")] }),
      incident({ publishedOn: null }),
    ],
    violated: [
      [
        incident({ events: [event("notified", "2031-03-11")] }),
        [["/events/0/on", { type: "notified", on: "2031-03-11", publishedOn: "2031-03-10" }]],
      ],
    ],
  },
  "incident/event-duplicated": {
    holds: [
      incident(),
      incident({ events: [event("contained", "2031-03-04T09:00"), event("contained", "2031-03-04T10:00")] }),
    ],
    violated: [
      [
        incident({ events: [...detected, event("contained", "2031-03-04"), ...detected] }),
        [["/events/2", { type: "detected", on: "2031-03-04", first: 0 }]],
      ],
    ],
  },
  "incident/window-after-publication": {
    holds: [incident({ window: "2030-01/2031-03-09" }), incident({ window: "2031-03-10" })],
    violated: [
      [incident({ window: "2031-04/.." }), [["/window", { window: "2031-04/..", publishedOn: "2031-03-10" }]]],
    ],
  },
  "incident/date-implausible": {
    holds: [
      incident(),
      incident({ publishedOn: "1980" }),
      incident({ publishedOn: "2100-12-31" }),
      incident({ publishedOn: "x" }),
    ],
    violated: [
      [incident({ publishedOn: "2201-01-01" }), [["/publishedOn", { on: "2201-01-01", first: 1980, last: 2100 }]]],
      [
        incident({ events: [event("occurred", "1979-12-31")] }),
        [["/events/0/on", { on: "1979-12-31", first: 1980, last: 2100 }]],
      ],
      [incident({ publishedOn: "2101-01-01" }), [["/publishedOn", { on: "2101-01-01", first: 1980, last: 2100 }]]],
    ],
  },
  "incident/count-over-total": {
    holds: [
      incident(),
      incident({ affected: [people(50, "max")] }),
      incident({ affected: [people(50), { count: 1, unit: "card", qualifier: "exact" }] }),
      incident({ total: null, affected: [people(50)] }),
    ],
    violated: [
      [
        incident({ affected: [people(40), people(43)] }),
        [["/affected/1/count", { count: 43, total: 42, unit: "person" }]],
      ],
    ],
  },
  "incident/total-unsupported": {
    holds: [
      incident(),
      incident({ affected: [people(40), people(2)] }),
      incident({ affected: [people(30), people(12), people(7)] }),
      incident({ affected: [] }),
      incident({ affected: [people(7), { count: 42, unit: "record", qualifier: "exact" }] }),
    ],
    violated: [
      [incident({ affected: [people(30), people(13)] }), [["/total", { total: 42, unit: "person", sum: 43 }]]],
      [
        incident({ affected: [people(40), { count: 2, unit: "card", qualifier: "exact" }] }),
        [["/total", { total: 42, unit: "person", sum: 40 }]],
      ],
    ],
  },
  "incident/unit-mismatch": {
    holds: [
      incident({ affected: [people(42), people(42)] }),
      incident({ affected: [people(9), { count: 9, unit: "record", qualifier: "exact" }] }),
    ],
    violated: [
      [
        incident({ affected: [people(42), { count: 42, unit: "record", qualifier: "cumulative" }] }),
        [["/affected/1/unit", { count: 42, unit: "record", otherUnit: "person" }]],
      ],
    ],
  },
  "incident/count-at-threshold": {
    holds: [
      incident({ affected: [people(1001)] }),
      incident({ affected: [people(100)] }),
      incident({ affected: [{ count: 1000, unit: "record", qualifier: "exact" }] }),
    ],
    violated: [
      [incident({ affected: [people(1000)] }), [["/affected/0/count", { count: 1000, threshold: 1000 }]]],
      [
        incident({ organization: { ...organization, sector: "government" }, affected: [people(100)] }),
        [["/affected/0/count", { count: 100, threshold: 100 }]],
      ],
    ],
  },
  "incident/ppc-report-not-stated": {
    holds: [
      incident(),
      incident({ affected: [people(1000)] }),
      incident({ affected: [people(5000, "max")] }),
      incident({ affected: [people(1001)], reportedTo: ["ppc"] }),
      incident({ affected: [people(1001)], reportedTo: ["ministry"] }),
      incident({ affected: [people(1001)], events: [...detected, event("reported-ppc", "2031-03-05")] }),
      incident({ dataClasses: ["health"], exposure: "ruled-out" }),
      // Before the duty of 2022-04-01, and for local governments of 2023-04-01.
      incident({ dataClasses: ["health"], events: [event("detected", "2022-03-31")] }),
      incident({
        dataClasses: ["health"],
        organization: { ...organization, sector: "local-government" },
        events: [event("detected", "2023-03-31")],
      }),
      // Skimming before 2024-04-01.
      incident({ cause: "web-skimming", dataClasses: ["card-number"], events: [event("detected", "2024-03-31")] }),
      // A malicious act without personal data.
      incident({ cause: "denial-of-service", dataClasses: [], affected: [] }),
      incident({ dataClasses: ["my-number"], affected: [people(100)] }),
    ],
    violated: [
      [
        incident({ affected: [people(1001)] }),
        [["/affected/0/count", { ground: "count", value: 1001, threshold: 1000 }]],
      ],
      [
        incident({
          organization: { ...organization, sector: "government" },
          affected: [people(3), people(101, "min")],
        }),
        [["/affected/1/count", { ground: "count", value: 101, threshold: 100 }]],
      ],
      [
        incident({ dataClasses: ["name", "health"] }),
        [["/dataClasses/1", { ground: "sensitive", value: "health", threshold: null }]],
      ],
      [
        incident({ cause: "web-skimming", dataClasses: ["card-number"], events: [event("detected", "2024-04-01")] }),
        [
          ["/dataClasses/0", { ground: "property", value: "card-number", threshold: null }],
          ["/cause", { ground: "malicious", value: "web-skimming", threshold: null }],
        ],
      ],
      [
        incident({ dataClasses: ["my-number"], affected: [people(101)] }),
        [["/dataClasses/0", { ground: "my-number", value: "my-number", threshold: 100 }]],
      ],
      [
        incident({ dataClasses: ["my-number"], affected: [], cause: "theft" }),
        [
          ["/cause", { ground: "malicious", value: "theft", threshold: null }],
          ["/dataClasses/0", { ground: "my-number", value: "my-number", threshold: null }],
        ],
      ],
      // An unknown date is not "before the duty".
      [
        incident({ dataClasses: ["health"], events: [], publishedOn: null }),
        [["/dataClasses/0", { ground: "sensitive", value: "health", threshold: null }]],
      ],
    ],
  },
  "incident/ppc-report-beyond-guide": {
    holds: [
      incident({ events: [event("detected", "2031-03-01"), event("reported-ppc", "2031-03-06")] }),
      // Some day of the month: late is not certain.
      incident({ events: [event("detected", "2031-03"), event("reported-ppc", "2031-03-31")] }),
      incident({ events: [event("detected", "2022-03-01"), event("reported-ppc", "2022-03-31")] }),
      incident({ events: [event("reported-ppc", "2031-03-31")] }),
      incident({ events: [event("reported-ppc", "2031-13-31"), event("detected", "2031-03-01")] }),
    ],
    violated: [
      [
        incident({ events: [event("detected", "2031-03-01"), event("reported-ppc", "2031-03-07")] }),
        [["/events/1/on", { days: 6, shortest: 6, knownOn: "2031-03-01", reportedOn: "2031-03-07" }]],
      ],
      // Nobody says when it was detected, but the network was cut on the 1st.
      [
        incident({
          events: [
            event("investigation-started", "2031-03-02"),
            event("contained", "2031-03-01"),
            event("reported-ppc", "2031-03-07"),
          ],
        }),
        [["/events/2/on", { days: 6, shortest: 6, knownOn: "2031-03-01", reportedOn: "2031-03-07" }]],
      ],
      [
        incident({
          events: [
            event("detected", "2031-02-11"),
            event("detected", "2031-02-20T18:00"),
            event("reported-ppc", "2031-02-20"),
            event("detected", "2031-02-28"),
            event("reported-ppc", "2031-03-30"),
          ],
        }),
        [["/events/2/on", { days: 9, shortest: 0, knownOn: "2031-02-11", reportedOn: "2031-02-20" }]],
      ],
    ],
  },
  "incident/publication-delayed": {
    holds: [
      incident(),
      incident({ publishedOn: "2031-06-02" }),
      incident({ publishedOn: null }),
      incident({ events: [] }),
    ],
    violated: [
      [
        incident({ publishedOn: "2031-06-03" }),
        [["/publishedOn", { days: 91, knownOn: "2031-03-04", publishedOn: "2031-06-03", explained: null }]],
      ],
    ],
  },
  "incident/ministry-report-not-stated": {
    holds: [
      incident({ cause: "ransomware" }),
      incident({ organization: { ...organization, sector: "healthcare" }, cause: "loss" }),
      incident({
        organization: { ...organization, sector: "healthcare" },
        cause: "ransomware",
        reportedTo: ["ministry"],
      }),
      incident({
        organization: { ...organization, sector: "healthcare" },
        cause: "ransomware",
        events: [event("detected", "2018-10-28")],
      }),
    ],
    violated: [
      [
        incident({ organization: { ...organization, sector: "healthcare" }, cause: "ransomware" }),
        [["/reportedTo", { cause: "ransomware" }]],
      ],
    ],
  },
  "incident/recipient-not-listed": {
    holds: [incident(), incident({ events: [event("reported-police", "2031-03-05")], reportedTo: ["police"] })],
    violated: [
      [
        incident({
          events: [event("reported-ppc", "2031-03-05"), event("reported-police", "2031-03-06")],
          reportedTo: ["ppc"],
        }),
        [["/reportedTo", { type: "reported-police", authority: "police" }]],
      ],
      [
        incident({ events: [event("reported-ppc", "2031-03-05")] }),
        [["/reportedTo", { type: "reported-ppc", authority: "ppc" }]],
      ],
    ],
  },
  "incident/exposure-against-misuse": {
    holds: [incident({ exposure: "ruled-out" }), incident({ exposure: "possible", misuse: "confirmed" })],
    violated: [
      [
        incident({ exposure: "ruled-out", misuse: "possible" }),
        [["/misuse", { exposure: "ruled-out", misuse: "possible" }]],
      ],
      [
        incident({ exposure: "ruled-out", misuse: "confirmed" }),
        [["/misuse", { exposure: "ruled-out", misuse: "confirmed" }]],
      ],
    ],
  },
  "incident/payment-data-without-number": {
    holds: [
      incident(),
      incident({ dataClasses: ["card-number", "card-security-code"] }),
      incident({ dataClasses: ["card-holder"] }),
    ],
    violated: [
      [
        incident({ dataClasses: ["name", "card-security-code", "card-expiry", "card-authentication"] }),
        [
          ["/dataClasses/1", { dataClass: "card-security-code" }],
          ["/dataClasses/2", { dataClass: "card-expiry" }],
          ["/dataClasses/3", { dataClass: "card-authentication" }],
        ],
      ],
    ],
  },
  "incident/processor-without-organization": {
    holds: [
      incident({ thirdParties: [{ name: "架空物流株式会社", role: "processor" }] }),
      incident({ organization: null, thirdParties: [{ name: "架空物流株式会社", role: "investigator" }] }),
    ],
    violated: [
      [
        incident({
          organization: null,
          thirdParties: [
            { name: "架空調査合同会社", role: "investigator" },
            { name: "架空物流株式会社", role: "processor" },
          ],
        }),
        [["/thirdParties/1/role", { name: "架空物流株式会社" }]],
      ],
    ],
  },
  "incident/organization-missing": {
    holds: [incident()],
    violated: [[incident({ organization: null }), [["/organization", {}]]]],
  },
  "incident/cause-missing": { holds: [incident()], violated: [[incident({ cause: null }), [["/cause", {}]]]] },
  "incident/detection-missing": {
    holds: [incident()],
    violated: [[incident({ events: [event("occurred", "2031-03-03")] }), [["/events", {}]]]],
  },
  "incident/misuse-not-stated": {
    holds: [incident(), incident({ misuse: null })],
    violated: [[incident({ misuse: "unknown" }), [["/misuse", {}]]]],
  },
  "incident/initial-report": {
    holds: [incident(), incident({ report: "final" })],
    violated: [[incident({ report: "initial" }), [["/report", {}]]]],
  },
  "incident/corporate-number": {
    holds: [
      incident(),
      // The number of the National Tax Agency and a made-up base with a right check digit.
      incident({ organization: { ...organization, corporateNumber: "7000012050002" } }),
      incident({ organization: { ...organization, corporateNumber: "9000000000000" } }),
    ],
    violated: [
      [
        incident({ organization: { ...organization, corporateNumber: "8000012050002" } }),
        [["/organization/corporateNumber", { number: "8000012050002", reason: "check-digit", expected: 7 }]],
      ],
      [
        incident({ organization: { ...organization, corporateNumber: "７000012050002" } }),
        [["/organization/corporateNumber", { number: "７000012050002", reason: "shape", expected: null }]],
      ],
    ],
  },
  "incident/members-unique": {
    holds: [incident()],
    violated: [
      [
        incident({
          dataClasses: ["name", "email", "name"],
          reportedTo: ["police", "police"],
          organization: { ...organization, aliases: ["架空", "架空"] },
          affected: [{ ...people(42), dataClasses: ["age", "age"] }],
        }),
        [
          ["/dataClasses/2", { value: "name", first: 0 }],
          ["/reportedTo/1", { value: "police", first: 0 }],
          ["/organization/aliases/1", { value: "架空", first: 0 }],
          ["/affected/0/dataClasses/1", { value: "age", first: 0 }],
        ],
      ],
    ],
  },
  "incident/evidence-slices": {
    text: "四月三日に公表した。",
    holds: [
      incident(),
      incident({ evidence: { "/publishedOn": [{ start: 0, end: 4, quote: "四月三日", rule: "x" }] } }),
    ],
    violated: [
      [
        incident({
          evidence: {
            "/publishedOn": [
              { start: 0, end: 4, quote: "四月三", rule: "x" },
              { start: 8, end: 11, quote: "た。", rule: "x" },
              { start: 4, end: 0, quote: "", rule: "x" },
              { start: 0.5, end: 1, quote: "四", rule: "x" },
              { start: -1, end: 1, quote: "", rule: "x" },
              "四月",
            ],
          },
        }),
        [
          ["/evidence/~1publishedOn/0", { reason: "quote", start: 0, end: 4 }],
          ["/evidence/~1publishedOn/1", { reason: "outside", start: 8, end: 11 }],
          ["/evidence/~1publishedOn/2", { reason: "shape", start: 4, end: 0 }],
          ["/evidence/~1publishedOn/3", { reason: "shape", start: 0.5, end: 1 }],
          ["/evidence/~1publishedOn/4", { reason: "shape", start: -1, end: 1 }],
          ["/evidence/~1publishedOn/5", { reason: "shape", start: null, end: null }],
        ],
      ],
    ],
  },
  "incident/evidence-targets": {
    holds: [incident(), incident({ evidence: { "/events/1/on": [] }, implied: { "/timeZone": "ja/zone" } })],
    violated: [
      [
        incident({ evidence: { "/events/2/on": [], "": [] }, implied: { cause: "x" } }),
        [
          ["/evidence/~1events~12~1on", { pointer: "/events/2/on" }],
          ["/evidence/", { pointer: "" }],
          ["/implied/cause", { pointer: "cause" }],
        ],
      ],
    ],
  },
  "incident/provenance-complete": {
    holds: [
      incident(),
      incident({
        evidence: {
          "/organization/name": [],
          "/publishedOn": [],
          "/cause": [],
          "/exposure": [],
          "/events": [],
          "/affected/0/count": [],
        },
        implied: { "/misuse": "x", "/total": "x", "/dataClasses": "x" },
      }),
    ],
    violated: [
      [
        incident({
          evidence: { "/organization": [], "/events/1/on": [], "/affected": [], "/dataClasses/0": [], "/total": [] },
          implied: { "/misuse": "x" },
        }),
        [
          ["/publishedOn", {}],
          ["/cause", {}],
          ["/exposure", {}],
          ["/events/0", {}],
          ["/dataClasses/1", {}],
        ],
      ],
    ],
  },
  "incident/group-classes-listed": {
    holds: [incident({ affected: [{ ...people(42), dataClasses: ["name"] }] })],
    violated: [
      [
        incident({ affected: [people(42), { ...people(42), dataClasses: ["name", "phone"] }] }),
        [["/affected/1/dataClasses/1", { dataClass: "phone" }]],
      ],
    ],
  },
  "incident/alias-is-name": {
    holds: [incident({ organization: { ...organization, aliases: ["架空産業"] } }), incident({ organization: null })],
    violated: [
      [
        incident({ organization: { ...organization, name: "ＡＢＣ商事", aliases: ["商事", "ABC商事"] } }),
        [["/organization/aliases/1", { alias: "ABC商事" }]],
      ],
    ],
  },
  "incident/third-party-is-organization": {
    holds: [
      incident({ thirdParties: [{ name: "架空産業", role: "subsidiary" }] }),
      incident({ organization: null, thirdParties: [{ name: "架空産業株式会社", role: "processor" }] }),
    ],
    violated: [
      [
        incident({ thirdParties: [null, { name: "架空産業株式会社", role: "processor" }] }),
        [["/thirdParties/1/name", { name: "架空産業株式会社" }]],
      ],
    ],
  },
  "incident/case-number": {
    holds: [
      incident(),
      incident({ caseNumber: "2031-7" }),
      // Numbered in the year after.
      incident({ caseNumber: "2032-1" }),
      incident({ caseNumber: "2020-1", publishedOn: null }),
      incident({ caseNumber: "2030-400", publishedOn: "2030-12/2031-01" }),
    ],
    violated: [
      [incident({ caseNumber: "#7" }), [["/caseNumber", { number: "#7", reason: "shape", publishedOn: null }]]],
      [
        incident({ caseNumber: "2030-400" }),
        [["/caseNumber", { number: "2030-400", reason: "before-publication", publishedOn: "2031-03-10" }]],
      ],
    ],
  },
  "incident/exposure-without-facts": {
    holds: [
      incident({ dataClasses: [] }),
      incident({ affected: [] }),
      incident({ exposure: "possible", affected: [], dataClasses: [] }),
    ],
    violated: [[incident({ affected: [], dataClasses: [] }), [["/exposure", {}]]]],
  },
  "incident/total-without-groups": {
    holds: [incident(), incident({ total: null, affected: [] })],
    violated: [[incident({ affected: [] }), [["/total", { total: 42 }]]]],
  },
  "incident/time-zone": {
    holds: [
      incident(),
      ...["UTC", "America/Argentina/Buenos_Aires", "America/Port-au-Prince", "Etc/GMT+9"].map((timeZone) =>
        incident({ timeZone }),
      ),
    ],
    violated: ["JST", "+09:00", "Asia / Tokyo", "asia/tokyo"].map(
      (timeZone) => [incident({ timeZone }), [["/timeZone", { timeZone }]]] as const,
    ),
  },
  ...incidentTimelineRows,
  ...incidentSubstanceRows,
  ...incidentPartiesRows,
  ...incidentEvidenceRows,
  ...incidentSourceRows,
};
