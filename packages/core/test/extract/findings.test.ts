import { expect, test } from "vitest";
import { extract } from "../../src/extract/index.ts";

const NOTICE = (first: string) =>
  `${first}\n書類の紛失についてお詫びいたします。\n5月7日、当市の窓口で申請書を紛失し、個人情報が漏えいしたおそれがあります。再発防止に努めます。`;

const rows: readonly (readonly [
  string,
  string,
  Parameters<typeof extract>[1],
  readonly (readonly [string, string])[],
])[] = [
  ["nothing at all", " \n", {}, [["extract/empty-input", ""]]],
  ["weather", "明日は晴れ。", {}, [["extract/no-record", ""]]],
  [
    "a date without a year anywhere",
    NOTICE("みどり市"),
    {},
    [
      ["extract/date-without-year", ""],
      ["extract/field-left-out", "/publishedOn"],
    ],
  ],
  [
    "the same with a reference",
    NOTICE("みどり市"),
    { reference: "2024-06-01" },
    [["extract/field-left-out", "/publishedOn"]],
  ],
  [
    "several dates and clock times without a year are one finding",
    NOTICE("みどり市\n5月9日、6月1日、18時30分"),
    {},
    [
      ["extract/date-without-year", ""],
      ["extract/field-left-out", "/publishedOn"],
    ],
  ],
  [
    "clock times alone are no dates",
    "ラウンジで一息。10時半に動き出した。",
    { kind: "trip" },
    [["extract/field-left-out", "/flights"]],
  ],
  ["a weekday that the day is not", NOTICE("みどり市\n令和6年5月9日(月)"), {}, [["extract/weekday-mismatch", ""]]],
  [
    "a log without a flight",
    "ラウンジで一息。機内食は洋食。座席は窓側。",
    { kind: "trip" },
    [["extract/field-left-out", "/flights"]],
  ],
];

test.for(rows)("%s", ([, text, options, want]) => {
  expect(extract(text, options).findings.map((f) => [f.code, f.path])).toEqual(want);
});

test("a finding quotes the page and knows its post", () => {
  const [first] = extract(NOTICE("みどり市"), { file: "a.txt" }).findings;
  expect(first).toMatchObject({ params: { text: "5月7日", count: 1 }, source: { file: "a.txt", post: 0, start: 0 } });
});
