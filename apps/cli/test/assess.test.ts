import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { nisshi } from "./nisshi.ts";

const RECORD = {
  kind: "incident",
  organization: { name: "架空デパート", aliases: [], sector: "retail", corporateNumber: null },
  cause: "misdelivery",
  exposure: "confirmed",
  dataClasses: ["name", "address"],
  affected: [{ count: 800, unit: "person", qualifier: "exact" }],
  total: 800,
  events: [{ type: "detected", on: "2025-06-02" }],
  reportedTo: [],
};
const run = (args: readonly string[], input: unknown = RECORD) =>
  nisshi(tmpdir(), ["assess", "-", ...args], typeof input === "string" ? input : JSON.stringify(input));

test.each([
  ["says what does not apply, and why", [], 0, /^-:1 架空デパート\n/, /no legal advice/],
  ["in Japanese", ["--lang", "ja"], 0, /800人で、1,000人を超えない|いずれにも当たらない/, /法的助言でも/],
  [
    "a changed fact",
    ["--what-if", "people=1001"],
    0,
    /appi-26 +preliminary report +does not apply .*→ +may apply 2025-06-07/,
    /advice/,
  ],
  ["a change that alters nothing", ["--what-if", "people=999"], 0, /the change alters nothing/, /advice/],
  ["a day that is none", ["--on", "2025-02-30"], 2, /^$/, /--on takes a day of the calendar/],
  ["a change that is none", ["--what-if", "people=many"], 2, /^$/, /KEY=VALUE.*people=many/],
  ["a code that is none", ["--what-if", "cause=magic"], 2, /^$/, /not cause=magic/],
  ["a reading that is none", ["--reading", "middle"], 2, /^$/, /all, first, last/],
] as const)("%s", (_case, args, status, stdout, stderr) => {
  const said = run(args);
  expect(said.stdout).toMatch(stdout);
  expect(said.stderr).toMatch(stderr);
  expect(said.status).toBe(status);
});

const ON_A_FRIDAY = {
  ...RECORD,
  cause: "ransomware",
  publishedOn: "2025-07-01",
  events: [
    { type: "detected", on: "2025-04-28" },
    { type: "reported-ppc", on: "2025-05-07" },
    { type: "reported-police", on: "2025-05" },
  ],
};
test.each([
  [[], "by 2025-05-03 (guide)"],
  // 3 to 6 May are holidays, and the days off for the one on a Sunday.
  [["--closed-days"], "by 2025-05-07 (guide)"],
  [["--count-first-day"], "by 2025-05-02 (guide)"],
  [["--count-first-day", "--closed-days"], "by 2025-05-02 (guide)"],
])("counts days as asked: %j", (args, due) => {
  const { stdout, status } = run(args, ON_A_FRIDAY);
  expect(stdout).toContain(due);
  expect(status).toBe(0);
});

test("says how many days after each reading of knowledge an act came", () => {
  expect(run([], ON_A_FRIDAY).stdout).toMatch(/days after 2025-04-28: .* 9, .*police 3–33, .* 64$/m);
  expect(run(["--lang", "ja"], ON_A_FRIDAY).stdout).toMatch(
    /2025-04-28 からの日数: .*委員会へ報告 9、.* 3–33、公表 64$/m,
  );
  const [{ delays }] = JSON.parse(run(["--format", "json"], ON_A_FRIDAY).stdout).assessments;
  expect(delays[0].acts[0]).toEqual({ type: "reported-ppc", at: "/events/1/on", days: { min: 9, max: 9 } });
  const untold = { ...ON_A_FRIDAY, events: [{ type: "contained", on: "2025-05-01" }] };
  expect(run([], untold).stdout).toMatch(/days after \.\.\/2025-05-01: .* 61 or more$/m);
});

test("JSON holds what the core gives, for each incident", () => {
  const { status, stdout } = run(["--format", "json", "--what-if", "add=card-number", "--what-if", "people=5000"]);
  expect(status).toBe(0);
  const [only] = JSON.parse(stdout).assessments;
  expect(only).toMatchObject({ file: "-", place: 1, notInForce: [], quality: { report: { length: 9 } } });
  expect(only.duties.length).toBeGreaterThan(10);
  expect(only.whatIf.map(({ after }: { after: { statute: string } }) => after.statute)).toContain("card-practice");
});

test("trips are passed over, and nothing to assess is said", () => {
  const { status, stderr } = run([], { kind: "trip", flights: [] });
  expect([status, stderr]).toEqual([1, expect.stringMatching(/no record/)]);
});
