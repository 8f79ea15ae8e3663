import fc from "fast-check";
import { expect, test } from "vitest";
import { openApiDocument } from "../src/openapi/document.ts";
import { routes } from "../src/routes/index.ts";
import { page, testApp } from "./app.ts";
import { conformance } from "./conform.ts";

const { app, logged } = testApp({ bodyLimit: 5_000, entryLimit: 20 });
const conform = conformance(openApiDocument(routes, "en"));

const word = fc.constantFrom(
  "incident",
  "trip",
  "ja",
  "en",
  "json",
  "ndjson",
  "full",
  "mandatory",
  "2025-04-01",
  "2025-02-30",
  "incident/by-cause",
  "x",
  "",
  "あ",
  "__proto__",
);
const mediaType = fc.constantFrom(
  "text/plain",
  "application/json",
  "application/x-ndjson",
  "application/json; charset=utf-8",
  "text/plain; charset=euc-jp",
  "text/html",
  "",
);
const accept = fc.constantFrom(
  "*/*",
  "application/json",
  "application/x-ndjson",
  "text/html",
  "image/png",
  "application/*;q=0.1",
  ";;q=,",
);

const someText = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.nat(page.length).map((at) => page.slice(at)),
  fc.constant(page),
);
const record = fc.record(
  {
    kind: fc.constantFrom("incident", "trip", "other"),
    text: fc.oneof(someText, fc.integer()),
    records: fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()),
    file: word,
    reference: word,
    flights: fc.array(fc.jsonValue()),
    events: fc.array(fc.record({ type: word, on: word })),
    evidence: fc.dictionary(word, fc.jsonValue()),
    total: fc.jsonValue(),
  },
  { requiredKeys: [] },
);
const value = fc.oneof(record, fc.array(record, { maxLength: 5 }), fc.jsonValue());
const body = fc.oneof(
  someText,
  value.map((one) => JSON.stringify(one)),
  fc.array(value, { maxLength: 6 }).map((many) => many.map((one) => JSON.stringify(one)).join("\n")),
  fc.tuple(value, fc.nat(400)).map(([one, at]) => JSON.stringify(one).slice(0, at)),
);

const request = fc.record({
  route: fc.constantFrom(
    ...routes,
    ...routes.filter((route) => route.method === "post"),
    ...routes.filter((route) => route.method === "post"),
  ),
  name: fc.oneof(
    fc.constantFrom("incident", "trip", "causes", "invalid-body"),
    word.filter((one) => one !== ""),
  ),
  query: fc.oneof(
    fc.constant({}),
    fc.dictionary(fc.constantFrom("reference", "kind", "file", "preset", "measures", "format", "lang", "other"), word, {
      maxKeys: 3,
    }),
  ),
  accept,
  language: fc.constantFrom("ja", "en", "ja;q=0.1,en", "", "*"),
  mediaType,
  body: fc.oneof(
    body.map((text) => new TextEncoder().encode(text)),
    fc.uint8Array({ maxLength: 40 }),
  ),
});

test("any request gets an answer as the document describes it, and none fails inside", async () => {
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(request, async (given) => {
      const { route, query } = given;
      const path = route.path.replace(/\{\w+\}/, encodeURIComponent(given.name));
      const headers = {
        Accept: given.accept,
        "Accept-Language": given.language,
        ...(given.mediaType && { "Content-Type": given.mediaType }),
      };
      const init: RequestInit =
        route.method === "post" ? { method: "POST", body: new Uint8Array(given.body), headers } : { headers };
      const response = await app.request(`${path}?${new URLSearchParams(query)}`, init);
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      expect(await conform(route.path, route.method, response)).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
  expect(logged).toEqual([]);
  // The requests are worth something only when they reach answers and problems alike.
  expect(statuses.get(200)).toBeGreaterThan(300);
  for (const status of [400, 404, 406, 415, 422]) expect(statuses.get(status)).toBeGreaterThan(5);
  expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([]);
}, 60_000);
