import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Cluster, ensurePostgres, startCluster } from "../../../packages/store/test/postgres-servers.ts";
import { page, post, send } from "./app.ts";
import { addressOf, type Server, start } from "./process.ts";

const found = ensurePostgres();
if ("missing" in found) console.warn(`PostgreSQL not tested: ${found.missing}`);
const servers: Server[] = [];
let cluster: Cluster;
let addresses: readonly string[] = [];

/** A process of the endpoint over the cluster; gives its address. */
async function startOver({ primary, standby }: Cluster): Promise<string> {
  const server = start({
    PORT: "0",
    NISSHI_ACCESS: "open",
    NISSHI_RATE_LIMIT: "0",
    NISSHI_LOG: "errors",
    NISSHI_DATABASE: primary.url,
    NISSHI_DATABASE_STANDBY: standby.url,
  });
  servers.push(server);
  return await addressOf(server);
}

beforeAll(async () => {
  if ("missing" in found) return;
  cluster = await startCluster(found.bin);
  const first = await startOver(cluster);
  addresses = [first, await startOver(cluster)];
}, 400_000);

afterAll(async () => {
  for (const server of servers) {
    server.process.kill("SIGTERM");
    await server.ended;
  }
  cluster?.stop();
});

describe.skipIf("missing" in found)("two processes over one PostgreSQL with a standby", () => {
  test("of 64 changes of one revision one is done, whichever process is asked, and all of them are in the history", async () => {
    const [one = "", other = ""] = addresses;
    const made = await fetch(`${one}/v1/incidents`, post("text/plain", page));
    const path = made.headers.get("Location") ?? "";
    for (let revision = 1; revision <= 3; revision += 1) {
      const change = (total: number) => {
        const tag = { "If-Match": `"${revision}"` };
        const request = send("PATCH", "application/merge-patch+json", `{"total":${total}}`, tag);
        return fetch(`${total % 2 === 0 ? one : other}${path}`, request);
      };
      const statuses = (await Promise.all(Array.from({ length: 64 }, (_, total) => change(total)))).map(
        ({ status }) => status,
      );
      expect(statuses.filter((status) => status === 200)).toHaveLength(1);
      expect(statuses.filter((status) => status === 412)).toHaveLength(63);
    }
    const { revisions } = (await (await fetch(`${one}${path}/revisions`)).json()) as {
      revisions: { revision: number }[];
    };
    expect(revisions.map(({ revision }) => revision)).toEqual([1, 2, 3, 4]);
  }, 60_000);

  test("a process reads what it wrote, and a key sent to both is done once", async () => {
    const [one = "", other = ""] = addresses;
    for (let count = 0; count < 5; count += 1) {
      const made = await fetch(`${one}/v1/incidents`, post("text/plain", page));
      expect((await fetch(one + made.headers.get("Location"))).status).toBe(200);
    }
    const ask = (address: string) =>
      fetch(`${address}/v1/incidents`, post("text/plain", page, { "Idempotency-Key": "both" }));
    const responses = await Promise.all([one, other, one, other].map(ask));
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(responses.map(({ headers }) => headers.get("Location"))).size).toBe(1);
  }, 60_000);
});
