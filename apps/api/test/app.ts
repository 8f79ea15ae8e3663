import type { Store } from "@nisshi/store";
import { openSqlite } from "@nisshi/store/sqlite";
import type { Hono } from "hono";
import { memoryLimiter } from "../src/access/rate.ts";
import { createApp } from "../src/app.ts";
import { type AppEnv, instantOf, type LogEntry, type Ports } from "../src/env.ts";
import { DEFAULT_SETTINGS, type Settings } from "../src/settings.ts";

/** An application for tests, with what it stands on. */
export interface TestApp {
  readonly app: Hono<AppEnv>;
  readonly logged: LogEntry[];
  readonly store: Store;
  /** Lets time pass, in milliseconds. */
  readonly pass: (time: number) => void;
}

/** Midnight of 1 April 2026, UTC. */
const START = Date.UTC(2026, 3, 1);

/**
 * The application with counted ids and secrets, a clock that stands still, a log that is kept, an open casebook in memory,
 * no limit of requests, and settings of the test's choice.
 */
export async function testApp(settings: Partial<Settings> = {}, ports: Partial<Ports> = {}): Promise<TestApp> {
  const logged: LogEntry[] = [];
  let made = 0;
  let time = START;
  const count = (): string => {
    made += 1;
    return String(made);
  };
  const newId = (): string => `01980000-0000-7000-8000-${count().padStart(12, "0")}`;
  const chosen: Settings = {
    ...DEFAULT_SETTINGS,
    access: "open",
    rateLimit: 0,
    logRequests: false,
    commit: "abc123",
    ...settings,
  };
  const store = ports.store ?? (await openSqlite(":memory:", { now: () => instantOf(time), newId }));
  const app = createApp({
    requestId: () => `made-${count()}`,
    newSecret: () => count().padStart(43, "s"),
    newId,
    now: () => time,
    log: (entry) => {
      logged.push(entry);
    },
    settings: chosen,
    store,
    logs: () => import("../src/logs.ts"),
    limiter: chosen.rateLimit === 0 ? null : memoryLimiter(chosen.rateLimit, () => time),
    clientOf: (c) => c.req.header("X-Test-Client") ?? "192.0.2.1",
    ...ports,
  });
  const pass = (more: number): void => {
    time += more;
  };
  return { app, logged, store, pass };
}

/** A request with a body of a media type. */
export function send(
  method: "POST" | "PUT" | "PATCH",
  type: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): RequestInit {
  return { method, body, headers: { "Content-Type": type, ...headers } };
}

/** A POST of a body under a media type. */
export function post(
  type: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): RequestInit {
  return send("POST", type, body, headers);
}

/** A page of two posts, invented. */
export const page = `【セキュリティ事件簿#2025-411】株式会社なぎさ書房 メールの誤送信に関するお詫び 2025年9月3日


2025年9月2日、イベントの案内メールをお送りする際に、宛先をBCCではなくTOに入力したため、58名のお客様のメールアドレスが他の受信者から見える状態になりました。
同日、対象のお客様にお詫びし、メールの削除をお願いしました。9月3日に個人情報保護委員会へ報告しました。
本件による被害は確認されておりません。

【搭乗記】全日空NH241 羽田空港(HND)⇒福岡空港(FUK)


搭乗日は2025年5月11日。機材はB777-200、座席は普通席の27A。
`;
