import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { etag, RETAINED_304_HEADERS } from "hono/etag";
import { methodNotAllowed } from "hono/method-not-allowed";
import { requestId } from "hono/request-id";
import type { AppEnv, Ports } from "./env.ts";
import { guard } from "./http/guard.ts";
import { answerOptions } from "./http/options.ts";
import { openApiDocument } from "./openapi/document.ts";
import type { OpenApiDocument } from "./openapi/types.ts";
import { answerError, answerMethod, answerNotFound, Problem } from "./problem.ts";
import { routes } from "./routes/index.ts";
import type { Language } from "./words.ts";

/** Longest incoming X-Request-Id that is kept. */
const REQUEST_ID_LENGTH = 64;
/** How long a fixed answer may be kept: an hour stale while it is asked for again. */
const FIXED = "public, max-age=300, stale-while-revalidate=3600";

function documents(): (language: Language) => OpenApiDocument {
  const made = new Map<Language, OpenApiDocument>();
  return (language) => {
    const document = made.get(language) ?? openApiDocument(routes, language);
    made.set(language, document);
    return document;
  };
}

const fixed: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  if (c.res.ok) c.res.headers.set("Cache-Control", FIXED);
};

/** Throws the problem of a body that is longer than the limit. */
function refuseBody(limit: number): never {
  const detail = { ja: `受け取れるのは ${limit} バイトまでです。`, en: `One request takes ${limit} bytes.` };
  throw new Problem("body-too-large", { detail });
}

/** The application over its ports; the same on Node and on Workers. */
export function createApp(ports: Ports): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const document = documents();
  const { bodyLimit: maxSize } = ports.settings;
  app.use(guard);
  app.use(requestId({ limitLength: REQUEST_ID_LENGTH, generator: ports.requestId }));
  app.use(async (c, next) => {
    c.set("ports", ports);
    c.set("document", document);
    await next();
  });
  app.use(methodNotAllowed({ app, onMethodNotAllowed: answerMethod }));
  app.onError(answerError);
  app.notFound(answerNotFound);
  for (const route of routes) {
    const path = route.path.replaceAll(/\{(\w+)\}/g, ":$1");
    if (route.method === "post")
      app.post(path, bodyLimit({ maxSize, onError: () => refuseBody(maxSize) }), route.handler);
    else if (route.fixed)
      app.get(path, etag({ retainedHeaders: [...RETAINED_304_HEADERS, "content-language"] }), fixed, route.handler);
    else app.get(path, route.handler);
    app.options(path, answerOptions(route.method === "post" ? ["POST", "OPTIONS"] : ["GET", "HEAD", "OPTIONS"]));
  }
  return app;
}
