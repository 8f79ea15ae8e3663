import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bars, escapeText, exceedance, histogram, lines, stackedBars, tableHtml, timeline } from "../src/index.ts";
import { clip, numberText, textWidth } from "../src/text.ts";
import { charts } from "./charts.rows.ts";

/** Whether every element that is opened is closed, in order, and text is escaped: what makes SVG inside HTML and alone. */
function wellFormed(markup: string): boolean {
  const open: string[] = [];
  let at = 0;
  for (const match of markup.matchAll(/<(\/?)([a-z]+)((?: [a-zA-Z0-9:-]+="[^"<]*")*)(\/?)>/g)) {
    if (/[<>]/.test(markup.slice(at, match.index))) return false;
    at = match.index + match[0].length;
    const [, close, name = "", , empty] = match;
    if (close === "/") {
      if (open.pop() !== name) return false;
    } else if (empty !== "/") open.push(name);
  }
  return open.length === 0 && at === markup.length;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly text: string;
}

/** Where the texts of a drawing stand. */
function textBoxes(svg: string): Box[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", text = ""]) => {
    const of = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
    const [x, y, size] = [Number(of("x")), Number(of("y")), Number(of("font-size") ?? 12)];
    const width = textWidth(text.replace(/&[a-z#0-9]+;/g, "x"), size);
    const shift = of("text-anchor") === "end" ? width : of("text-anchor") === "middle" ? width / 2 : 0;
    return { left: x - shift, right: x - shift + width, y, text };
  });
}

describe.each(Object.entries(charts))("%s", (name, draw) => {
  const { svg, table } = draw();
  test("is its golden file", async () => {
    await expect(`${svg}\n${tableHtml(table)}\n`).toMatchFileSnapshot(`golden/${name}.svg.html`);
  });
  test("is the same again, well formed, named, and holds no number that is none", () => {
    expect(draw()).toEqual({ svg, table });
    expect(wellFormed(svg)).toBe(true);
    expect(wellFormed(tableHtml(table))).toBe(true);
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="([\w-]+)-title/);
    expect(svg).toMatch(/<title id="[\w-]+-title">[^<]+<\/title>/);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });
  test("has a row in its table for what it draws", () => {
    for (const row of table.rows) expect(row).toHaveLength(table.head.length);
  });
  test("has no two labels over each other, and none outside", () => {
    const boxes = textBoxes(svg);
    const width = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    for (const box of boxes) {
      expect(`${box.text} ${box.left >= -1 && box.right <= width + 1}`).toBe(`${box.text} true`);
      for (const other of boxes)
        if (other !== box && Math.abs(other.y - box.y) < 9)
          expect(`${box.text} | ${other.text} ${box.right <= other.left + 0.5 || other.right <= box.left + 0.5}`).toBe(
            `${box.text} | ${other.text} true`,
          );
    }
  });
});

describe("whatever comes in", () => {
  const label = fc.oneof(
    fc.string(),
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("とても長い名前".repeat(9), "", "\u0000\ud800<&"),
  );
  const count = fc.oneof(fc.nat(), fc.constantFrom(0, 1e12));
  const width = fc.integer({ min: 240, max: 1200 });
  const holds = (svg: string) => {
    expect(wellFormed(svg)).toBe(true);
    expect(svg).not.toMatch(/NaN|Infinity/);
  };
  test("drawings stay well formed", () => {
    const options = { id: "x", title: "<t>" };
    fc.assert(
      fc.property(fc.array(fc.record({ label, value: count }), { maxLength: 12 }), width, (list, w) => {
        const given = { ...options, width: w };
        holds(bars(list, given).svg);
        const labels = list.map((row) => row.label);
        const values = list.map((row) => row.value);
        holds(
          stackedBars(
            {
              labels,
              series: [
                { name: "s", values },
                { name: "<b>", values },
              ],
            },
            given,
          ).svg,
        );
        holds(lines({ labels, series: [{ name: "s", points: values.map((value) => ({ value })) }] }, given).svg);
        holds(
          histogram(
            values.map((from) => ({ from, to: from, count: from })),
            given,
          ).svg,
        );
        holds(exceedance([{ name: "s", points: values.map((value) => [value, 0.5]) }], given).svg);
        holds(
          timeline(
            labels.map((one) => ({ label: one, from: null, to: "2031-03-04", on: one })),
            given,
          ).svg,
        );
      }),
      { numRuns: 60 },
    );
  });
  test("texts are cut to their room, and escaped", () => {
    expect(escapeText("a<b>&\"'\u0007")).toBe("a&lt;b&gt;&amp;&quot;&#39;");
    fc.assert(
      fc.property(label, fc.integer({ min: 12, max: 300 }), (text, room) => {
        expect(textWidth(clip(text, room))).toBeLessThanOrEqual(room);
      }),
    );
  });
  test.each([
    [1234567.891, "1,234,567.89"],
    [-0.5, "-0.5"],
    [0.001234, "1.2e-3"],
    [0, "0"],
    [Number.NaN, "–"],
  ])("%d is written %s", (value, text) => expect(numberText(value)).toBe(text));
});
