import { expect, test } from "vitest";
import { fillWithSample } from "../src/sample/fill.ts";
import { samplePages } from "../src/sample/sample.table.ts";
import { testApp } from "./app.ts";

test("the sample fills an empty casebook, once, with records that no check calls wrong", async () => {
  const { app, store } = await testApp();
  expect(await fillWithSample(store, "main")).toBe(samplePages.length);
  expect(await fillWithSample(store, "main")).toBe(0);
  const wrong: unknown[] = [];
  let trips = 0;
  for await (const { id, kind, text } of store.scan("main")) {
    if (kind === "trip") trips += 1;
    expect(samplePages.some((page) => page.includes(text?.trim() ?? "-"))).toBe(true);
    const { findings } = (await (await app.request(`/v1/${kind}s/${id}/findings`)).json()) as {
      findings: { severity: string }[];
    };
    wrong.push(...findings.filter(({ severity }) => severity === "error"));
  }
  expect(wrong).toEqual([]);
  expect(trips).toBeGreaterThan(3);
});
