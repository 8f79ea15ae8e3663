// Printed by `pnpm readme`, from what `pnpm accuracy` measures on corpus/further-incidents and corpus/further-trips.
/** How well each field is read: its name, labels, precision, recall and F1. */
export const accuracy: readonly (readonly [field: string, labels: string, precision: string, recall: string, f1: string])[] = [
  ["incident.organization", "74", "1.000", "1.000", "1.000"],
  ["incident.sector", "74", "0.986", "0.973", "0.980"],
  ["incident.thirdParties", "31", "0.964", "0.871", "0.915"],
  ["incident.caseNumber", "11", "1.000", "1.000", "1.000"],
  ["incident.publishedOn", "73", "1.000", "0.986", "0.993"],
  ["incident.report", "17", "1.000", "1.000", "1.000"],
  ["incident.cause", "74", "0.973", "0.973", "0.973"],
  ["incident.exposure", "74", "0.986", "0.986", "0.986"],
  ["incident.misuse", "74", "1.000", "1.000", "1.000"],
  ["incident.window", "36", "1.000", "0.972", "0.986"],
  ["incident.events", "603", "0.995", "0.985", "0.990"],
  ["incident.affected", "140", "0.986", "0.986", "0.986"],
  ["incident.total", "59", "1.000", "1.000", "1.000"],
  ["incident.dataClasses", "338", "0.994", "0.988", "0.991"],
  ["incident.reportedTo", "141", "0.986", "0.986", "0.986"],
  ["trip.flights", "74", "1.000", "1.000", "1.000"],
  ["trip.flightNumber", "74", "1.000", "1.000", "1.000"],
  ["trip.date", "70", "1.000", "1.000", "1.000"],
  ["trip.aircraft", "74", "1.000", "1.000", "1.000"],
  ["trip.registration", "68", "1.000", "1.000", "1.000"],
  ["trip.cabin", "46", "1.000", "0.978", "0.989"],
  ["trip.seat", "74", "1.000", "1.000", "1.000"],
  ["trip.seatProduct", "7", "1.000", "1.000", "1.000"],
  ["trip.times", "279", "1.000", "0.993", "0.996"],
  ["trip.delayMinutes", "71", "1.000", "1.000", "1.000"],
  ["trip.lounges", "63", "0.968", "0.968", "0.968"],
  ["trip.expenses", "144", "1.000", "1.000", "1.000"],
];

/** Texts and macro F1 of each kind. */
export const macro = { incident: { texts: 74, f1: "0.986" }, trip: { texts: 38, f1: "0.996" } };
