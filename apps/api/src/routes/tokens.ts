import type { Token } from "@nisshi/store";
import type { Context } from "hono";
import { hashOf } from "../access/hash.ts";
import { readTokenRequest } from "../access/token-request.ts";
import { casebookOf } from "../casebook/casebook.ts";
import { type AppEnv, instantOf } from "../env.ts";
import { answerJson, expectJson, JSON_TYPE } from "../http/answer.ts";
import { invalidBody, jsonOf, readBody, typeOfBody } from "../input/body.ts";
import { single } from "../input/casebook-fields.table.ts";
import { parametersOf } from "../input/casebook-query.ts";
import { readParameters } from "../input/query.ts";
import { reference } from "../openapi/representations.ts";
import { Problem } from "../problem.ts";
import type { Route } from "./route.ts";

const fields = { lang: single.lang };

/** By this a token is known for one of Nisshi, say by what scans repositories for secrets. */
const PREFIX = "nisshi_";

/** A token as it is shown: all but its hash. */
function shown({ hash: _, ...token }: Token): Omit<Token, "hash"> {
  return token;
}

async function answerPost(c: Context<AppEnv>): Promise<Response> {
  readParameters(c, fields);
  expectJson(c);
  typeOfBody(c, [JSON_TYPE]);
  const { store } = casebookOf(c);
  const { now, newId, newSecret } = c.get("ports");
  const asked = readTokenRequest(jsonOf(await readBody(c)), now());
  if (!("name" in asked)) throw invalidBody(asked);
  const { space, token: asker } = c.get("principal");
  if (asked.space !== undefined && asked.space !== space && asker !== "operator") {
    const detail = {
      ja: "ほかの事件簿のトークンを作れるのは運用者だけです。",
      en: "Only the operator makes a token for another casebook.",
    };
    throw new Problem("forbidden", { detail });
  }
  const secret = `${PREFIX}${newSecret()}`;
  const token: Token = {
    id: newId(),
    name: asked.name,
    space: asked.space ?? space,
    scopes: asked.scopes,
    hash: await hashOf(secret),
    createdAt: instantOf(now()),
    expiresAt: asked.expiresAt,
    revokedAt: null,
  };
  await store.tokens.add(token);
  return answerJson(c, { ...shown(token), token: secret }, JSON_TYPE, 201);
}

async function answerList(c: Context<AppEnv>): Promise<Response> {
  readParameters(c, fields);
  expectJson(c);
  const { store, space } = casebookOf(c);
  return answerJson(c, { tokens: (await store.tokens.list(space)).map(shown) });
}

async function answerDelete(c: Context<AppEnv>): Promise<Response> {
  readParameters(c, fields);
  const { store, space } = casebookOf(c);
  const id = c.req.param("id") ?? "";
  if (await store.tokens.revoke(space, id, instantOf(c.get("ports").now()))) return c.body(null, 204);
  const detail = { ja: `ID ${id} のトークンはありません。`, en: `There is no token of the id ${id}.` };
  throw new Problem("not-found", { detail });
}

const postRoute: Route = {
  method: "post",
  path: "/v1/tokens",
  fixed: false,
  scope: "admin",
  handler: answerPost,
  operation: {
    id: "createToken",
    tag: "access",
    summary: { ja: "トークンを作る", en: "Make a token" },
    about: {
      ja: "トークンが見られるのは、この答えの一度きりです。保存するのはハッシュだけです。",
      en: "The token is told in this answer and never again: only its hash is kept.",
    },
    parameters: parametersOf(fields),
    body: [
      { type: JSON_TYPE, schema: reference("TokenRequest"), example: { name: "importer", scopes: ["read", "write"] } },
    ],
    answer: {
      status: 201,
      about: { ja: "作ったトークン。", en: "The token." },
      content: [{ type: JSON_TYPE, schema: reference("NewToken") }],
    },
    problems: [
      "invalid-query",
      "invalid-utf8",
      "malformed-json",
      "not-acceptable",
      "body-too-large",
      "unsupported-media-type",
      "invalid-body",
    ],
  },
};

const listRoute: Route = {
  method: "get",
  path: "/v1/tokens",
  fixed: false,
  scope: "admin",
  handler: answerList,
  operation: {
    id: "listTokens",
    tag: "access",
    summary: { ja: "トークンの一覧", en: "The tokens" },
    about: {
      ja: "事件簿のトークン。トークンそのものは含みません。",
      en: "The tokens of the casebook, without what they are.",
    },
    parameters: parametersOf(fields),
    answer: {
      status: 200,
      about: { ja: "一覧。", en: "The list." },
      content: [{ type: JSON_TYPE, schema: reference("Tokens") }],
    },
    problems: ["invalid-query", "not-acceptable"],
  },
};

const deleteRoute: Route = {
  method: "delete",
  path: "/v1/tokens/{id}",
  fixed: false,
  scope: "admin",
  handler: answerDelete,
  operation: {
    id: "revokeToken",
    tag: "access",
    summary: { ja: "トークンを無効にする", en: "Revoke a token" },
    about: { ja: "次のリクエストから使えなくなります。", en: "From the next request on it is not valid." },
    parameters: [
      {
        name: "id",
        in: "path",
        about: { ja: "トークンの ID。", en: "Id of the token." },
        schema: { type: "string" },
        example: "01980000-0000-7000-8000-000000000002",
      },
      ...parametersOf(fields),
    ],
    answer: { status: 204, about: { ja: "無効にしました。", en: "It is revoked." }, content: [] },
    problems: ["not-found", "invalid-query"],
  },
};

/** Making, listing and revoking tokens. */
export const tokenRoutes: readonly Route[] = [postRoute, listRoute, deleteRoute];
