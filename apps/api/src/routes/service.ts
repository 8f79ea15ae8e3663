import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { answerJson, expectJson, JSON_TYPE } from "../http/answer.ts";
import { readProblems } from "../openapi/problem-lists.ts";
import { unavailable } from "../problem.ts";
import { versions } from "../version.ts";
import type { Route } from "./route.ts";

function answerHealth(c: Context<AppEnv>): Response {
  expectJson(c);
  return answerJson(c, { status: "ok" });
}

async function answerReady(c: Context<AppEnv>): Promise<Response> {
  expectJson(c);
  const { store, log } = c.get("ports");
  try {
    await store?.ready();
  } catch (error) {
    log({ level: "error", requestId: c.get("requestId"), message: error instanceof Error ? error.message : "" });
    throw unavailable();
  }
  return answerJson(c, { status: "ok", casebook: store !== null });
}

function answerVersion(c: Context<AppEnv>): Response {
  expectJson(c);
  const { commit, bodyLimit, entryLimit, importLimit, rateLimit } = c.get("ports").settings;
  return answerJson(c, {
    name: "nisshi",
    version: versions.api,
    core: versions.core,
    commit,
    limits: { bodyLimit, entryLimit, importLimit, rateLimit },
  });
}

/** Whether the process answers. */
export const healthRoute: Route = {
  method: "get",
  path: "/healthz",
  fixed: false,
  counted: false,
  handler: answerHealth,
  operation: {
    id: "health",
    tag: "service",
    summary: { ja: "動いているか", en: "Whether it is up" },
    about: { ja: "プロセスが答えられるとき 200 を返します。", en: "Answers 200 while the process can answer." },
    parameters: [],
    answer: {
      status: 200,
      about: { ja: "動いています。", en: "It is up." },
      content: [
        {
          type: JSON_TYPE,
          schema: { type: "object", properties: { status: { const: "ok" } }, required: ["status"] },
          example: { status: "ok" },
        },
      ],
    },
    problems: readProblems,
  },
};

/** Whether it can do its work. */
export const readyRoute: Route = {
  method: "get",
  path: "/readyz",
  fixed: false,
  counted: false,
  handler: answerReady,
  operation: {
    id: "ready",
    tag: "service",
    summary: { ja: "働けるか", en: "Whether it can do its work" },
    about: {
      ja: "データベースが答え、移行が済んでいるとき 200 を返します。",
      en: "Answers 200 while the database answers and is migrated.",
    },
    parameters: [],
    answer: {
      status: 200,
      about: { ja: "働けます。", en: "It can." },
      content: [
        {
          type: JSON_TYPE,
          schema: {
            type: "object",
            properties: {
              status: { const: "ok" },
              casebook: { type: "boolean", description: "Whether it keeps records" },
            },
            required: ["status", "casebook"],
          },
          example: { status: "ok", casebook: true },
        },
      ],
    },
    problems: ["unavailable", ...readProblems],
  },
};

/** What answers, and within which limits. */
export const versionRoute: Route = {
  method: "get",
  path: "/version",
  fixed: false,
  handler: answerVersion,
  operation: {
    id: "version",
    tag: "service",
    summary: { ja: "版と上限", en: "Version and limits" },
    about: {
      ja: "アプリケーションと core の版、ビルドしたコミット、本文と件数の上限。",
      en: "Versions of the application and of the core, the commit built, and the limits of body and entries.",
    },
    parameters: [],
    answer: {
      status: 200,
      about: { ja: "版と上限。", en: "Version and limits." },
      content: [
        {
          type: JSON_TYPE,
          schema: {
            type: "object",
            properties: {
              name: { const: "nisshi" },
              version: { type: "string" },
              core: { type: "string" },
              commit: { type: ["string", "null"] },
              limits: {
                type: "object",
                properties: {
                  bodyLimit: { type: "integer", description: "Bytes" },
                  entryLimit: { type: "integer", description: "Texts or records in one request" },
                  importLimit: { type: "integer", description: "Bytes of an import" },
                  rateLimit: { type: "integer", description: "Requests a minute of one client; 0 is no limit" },
                },
                required: ["bodyLimit", "entryLimit", "importLimit", "rateLimit"],
              },
            },
            required: ["name", "version", "core", "commit", "limits"],
          },
        },
      ],
    },
    problems: readProblems,
  },
};
