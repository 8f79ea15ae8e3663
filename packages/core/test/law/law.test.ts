import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { generateIncidents } from "../../src/generate/index.ts";
import { resolvePointer } from "../../src/kernel/issue.ts";
import {
  type AssessedDuty,
  type AssessOptions,
  assess,
  certainDuties,
  delays,
  describeReason,
  disclosureQuality,
  dutyTitles,
  statutes,
  whatIf,
} from "../../src/law/index.ts";
import { incident } from "../records.ts";
import { situationRows } from "./situations.rows.ts";

const on = "2026-01-01";
const duties = (record: unknown, statute: string, options: AssessOptions = { on }) =>
  assess(record, options).duties.filter((duty) => duty.statute === statute);
const attacked = (events: readonly { type: string; on: string }[], members = {}) =>
  incident({ cause: "ransomware", publishedOn: "2025-09-01", events, ...members });
const brief = ({ duty, aware, deadline, status }: AssessedDuty) =>
  `${duty} ${aware?.on ?? "-"} ${deadline?.due ?? "-"} ${status}`;

describe("situations", () => {
  it.each(situationRows)("%s (%s)", (_case, statute, record, answer, reasons) => {
    const found = duties(record, statute);
    expect(found.length).toBeGreaterThan(0);
    for (const { situation, why, evidence } of found) {
      expect(situation).toBe(answer);
      expect(why.map(({ code, paths }) => [code, ...paths].join(" "))).toEqual(reasons);
      expect(evidence).toEqual([...new Set(why.flatMap(({ paths }) => paths))]);
    }
  });

  it.each(situationRows)("reasons of: %s (%s) are worded and point at the record", (_case, statute, record) => {
    for (const { why, evidence } of duties(record, statute)) {
      expect(why.length).toBeGreaterThan(0);
      for (const path of evidence) expect(resolvePointer(record, path), path).not.toBeUndefined();
      for (const reason of why) {
        expect(describeReason(reason, "ja")).toMatch(/^(?!.*(?:undefined|NaN)).+。$/);
        expect(describeReason(reason, "en")).toMatch(/^(?!.*(?:undefined|NaN)).+\.$/);
      }
    }
  });
});

describe("versions", () => {
  const version = (record: unknown, statute: string, options?: AssessOptions) =>
    duties(record, statute, options)[0]?.version ?? null;
  const known = (day: string, members = {}) => attacked([{ type: "detected", on: day }], members);
  const of = (sector: string) => ({ organization: { name: "架空", aliases: [], sector, corporateNumber: null } });
  it.each([
    ["before the duty", known("2022-03-31"), "appi-26", null],
    ["its first day", known("2022-04-01"), "appi-26", "2022"],
    ["the last day of the first version", known("2024-03-31"), "appi-26", "2022"],
    ["data being acquired", known("2024-04-01"), "appi-26", "2024"],
    ["a reform without a day", known("2026-12-01"), "appi-26", "2024"],
    ["the state from 2022", known("2022-06-01", of("government")), "appi-68", "2022"],
    ["towns not before 2023", known("2022-06-01", of("local-government")), "appi-68", null],
    ["towns from 2023", known("2023-04-01", of("local-government")), "appi-68", "2023"],
  ])("%s", (_case, record, statute, expected) => {
    expect(version(record, statute, {})).toBe(expected);
  });

  it("begins no version after the day of the assessment", () => {
    const record = known("2024-05-01");
    expect(version(record, "appi-26", { on: "2024-03-01" })).toBeNull();
    expect(assess(record, { on: "2024-03-01" }).notInForce).toContainEqual({ statute: "appi-26", aware: "2024-05-01" });
  });

  it("skimming known before 2024-04-01 counts 30 days, not 60", () => {
    const skimmed = (day: string) => known(day, { cause: "web-skimming", dataClasses: ["card-number"] });
    const final = (day: string) => duties(skimmed(day), "appi-26").find(({ duty }) => duty === "final-report");
    expect(final("2024-03-31")?.deadline?.days).toBe(30);
    expect(final("2024-04-01")?.deadline?.days).toBe(60);
  });
});

