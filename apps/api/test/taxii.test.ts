import { describe, expect, test } from "vitest";
import { page, post, send, testApp } from "./app.ts";

const TAXII = "application/taxii+json;version=2.1";
const own = await testApp();

/** A client: asks as TAXII has it, and follows what it is told. */
async function ask(path: string): Promise<{ readonly response: Response; readonly body: Resource }> {
  const response = await own.app.request(path, { headers: { Accept: TAXII } });
  return { response, body: (await response.json()) as Resource };
}

interface Stix {
  readonly type: string;
  readonly id: string;
  readonly created: string;
  readonly modified: string;
  readonly [property: string]: unknown;
}

interface Resource {
  readonly api_roots: readonly string[];
  readonly default: string;
  readonly versions: readonly string[];
  readonly collections: readonly { readonly id: string; readonly can_read: boolean; readonly can_write: boolean }[];
  readonly more: boolean;
  readonly next?: string;
  readonly objects?: readonly Stix[];
  readonly title: string;
  readonly http_status: string;
}

const made: string[] = [];
for (const count of [1, 2, 3]) {
  own.pass(1_000);
  const response = await own.app.request("/v1/incidents", post("text/plain", page.replace("58名", `${count}名`)));
  made.push(response.headers.get("Location")?.split("/").at(-1) ?? "");
}
await own.app.request("/v1/trips", post("text/plain", page));
own.pass(1_000);
await own.app.request(
  `/v1/incidents/${made[0]}`,
  send("PATCH", "application/merge-patch+json", '{"misuse":"confirmed"}', { "If-Match": '"1"' }),
);
own.pass(1_000);
await own.app.request(`/v1/incidents/${made[1]}`, { method: "DELETE", headers: { "If-Match": '"1"' } });

/** Goes the way of a client from the discovery to a collection. */
async function collectionPath(): Promise<string> {
  const { response, body } = await ask("/taxii2/");
  expect(response.headers.get("Content-Type")).toBe(TAXII);
  expect(body.api_roots).toContain(body.default);
  const root = new URL(body.default).pathname;
  expect((await ask(root)).body.versions).toEqual([TAXII]);
  const { collections } = (await ask(`${root}collections/`)).body;
  expect(collections.map(({ can_read, can_write }) => [can_read, can_write])).toEqual([[true, false]]);
  const path = `${root}collections/${collections[0]?.id}/`;
  expect((await ask(path)).body).toEqual(collections[0]);
  return path;
}

const path = await collectionPath();

/** Every object, a page at a time. */
async function all(query = "", kind = "objects"): Promise<readonly Stix[]> {
  const objects: Stix[] = [];
  let next: string | undefined = "0.0";
  while (next !== undefined) {
    const { body } = await ask(`${path}${kind}/?limit=2${query}&next=${next}`);
    expect(body.objects?.length ?? 0).toBeLessThanOrEqual(2);
    expect(body.more).toBe(body.next !== undefined);
    objects.push(...(body.objects ?? []));
    next = body.next;
  }
  return objects;
}

