import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { extract } from "../../src/extract/index.ts";
import { Incident } from "../../src/incident/index.ts";
import { Trip } from "../../src/trip/index.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function at(record: unknown, pointer: string): Json | undefined {
  let value = record as Json | undefined;
  for (const key of pointer.split("/").slice(1)) {
    if (value === null || typeof value !== "object") return undefined;
    value = (value as { [key: string]: Json })[key];
  }
  return value;
}

const corpus = ["dev-incidents", "dev-trips", "further-incidents", "further-trips"].flatMap((dir) => {
  const folder = new URL(`../../../../corpus/${dir}/`, import.meta.url);
  return readdirSync(folder)
    .filter((f) => f.endsWith(".txt"))
    .map((f) => [f, readFileSync(new URL(f, folder), "utf8")] as const);
});
const sample = readFileSync(new URL("../../../../docs/sample-page.txt", import.meta.url), "utf8");
const pages = [...corpus, ["sample-page.txt", sample] as const];

/** Fields that a text states; each needs evidence, or the rule that implied it. */
function statedPointers(record: Incident | Trip): string[] {
  const out: string[] = [];
  const leaf = (pointer: string, value: unknown) => {
    if (value !== null && value !== undefined) out.push(pointer);
  };
  if (record.kind === "trip") {
    record.flights.forEach((f, i) => {
      for (const key of [
        "carrier",
        "number",
        "from",
        "to",
        "date",
        "aircraft",
        "registration",
        "cabin",
        "seat",
        "seatProduct",
        "delayMinutes",
      ] as const)
        leaf(`/flights/${i}/${key}`, f[key]);
      for (const end of ["departure", "arrival"] as const)
        for (const k of ["scheduled", "actual"] as const) leaf(`/flights/${i}/${end}/${k}`, f[end][k]);
    });
    record.lounges.forEach((_, i) => {
      out.push(`/lounges/${i}/name`);
    });
    record.expenses.forEach((_, i) => {
      out.push(`/expenses/${i}/amount`);
    });
    return out;
  }
  for (const key of ["caseNumber", "publishedOn", "report", "cause", "window", "total"] as const)
    leaf(`/${key}`, record[key]);
  if (record.exposure !== "unknown") out.push("/exposure");
  if (record.misuse !== "unknown") out.push("/misuse");
  leaf("/organization/name", record.organization?.name);
  leaf("/organization/sector", record.organization?.sector);
  record.organization?.aliases.forEach((_, i) => {
    out.push(`/organization/aliases/${i}`);
  });
  record.thirdParties.forEach((_, i) => {
    out.push(`/thirdParties/${i}/name`, `/thirdParties/${i}/role`);
  });
  record.events.forEach((_, i) => {
    out.push(`/events/${i}/type`, `/events/${i}/on`);
  });
  record.affected.forEach((_, i) => {
    out.push(`/affected/${i}`);
  });
  record.dataClasses.forEach((_, i) => {
    out.push(`/dataClasses/${i}`);
  });
  record.reportedTo.forEach((_, i) => {
    out.push(`/reportedTo/${i}`);
  });
  return out;
}

test("there is a corpus to walk", () => {
  expect(pages.length).toBeGreaterThanOrEqual(60);
});

test.for(pages)("%s: every stated field is backed by exact slices of the page", ([file, text]) => {
  for (const record of extract(text, { file }).records) {
    for (const pointer of statedPointers(record)) {
      const spans = record.evidence[pointer];
      expect(
        spans !== undefined || record.implied[pointer] !== undefined,
        `${pointer} has neither evidence nor rule`,
      ).toBe(true);
    }
    for (const [pointer, spans] of Object.entries(record.evidence)) {
      expect(at(record, pointer), `${pointer} points at nothing`).not.toBeUndefined();
      expect(spans.length).toBeGreaterThan(0);
      for (const span of spans) {
        expect(text.slice(span.start, span.end)).toBe(span.quote);
        expect(span.quote).not.toBe("");
        expect(span.start).toBeGreaterThanOrEqual(record.source.start);
        expect(span.end).toBeLessThanOrEqual(record.source.end);
      }
    }
  }
});

test.for(pages)("%s: records are valid by their schema", ([file, text]) => {
  for (const record of extract(text, { file }).records) {
    const parsed = (record.kind === "trip" ? Trip : Incident).safeParse(record);
    expect(parsed.success ? [] : parsed.error.issues).toEqual([]);
  }
});

test("a page of many posts reads as each post alone", () => {
  const whole = extract(sample);
  expect(whole.records.length).toBe(4);
  for (const record of whole.records) {
    const { start, end } = record.source;
    const alone = extract(sample.slice(start, end)).records[0];
    const shape = ({ source: _source, evidence: _evidence, ...rest }: Incident | Trip) => rest;
    expect(alone === undefined ? null : shape(alone)).toEqual(shape(record));
  }
});

const fragment = fc.constantFrom(
  ..."【】()「」、。・:~-/\n 　年月日時分名件社約最大令和元同翌",
  "【セキュリティ事件簿#2024-1】",
  "【搭乗記】",
  "個人情報保護委員会に報告",
  "漏えい",
  "2024年5月9日",
  "5月9日",
  "同日",
  "翌日",
  "99月99日",
  "25時70分",
  "株式会社",
  "以下「当社」",
  "氏名、住所",
  "1,234名",
  "JL123",
  "羽田→那覇",
  "12A",
  "JA801A",
  "定刻",
  "ラウンジ",
  "3,400円",
  "\ud83d",
  "⼭",
);

test("any text at all is read without a throw, spans inside the text, the same twice", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fragment, fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 60 }),
      fc.constantFrom("incident", "trip", undefined),
      (parts, kind) => {
        const text = parts.join("");
        const options = kind === undefined ? {} : ({ kind } as const);
        const read = extract(text, options);
        expect(extract(text, options)).toEqual(read);
        for (const record of read.records)
          for (const spans of Object.values(record.evidence))
            for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.quote);
      },
    ),
    { numRuns: 400 },
  );
}, 60_000);
