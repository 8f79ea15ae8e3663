import * as z from "zod";
import { codes, provenance, when } from "../record/schema.ts";
import { cabins, purposes, seatPositions } from "../vocab/index.ts";

const clock = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
  .nullable();

const times = z.strictObject({
  scheduled: clock.describe("Local HH:MM of the timetable"),
  actual: clock.describe("Local HH:MM as flown: gate or block time before wheels"),
});

const airport = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .nullable();

const flight = z.strictObject({
  carrier: z
    .string()
    .regex(/^(?:[A-Z]{2}|[A-Z]\d|\d[A-Z])$/)
    .nullable()
    .describe("IATA designator of the operating airline"),
  number: z
    .string()
    .regex(/^\d{1,4}$/)
    .nullable()
    .describe("Flight number, digits only"),
  from: airport.describe("IATA code of the airport of departure"),
  to: airport.describe("IATA code of the airport of arrival"),
  date: when.nullable().describe("Local date of departure"),
  aircraft: z.string().min(1).nullable().describe("Maker's letter and number, variant when stated: B787-9, A321neo"),
  registration: z.string().min(1).nullable().describe("Nationality and registration mark: JA861J"),
  cabin: codes(cabins).nullable().describe("Class booked, not the seat"),
  seat: z.string().min(1).nullable().describe("Row and letter: 12A"),
  seatProduct: z.string().min(1).nullable().describe("Name of the seat: SKY SUITE"),
  departure: times,
  arrival: times,
  delayMinutes: z.int().nullable().describe("Minutes late, at arrival before departure; negative is early"),
  arrivalDate: when.exactOptional().describe("Local date of arrival, where the source says it"),
  durationMinutes: z.int().positive().exactOptional().describe("Minutes under way, as the source says them"),
  position: codes(seatPositions).exactOptional().describe("Where in its row the seat is"),
  purpose: codes(purposes).exactOptional().describe("What the flight was taken for"),
  note: z.string().min(1).exactOptional().describe("What the writer of a log noted on the flight"),
});

const lounge = z.strictObject({
  name: z.string().min(1),
  airport: airport.describe("IATA code of the airport it is at"),
  visited: z.boolean().describe("False when closed, full or refused"),
});

const amount = z.number().nullable();

const expense = z.strictObject({
  item: z.string().min(1).describe("What was paid for, as the text says it"),
  amount: amount.describe("Price in whole units of the currency"),
  currency: z
    .string()
    .regex(/^(?:[A-Z]{3}|miles)$/)
    .nullable()
    .describe("ISO 4217 code, or miles"),
  credit: amount.describe("Part covered by a card, pass or voucher"),
  net: amount.describe("Part paid"),
});

/** A boarding log (搭乗記) as its writer tells it. Null and empty lists mean "not stated". */
export const Trip = z
  .strictObject({
    kind: z.literal("trip"),
    flights: z.array(flight).describe("Flights taken, in flown order"),
    lounges: z.array(lounge).describe("Lounges visited, or tried"),
    expenses: z.array(expense),
    ...provenance,
  })
  .meta({ title: "Trip", description: "A boarding log as its writer tells it" });

/** A boarding log (搭乗記) as its writer tells it. */
export type Trip = z.infer<typeof Trip>;
/** A flight taken. */
export type Flight = Trip["flights"][number];
/** A lounge visited or tried. */
export type Lounge = Trip["lounges"][number];
/** Something paid, or covered. */
export type Expense = Trip["expenses"][number];
/** Where in its row a seat is. */
export type SeatPosition = NonNullable<Flight["position"]>;
/** What a flight was taken for. */
export type Purpose = NonNullable<Flight["purpose"]>;
/** Class booked. */
export type Cabin = NonNullable<Flight["cabin"]>;
