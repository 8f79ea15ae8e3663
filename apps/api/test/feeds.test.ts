import { expect, test } from "vitest";
import { page, post, testApp } from "./app.ts";

const { app } = await testApp();
const odd = page.replace("株式会社なぎさ書房", "株式会社なぎさ<書房>&\u0007");
await app.request("/v1/incidents", post("text/plain", odd));
await app.request("/v1/trips", post("text/plain", page));

test("Atom: a feed of RFC 4287 that names each record, escaped", async () => {
  const response = await app.request("/feed.atom?lang=ja");
  expect(response.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
  const text = await response.text();
  expect(text.match(/<entry>/g)).toHaveLength(2);
  for (const name of ["id", "title", "updated"]) expect(text.match(new RegExp(`<${name}>`, "g"))).toHaveLength(3);
  expect(text).toContain("<title>NH241 HND–FUK</title>");
  expect(text).toMatch(/<title>[^<]*&lt;書房&gt;&amp;[^<]* · [^<]+<\/title>/);
  expect(text).not.toContain("\u0007");
  expect(text).toContain('<link rel="alternate" type="text/html" href="http://localhost/incidents/01980000-');
  expect((await app.request("/feed.atom", { headers: { Accept: "text/html" } })).status).toBe(406);
});

test("JSON Feed: the same records, and narrowed", async () => {
  const all = (await (await app.request("/feed.json?lang=en")).json()) as { items: { id: string; tags: string[] }[] };
  expect(all.items.map(({ tags }) => tags[0]).sort()).toEqual(["incident", "trip"]);
  const trips = (await (await app.request("/feed.json?kind=trip")).json()) as typeof all & { version: string };
  expect(trips.version).toBe("https://jsonfeed.org/version/1.1");
  expect(trips.items).toHaveLength(1);
});

test("a feed that has not changed is not sent again", async () => {
  const tag = (await app.request("/feed.json")).headers.get("ETag") ?? "";
  expect((await app.request("/feed.json", { headers: { "If-None-Match": tag } })).status).toBe(304);
});
