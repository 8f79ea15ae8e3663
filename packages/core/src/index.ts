export type { Incident } from "./incident/schema.ts";
export type { Finding } from "./kernel/issue.ts";
export type { Evidence } from "./kernel/span.ts";
export type { Trip } from "./trip/schema.ts";
