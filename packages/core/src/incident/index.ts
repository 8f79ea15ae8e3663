export type { RecordSource } from "../record/schema.ts";
export { type Change, compare, type Side } from "./compare.ts";
export {
  type Affected,
  type Authority,
  type Cause,
  type DataClass,
  Incident,
  type IncidentEvent,
  type Organization,
  type Sector,
  type ThirdParty,
} from "./schema.ts";
export { areRevisions, groupRevisions, organizationKey } from "./series.ts";
