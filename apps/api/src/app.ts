import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { methodNotAllowed } from "hono/method-not-allowed";
import { requestId } from "hono/request-id";
import { gate } from "./access/gate.ts";
import type { AppEnv, Ports } from "./env.ts";
import { entityTags } from "./http/entity-tag.ts";
import { guard } from "./http/guard.ts";
import { requestLog } from "./http/log.ts";
import { answerOptions } from "./http/options.ts";
import { openApiDocument } from "./openapi/document.ts";
import { madeExamples } from "./openapi/made-examples.ts";
import type { OpenApiDocument } from "./openapi/types.ts";
import { answerFault, answerNowhere } from "./pages/problem-page.ts";
import { answerMethod, Problem } from "./problem.ts";
import { routes } from "./routes/index.ts";
import { pageWays } from "./routes/pages/index.ts";
import { isTagged, type Way } from "./routes/route.ts";
import type { Language } from "./words.ts";

/** Longest incoming X-Request-Id that is kept. */
const REQUEST_ID_LENGTH = 64;
/** How long a fixed answer may be kept: an hour stale while it is asked for again. */
const FIXED = "public, max-age=300, stale-while-revalidate=3600";

function documents(): (language: Language) => OpenApiDocument {
  const made = new Map<Language, OpenApiDocument>();
  return (language) => {
    const document = made.get(language) ?? openApiDocument(routes, language, madeExamples());
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

/** Has problems of a page told in a page. */
const forPeople: MiddlewareHandler<AppEnv> = async (c, next) => {
  c.set("page", true);
  await next();
};

/** What a request of a route passes through before its handler. */
function before(route: Way, ports: Ports): MiddlewareHandler<AppEnv>[] {
  const { bodyLimit: maxSize } = ports.settings;
  return [
    ...(pageWays.includes(route) ? [forPeople] : []),
    ...(route.counted === false ? [] : [gate(route.scope ?? null)]),
    ...(["post", "put", "patch"].includes(route.method) && route.body !== "import"
      ? [bodyLimit({ maxSize, onError: () => refuseBody(maxSize) })]
      : []),
    ...(isTagged(route) ? [entityTags] : []),
    ...(route.fixed ? [fixed] : []),
  ];
}

const ways: readonly Way[] = [...routes, ...pageWays];

/** The methods of each path, as Allow names them. */
function methodsByPath(): ReadonlyMap<string, readonly string[]> {
  const methods = new Map<string, readonly string[]>();
  for (const { path, method } of ways) {
    const own = method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()];
    methods.set(path, [...(methods.get(path) ?? []), ...own]);
  }
  return methods;
}

const honoPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ":$1");

/** The application over its ports; the same on Node and on Workers. */
export function createApp(ports: Ports): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const document = documents();
  app.use((c, next) => {
    c.set("ports", ports);
    c.set("document", document);
    return guard(c, next);
  });
  app.use(requestId({ limitLength: REQUEST_ID_LENGTH, generator: ports.requestId }));
  if (ports.settings.logRequests) app.use(requestLog);
  app.onError(answerFault);
  const refuseMethod = methodNotAllowed({ app, onMethodNotAllowed: answerMethod });
  app.notFound(async (c) => {
    // Asked where no way answers, and not around every answer.
    await refuseMethod(c, async () => {
      c.res = await answerNowhere(c);
    });
    return c.res;
  });
  for (const way of ways) app.on([way.method.toUpperCase()], [honoPath(way.path)], ...before(way, ports), way.handler);
  for (const [path, methods] of methodsByPath()) app.options(honoPath(path), answerOptions([...methods, "OPTIONS"]));
  return app;
}