describe("deadlines", () => {
  const detected = { type: "detected", on: "2025-06-02" };
  it.each([
    [
      "inside the guide, and no second report",
      [detected, { type: "reported-ppc", on: "2025-06-07" }],
      ["preliminary-report 2025-06-02 2025-06-07 within", "final-report 2025-06-02 2025-08-01 not-stated"],
    ],
    [
      "outside the guide, the second in time",
      [detected, { type: "reported-ppc", on: "2025-06-08" }, { type: "reported-ppc", on: "2025-08-01" }],
      ["preliminary-report 2025-06-02 2025-06-07 late", "final-report 2025-06-02 2025-08-01 within"],
    ],
    [
      "a report of some day of the month",
      [detected, { type: "reported-ppc", on: "2025-06" }],
      ["preliminary-report 2025-06-02 2025-06-07 cannot-tell", "final-report 2025-06-02 2025-08-01 not-stated"],
    ],
    [
      "two readings side by side",
      [detected, { type: "detected", on: "2025-06-10" }, { type: "reported-ppc", on: "2025-06-10" }],
      [
        "preliminary-report 2025-06-02 2025-06-07 late",
        "final-report 2025-06-02 2025-08-01 not-stated",
        "preliminary-report 2025-06-10 2025-06-15 within",
        "final-report 2025-06-10 2025-08-09 not-stated",
      ],
    ],
    [
      "only an act that shows knowledge: at the latest then",
      [
        { type: "contained", on: "2025-06-02" },
        { type: "reported-ppc", on: "2025-06-08" },
      ],
      ["preliminary-report ../2025-06-02 ../2025-06-07 late", "final-report ../2025-06-02 ../2025-08-01 not-stated"],
    ],
    [
      "the same act, reported soon: it may have known long before",
      [
        { type: "contained", on: "2025-06-02" },
        { type: "reported-ppc", on: "2025-06-03" },
      ],
      [
        "preliminary-report ../2025-06-02 ../2025-06-07 cannot-tell",
        "final-report ../2025-06-02 ../2025-08-01 not-stated",
      ],
    ],
    [
      "nothing but the disclosure",
      [],
      [
        "preliminary-report ../2025-09-01 ../2025-09-06 not-stated",
        "final-report ../2025-09-01 ../2025-10-31 not-stated",
      ],
    ],
  ])("%s", (_case, events, expected) => {
    const found = duties(attacked(events), "appi-26").filter(({ duty }) => duty !== "notify-people");
    expect(found.map(brief)).toEqual(expected);
  });

  it("tells apart what was told on a day nobody stated", () => {
    const [first] = duties(attacked([detected], { reportedTo: ["police", "ppc"] }), "appi-26");
    expect(first).toMatchObject({ status: "cannot-tell", doneAt: "/reportedTo/1" });
  });

  it("takes the reading asked for", () => {
    const record = attacked([detected, { type: "detected", on: "2025-06-10" }]);
    const days = (reading: "first" | "last") =>
      duties(record, "appi-26", { on, reading }).map(({ aware }) => aware?.on);
    expect(new Set(days("first"))).toEqual(new Set(["2025-06-02"]));
    expect(new Set(days("last"))).toEqual(new Set(["2025-06-10"]));
  });

  it("counts as asked: the first day, and closed days", () => {
    const due = (counting: AssessOptions["counting"]) =>
      duties(attacked([detected]), "appi-26", { on, ...(counting && { counting }) })[0]?.deadline?.due;
    expect(due({ firstDayCounts: true })).toBe("2025-06-06");
    expect(due({ isClosed: (day) => day === "2025-06-07" || day === "2025-06-08" })).toBe("2025-06-09");
    expect(due({ isClosed: () => true })).toBe("2025-07-08");
  });
});

