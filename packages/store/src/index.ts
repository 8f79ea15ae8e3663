export { LABELS } from "./columns.ts";
export { type Driver, type FaultKind, type Row, StoreFault, type Value } from "./driver.ts";
export { migrate } from "./migrate.ts";
export type {
  Action,
  Change,
  Entry,
  Facets,
  Filter,
  Hit,
  Idempotency,
  KeptAnswer,
  Kind,
  ListQuery,
  ListResult,
  NewEntry,
  Page,
  Revision,
  Scope,
  Sort,
  Store,
  StoreOptions,
  Token,
  Tokens,
  WriteResult,
} from "./port.ts";
export { type MemberChange, type ReadText, type Reread, reread } from "./reread.ts";
export { createStore } from "./store.ts";
