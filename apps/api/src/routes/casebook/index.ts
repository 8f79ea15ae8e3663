import type { Kind } from "@nisshi/store";
import type { Route } from "../route.ts";
import { assessmentRoute, casebookStatsRoute, findingsRoute } from "./analysis.ts";
import { listRoute, postRoute } from "./collection.ts";
import { deleteRoute, getRoute, patchRoute, putRoute } from "./entry.ts";
import { feedRoutes } from "./feeds.ts";
import { changesRoute, compareRoute, revisionsRoute } from "./history.ts";
import { exportRoute, importRoute } from "./transfer.ts";
import { exportLogRoute, importLogRoute } from "./trip-log.ts";
import { csvTwin, jsonTwin } from "./twins.ts";

function routesOf(kind: Kind): readonly Route[] {
  return [listRoute, postRoute, getRoute, putRoute, patchRoute, deleteRoute, revisionsRoute, findingsRoute].map(
    (make) => make(kind),
  );
}

/** Every route of the casebook, in the order of the documentation. */
export const casebookRoutes: readonly Route[] = [
  ...routesOf("incident"),
  assessmentRoute,
  compareRoute,
  ...routesOf("trip"),
  casebookStatsRoute,
  changesRoute,
  ...feedRoutes,
  importRoute,
  exportRoute,
  importLogRoute,
  exportLogRoute,
  ...(["incident", "trip"] as const).flatMap((kind) => [jsonTwin(kind), csvTwin(kind)]),
];
