import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { type D1Binding, d1Store, migrateD1 } from "../../src/d1.ts";
import { contract } from "../contract.ts";
import { notice, options } from "../samples.ts";

const binding = env.CASEBOOK as D1Binding;
const retry = { random: () => 0, sleep: async () => {} };

contract("D1", async (given) => {
  await migrateD1(binding, given);
  return d1Store(binding, { ...given, retry });
});

test("a fault of the service in passing is tried again, and the write is done once", async () => {
  const given = options(7);
  await migrateD1(binding, given);
  let lost = 1;
  const shaky: D1Binding = {
    prepare: (sql) => binding.prepare(sql),
    async batch(statements) {
      const done = await binding.batch(statements);
      // Done, and the answer lost on its way.
      if (lost-- > 0) throw new Error("D1_ERROR: Network connection lost.");
      return done;
    },
  };
  const store = d1Store(shaky, { ...given, retry });
  const [result] = await store.create("shaky", [notice("株式会社ゆらぎ", "2024年3月1日", 5)]);
  expect(result?.ok).toBe(true);
  expect((await store.changes("shaky", 0, 10)).changes).toHaveLength(1);
});

test("a fault that stays is thrown, after as many tries as are allowed", async () => {
  let tries = 0;
  const down: D1Binding = {
    prepare: (sql) => binding.prepare(sql),
    async batch() {
      tries += 1;
      throw new Error("D1_ERROR: D1 DB is overloaded.");
    },
  };
  const store = d1Store(down, { ...options(8), retry: { ...retry, times: 2 } });
  await expect(store.create("down", [notice("株式会社とまり", "2024年3月1日", 5)])).rejects.toThrow(/overloaded/);
  expect(tries).toBe(3);
});
