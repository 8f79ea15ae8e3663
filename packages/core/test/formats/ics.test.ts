import fc from "fast-check";
import { expect, test } from "vitest";
import { componentsOf, escapeText, folded, unescapeText } from "../../src/formats/common/icalendar.ts";
import { write } from "../../src/formats/ics/index.ts";
import { flights, tripOf } from "./flights.ts";
import { lookups } from "./lookups.ts";

test("no line has more than 75 octets, and no letter is cut in two", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: "binary" }), (text) => {
      const line = `X:${escapeText(text.replace(/\p{Surrogate}/gu, ""))}`;
      const out = folded(line);
      for (const one of out.slice(0, -2).split("\r\n")) expect(new TextEncoder().encode(one).length).toBeLessThan(76);
      expect(out.replaceAll("\r\n ", "").slice(0, -2)).toBe(line);
    }),
  );
});

test("a text comes back", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."\\;,nN\n日 a") }), (text) => {
      expect(unescapeText(escapeText(text))).toBe(text);
    }),
  );
});

test("values stand where they are said to, over folds", () => {
  const text = "BEGIN:VEVENT\r\nSUMMARY:one\r\n  two\r\nEND:VEVENT\r\n";
  const summary = componentsOf(text, "VEVENT")[0]?.properties.get("SUMMARY");
  expect(summary?.value).toBe("one two");
  expect(text.slice(summary?.start, summary?.end)).toBe("one\r\n  two");
});

test("each event has an id of its own, and ends after it starts", () => {
  fc.assert(
    fc.property(fc.array(flights, { maxLength: 6 }), (all) => {
      const { text } = write([tripOf([...all, ...all])], lookups);
      const events = componentsOf(text, "VEVENT");
      const ids = events.map(({ properties }) => properties.get("UID")?.value);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { properties } of events) {
        const end = properties.get("DTEND")?.value;
        if (end !== undefined) expect(end >= (properties.get("DTSTART")?.value ?? "")).toBe(true);
      }
    }),
  );
});