describe("cases as they were disclosed: dates, classes and numbers of public notices", () => {
  const of = (sector: string, members: Record<string, unknown>) =>
    incident({
      organization: { name: "架空の団体", aliases: [], sector, corporateNumber: null },
      affected: [],
      total: null,
      reportedTo: [],
      ...members,
    });
  const at = (type: string, day: string) => ({ type, on: day });
  const first = (record: unknown, statute: string) =>
    duties(record, statute, { on: "2026-10-09" })
      .filter(({ duty }) => duty === "preliminary-report")
      .map(({ version, situation, aware, status }) => [version, situation, aware?.on, status].join(" "));

  const span = ({ min, max }: { min: number | null; max: number | null }) =>
    min === max ? `${min}` : `${min ?? ""}–${max ?? ""}`;
  const after = (record: unknown) =>
    delays(record).map(
      ({ aware, acts }) => `${aware.on}: ${acts.map(({ type, days }) => `${type} ${span(days)}`).join(", ")}`,
    );

  it("a hospital that stopped its systems at once and told the PPC six days later", () => {
    const record = of("healthcare", {
      cause: "unauthorized-access",
      exposure: "possible",
      dataClasses: ["name", "health"],
      publishedOn: "2023-07-28",
      events: [
        at("contained", "2023-04-04"),
        at("reported-police", "2023-04-07"),
        at("reported-authority", "2023-04-10"),
        at("reported-ppc", "2023-04-10"),
      ],
      reportedTo: ["police", "ministry", "ppc"],
    });
    expect(first(record, "appi-26")).toEqual(["2022 yes ../2023-04-04 late"]);
    expect(after(record)).toEqual([
      "../2023-04-04: reported-ppc 6–, reported-police 3–, reported-authority 6–, published 115–",
    ]);
    // Nobody knows of what has not happened yet: a breach of that very day leaves no other day of knowing.
    const sameDay = { ...record, events: [at("occurred", "2023-04-04"), ...(record.events as object[])] };
    expect(first(sameDay, "appi-26")).toEqual(["2022 yes 2023-04-04 late"]);
    expect(after(sameDay)).toEqual([
      "2023-04-04: reported-ppc 6, reported-police 3, reported-authority 6, published 115",
    ]);
    expect(duties(record, "medical-notice", { on })[0]).toMatchObject({ situation: "yes", doneAt: "/reportedTo/1" });
  });
  it("an organ of the state that read its traces eight days before it had proof", () => {
    const record = of("government", {
      cause: "vulnerability-exploit",
      exposure: "possible",
      dataClasses: ["email"],
      events: [at("detected", "2023-06-13"), at("detected", "2023-06-21"), at("reported-ppc", "2023-06-21")],
    });
    expect(first(record, "appi-68")).toEqual(["2023 yes 2023-06-13 late", "2023 yes 2023-06-21 within"]);
    expect(after({ ...record, publishedOn: "2023-08-04" })).toEqual([
      "2023-06-13: reported-ppc 8, published 52",
      "2023-06-21: reported-ppc 0, published 44",
    ]);
    expect(duties(record, "appi-26").every(({ situation }) => situation === "no")).toBe(true);
  });
  it("a mail to 43 bodies, 41 and 2 addresses: under the hundred of a public body", () => {
    const group = (count: number, unit: string) => ({ count, unit, qualifier: "exact" });
    const record = of("local-government", {
      dataClasses: ["email"],
      affected: [group(43, "organization"), group(41, "email-address"), group(2, "email-address")],
      total: 43,
      events: [at("detected", "2023-07-31T13:49")],
    });
    expect(first(record, "appi-68")).toEqual(["2023 no 2023-07-31T13:49 not-stated"]);
    expect(duties(record, "appi-68")[0]?.why).toContainEqual({
      code: "people-within-threshold",
      params: { max: 43, threshold: 100 },
      paths: ["/affected/1", "/affected/2"],
    });
  });
  it("skimming that was known before data being acquired was covered", () => {
    const record = of("nonprofit", {
      cause: "web-skimming",
      exposure: "possible",
      dataClasses: ["card-number", "name"],
      publishedOn: "2023-08-08",
      events: [at("detected", "2022-12-17"), at("reported-police", "2023-07-12")],
      reportedTo: ["local-government", "police"],
    });
    expect(after(record)).toEqual(["2022-12-17: reported-police 207, published 234"]);
    expect(first(record, "appi-26")).toEqual(["2022 yes 2022-12-17 not-stated"]);
    expect(duties(record, "appi-26").map(({ deadline }) => deadline?.due)).toEqual([
      "2022-12-22",
      "2023-01-16",
      undefined,
    ]);
  });
});

