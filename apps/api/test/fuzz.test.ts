import { extract } from "@nisshi/core/extract";
import { expect, test } from "vitest";
import { openApiDocument } from "../src/openapi/document.ts";
import type { JsonSchema, Parameter, Representation } from "../src/openapi/types.ts";
import { routes } from "../src/routes/index.ts";
import type { Route } from "../src/routes/route.ts";
import { page, testApp } from "./app.ts";
import { conformance } from "./conform.ts";

/** Requests of a run: those of every commit, and more when asked for. */
const REQUESTS = Number(process.env.NISSHI_FUZZ_REQUESTS ?? 100_000);
const SEED = Number(process.env.NISSHI_FUZZ_SEED ?? 20260401);
/** Requests after which the casebook is a new one, so that it stays small. */
const EPOCH = 2_000;

/** Numbers from 0 to 1 that follow from the seed alone (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const chance = random(SEED);
const below = (most: number): number => Math.floor(chance() * most);
const pick = <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value;
const often = (share: number): boolean => chance() < share;

const [incident, trip] = extract(page).records;
const strange = [
  "",
  "x",
  "あ",
  "__proto__",
  "toString",
  "0",
  "-1",
  "1e9",
  "null",
  "2025-02-30",
  "a,b",
  "'",
  '"',
  "%00",
  "../..",
  "💾",
  "\u202e",
];
const values: Readonly<Record<string, readonly string[]>> = {
  q: ["不正", "なぎさ書房", "メール アドレス", "58"],
  cause: ["misdirected-email", "theft,loss"],
  sector: ["retail"],
  exposure: ["confirmed,possible"],
  misuse: ["not-observed"],
  dataClass: ["email"],
  reportedTo: ["ppc"],
  report: ["initial"],
  facets: ["cause", "cause,sector", "airport"],
  fields: ["cause,total", "text", "flights"],
  carrier: ["NH", "JL,NH"],
  airport: ["HND", "CTS,FUK"],
  measures: ["incident/by-cause", "trip/by-carrier"],
  by: ["cause", "sector,year"],
};

/** Ids that the casebook has had, by the collection they are in; the requests find some of them. */
let kept: { readonly collection: string; readonly id: string }[] = [];

/** An id, as a rule one of the collection that a path is of. */
function someId(path: string): string | undefined {
  const own = kept.filter(({ collection }) => path.includes(`/${collection}`));
  return pick(own.length > 0 && often(0.9) ? own : kept)?.id;
}

/** A value of a parameter: of its schema as a rule, strange now and then. */
function valueFor({ name, schema, example }: Parameter): string {
  if (often(0.15)) return pick(strange);
  if (["before", "after"].includes(name)) return (someId("/incidents") ?? "x") + pick(["", "@1"]);
  const listed = schema.enum as readonly string[] | undefined;
  if (listed) return pick(listed);
  if (schema.type === "integer") return String(pick([0, 1, 2, 50, 200, 201, 1e15]));
  if (schema.format === "date") return pick(["2025-07-04", "2025-12-31", "2024-02-29"]);
  return pick([...(values[name] ?? []), example ?? "x"]);
}

const mutations: readonly ((text: string) => string)[] = [
  (text) => text.slice(0, below(text.length)),
  (text) => text.slice(0, below(text.length)) + pick(strange) + text.slice(below(text.length)),
  (text) => text.replaceAll(/\d+/g, () => (often(0.3) ? pick(["-1", "1e400", "0.5", "99999999999999999999"]) : "7")),
  (text) =>
    text.replaceAll(/"(\w+)":/g, (whole) => (often(0.1) ? `"${pick(["kind", "record", "__proto__", "id"])}":` : whole)),
  (text) =>
    text.replaceAll(/null|true|false|\[\]/g, (whole) => (often(0.3) ? pick(["{}", "[1]", '"x"', "null"]) : whole)),
  () =>
    pick([
      "",
      "{}",
      "[]",
      "null",
      "7",
      '"x"',
      "[".repeat(50),
      "\ufeff{}",
      '{"text":"a\\u0000b"}',
      '{"text":"\\ud800"}',
    ]),
  (text) => text + text,
];

/** Bodies worth sending: those of the document, records and texts. */
function bodyOf({ example, schema }: Representation, route: Route): string {
  const made: unknown = typeof example === "function" ? example("en") : example;
  const own = route.path.includes("trips") ? trip : incident;
  const record = { ...own, ...(often(0.3) && { caseNumber: pick(["2025-9", null]) }) };
  const candidates: readonly unknown[] = [
    made,
    record,
    { record, text: page, ...(often(0.3) && { id: someId(route.path) }) },
    { text: page },
    { text: page, kind: pick(["incident", "trip"]), reference: "2025-07-04" },
    { misuse: pick(["confirmed", "nonsense", null]), total: below(100) },
    {
      name: "x",
      scopes: [pick(["read", "write", "admin", "root"])],
      expiresAt: pick([null, "2030-01-01T00:00:00Z", "x"]),
    },
    { records: [record, record] },
  ];
  const chosen = often(0.4) && made !== undefined ? made : pick(candidates);
  const text = typeof chosen === "string" ? chosen : JSON.stringify(chosen ?? null);
  const lines = schema.type === "string" && often(0.3) ? `${text}\n${JSON.stringify({ text: page })}\n` : text;
  return often(0.35) ? pick(mutations)(lines) : lines;
}

