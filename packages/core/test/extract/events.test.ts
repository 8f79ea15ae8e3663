import fc from "fast-check";
import { expect, test } from "vitest";
import { extract } from "../../src/extract/index.ts";
import type { Incident } from "../../src/incident/index.ts";
import { phrases } from "./event-phrases.table.ts";
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

const letter =
  "2025年11月4日\n株式会社みなと商会\n個人情報の漏えいに関するお詫び\n個人情報が漏えいしたことをお詫びします。\n";

/** A notice with the phrase under 20 October; the matter is known since the 14th, unless the phrase tells how it came out. */
function noticeOf(phrase: string, type: string, isRow: boolean): string {
  const known = /detected|occurred/.test(type) ? "" : "10月14日、職員が誤りに気付きました。";
  return isRow
    ? `${letter}【経緯】\n${known.replace("、", "　")}\n10月20日　${phrase}\n10月28日　弁護士に相談した。\n`
    : `${letter}${known}10月20日、${phrase}`;
}

test.for(phrases)("%s", ([phrase, type]) => {
  for (const isRow of [true, false]) {
    const told = read(noticeOf(phrase, type, isRow)).events.filter(({ on }) => on.startsWith("2025-10-20"));
    expect(told.map((event) => event.type)).toEqual([type]);
  }
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