describe("what if", () => {
  const record = incident({ events: [{ type: "detected", on: "2025-06-02" }], affected: [], total: null });
  const changes = (change: Parameters<typeof whatIf>[1]) =>
    whatIf(record, change, { on }).map(
      ({ before, after }) => `${after?.statute} ${before?.situation} ${after?.situation}`,
    );
  it.each([
    [{ people: 1001 }, "appi-26 unknown yes"],
    [{ people: 12 }, "appi-26 unknown no"],
    [{ addDataClasses: ["card-number"] }, "appi-26 unknown yes"],
    [{ addDataClasses: ["card-number"] }, "card-practice no yes"],
    [{ cause: "ransomware" }, "appi-26 unknown yes"],
    [{ exposure: "ruled-out" }, "appi-26 unknown no"],
    [{ sector: "government" }, "appi-68 no unknown"],
  ])("%o", (change, expected) => {
    expect(changes(change)).toContain(expected);
  });
  it("changes nothing where nothing changes", () => {
    expect(changes({})).toEqual([]);
    expect(changes({ removeDataClasses: ["phone"] })).toEqual([]);
    expect(whatIf(null, { people: 5 })).toEqual([]);
  });
  it("moves deadlines with the day of knowing", () => {
    const [first] = whatIf(record, { aware: "2025-06-03" }, { on });
    expect([first?.before?.deadline?.due, first?.after?.deadline?.due]).toEqual(["2025-06-07", "2025-06-08"]);
  });
});

describe("disclosure quality", () => {
  const answers = (record: unknown) => disclosureQuality(record).report.map(({ answer }) => answer);
  it("answers each item from the record", () => {
    expect(answers(incident())).toEqual(["yes", "yes", "yes", "yes", "yes", "no", "yes", "no", "partly"]);
    const full = incident({
      events: [
        { type: "detected", on: "2031-03-04" },
        { type: "contained", on: "2031-03-04" },
        { type: "notified", on: "2031-03-05" },
      ],
      reportedTo: ["ppc"],
    });
    expect(answers(full)).toEqual(["yes", "yes", "yes", "yes", "yes", "yes", "yes", "partly", "yes"]);
    expect(disclosureQuality(full)).toMatchObject({ reportIndex: 8.5 / 9, noticeIndex: 1 });
  });
  it("answers partly", () => {
    const vague = incident({
      cause: "other",
      exposure: "unknown",
      misuse: "unknown",
      events: [],
      dataClasses: ["other"],
      affected: [{ count: 10, unit: "record", qualifier: "max" }],
      publishedOn: null,
    });
    expect(answers(vague)).toEqual(["partly", "partly", "partly", "partly", "no", "no", "no", "no", "partly"]);
  });
  it("names the places that answer", () => {
    const record = incident({
      events: [
        { type: "detected", on: "2031-03-04" },
        { type: "contained", on: "2031-03-04" },
        { type: "restored", on: "2031-03-05" },
        { type: "investigation-completed", on: "2031-03-06" },
        { type: "notified", on: "2031-03-07" },
        { type: "published", on: "2031-03-08" },
      ],
      affected: [
        { count: 3, unit: "record", qualifier: "exact" },
        { count: 2, unit: "person", qualifier: "exact" },
        { count: 9, unit: "person", qualifier: "approx" },
      ],
      dataClasses: ["other", "name"],
      thirdParties: [{ name: "架空調査", role: "investigator" }],
      reportedTo: ["police"],
    });
    const told = disclosureQuality(record).report.map(({ id, item, evidence }) => [item, id, ...evidence].join(" "));
    expect(told).toEqual([
      "1 overview /cause /events/0 /exposure",
      "2 data-items /dataClasses/0 /dataClasses/1",
      "3 people /affected/1 /affected/2",
      "4 cause /cause",
      "5 secondary-damage /misuse",
      "6 response /events/4",
      "7 publication /publishedOn",
      "8 prevention /events/1 /events/2 /events/3",
      "9 other /reportedTo/0 /thirdParties/0",
    ]);
    expect(answers(record)[1]).toBe("yes");
    const unsaid = disclosureQuality({
      ...record,
      publishedOn: null,
      thirdParties: [],
      reportedTo: [],
      affected: [],
      total: 5,
    });
    expect(unsaid.report.map(({ evidence }) => evidence[0])).toEqual([
      "/cause",
      "/dataClasses/0",
      "/total",
      "/cause",
      "/misuse",
      "/events/4",
      "/events/5",
      "/events/1",
      "/organization/sector",
    ]);
    expect(answers(incident({ affected: [{ count: 9, unit: "person", qualifier: "approx" }], total: null }))[2]).toBe(
      "partly",
    );
    expect(answers(incident({ affected: [{ count: 9, unit: "record", qualifier: "exact" }], total: null }))[2]).toBe(
      "partly",
    );
  });
  it("answers no for nothing", () => {
    expect(disclosureQuality(null)).toMatchObject({ reportIndex: 0, noticeIndex: 0 });
  });
});