describe("a client", () => {
  test("gets every object once, in the order in which they were added, a page at a time", async () => {
    const objects = await all();
    expect(new Set(objects.map(({ id }) => id)).size).toBe(objects.length);
    expect(objects.map(({ type }) => type)).toEqual([
      "identity",
      "extension-definition",
      ...["identity", "incident", "relationship"],
      ...["identity", "incident", "relationship"],
      ...["identity", "incident", "relationship"],
    ]);
    const whole = await ask(`${path}objects/`);
    expect(whole.body.objects).toEqual(objects);
    expect(whole.body.more).toBe(false);
    expect(whole.response.headers.get("X-TAXII-Date-Added-Last")).toBe("2026-04-01T00:00:05.000Z");
  });
  test("finds that references lead somewhere, and what STIX asks of every object", async () => {
    const objects = await all();
    const ids = new Set(objects.map(({ id }) => id));
    const refs = objects.flatMap((object) =>
      Object.entries(object).flatMap(([name, value]) => (name.endsWith("_ref") ? [String(value)] : [])),
    );
    for (const ref of refs) expect(ids).toContain(ref);
    for (const object of objects) {
      expect(object.id).toMatch(/^[a-z-]+--[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(object.id.startsWith(`${object.type}--`)).toBe(true);
      expect(object.spec_version).toBe("2.1");
      expect(object.modified >= object.created).toBe(true);
      expect(JSON.stringify(object)).not.toMatch(/:null|:\[\]/);
      for (const name of Object.keys(object.extensions ?? {})) expect(ids).toContain(name);
    }
  });
  test("that has seen some asks for what came after", async () => {
    const after = await all("&added_after=2026-04-01T00:00:03Z");
    expect(after.map(({ id }) => id.split("--")[1])).toEqual([
      ...[made[0], made[0], made[0]],
      ...[made[1], made[1], made[1]],
    ]);
    expect(after.filter(({ revoked }) => revoked === true).map(({ id }) => id.split("--")[1])).toEqual([
      made[1],
      made[1],
      made[1],
    ]);
    expect(await all("&added_after=2030-01-01T00:00:00Z")).toEqual([]);
  });
  test.each<[query: string, count: number]>([
    ["match[type]=incident", 3],
    ["match[type]=incident,relationship", 6],
    [`match[id]=incident--${made[2]}`, 1],
    ["match[type]=incident&match[version]=all", 5],
    ["match[type]=incident&match[version]=first", 3],
    ["match[type]=incident&match[version]=2026-04-01T00:00:02.000Z", 1],
    ["match[spec_version]=2.0", 0],
    ["match[spec_version]=2.0,2.1", 11],
  ])("narrows by %s", async (query, count) => {
    expect(await all(`&${query}`)).toHaveLength(count);
    expect(await all(`&${query}`, "manifest")).toHaveLength(count);
  });
  test("gets a manifest of what the objects are", async () => {
    const entries = await all("&match[type]=incident", "manifest");
    expect(entries[0]).toEqual({
      id: `incident--${made[2]}`,
      date_added: "2026-04-01T00:00:03.000Z",
      version: "2026-04-01T00:00:03.000Z",
      media_type: "application/stix+json;version=2.1",
    });
  });
  test("gets one object and its versions", async () => {
    const one = `${path}objects/incident--${made[0]}/`;
    expect((await ask(one)).body.objects).toHaveLength(1);
    expect((await ask(`${one}?match[version]=all`)).body.objects).toHaveLength(2);
    expect((await ask(`${one}?match[version]=all&limit=1`)).body).toMatchObject({ more: true, next: "2.0" });
    expect((await ask(`${one}versions/`)).body).toEqual({
      more: false,
      versions: ["2026-04-01T00:00:01.000Z", "2026-04-01T00:00:04.000Z"],
    });
  });
});

test.each<[path: string, accept: string, status: number]>([
  [`${path}objects/incident--01980000-0000-7000-8000-999999999999/`, TAXII, 404],
  [`${path}objects/nonsense/`, TAXII, 404],
  ["/taxii2/casebook/collections/nonsense/", TAXII, 404],
  [`${path}objects/?limit=0`, TAXII, 400],
  [`${path}objects/?added_after=yesterday`, TAXII, 400],
  [`${path}objects/?next=x`, TAXII, 400],
  [`${path}objects/?match[color]=red`, TAXII, 400],
  ["/taxii2/", "application/taxii+json;version=2.0", 406],
  ["/taxii2/", "text/html", 406],
  ["/taxii2/", "application/taxii+json", 200],
  ["/taxii2/", "*/*", 200],
])("%s as %s is answered %i, a refusal as an error of TAXII", async (asked, accept, status) => {
  const response = await own.app.request(asked, { headers: { Accept: accept } });
  expect([response.status, response.headers.get("Content-Type")]).toEqual([status, TAXII]);
  const body = (await response.json()) as Resource;
  expect(body.title).toBeTruthy();
  if (status !== 200) expect(body.http_status).toBe(String(status));
});

test("a token comes as Bearer, or as the password of Basic that TAXII clients know", async () => {
  const token = "operator-operator-operator-operator";
  const { app } = await testApp({ access: "tokens", adminToken: token });
  const status = async (Authorization: string, asked = "/taxii2/") =>
    (await app.request(asked, { headers: { Authorization } })).status;
  expect(await status(`Bearer ${token}`)).toBe(200);
  expect(await status(`Basic ${btoa(`anyone:${token}`)}`)).toBe(200);
  expect(await status(`Basic ${btoa("anyone:wrong")}`)).toBe(401);
  expect(await status("Basic ***")).toBe(401);
  expect(await status(`Basic ${btoa(`anyone:${token}`)}`, "/v1/incidents")).toBe(401);
});