function pathOf(route: Route): string {
  return route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = route.operation.parameters.find((one) => one.name === name && one.in === "path");
    const listed = (parameter?.schema as JsonSchema | undefined)?.enum as readonly string[] | undefined;
    const good = (name === "id" ? someId(route.path) : undefined) ?? parameter?.example ?? pick(listed ?? ["x"]);
    return encodeURIComponent(often(0.85) ? good : pick(strange.filter((one) => one !== "" && !one.startsWith("."))));
  });
}

const accepts = [
  "*/*",
  "application/json",
  "application/x-ndjson",
  "text/html",
  "text/csv",
  "image/png",
  "application/*;q=0.1",
  ";;q=,",
];
const types = [
  "text/plain",
  "application/json",
  "application/x-ndjson",
  "application/merge-patch+json",
  "text/plain; charset=euc-jp",
  "text/html",
  "",
];

function requestOf(route: Route): { readonly url: string; readonly init: RequestInit } {
  const { parameters, body } = route.operation;
  const query = new URLSearchParams();
  const headers: Record<string, string> = { "Accept-Language": pick(["ja", "en", "ja;q=0.1,en", "*"]) };
  for (const parameter of parameters) {
    if (parameter.in === "path" || !often(parameter.required ? 0.9 : 0.15)) continue;
    if (parameter.in === "query") query.append(parameter.name, valueFor(parameter));
    else if (parameter.name === "If-Match") headers[parameter.name] = pick(['"1"', '"1"', '"2"', "*", 'W/"1"', "x"]);
    else headers[parameter.name] = pick(["k1", '"k2"', "a b", String(below(1e6))]);
  }
  if (often(0.03)) query.append(pick(["other", "lang", "q"]), pick(strange));
  if (often(0.2)) headers.Accept = pick(accepts);
  if (often(0.05)) headers.Authorization = pick(["Bearer nobody", "Basic eDp5", "Bearer", "x"]);
  if (often(0.05)) headers["If-None-Match"] = pick(['"1"', "*", "x"]);
  const url = `${pathOf(route)}?${query}`;
  const method = route.method.toUpperCase();
  if (!body) return { url, init: { method, headers } };
  const representation = pick(body);
  const type = often(0.93) ? representation.type : pick(types);
  if (type !== "") headers["Content-Type"] = type;
  const bytes = new TextEncoder().encode(bodyOf(representation, route));
  if (often(0.02)) bytes[below(bytes.length)] = 0xff;
  return { url, init: { method, headers, body: bytes } };
}

test(`${REQUESTS} requests get answers as the document describes them, and none fails inside`, async () => {
  const conform = conformance(openApiDocument(routes, "en"));
  const statuses = new Map<number, number>();
  const answered = new Map<Route, number>();
  let { app, logged } = await testApp({ bodyLimit: 20_000, entryLimit: 20, importLimit: 40_000 });
  for (let count = 0; count < REQUESTS; count += 1) {
    if (count % EPOCH === 0) {
      ({ app, logged } = await testApp({ bodyLimit: 20_000, entryLimit: 20, importLimit: 40_000 }));
      kept = [];
    }
    const route = pick(routes);
    const { url, init } = requestOf(route);
    const response = await app.request(url, init);
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    if (response.ok) answered.set(route, (answered.get(route) ?? 0) + 1);
    const [, , collection, id] = (response.headers.get("Location") ?? "").split("/");
    if (collection !== undefined && id !== undefined) kept.push({ collection, id });
    if (route.path === "/v1/tokens" && response.status === 201)
      kept.push({ collection: "tokens", id: ((await response.clone().json()) as { readonly id: string }).id });
    const faults = await conform(route.path, route.method, response);
    if (faults.length > 0 || logged.length > 0 || response.status >= 500)
      expect.fail(
        `request ${count} of seed ${SEED}: ${init.method} ${url} ${JSON.stringify(init.headers)} ${new TextDecoder().decode(init.body as Uint8Array)}\n` +
          `answered ${response.status}: ${JSON.stringify({ faults, logged })}`,
      );
  }
  // The requests are worth something only when every route answers, and every kind of refusal is met.
  const silent = routes.filter((route) => !answered.has(route)).map(({ method, path }) => `${method} ${path}`);
  expect(silent).toEqual([]);
  for (const status of [200, 201, 204, 304, 400, 401, 404, 406, 409, 412, 415, 422, 428])
    expect([status, statuses.get(status) ?? 0]).toEqual([status, expect.toSatisfy((count: number) => count > 0)]);
}, 600_000);
