// Printed by `pnpm readme`, from what `pnpm accuracy` measures on corpus/further-incidents and corpus/further-trips.
/** How well each field is read: its name, labels, precision, recall and F1. */
export const accuracy: readonly (readonly [field: string, labels: string, precision: string, recall: string, f1: string])[] = [
  ["incident.organization", "116", "0.991", "0.991", "0.991"],
  ["incident.sector", "116", "0.965", "0.957", "0.961"],
  ["incident.thirdParties", "59", "0.929", "0.881", "0.904"],
  ["incident.caseNumber", "21", "1.000", "1.000", "1.000"],
  ["incident.publishedOn", "114", "1.000", "0.991", "0.996"],
  ["incident.report", "27", "1.000", "1.000", "1.000"],
  ["incident.cause", "116", "0.966", "0.966", "0.966"],
  ["incident.exposure", "116", "0.983", "0.983", "0.983"],
  ["incident.misuse", "116", "0.974", "0.974", "0.974"],
  ["incident.window", "60", "0.964", "0.900", "0.931"],
  ["incident.events", "964", "0.954", "0.947", "0.951"],
  ["incident.affected", "256", "0.976", "0.969", "0.973"],
  ["incident.total", "97", "0.918", "0.928", "0.923"],
  ["incident.dataClasses", "540", "0.991", "0.989", "0.990"],
  ["incident.reportedTo", "224", "0.986", "0.973", "0.980"],
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
export const macro = { incident: { texts: 116, f1: "0.968" }, trip: { texts: 82, f1: "0.994" } };
