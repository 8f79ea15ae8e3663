import { formats } from "@nisshi/core/formats";
import { describe, expect, test } from "vitest";
import { readableFormats, writableFormats } from "../src/input/log-formats.table.ts";
import { flightsCsv } from "../src/openapi/samples.table.ts";
import { post, testApp } from "./app.ts";

const csv = (text: string) => post("text/csv", text);

test("the formats are those of the core", () => {
  expect([...readableFormats]).toEqual(formats.flatMap(({ id, read }) => (read ? [id] : [])));
  expect(Object.keys(writableFormats)).toEqual(formats.flatMap(({ id, write }) => (write ? [id] : [])));
});

describe("a log that comes in", () => {
  test("is told by its content, and each flight is kept with its row", async () => {
    const { app } = await testApp();
    const response = await app.request("/v1/trip-logs?lang=en", csv(flightsCsv));
    expect(response.status).toBe(201);
    const { entries, reading } = await response.json();
    expect(entries.map((entry: { text: string }) => entry.text)).toEqual(flightsCsv.trim().split("\n").slice(1));
    const [{ record, text }] = entries;
    expect(record.flights[0]).toMatchObject({ carrier: "NH", number: "241", from: "HND", to: "FUK" });
    for (const spans of Object.values<{ start: number; end: number; quote: string }[]>(record.evidence))
      for (const { start, end, quote } of spans) expect(text.slice(start, end)).toBe(quote);
    expect(reading).toMatchObject({ format: "myflightradar24", errors: [] });
    expect(reading.unknownCodes).toEqual([
      expect.objectContaining({
        kind: "airport",
        count: 1,
        suggestions: expect.arrayContaining([expect.stringMatching(/^HND /)]),
      }),
    ]);
    expect(reading.columns).toContainEqual({ column: "From", fields: ["from"], place: true, count: 2 });
    const { total } = await (await app.request("/v1/trips?carrier=NH")).json();
    expect(total).toBe(2);
  });
  test("is only read in a dry run", async () => {
    const { app } = await testApp();
    const response = await app.request("/v1/trip-logs?dryRun=true", csv(flightsCsv));
    expect(response.status).toBe(200);
    expect((await response.json()).entries).toHaveLength(2);
    expect((await (await app.request("/v1/trips")).json()).total).toBe(0);
  });
  test("a row at fault is told with its line, and the rest is kept", async () => {
    const { app } = await testApp();
    const broken = flightsCsv.replace("2025-05-12", "12 May");
    const { entries, reading } = await (await app.request("/v1/trip-logs?lang=en", csv(broken))).json();
    expect(entries.length).toBeGreaterThan(0);
    const { params, message } = reading.findings.find((one: { code: string }) => /left-out$/.test(one.code));
    expect(params.line).toBe(3);
    expect(message).toMatch(/line 3/i);
  });
  test("a flight that cannot be kept is told, and the rest is kept", async () => {
    const { app } = await testApp();
    const { entries, reading } = await (
      await app.request(
        "/v1/trip-logs",
        csv(
          "flight_date,flight_code,departure_airport_code,arrival_airport_code,notes,ownership\n2031-05-04,NH1,HND,OKA,a\u0000b,mine\n2031-05-05,NH2,OKA,HND,,mine\n",
        ),
      )
    ).json();
    expect(entries).toHaveLength(1);
    expect(reading.errors).toContainEqual({
      pointer: "/0/flights/0/note",
      code: "not-storable",
      detail: expect.any(String),
    });
  });
  test("is kept once under a key", async () => {
    const { app } = await testApp();
    const ask = () => app.request("/v1/trip-logs", post("text/csv", flightsCsv, { "Idempotency-Key": "log-1" }));
    const [first, second] = [await ask(), await ask()];
    expect(await second.text()).toBe(await first.text());
    expect((await (await app.request("/v1/trips")).json()).total).toBe(2);
  });
  test("of more flights than one request takes is refused whole", async () => {
    const { app } = await testApp({ entryLimit: 1 });
    expect((await app.request("/v1/trip-logs", csv(flightsCsv))).status).toBe(413);
    expect((await (await app.request("/v1/trips")).json()).total).toBe(0);
  });
});

describe("a log that goes out", () => {
  test.each(Object.entries(writableFormats))("as %s", async (to, type) => {
    const { app } = await testApp();
    await app.request("/v1/trip-logs", csv(flightsCsv));
    const response = await app.request(`/v1/trip-logs?to=${to}&airport=FUK&dateTo=2025-05-11`);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe(`${type}; charset=utf-8`);
    const { extension, read } = formats.find(({ id }) => id === to) ?? {};
    expect(response.headers.get("Content-Disposition")).toContain(`.${extension}"`);
    const text = await response.text();
    expect(text).toMatch(/FUK|Fukuoka/);
    if (read) expect(read(text).trips.flatMap(({ flights }) => flights)).toHaveLength(1);
    const told = await (await app.request(`/v1/trip-logs?to=${to}&lost=true&lang=en`)).json();
    expect(told).toMatchObject({ format: to, lost: expect.any(Array) });
  });
  test("leads to what the format cannot carry", async () => {
    const { app } = await testApp();
    const log =
      "【搭乗記】全日空NH241 羽田空港(HND)⇒福岡空港(FUK)\n\n搭乗日は2025年5月11日。カードラウンジ「くつろぎのTIME」を利用。\n";
    await app.request("/v1/trips", post("text/plain", log));
    const response = await app.request("/v1/trip-logs?to=openflights&carrier=NH&lang=en");
    const [, path] = /^<([^>]+)>; rel="describedby"/.exec(response.headers.get("Link") ?? "") ?? [];
    const { flights, lost } = await (await app.request(path ?? "")).json();
    expect(flights).toBe(1);
    expect(lost.map(({ message }: { message: string }) => message).join()).toMatch(/lounge/i);
  });
  test("is linked from the list page with its filters, where logs are written", async () => {
    const { app, store } = await testApp();
    await app.request("/v1/trip-logs", csv(flightsCsv));
    const list = "/trips?lang=en&airport=FUK&sort=date";
    const link = 'href="/v1/trip-logs?to=ics&amp;airport=FUK&amp;lang=en">iCalendar</a>';
    expect(await (await app.request(list, { headers: { Accept: "text/html" } })).text()).toContain(link);
    const { app: without } = await testApp({}, { store, logs: null });
    expect(await (await without.request(list, { headers: { Accept: "text/html" } })).text()).not.toContain("trip-logs");
  });
  test("of nothing is a file of nothing", async () => {
    const { app } = await testApp();
    expect((await app.request("/v1/trip-logs")).status).toBe(200);
  });
});