test("any JSON value is assessed, and evidence points at what is there", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.jsonValue(), fc.record({ kind: fc.constant("incident"), events: fc.jsonValue() })),
      (value) => {
        const { duties: found, disclaimer } = assess(value, { on });
        expect(disclaimer.en).not.toBe("");
        for (const { version, status } of found) expect([version, status]).not.toContain("");
        disclosureQuality(value);
        whatIf(value, { people: 1 }, { on });
      },
    ),
  );
});

test("more people never make a duty less likely", () => {
  const rank = { no: 0, unknown: 1, yes: 2 };
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), fc.constantFrom("exact", "approx", "max", "min"), (a, b, qualifier) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map((count) => {
        const record = incident({ affected: [{ count, unit: "person", qualifier }], total: count });
        return rank[duties(record, "appi-26", { on: "2031-06-01" })[0]?.situation ?? "no"];
      });
      expect(less).toBeLessThanOrEqual(more ?? 0);
    }),
  );
});

test("the statutes are these", () => {
  const lines = statutes.flatMap(({ id, versions, duties: rules }) => [
    ...versions.map((v) => `${id} ${v.id} ${v.since} ${v.until}`),
    ...rules.map((rule) => `${id} ${rule.id} ${rule.doneBy.join()} ${rule.nth} ${rule.toldTo.join()}`),
  ]);
  const alike = (id: string) => [
    `${id} preliminary-report reported-ppc 0 ppc,ministry`,
    `${id} final-report reported-ppc 1 `,
    `${id} notify-people notified 0 `,
  ];
  expect(lines).toEqual([
    "appi-26 2022 2022-04-01 2024-03-31",
    "appi-26 2024 2024-04-01 null",
    "appi-26 2026-reform null null",
    ...alike("appi-26"),
    "appi-68 2022 2022-04-01 2023-03-31",
    "appi-68 2023 2023-04-01 null",
    ...alike("appi-68"),
    "card-practice 2018 2018-06-01 null",
    "card-practice report  0 card-company",
    "card-practice forensic-investigation investigation-started 0 ",
    "medical-notice 2018 2018-10-29 null",
    "medical-notice report  0 ministry",
    "my-number-29-4 2022 2022-04-01 null",
    ...alike("my-number-29-4"),
    "telecommunications-28 2004 2004-04-01 null",
    "telecommunications-28 preliminary-report reported-authority 0 ministry",
    "telecommunications-28 final-report reported-authority 1 ",
  ]);
  const [telecom] = duties(attacked([{ type: "detected", on: "2025-06-02" }]), "telecommunications-28").slice(-1);
  expect(telecom?.deadline).toEqual({ days: 30, guide: false, due: "2025-07-02" });
});

