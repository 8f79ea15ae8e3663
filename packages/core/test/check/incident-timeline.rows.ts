import type { IncidentCheckCode } from "../../src/kernel/issue.ts";
import { incident } from "../records.ts";
import type { CheckRows } from "./rows.ts";

const event = (type: string, on: string) => ({ type, on });
const timeline = (...events: readonly (readonly [type: string, on: string])[]) =>
  incident({ events: events.map(([type, on]) => event(type, on)) });

/** Rows of the checks of when things happened and which report of a series tells of them. */
export const incidentTimelineRows = {
  "incident/restored-before-contained": {
    holds: [
      incident(),
      timeline(["contained", "2031-03-04"], ["restored", "2031-03-04"]),
      timeline(["contained", "2031-03-02"], ["restored", "2031-03-03"], ["contained", "2031-03-09"]),
      timeline(["restored", "2031-03-03"]),
    ],
    violated: [
      [
        timeline(["restored", "2031-03-03"], ["contained", "2031-03-05"]),
        [["/events/0/on", { on: "2031-03-03", containedOn: "2031-03-05" }]],
      ],
    ],
  },
  "incident/investigation-order": {
    holds: [
      incident(),
      timeline(["investigation-completed", "2031-03-03"]),
      timeline(["investigation-started", "2031-03"], ["investigation-completed", "2031-03-02"]),
    ],
    violated: [
      [
        timeline(["investigation-completed", "2031-03-03"], ["investigation-started", "2031-03-05"]),
        [["/events/0/on", { on: "2031-03-03", startedOn: "2031-03-05" }]],
      ],
    ],
  },
  "incident/authority-told-before-detection": {
    holds: [
      incident(),
      timeline(["detected", "2031-03-03"], ["reported-authority", "2031-03-03"], ["detected", "2031-03-09"]),
      timeline(["reported-authority", "2031-03-03"]),
    ],
    violated: [
      [
        timeline(["reported-authority", "2031-03-03"], ["detected", "2031-03-04"]),
        [["/events/0/on", { on: "2031-03-03", detectedOn: "2031-03-04" }]],
      ],
    ],
  },
  "incident/response-before-detection": {
    holds: [
      incident(),
      timeline(["detected", "2031-03-04T09:00"], ["contained", "2031-03-04"]),
      timeline(["contained", "2031"]),
    ],
    violated: [
      [
        timeline(["contained", "2031-03-02"], ["investigation-started", "2031-03-03"], ["detected", "2031-03-04"]),
        [
          ["/events/0/on", { type: "contained", on: "2031-03-02", detectedOn: "2031-03-04" }],
          ["/events/1/on", { type: "investigation-started", on: "2031-03-03", detectedOn: "2031-03-04" }],
        ],
      ],
    ],
  },
  "incident/response-before-occurrence": {
    holds: [
      incident(),
      timeline(["occurred", "2031-03-01"], ["notified", "2031-03-02"], ["occurred", "2031-03-03"]),
      timeline(["other", "2031-03-01"], ["occurred", "2031-03-03"]),
      timeline(["notified", "2031-03-02"]),
    ],
    violated: [
      [
        timeline(["notified", "2031-03-02"], ["occurred", "2031-03-03"]),
        [["/events/0/on", { type: "notified", on: "2031-03-02", occurredOn: "2031-03-03" }]],
      ],
    ],
  },
  "incident/earlier-publication-unmarked": {
    holds: [
      timeline(["published", "2031-03-10"]),
      timeline(["published", "2031-03"]),
      incident({ report: "final", events: [event("published", "2031-02-10")] }),
      incident({ publishedOn: null, events: [event("published", "2031-02-10")] }),
    ],
    violated: [
      [
        timeline(["published", "2031-02-10"]),
        [["/events/0/on", { on: "2031-02-10", publishedOn: "2031-03-10", report: null }]],
      ],
      [
        incident({ report: "initial", events: [event("published", "2031-02-10")] }),
        [["/events/0/on", { on: "2031-02-10", publishedOn: "2031-03-10", report: "initial" }]],
      ],
    ],
  },
  "incident/later-report-without-earlier": {
    holds: [
      incident(),
      incident({ report: "follow-up", events: [event("published", "2031-02-10")] }),
      incident({ report: "final", events: [event("published", "2031-02")] }),
      incident({ report: "final", publishedOn: null }),
    ],
    violated: [
      [incident({ report: "follow-up" }), [["/report", { report: "follow-up", publishedOn: "2031-03-10" }]]],
      [
        incident({ report: "final", events: [event("published", "2031-03-10")] }),
        [["/report", { report: "final", publishedOn: "2031-03-10" }]],
      ],
    ],
  },
  "incident/publication-date-missing": {
    holds: [incident(), incident({ publishedOn: null }), timeline(["published", "2031-03-10"])],
    violated: [
      [
        incident({ publishedOn: null, events: [event("published", "2031-03-10")] }),
        [["/publishedOn", { on: "2031-03-10" }]],
      ],
    ],
  },
  "incident/publication-day": {
    holds: [
      incident(),
      incident({ publishedOn: "2031-03-10T15:00" }),
      incident({ publishedOn: "soon" }),
      incident({ publishedOn: null }),
    ],
    violated: ["2031", "2031-03", "2031-03-10/2031-03-12", "../2031-03-10"].map(
      (publishedOn) => [incident({ publishedOn }), [["/publishedOn", { publishedOn }]]] as const,
    ),
  },
  "incident/window-open-ended": {
    holds: [
      incident(),
      incident({ window: "2031-01" }),
      incident({ window: "2031-01/2031-02" }),
      incident({ window: "x/.." }),
    ],
    violated: [
      [incident({ window: "2031-01/.." }), [["/window", { window: "2031-01/..", missing: "end" }]]],
      [incident({ window: "../2031-01" }), [["/window", { window: "../2031-01", missing: "start" }]]],
    ],
  },
  "incident/window-too-long": {
    holds: [incident(), incident({ window: "2021-01-02/2030-12-31" }), incident({ window: "2000/.." })],
    violated: [
      [incident({ window: "2001-01-01/2031-02-01" }), [["/window", { window: "2001-01-01/2031-02-01", years: 30 }]]],
    ],
  },
  "incident/window-after-detection": {
    holds: [
      incident({ window: "2031-02/2031-03-09" }),
      incident({ window: "2031-03/2031-04" }),
      incident({ window: "2031-03-05", events: [event("detected", "2031-03-04"), event("detected", "2031-03-06")] }),
      incident({ window: "2031-03-05", events: [] }),
    ],
    violated: [
      [
        incident({ window: "2031-03-05/2031-03-06" }),
        [["/window", { window: "2031-03-05/2031-03-06", detectedOn: "2031-03-04" }]],
      ],
    ],
  },
  "incident/window-after-containment": {
    holds: [
      incident(),
      incident({ cause: "web-skimming", window: "2031-01/2031-03-05", events: [event("contained", "2031-03-05")] }),
      incident({ cause: "web-skimming", window: "2031-01/..", events: [event("contained", "2031-03-05")] }),
      incident({ cause: "loss", window: "2031-01/2031-03-06", events: [event("contained", "2031-03-05")] }),
      incident({ cause: "web-skimming", window: "2031-01/2031-03-06" }),
    ],
    violated: [
      [
        incident({ cause: "web-skimming", window: "2031-01/2031-03-06", events: [event("contained", "2031-03-05")] }),
        [["/window", { window: "2031-01/2031-03-06", containedOn: "2031-03-05" }]],
      ],
    ],
  },
  "incident/skimming-outside-window": {
    holds: [
      incident({ cause: "web-skimming", window: "2031-01/2031-03-03" }),
      incident({ cause: "loss", window: "2031-01/2031-02" }),
      incident({ cause: "web-skimming" }),
    ],
    violated: [
      [
        incident({ cause: "web-skimming", window: "2031-01/2031-02" }),
        [["/events/0/on", { on: "2031-03-03", window: "2031-01/2031-02" }]],
      ],
    ],
  },
  "incident/detection-long-after-occurrence": {
    holds: [
      incident(),
      timeline(["occurred", "2030-03-04"], ["detected", "2031-03-04"]),
      timeline(["occurred", "2030"], ["detected", "2031-12-31"]),
      timeline(["detected", "2031-12-31"]),
    ],
    violated: [
      [
        timeline(["occurred", "2030-03-03"], ["detected", "2031-03-04"]),
        [["/events/1/on", { days: 366, occurredOn: "2030-03-03", detectedOn: "2031-03-04" }]],
      ],
    ],
  },
  "incident/investigation-within-a-day": {
    holds: [
      incident(),
      timeline(["detected", "2031-03-04"], ["investigation-completed", "2031-03-04"]),
      incident({ cause: "ransomware" }),
      incident({
        cause: "ransomware",
        events: [event("detected", "2031-03-04"), event("investigation-completed", "2031-03-05")],
      }),
    ],
    violated: [
      [
        incident({
          cause: "ransomware",
          events: [event("detected", "2031-03-04T08:00"), event("investigation-completed", "2031-03-04")],
        }),
        [["/events/1/on", { on: "2031-03-04", detectedOn: "2031-03-04T08:00" }]],
      ],
    ],
  },
  "incident/act-as-period": {
    holds: [
      incident(),
      timeline(["occurred", "2030/2031"], ["detected", "2031-03-01/2031-03-31"]),
      timeline(["detected", "2031"], ["reported-ppc", "../2031-03-01"]),
    ],
    violated: [
      [
        timeline(["detected", "2031-03-01/2031-04-01"]),
        [["/events/0/on", { type: "detected", on: "2031-03-01/2031-04-01", days: 32 }]],
      ],
    ],
  },
  "incident/final-report-without-counts": {
    holds: [
      incident({ report: "final" }),
      incident({ total: null, affected: [] }),
      incident({ report: "final", total: null, affected: [], exposure: "ruled-out" }),
      incident({ report: "final", total: null, affected: [], cause: "denial-of-service" }),
    ],
    violated: [[incident({ report: "final", total: null, affected: [] }), [["/affected", {}]]]],
  },
  "incident/follow-up-without-counts": {
    holds: [
      incident({ report: "follow-up" }),
      incident({ total: null, affected: [] }),
      incident({ report: "follow-up", total: null, affected: [], exposure: "ruled-out" }),
    ],
    violated: [[incident({ report: "follow-up", total: null, affected: [] }), [["/affected", {}]]]],
  },
  "incident/final-report-exposure-unknown": {
    holds: [incident({ report: "final" }), incident({ exposure: "unknown" })],
    violated: [[incident({ report: "final", exposure: "unknown" }), [["/exposure", {}]]]],
  },
  "incident/initial-report-investigated": {
    holds: [incident({ report: "initial" }), timeline(["investigation-completed", "2031-03-06"])],
    violated: [
      [
        incident({ report: "initial", events: [event("investigation-completed", "2031-03-06")] }),
        [["/report", { completedOn: "2031-03-06" }]],
      ],
    ],
  },
} satisfies Partial<Record<IncidentCheckCode, CheckRows>>;
