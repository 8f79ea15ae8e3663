export { generateIncidents } from "./incidents.ts";
export { truth } from "./truth.table.ts";
