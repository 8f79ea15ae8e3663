import type { Hono } from "hono";
import { createApp } from "../src/app.ts";
import type { AppEnv, LogEntry, Settings } from "../src/env.ts";

/** The application with counted request ids, a log that is kept, and settings of the test's choice. */
export function testApp(settings: Partial<Settings> = {}): { readonly app: Hono<AppEnv>; readonly logged: LogEntry[] } {
  const logged: LogEntry[] = [];
  let made = 0;
  const app = createApp({
    requestId: () => {
      made += 1;
      return `made-${made}`;
    },
    log: (entry) => {
      logged.push(entry);
    },
    settings: { bodyLimit: 1_000_000, entryLimit: 1_000, commit: "abc123", ...settings },
  });
  return { app, logged };
}

/** A POST of a body under a media type. */
export function post(
  type: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): RequestInit {
  return { method: "POST", body, headers: { "Content-Type": type, ...headers } };
}

/** A page of two posts, invented. */
export const page = `【セキュリティ事件簿#2025-411】株式会社なぎさ書房 メールの誤送信に関するお詫び 2025年9月3日


2025年9月2日、イベントの案内メールをお送りする際に、宛先をBCCではなくTOに入力したため、58名のお客様のメールアドレスが他の受信者から見える状態になりました。
同日、対象のお客様にお詫びし、メールの削除をお願いしました。9月3日に個人情報保護委員会へ報告しました。
本件による被害は確認されておりません。

【搭乗記】全日空NH241 羽田空港(HND)⇒福岡空港(FUK)


搭乗日は2025年5月11日。機材はB777-200、座席は普通席の27A。
`;
