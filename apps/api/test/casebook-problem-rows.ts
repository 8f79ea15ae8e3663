import { extract } from "@nisshi/core/extract";
import type { Store, WriteResult } from "@nisshi/store";
import type { Ports } from "../src/env.ts";
import type { ProblemSlug } from "../src/problems.table.ts";
import type { Settings } from "../src/settings.ts";
import { page, post, send, testApp } from "./app.ts";

type Ask = (headers: Record<string, string>) => Response | Promise<Response>;

/** A request to the casebook that is a problem: what is wrong, how it is asked in headers of a language, and its kind. */
export type CasebookProblemRow = readonly [name: string, ask: Ask, slug: ProblemSlug];

const [record] = extract(page).records;
const id = "01980000-0000-7000-8000-00000000000a";
const given = JSON.stringify({ id, record });
const path = `/v1/incidents/${id}`;

/** Asks an application of its own, with a record in it. */
function asking(
  request: readonly [path: string, init?: RequestInit],
  { settings, ports }: { settings?: Partial<Settings>; ports?: (store: Store) => Partial<Ports> } = {},
): Ask {
  return async (headers) => {
    const { store } = await testApp();
    if (record) await store.create("main", [{ id, record }]);
    const { app } = await testApp(settings, { store, ...ports?.(store) });
    const [asked, init] = request;
    return await app.request(asked, { ...init, headers: { ...(init?.headers as Record<string, string>), ...headers } });
  };
}

const full: WriteResult = { ok: false, why: "storage-full", current: null };
const text = post("text/plain", page);
const down = () => Promise.reject(new Error("no such host"));

/** One row and more of every kind of problem that only a casebook has. */
export const casebookProblemRows: readonly CasebookProblemRow[] = [
  ["an id that is taken", asking(["/v1/incidents", post("application/json", given)]), "already-exists"],
  ["a token where none is", asking([path], { settings: { access: "tokens" } }), "unauthenticated"],
  ["a token that is not known", asking([path, { headers: { Authorization: "Bearer nobody" } }]), "unauthenticated"],
  ["no token at all", asking([path, { headers: { Authorization: "Basic eDp5" } }]), "unauthenticated"],
  [
    "a write of another site's page",
    asking(["/v1/incidents", post("text/plain", page, { Origin: "https://elsewhere.example" })]),
    "forbidden",
  ],
  [
    "a key that is none",
    asking(["/v1/incidents", post("text/plain", page, { "Idempotency-Key": "a b" })]),
    "invalid-header",
  ],
  [
    "a key of another request",
    async (headers) => {
      const { app } = await testApp();
      const key = { "Idempotency-Key": "k", ...headers };
      await app.request("/v1/incidents", post("text/plain", page, key));
      return await app.request("/v1/incidents", post("text/plain", `${page}。`, key));
    },
    "idempotency-key-reused",
  ],
  ["a record of no shape", asking(["/v1/trips", post("application/json", '{"record":1}')]), "invalid-record"],
  ["a text without a record", asking(["/v1/trips", post("text/plain", "晴れ。")]), "no-record"],
  ["a log of no format", asking(["/v1/trip-logs", post("text/plain", "晴れ。")]), "unknown-log-format"],
  ["a log without a flight", asking(["/v1/trip-logs?from=byair", post("text/csv", "x,y\n1,2\n")]), "no-record"],
  [
    "a log where logs are not read",
    asking(["/v1/trip-logs", post("text/plain", "")], { ports: () => ({ logs: null }) }),
    "no-log-formats",
  ],
  ["no casebook", asking([path], { ports: () => ({ store: null }) }), "no-casebook"],
  ["no revision", asking([path, { method: "DELETE" }]), "precondition-required"],
  ["an old revision", asking([path, { method: "DELETE", headers: { "If-Match": '"7"' } }]), "revision-conflict"],
  [
    "a revision that is gone when it comes to it",
    asking([path, send("PUT", "application/json", JSON.stringify(record), { "If-Match": '"1"' })], {
      ports: (store) => ({
        store: { ...store, update: async () => ({ ok: false, why: "revision-conflict", current: 2 }) },
      }),
    }),
    "revision-conflict",
  ],
  [
    "too many requests",
    async (headers) => {
      const { app } = await testApp({ rateLimit: 1 });
      await app.request(path);
      return await app.request(path, { headers });
    },
    "rate-limited",
  ],
  [
    "a full database",
    asking(["/v1/incidents", text], { ports: (store) => ({ store: { ...store, create: async () => [full] } }) }),
    "storage-full",
  ],
  [
    "a database that does not answer",
    asking(["/readyz"], { ports: (store) => ({ store: { ...store, ready: down } }) }),
    "unavailable",
  ],
];
