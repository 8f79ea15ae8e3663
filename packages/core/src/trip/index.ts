export type { RecordSource } from "../record/schema.ts";
export { type Cabin, type Expense, type Flight, type Lounge, Trip } from "./schema.ts";
