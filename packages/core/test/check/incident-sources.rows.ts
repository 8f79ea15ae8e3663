import type { IncidentCheckCode } from "../../src/kernel/issue.ts";
import { incident } from "../records.ts";
import type { CheckRows } from "./rows.ts";

const span = (quote: string, start = 0) => ({ start, end: start + quote.length, quote, rule: "test" });
const quoted = (quotes: Readonly<Record<string, readonly string[]>>, members: Parameters<typeof incident>[0] = {}) =>
  incident({
    ...members,
    evidence: Object.fromEntries(Object.entries(quotes).map(([path, all]) => [path, all.map((one) => span(one))])),
  });
const affected = (count: number) => ({ affected: [{ count, unit: "person", qualifier: "exact" }] });
const reported = (cause: string, detected: string, completed: string, reportedTo = ["ppc"]) =>
  incident({
    cause,
    reportedTo,
    publishedOn: null,
    events: [
      { type: "detected", on: detected },
      { type: "investigation-completed", on: completed },
    ],
  });

/** 2031-03-04 is a Tuesday, 2031-03-10 a Monday. */
const WEEKDAYS =
  "3月4日（水）、3月4日(火・祝)、4日（水曜日）に、4日(日本時間)、4日、5日（木）、3月10日 (Mon)、10 (Tuesday)、10(Wed.)";
const at = (path: string, quote: string, from = 0) => {
  const start = WEEKDAYS.indexOf(quote, from);
  return incident({ evidence: { [path]: [{ start, end: start + quote.length, quote, rule: "test" }] } });
};
const DETECTED = "/events/1/on";
const misdated = (stated: number) => [[DETECTED, { on: "2031-03-04", stated, right: 2 }]] as const;

