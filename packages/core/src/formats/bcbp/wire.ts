import type { Span } from "../../kernel/span.ts";

/** One leg of a boarding pass. A text that is left blank is null. */
export interface Leg {
  /** Booking reference (PNR): whoever has it with the name can open the booking. */
  readonly bookingReference: string | null;
  /** City or airport of departure, IATA. */
  readonly from: string | null;
  /** City or airport of arrival, IATA. */
  readonly to: string | null;
  /** Operating airline, two or three characters. */
  readonly carrier: string | null;
  /** Digits of the flight number without zeros before them. */
  readonly number: string | null;
  /** Operational suffix of the flight number. */
  readonly suffix: string | null;
  /** Day of the year of the flight, 1 to 366. */
  readonly dayOfYear: number | null;
  /** Day of the flight `YYYY-MM-DD` where its year can be told. */
  readonly date: string | null;
  /** Days that the flight may have been on around the reference day, the nearest first. */
  readonly candidates: readonly string[];
  /** Booking class letter. */
  readonly compartment: string | null;
  readonly seat: string | null;
  readonly sequence: string | null;
  /** Passenger status, a code of Resolution 792. */
  readonly status: string | null;
  readonly airlineNumeric: string | null;
  /** Number of the document within its airline: with the airline's numeric code the number of the ticket. */
  readonly documentNumber: string | null;
  readonly selectee: string | null;
  readonly documentVerification: string | null;
  readonly marketingCarrier: string | null;
  readonly frequentFlyerAirline: string | null;
  readonly frequentFlyerNumber: string | null;
  readonly idIndicator: string | null;
  readonly baggageAllowance: string | null;
  readonly fastTrack: string | null;
  /** What the airline keeps there for itself, not interpreted. */
  readonly airlineUse: string | null;
  /** Where the parts stand in the string. */
  readonly spans: Readonly<Record<"from" | "to" | "carrier" | "number" | "day" | "seat", Span>>;
}

/** A bar-coded boarding pass (IATA Resolution 792), each part as it stands. */
export interface BoardingPass {
  readonly passengerName: string | null;
  readonly electronicTicket: boolean;
  readonly legs: readonly Leg[];
  readonly version: string | null;
  readonly passengerDescription: string | null;
  readonly checkInSource: string | null;
  readonly issuanceSource: string | null;
  /** Last digit of the year and day of the year of issue, as it stands: `8203`. */
  readonly issued: string | null;
  /** Day of issue `YYYY-MM-DD` where a reference day tells the decade. */
  readonly issuedOn: string | null;
  readonly documentType: string | null;
  readonly issuer: string | null;
  readonly bagTags: readonly string[];
  /** Security data, opaque: its type and what follows, neither checked nor interpreted. */
  readonly security: { readonly type: string; readonly data: string } | null;
}

/** What is wrong with a boarding pass, at which character from 1. */
export interface PassFault {
  readonly fault:
    | "format"
    | "legs"
    | "length"
    | "airport"
    | "carrier"
    | "number"
    | "day"
    | "leap-day"
    | "size"
    | "overrun"
    | "version"
    | "security";
  readonly at: number;
  readonly found: string;
}

/** A decoded pass with what is wrong with it; null when the string is no boarding pass at all. */
export interface DecodedPass {
  readonly pass: BoardingPass | null;
  readonly faults: readonly PassFault[];
}
