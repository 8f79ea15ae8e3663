export type { RecordSource } from "../record/schema.ts";
export { type Cabin, type Expense, type Flight, type Lounge, type Purpose, type SeatPosition, Trip } from "./schema.ts";