/** Rows of the checks of quotes, and of those that need the text or a list of holidays. */
export const incidentSourceRows = {
  "incident/weekday": {
    text: WEEKDAYS,
    holds: [
      incident(),
      at(DETECTED, "3月4日", 5),
      at(DETECTED, "4日(日本時間)"),
      at(DETECTED, "4日、5日"),
      at(DETECTED, "5日（木）"),
      at("/publishedOn", "3月10日"),
      at("/events", "3月4日"),
      incident({ events: [{ type: "detected", on: "2031-03" }], evidence: { "/events/0/on": [span("3月4日")] } }),
      incident({ events: [{ type: "detected", on: "2031" }], evidence: { "/events/0/on": [span("3月4日")] } }),
      incident({ events: [{ type: "detected", on: "../2031-03-04" }], evidence: { "/events/0/on": [span("3月4日")] } }),
    ],
    violated: [
      [at(DETECTED, "3月4日"), misdated(3)],
      [at(DETECTED, "3月4日（水）"), misdated(3)],
      [at(DETECTED, "4日（水曜日）"), misdated(3)],
      [at("/publishedOn", "10 (T"), [["/publishedOn", { on: "2031-03-10", stated: 2, right: 1 }]]],
      [at("/publishedOn", "10(Wed.)"), [["/publishedOn", { on: "2031-03-10", stated: 3, right: 1 }]]],
    ],
  },
  "incident/count-against-evidence": {
    holds: [
      incident(),
      quoted({ "/affected/0/count": ["42名"] }),
      quoted({ "/affected/0/count": ["41名"], "/affected/0": ["４２名"] }),
      quoted({ "/affected/0/count": ["1,234,567件"] }, affected(1_234_567)),
      quoted({ "/affected/0/count": ["約1万2,000名"] }, affected(12_000)),
      quoted({ "/affected/0/count": ["四十一名"] }),
      quoted({ "/affected/0/count": ["多数"] }),
      quoted({ "/affected/1/count": ["41名"] }),
      quoted({ "/total": ["41名"] }),
    ],
    violated: [
      [quoted({ "/affected/0/count": ["24名"] }), [["/affected/0/count", { count: 42, stated: "24" }]]],
      [
        quoted({ "/affected/0/count": ["2031年"], "/affected/0": ["4.2件", "1,43名"] }),
        [["/affected/0/count", { count: 42, stated: "2031, 4.2, 1, 43" }]],
      ],
    ],
  },
  "incident/personal-data-in-evidence": {
    holds: [
      incident(),
      quoted({ "/total": ["42名"] }),
      quoted({ "/organization/name": ["窓口 03-1234-5678"] }),
      quoted({ "/total": ["4111 1111 1111 1112"] }),
      quoted({ "/total": ["1234-5678-9013"] }),
      quoted({ "/total": ["131-2345678901"] }),
      quoted({ "/total": ["411111111111111111"] }),
      incident({ evidence: null }),
    ],
    violated: [
      [quoted({ "/total": ["42名", "連絡先はｔａｒｏ@umi.example"] }), [["/evidence/~1total/1", { datum: "email" }]]],
      [quoted({ "/total": ["4111-1111-1111-1111"] }), [["/evidence/~1total/0", { datum: "card-number" }]]],
      [quoted({ "/total": ["378282246310005"] }), [["/evidence/~1total/0", { datum: "card-number" }]]],
      [quoted({ "/total": ["1234 5678 9018"] }), [["/evidence/~1total/0", { datum: "my-number" }]]],
      ...["000000000019", "000000000060", "000000000280", "100000000005"].map(
        (digits) => [quoted({ "/total": [digits] }), [["/evidence/~1total/0", { datum: "my-number" }]]] as const,
      ),
    ],
  },
  "incident/card-company-without-card-data": {
    holds: [
      incident(),
      incident({ reportedTo: ["card-company"], dataClasses: [] }),
      incident({ reportedTo: ["card-company"], dataClasses: ["name", "card-expiry"] }),
      incident({ reportedTo: ["police"] }),
    ],
    violated: [[incident({ reportedTo: ["police", "card-company"] }), [["/reportedTo/1", {}]]]],
  },
  "incident/investigation-beyond-full-report": {
    holds: [
      incident(),
      reported("loss", "2031-03-03", "2031-04-02"),
      reported("ransomware", "2031-03-03", "2031-05-02"),
      reported("loss", "2031-03-03", "2031-04-30", []),
      reported("loss", "2021-03-03", "2021-04-30"),
      reported("loss", "2031-03", "2031-04-30"),
    ],
    violated: [
      [
        reported("loss", "2031-03-03", "2031-04-03"),
        [["/events/1/on", { days: 31, limit: 30, knownOn: "2031-03-03", completedOn: "2031-04-03" }]],
      ],
      [
        reported("ransomware", "2031-03-04", "2031-05-07"),
        [["/events/1/on", { days: 64, limit: 60, knownOn: "2031-03-04", completedOn: "2031-05-07" }]],
      ],
    ],
  },
  "incident/skimming-before-extension": {
    holds: [
      incident(),
      incident({ cause: "web-skimming" }),
      incident({ cause: "web-skimming", events: [], publishedOn: "2024-04-01" }),
      incident({ cause: "web-skimming", events: [], publishedOn: "2024-03-31", reportedTo: ["ppc"] }),
      incident({ cause: "web-skimming", events: [], publishedOn: "2022-03-31" }),
      incident({ cause: "web-skimming", events: [], publishedOn: null }),
      incident({ cause: "loss", events: [], publishedOn: "2024-03-31" }),
    ],
    violated: [
      [
        incident({ cause: "web-skimming", events: [], publishedOn: "2024-03-31" }),
        [["/cause", { knownOn: "2024-03-31" }]],
      ],
      [
        incident({ cause: "web-skimming", events: [{ type: "detected", on: "2023-02" }], publishedOn: "2024-05-01" }),
        [["/cause", { knownOn: "2023-02" }]],
      ],
    ],
  },
  "incident/published-on-closed-day": {
    holidays: new Set(["2031-02-11"]),
    holds: [
      incident(),
      incident({ publishedOn: null }),
      incident({ publishedOn: "2031-02" }),
      incident({ publishedOn: "2031-02-11/2031-02-12" }),
      incident({ publishedOn: "2031-02-12" }),
      incident({ publishedOn: "2031-03-07" }),
      incident({ publishedOn: "2033-01-04" }),
      incident({ publishedOn: "2033-12-28" }),
      incident({ publishedOn: "2032-11-30" }),
      incident({ publishedOn: "2033-02-02" }),
    ],
    violated: ["2031-02-11", "2031-03-08", "2031-03-09", "2033-01-03", "2033-12-29", "2032-12-30"].map(
      (publishedOn) => [incident({ publishedOn }), [["/publishedOn", { publishedOn }]]] as const,
    ),
  },
} satisfies Partial<Record<IncidentCheckCode, CheckRows>>;
