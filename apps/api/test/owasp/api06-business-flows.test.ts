import { expect, test } from "vitest";
import { page, post, send, testApp } from "../app.ts";

// API6:2023 Unrestricted Access to Sensitive Business Flows: keeping and changing records in numbers or at once.
test("a write sent many times is done once, also when all are under way together", async () => {
  const { app } = await testApp();
  const request = () => app.request("/v1/incidents", post("text/plain", page, { "Idempotency-Key": "one" }));
  const responses = await Promise.all(Array.from({ length: 16 }, request));
  expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([201]));
  expect(new Set(responses.map(({ headers }) => headers.get("Location"))).size).toBe(1);
  expect(((await (await app.request("/v1/incidents")).json()) as { total: number }).total).toBe(1);
});

test("of many changes of one revision one is done (ASVS 15.4.2)", async () => {
  const { app } = await testApp();
  const path = (await app.request("/v1/incidents", post("text/plain", page))).headers.get("Location") ?? "";
  for (let revision = 1; revision <= 5; revision += 1) {
    const change = (total: number) =>
      app.request(
        path,
        send("PATCH", "application/merge-patch+json", `{"total":${total}}`, { "If-Match": `"${revision}"` }),
      );
    const responses = await Promise.all(Array.from({ length: 16 }, (_, total) => change(total)));
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(responses.filter(({ status }) => status === 412)).toHaveLength(15);
  }
  const { revisions } = (await (await app.request(`${path}/revisions`)).json()) as {
    revisions: { revision: number }[];
  };
  expect(revisions.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5, 6]);
});

test("a change that does not say of which revision it is changes nothing", async () => {
  const { app } = await testApp();
  const path = (await app.request("/v1/incidents", post("text/plain", page))).headers.get("Location") ?? "";
  expect((await app.request(path, { method: "DELETE" })).status).toBe(428);
  expect((await app.request(path, send("PUT", "application/json", "{}"))).status).toBe(428);
  expect((await app.request(path)).status).toBe(200);
});

test("what was deleted remains in the history and the change log", async () => {
  const { app } = await testApp();
  const path = (await app.request("/v1/incidents", post("text/plain", page))).headers.get("Location") ?? "";
  await app.request(path, { method: "DELETE", headers: { "If-Match": '"1"' } });
  const { changes } = (await (await app.request("/v1/changes")).json()) as { changes: { action: string }[] };
  expect(changes.map(({ action }) => action)).toEqual(["create", "delete"]);
  expect(await (await app.request(`${path}/revisions`)).text()).toContain("なぎさ書房");
});
