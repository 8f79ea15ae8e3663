import fc from "fast-check";
import { expect, test } from "vitest";
import { extract } from "../../src/extract/index.ts";
import type { Incident } from "../../src/incident/index.ts";
import { cases, labels, windows } from "./events.cases.ts";
import { notices } from "./events-notices.table.ts";
import { styles } from "./events-styles.table.ts";

function read(text: string): Incident {
  const [record] = extract(text, { kind: "incident" }).records;
  if (record?.kind !== "incident") throw new Error("no incident");
  return record;
}

const eventsOf = (text: string) => read(text).events.map(({ type, on }) => `${on} ${type}`);

test.for([...cases, ...labels])("%s", ([text, events]) => {
  expect(eventsOf(text)).toEqual(events);
});

test.for(windows)("window of %s", ([text, window]) => {
  expect(read(text).window).toBe(window);
});

test.for([...notices, ...styles].map((n) => [n.id, n] as const))("%s", ([, { text, window, events }]) => {
  expect(eventsOf(text)).toEqual(events);
  expect(read(text).window).toBe(window);
});

test("width of characters and blank lines change nothing", () => {
  for (const { text, events } of notices) {
    const wide = text
      .replace(/[0-9]/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
      .replace(/\(/g, "（")
      .replace(/\)/g, "）");
    expect(eventsOf(wide)).toEqual(events);
    expect(eventsOf(text.replace(/\n/g, "\r\n"))).toEqual(events);
  }
});

test("an event cites its date and the word that says what happened", () => {
  const record = read("2024年9月30日\n\nお知らせ\n\n1.経緯\n9月4日 県警へ通報");
  expect(record.evidence["/events/0/on"]?.at(-1)?.quote).toBe("9月4日");
  expect(record.evidence["/events/0/type"]?.map((e) => e.quote)).toEqual(["通報"]);
});

test("one type on one date is listed once, in order of time, for any order of the rows", () => {
  const rows = [
    "9月2日 異常を検知",
    "9月3日 個人情報保護委員会へ報告",
    "9月4日 警察へ相談",
    "9月10日 サービスを再開",
    "9月2日 不審な通信を検知",
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: 5 }), (order) => {
      const found = eventsOf(`2024年9月30日\n\nお知らせ\n\n1.経緯\n${order.join("\n")}`);
      expect(found).toEqual([
        "2024-09-02 detected",
        "2024-09-03 reported-ppc",
        "2024-09-04 reported-police",
        "2024-09-10 restored",
      ]);
    }),
    { numRuns: 30 },
  );
});