test("the disclaimer is there in both languages, and an undated record is assessed as of the day given", () => {
  const undated = incident({ publishedOn: null, events: [], cause: "ransomware" });
  const { disclaimer, duties: found } = assess(undated, { on });
  expect(disclaimer).toEqual({
    ja: expect.stringContaining("法的助言"),
    en: expect.stringContaining("no legal advice"),
  });
  expect(found.map(({ aware, deadline }) => [aware, deadline])).toEqual(found.map(() => [null, null]));
  const { duties: none, notInForce } = assess(undated);
  expect(none).toEqual([]);
  expect(notInForce).toEqual(statutes.map(({ id }) => ({ statute: id, aware: null })));
});

test("readings of knowledge: each once, earliest first, what is no date left out", () => {
  const detected = ["2025-06-10", "2025-06-02", "2025-06-10", "soon", "../2025-06-20"].map((day) => ({
    type: "detected",
    on: day,
  }));
  const aware = (record: unknown, reading?: "first" | "last") =>
    duties(record, "medical-notice", { on, ...(reading && { reading }) }).map(
      (duty) => `${duty.aware?.on} ${duty.aware?.path}`,
    );
  const several = attacked(detected);
  expect(aware(several)).toEqual(["../2025-06-20 /events/4/on", "2025-06-02 /events/1/on", "2025-06-10 /events/0/on"]);
  expect(aware(several, "last")).toEqual(["2025-06-10 /events/0/on"]);
  expect(aware(attacked([{ type: "contained", on: "2025-06-02/2025-06-05" }]))).toEqual(["../2025-06-05 /events/0/on"]);
  expect(aware(attacked([{ type: "contained", on: "2025-06-02/.." }]))).toEqual(["2025-06-02/.. /events/0/on"]);
  expect(aware(attacked([]))).toEqual(["../2025-09-01 /publishedOn"]);
  expect(aware(attacked([], { publishedOn: "some day" }))).toEqual(["undefined undefined"]);
});

test.each([
  ["a day before", [["occurred", "2025-06-01"]], null, "2025-06-01/2025-06-05"],
  ["the same day", [["occurred", "2025-06-05T09:30"]], null, "2025-06-05"],
  ["a window from a month on", [], "2025-05/2025-06-03", "2025-05-01/2025-06-05"],
  [
    "the first of several",
    [
      ["occurred", "2025-06-03"],
      ["occurred", "2025-05-30"],
    ],
    "2025-06-01",
    "2025-05-30/2025-06-05",
  ],
  [
    "an open beginning",
    [
      ["occurred", "../2025-06-03"],
      ["occurred", "2025-06-01"],
    ],
    null,
    "../2025-06-05",
  ],
  ["afterwards, which cannot be", [["occurred", "2025-06-06"]], null, "../2025-06-05"],
  ["no date", [["occurred", "soon"]], "once", "../2025-06-05"],
])("knowledge lies between the occurrence and the first act: %s", (_case, occurred, window, expected) => {
  const events = [
    ...occurred.map(([type = "", day = ""]) => ({ type, on: day })),
    { type: "contained", on: "2025-06-05" },
  ];
  expect(duties(attacked(events, { window }), "medical-notice", { on })[0]?.aware?.on).toBe(expected);
});

test("delays of any JSON value", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => delays(value).length >= 0));
  expect(delays(attacked([], { publishedOn: null }))).toEqual([]);
  expect(delays(attacked([]))).toEqual([{ aware: { on: "../2025-09-01", path: "/publishedOn" }, acts: [] }]);
});

