import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Store, StoreOptions } from "../src/port.ts";
import { openPostgres } from "../src/postgres.ts";
import { contract } from "./contract.ts";
import { type Cluster, ensurePostgres, startCluster } from "./postgres-servers.ts";
import { notice, options } from "./samples.ts";

const found = ensurePostgres();
if ("missing" in found) console.warn(`PostgreSQL not tested: ${found.missing}`);
const retry = { random: Math.random, sleep: (ms: number) => sleep(ms), times: 12 };

describe.skipIf("missing" in found)("PostgreSQL", () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster("bin" in found ? found.bin : "");
  }, 120_000);
  afterAll(() => cluster?.stop());

  /** A new database on the primary, which the standby has as well. */
  async function empty(name: string): Promise<{ primary: string; standby: string }> {
    const client = new Client({ connectionString: cluster.primary.url });
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    const of = (url: string) => url.replace(/postgres$/, name);
    return { primary: of(cluster.primary.url), standby: of(cluster.standby.url) };
  }
  const open = async (servers: { primary: string; standby?: string }, given: StoreOptions) =>
    openPostgres(servers, { ...given, retry });

  contract("one server", async (given) => open({ primary: (await empty("one")).primary }, given));
  contract("primary and standby", async (given) => open(await empty("two"), given));

  test("two that begin at once make the tables once", async () => {
    const servers = await empty("twice");
    const stores = await Promise.all([open(servers, options(1)), open(servers, options(2)), open(servers, options(3))]);
    for (const store of stores) {
      await store.ready();
      await store.close();
    }
  });

  test("reads what it has written though the standby lags", async () => {
    const servers = await empty("lag");
    const standby = new Client({ connectionString: servers.standby });
    const store = await open(servers, options(4));
    await standby.connect();
    try {
      await standby.query("select pg_wal_replay_pause()");
      // What waits for the standby would wait for ever.
      const url = new URL(servers.primary);
      url.searchParams.set("options", "-c synchronous_commit=local");
      const lagging = await open({ primary: url.href, standby: servers.standby }, options(5));
      const [result] = await lagging.create("a", [notice("株式会社おくれ", "2024年3月1日", 5)]);
      expect(result?.ok === true && (await lagging.get("a", result.entry.id))?.revision).toBe(1);
      await lagging.close();
    } finally {
      await standby.query("select pg_wal_replay_resume()");
      await standby.end();
      await store.close();
    }
  });

  test("the standby takes over in mid-load, and nothing acknowledged is lost", async () => {
    const servers = await empty("failover");
    const stores: Store[] = await Promise.all([open(servers, options(6)), open(servers, options(9))]);
    const acknowledged: string[] = [];
    let stopped = false;
    const writer = async (store: Store, n: number) => {
      for (let i = 0; !stopped; i++) {
        const [result] = await store.create("a", [notice(`株式会社${n}の${i}`, "2024年3月1日", 5)]);
        if (result?.ok === true) acknowledged.push(result.entry.id);
      }
    };
    const writers = stores.flatMap((store, n) => [writer(store, 10 * n), writer(store, 10 * n + 1)]);
    while (acknowledged.length < 40) await sleep(20);
    cluster.primary.kill();
    const before = acknowledged.length;
    await sleep(200);
    cluster.standby.promote();
    while (acknowledged.length < before + 40) await sleep(20);
    stopped = true;
    await Promise.all(writers);
    const kept = new Set<string>();
    for await (const entry of (stores[0] as Store).scan("a")) kept.add(entry.id);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    const { changes } = await (stores[1] as Store).changes("a", 0, 1000);
    expect(changes.map((c) => c.sequence)).toEqual(changes.map((_, i) => i + 1));
    for (const store of stores) await store.close();
  }, 90_000);
});
