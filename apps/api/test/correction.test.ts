import { extract } from "@nisshi/core/extract";
import { generateIncidents } from "@nisshi/core/generate";
import type { Incident } from "@nisshi/core/incident";
import type { Trip } from "@nisshi/core/trip";
import { beforeEach, describe, expect, test } from "vitest";
import { BY_HAND, corrected, statedAt } from "../src/casebook/correction.ts";
import { ownText } from "../src/casebook/own-text.ts";
import { correctionGroups } from "../src/pages/correction-fields.ts";
import { page, testApp } from "./app.ts";

const html = { Accept: "text/html" };
type Given = Readonly<Record<string, readonly string[]>>;

const membersOf = (record: Incident | Trip) => correctionGroups(record, "en").flatMap(({ fields }) => fields);
const asGiven = (record: Incident | Trip): Given =>
  Object.fromEntries(membersOf(record).map(({ path }) => [path, statedAt(record, path)]));
const put = (record: Incident | Trip, changes: Given) =>
  corrected(record, membersOf(record), new Map(Object.entries({ ...asGiven(record), ...changes }))) as Incident;

/** A form as a browser sends it. */
function form(fields: Given): RequestInit {
  const body = new FormData();
  for (const [name, values] of Object.entries(fields)) for (const value of values) body.append(name, value);
  return { method: "POST", body, headers: html };
}

describe("a correction", () => {
  test("of nothing changes nothing, whatever the record", () => {
    for (const record of [...generateIncidents({ seed: 7, count: 60 }), ...extract(page).records])
      expect(corrected(record, membersOf(record), new Map(Object.entries(asGiven(record))))).toEqual(record);
  });

  const [first] = extract(page).records as [Incident];
  test.each([
    ["/cause", ["loss"], "loss"],
    ["/cause", [""], null],
    ["/total", [" 1058 "], 1058],
    ["/total", ["many"], "many"],
    ["/publishedOn", ["2024-01-02"], "2024-01-02"],
    ["/organization/sector", ["education"], "education"],
  ])("%s to %j", (path, values, expected) => {
    const record = put(first, { [path]: values });
    expect(statedAt(record, path)).toEqual(expected === null ? [] : [String(expected)]);
    expect(record.evidence[path]).toBeUndefined();
    expect(record.implied[path]).toBe(expected === null ? undefined : BY_HAND);
    const others = Object.keys(first.evidence).filter((pointer) => pointer !== path);
    expect(Object.keys(record.evidence)).toEqual(others);
  });

  test("of a list leaves what stays on its places", () => {
    const [kept] = first.dataClasses.slice(-1) as [string];
    const record = put(first, { "/dataClasses": [kept, "my-number"] });
    expect(record.dataClasses).toEqual([kept, "my-number"]);
    expect(record.evidence["/dataClasses/0"]).toEqual(first.evidence[`/dataClasses/${first.dataClasses.length - 1}`]);
    expect(record.implied["/dataClasses/1"]).toBe(BY_HAND);
    expect(record.evidence["/dataClasses/1"]).toBeUndefined();
  });

  test("of the name takes the body away, or makes one", () => {
    const nameless = put(first, { "/organization/name": [""] });
    expect(nameless.organization).toBeNull();
    expect(Object.keys(nameless.evidence).filter((pointer) => pointer.startsWith("/organization"))).toEqual([]);
    expect(put(nameless, { "/organization/name": ["株式会社みはま"] }).organization?.name).toBe("株式会社みはま");
  });
});

describe("the form", () => {
  let made: Awaited<ReturnType<typeof testApp>>;
  let path = "";
  let given: Given = {};
  beforeEach(async () => {
    made = await testApp();
    const [record] = extract(page).records as [Incident];
    const [result] = await made.store.create("main", [ownText(record, page)]);
    if (!result?.ok) throw new Error("nothing was kept");
    path = `/incidents/${result.entry.id}`;
    given = { ...asGiven(result.entry.record), revision: ["1"] };
  });
  const send = (to: string, fields: Given) => made.app.request(`${path}/${to}?lang=en`, form(fields));
  const textOf = async (at: string) => await (await made.app.request(`${at}?lang=en`, { headers: html })).text();

  test("shows each member as it is, and the page of the record leads to it", async () => {
    expect(await textOf(path)).toContain(`href="${path}/correct?lang=en"`);
    const text = await textOf(`${path}/correct`);
    expect(text).toContain('name="/organization/name" value="株式会社なぎさ書房"');
    expect(text).toContain('<option value="misdirected-email" selected>');
    expect(text).toMatch(/name="\/dataClasses" value="email" checked/);
  });

  test("keeps what was put right, and the page tells what changed and who concluded it", async () => {
    const response = await send("correct", { ...given, "/cause": ["loss"], "/organization/sector": ["education"] });
    expect([response.status, response.headers.get("Location")]).toEqual([303, `${path}?lang=en#revisions`]);
    const text = await textOf(path);
    expect(text).toContain("<b>Cause</b>: <del>Misdirected e-mail</del> → <ins>Loss</ins>");
    expect(text).toMatch(/<b>Sector<\/b>: <del>[^<]+<\/del> → <ins>Education<\/ins>/);
    expect(text).toContain("Corrected by hand");
  });

  test("says what is no value, and keeps what was typed", async () => {
    const response = await send("correct", { ...given, "/publishedOn": ["soon"], "/total": ["-4"] });
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text).toMatch(/role="alert">(?:<p>Total: [^<]+<\/p>)?<p>Published: /);
    expect(text).toContain('name="/publishedOn" value="soon"');
    expect((await made.store.get("main", path.slice("/incidents/".length)))?.revision).toBe(1);
  });

  test("loses no change of another", async () => {
    expect((await send("correct", { ...given, "/cause": ["loss"] })).status).toBe(303);
    const late = await send("correct", { ...given, "/cause": ["theft"] });
    expect(late.status).toBe(412);
    expect(late.headers.get("Content-Type")).toContain("text/html");
    expect((await send("delete", { revision: ["1"], sure: ["yes"] })).status).toBe(412);
    expect(await textOf(path)).toContain("<ins>Loss</ins>");
  });

  test("takes a record out when that is meant", async () => {
    expect((await send("delete", { revision: ["1"] })).status).toBe(400);
    expect((await send("delete", { revision: ["1"], sure: ["yes"] })).status).toBe(303);
    expect((await made.app.request(path, { headers: html })).status).toBe(404);
    expect((await made.app.request(`${path}/correct`, { headers: html })).status).toBe(404);
  });

  test("is not for pages of other sites, nor for readers without a token", async () => {
    const foreign = { ...form(given), headers: { ...html, Origin: "https://other.example" } };
    expect((await made.app.request(`${path}/correct`, foreign)).status).toBe(403);
    const { app, store } = await testApp({ access: "public-read", adminToken: "a".repeat(40) });
    const [record] = extract(page).records as [Incident];
    const [kept] = await store.create("main", [ownText(record, page)]);
    const at = `/incidents/${kept?.ok ? kept.entry.id : ""}/correct`;
    expect(await (await app.request(at, { headers: html })).text()).toContain('name="token" type="password"');
    expect((await app.request(at, form(given))).status).toBe(401);
    expect((await app.request(at, form({ ...given, token: ["wrong"] }))).status).toBe(401);
    expect((await app.request(at, form({ ...given, token: ["a".repeat(40)] }))).status).toBe(303);
  });
});
