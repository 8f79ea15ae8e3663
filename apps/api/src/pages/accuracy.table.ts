// Printed by `pnpm readme`, from what `pnpm accuracy` measures on corpus/further-incidents and corpus/further-trips.
/** How well each field is read: its name, labels, precision, recall and F1. */
export const accuracy: readonly (readonly [field: string, labels: string, precision: string, recall: string, f1: string])[] = [
  ["incident.organization", "88", "1.000", "1.000", "1.000"],
  ["incident.sector", "88", "0.977", "0.966", "0.971"],
  ["incident.thirdParties", "42", "0.974", "0.881", "0.925"],
  ["incident.caseNumber", "13", "1.000", "1.000", "1.000"],
  ["incident.publishedOn", "87", "1.000", "0.989", "0.994"],
  ["incident.report", "21", "1.000", "1.000", "1.000"],
  ["incident.cause", "88", "0.977", "0.977", "0.977"],
  ["incident.exposure", "88", "0.989", "0.989", "0.989"],
  ["incident.misuse", "88", "1.000", "1.000", "1.000"],
  ["incident.window", "46", "1.000", "0.935", "0.966"],
  ["incident.events", "722", "0.990", "0.976", "0.983"],
  ["incident.affected", "170", "0.988", "0.988", "0.988"],
  ["incident.total", "73", "0.947", "0.986", "0.966"],
  ["incident.dataClasses", "404", "0.995", "0.990", "0.993"],
  ["incident.reportedTo", "167", "0.988", "0.988", "0.988"],
  ["trip.flights", "118", "1.000", "1.000", "1.000"],
  ["trip.flightNumber", "118", "1.000", "1.000", "1.000"],
  ["trip.date", "110", "1.000", "0.982", "0.991"],
  ["trip.aircraft", "118", "1.000", "1.000", "1.000"],
  ["trip.registration", "112", "1.000", "1.000", "1.000"],
  ["trip.cabin", "68", "1.000", "0.956", "0.977"],
  ["trip.seat", "118", "1.000", "1.000", "1.000"],
  ["trip.seatProduct", "11", "1.000", "1.000", "1.000"],
  ["trip.times", "451", "1.000", "0.991", "0.996"],
  ["trip.delayMinutes", "115", "0.991", "0.991", "0.991"],
  ["trip.lounges", "97", "0.979", "0.969", "0.974"],
  ["trip.expenses", "230", "0.996", "0.996", "0.996"],
];

/** Texts and macro F1 of each kind. */
export const macro = { incident: { texts: 88, f1: "0.983" }, trip: { texts: 54, f1: "0.994" } };
