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
  ["incident.events", "722", "0.989", "0.976", "0.983"],
  ["incident.affected", "170", "0.988", "0.988", "0.988"],
  ["incident.total", "73", "0.947", "0.986", "0.966"],
  ["incident.dataClasses", "404", "0.995", "0.990", "0.993"],
  ["incident.reportedTo", "167", "0.988", "0.988", "0.988"],
  ["trip.flights", "174", "1.000", "0.994", "0.997"],
  ["trip.flightNumber", "173", "1.000", "0.994", "0.997"],
  ["trip.date", "165", "1.000", "0.982", "0.991"],
  ["trip.aircraft", "173", "1.000", "1.000", "1.000"],
  ["trip.registration", "162", "1.000", "1.000", "1.000"],
  ["trip.cabin", "101", "1.000", "0.950", "0.975"],
  ["trip.seat", "173", "1.000", "1.000", "1.000"],
  ["trip.seatProduct", "12", "1.000", "1.000", "1.000"],
  ["trip.times", "658", "1.000", "0.994", "0.997"],
  ["trip.delayMinutes", "170", "0.994", "0.994", "0.994"],
  ["trip.lounges", "131", "0.985", "0.977", "0.981"],
  ["trip.expenses", "310", "0.997", "0.997", "0.997"],
];

/** Texts and macro F1 of each kind. */
export const macro = { incident: { texts: 88, f1: "0.983" }, trip: { texts: 82, f1: "0.994" } };
