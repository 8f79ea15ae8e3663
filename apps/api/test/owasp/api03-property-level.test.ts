import { expect, test } from "vitest";
import { post, send } from "../app.ts";
import { bearer, operator, twoCasebooks } from "./two-casebooks.ts";

// API3:2023 Broken Object Property Level Authorization; ASVS 8.2.3, 15.3.3 (mass assignment), 15.3.6 (prototypes).
const { own, a, path, id } = await twoCasebooks();
const entry = (await (await own.app.request(path, { headers: bearer(a) })).json()) as Record<string, unknown>;

test("an entry tells what it is, and not which casebook it is in", () => {
  expect(Object.keys(entry).sort()).toEqual(
    ["createdAt", "extractor", "id", "kind", "record", "revision", "text", "updatedAt"].sort(),
  );
});

test.each<[string, object]>([
  ["space", { space: "b" }],
  ["hash", { hash: "0" }],
  ["__proto__", JSON.parse('{"__proto__":{"space":"b"}}') as object],
  ["constructor", { constructor: { prototype: { space: "b" } } }],
])("nobody sets %s of an entry", async (_, more) => {
  const body = JSON.stringify({ record: entry.record, ...more });
  const given = JSON.stringify(more) === "{}" ? body.replace("{", '{"__proto__":{"space":"b"},') : body;
  const made = await own.app.request("/v1/incidents", post("application/json", given, bearer(a)));
  expect(made.status).toBe(422);
  expect(({} as { space?: string }).space).toBeUndefined();
});

test("the revision, the times and the extractor of an entry are the server's own", async () => {
  const body = {
    ...entry,
    id: undefined,
    revision: 99,
    createdAt: "1999-01-01T00:00:00Z",
    updatedAt: "1999-01-01T00:00:00Z",
  };
  const made = await own.app.request("/v1/incidents", post("application/json", JSON.stringify(body), bearer(a)));
  const { entries } = (await made.json()) as { entries: { revision: number; createdAt: string }[] };
  expect(entries[0]).toMatchObject({ revision: 1, createdAt: "2026-04-01T00:00:00.000Z" });
});

test("a patch reaches the members of a record, and makes no others", async () => {
  for (const patch of ['{"secret":1}', '{"__proto__":{"x":1}}', '{"source":{"owner":"me"}}', '{"kind":"trip"}']) {
    const request = send("PATCH", "application/merge-patch+json", patch, { "If-Match": '"1"', ...bearer(a) });
    expect([patch, (await own.app.request(path, request)).status]).toEqual([patch, 422]);
  }
  expect((await own.store.get("a", id))?.revision).toBe(1);
});

test("a list of tokens says nothing that a token could be made of", async () => {
  const { tokens } = (await (await own.app.request("/v1/tokens", { headers: bearer(a) })).json()) as {
    tokens: object[];
  };
  for (const token of tokens)
    expect(Object.keys(token).sort()).toEqual(
      ["createdAt", "expiresAt", "id", "name", "revokedAt", "scopes", "space"].sort(),
    );
  expect(JSON.stringify(tokens)).not.toContain(operator);
});