test("what if, with two readings: each is set against its own", () => {
  const record = attacked([
    { type: "detected", on: "2025-06-02" },
    { type: "detected", on: "2025-06-05" },
    { type: "contained", on: "2025-06-05" },
  ]);
  const named = { ...record, organization: { name: "架空町", sector: "manufacturing" } };
  const town = whatIf(named, { sector: "local-government" }, { on });
  const moved = town.map(({ before, after }) =>
    [before, after].map((d) => `${d?.statute} ${d?.duty} ${d?.aware?.on} ${d?.situation}`),
  );
  expect(moved.filter(([before]) => before?.startsWith("appi-26 pre"))).toEqual([
    ["appi-26 preliminary-report 2025-06-02 yes", "appi-26 preliminary-report 2025-06-02 no"],
    ["appi-26 preliminary-report 2025-06-05 yes", "appi-26 preliminary-report 2025-06-05 no"],
  ]);
  expect(town[0]?.after?.why[0]?.params).toEqual({ sector: "local-government" });
  const [dropped] = whatIf(record, { aware: "2025-06-20" }, { on }).filter(({ after }) => after === null);
  expect(dropped?.before?.aware?.on).toBe("2025-06-05");
  const told = attacked([
    { type: "detected", on: "2025-06-02" },
    { type: "reported-ppc", on: "2025-06-06" },
  ]);
  const later = whatIf(told, { aware: "2025-06-04" }, { on }).map(({ after }) => `${after?.duty} ${after?.status}`);
  expect(later).toContain("preliminary-report within");
  expect(
    whatIf(incident({ events: [{ type: "detected", on: "2024-03-01" }] }), { aware: "2024-05-01" }, { on })[0],
  ).toMatchObject({
    before: { version: "2022" },
    after: { version: "2024" },
  });
});

test("an act is done where it is stated, the earliest first, whatever the order of the list", () => {
  const record = attacked([
    { type: "reported-ppc", on: "2025-07-20" },
    { type: "notified", on: "2025-07-21" },
    { type: "reported-ppc", on: "2025-06-04" },
    { type: "detected", on: "2025-06-02" },
  ]);
  expect(duties(record, "appi-26").map(({ status, doneAt }) => [status, doneAt])).toEqual([
    ["within", "/events/2/on"],
    ["within", "/events/0/on"],
    ["cannot-tell", "/events/1/on"],
  ]);
});

test.each([
  ["2024-03-20/2024-04-02", "2024"],
  ["2024-03-20/2024-03-31", "2022"],
  ["../2024-04-02", "2024"],
] as const)("knowledge at some day of %s is judged by its last", (day, version) => {
  expect(duties(attacked([{ type: "detected", on: day }]), "appi-26")[0]?.version).toBe(version);
});

test("a day of knowing that is a stretch gives a due that is one, and a day without an end none", () => {
  const due = (day: string) => duties(attacked([{ type: "detected", on: day }]), "appi-26")[0]?.deadline?.due ?? null;
  expect([due("2025-06-02/2025-06-04"), due("2025-06"), due("2025-06-02/..")]).toEqual([
    "2025-06-07/2025-06-09",
    "2025-06-06/2025-07-05",
    null,
  ]);
});

test("versions follow each other without overlap, and every duty has a name", () => {
  for (const { id, versions, duties: rules, title } of statutes) {
    expect(title.ja).not.toBe("");
    const dated = versions.filter(({ since }) => since !== null);
    for (const [place, { until }] of dated.entries()) {
      const next = dated[place + 1];
      if (next !== undefined) expect((until ?? "9999") < (next.since ?? ""), id).toBe(true);
    }
    for (const duty of rules) expect(dutyTitles[duty.id].ja).not.toBe("");
  }
});

test("certain duties are those of an assessment that are certain", () => {
  const records = [...generateIncidents({ seed: 9, count: 500 })];
  for (const record of records)
    expect(certainDuties(record, { on })).toEqual(assess(record, { on }).duties.filter((d) => d.situation === "yes"));
  expect(records.some((record) => certainDuties(record).length > 0)).toBe(true);
  fc.assert(fc.property(fc.jsonValue(), (value) => certainDuties(value).length === 0));
});
