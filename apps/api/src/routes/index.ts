import { casebookRoutes } from "./casebook/index.ts";
import { checkRoute } from "./check.ts";
import { docsRoute } from "./docs.ts";
import { extractRoute } from "./extract.ts";
import { homeRoute } from "./home.ts";
import { openApiRoute } from "./openapi.ts";
import { problemListRoute, problemRoute } from "./problems.ts";
import type { Route } from "./route.ts";
import { schemaRoute } from "./schemas.ts";
import { healthRoute, readyRoute, versionRoute } from "./service.ts";
import { statsRoute } from "./stats.ts";
import { taxiiRoutes } from "./taxii/index.ts";
import { tokenRoutes } from "./tokens.ts";
import { vocabListRoute, vocabRoute } from "./vocab.ts";

/** Every route, in the order of the documentation. */
export const routes: readonly Route[] = [
  extractRoute,
  checkRoute,
  statsRoute,
  ...casebookRoutes,
  ...taxiiRoutes,
  ...tokenRoutes,
  schemaRoute,
  vocabListRoute,
  vocabRoute,
  problemListRoute,
  problemRoute,
  homeRoute,
  docsRoute,
  openApiRoute,
  versionRoute,
  healthRoute,
  readyRoute,
];
