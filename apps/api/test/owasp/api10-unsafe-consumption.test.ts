import { expect, test } from "vitest";
import { page, post, testApp } from "../app.ts";

// API10:2023 Unsafe Consumption of APIs: records of elsewhere are checked like any other, and stay text wherever they are shown.
const hostile = '<script>alert(1)</script>"><img src=x onerror=alert(1)>\u202e#{7*7}{{7*7}}';

async function recordWith(name: string): Promise<Record<string, unknown>> {
  const { app } = await testApp();
  const made = await app.request("/v1/incidents", post("text/plain", page));
  const { entries } = (await made.json()) as { entries: { record: Record<string, unknown> }[] };
  return { ...entries[0]?.record, organization: { name, aliases: [], sector: null, corporateNumber: null } };
}

test("an import is checked line by line as a single record is", async () => {
  const { app } = await testApp();
  const record = await recordWith("株式会社なぎさ書房");
  const rows: [unknown, string | undefined][] = [
    [{ record }, undefined],
    [{ record: { ...record, total: "58" } }, "incident/schema"],
    [{ record: { ...record, extra: 1 } }, "incident/schema"],
    [{ record: { ...record, caseNumber: "a\0b" } }, "not-storable"],
    [{ record, text: "\ud800" }, "not-storable"],
    [{ record, extractor: 7 }, "not-allowed"],
    [{ record, id: "../../etc/passwd" }, "not-allowed"],
    [[record], "record/kind-unknown"],
  ];
  const body = rows.map(([line]) => JSON.stringify(line)).join("\n");
  const answer = await (await app.request("/v1/import", post("application/x-ndjson", body))).text();
  const codes = answer
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { errors?: { code: string }[] }).errors?.[0]?.code);
  expect(codes).toEqual(rows.map(([, code]) => code));
});

test("the last of two members of one name is not taken in silence for the first", async () => {
  const { app } = await testApp();
  const record = JSON.stringify(await recordWith("一"));
  const doubled = `{"record":${record},"record":{"kind":"incident"}}`;
  expect((await app.request("/v1/incidents", post("application/json", doubled))).status).toBe(422);
});

test("a hostile name stays text in every form in which it is shown", async () => {
  const { app } = await testApp();
  const body = JSON.stringify({ record: await recordWith(hostile), text: hostile });
  const made = await app.request("/v1/incidents", post("application/json", body));
  expect(made.status).toBe(201);
  const atom = await app.request("/feed.atom");
  expect(await atom.text()).not.toContain("<script>");
  for (const path of [
    "/feed.json",
    "/v1/incidents",
    made.headers.get("Location") ?? "",
    "/v1/export",
    "/incidents.csv",
  ]) {
    const response = await app.request(path);
    expect(response.headers.get("Content-Type")).not.toMatch(/html/);
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
  }
  const taxii = await app.request("/taxii2/casebook/collections/incidents/objects/");
  expect(JSON.stringify(await taxii.json())).toContain("<script>");
});

test("an error repeats what was sent only as JSON", async () => {
  const { app } = await testApp();
  const response = await app.request(`/v1/vocab/${encodeURIComponent(hostile.replaceAll("/", ""))}`);
  expect([response.status, response.headers.get("Content-Type")]).toEqual([
    404,
    "application/problem+json; charset=utf-8",
  ]);
});
