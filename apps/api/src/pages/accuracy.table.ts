// Printed by `pnpm readme`, from what `pnpm accuracy` measures on corpus/further-incidents and corpus/further-trips.
/** How well each field is read: its name, labels, precision, recall and F1. */
export const accuracy: readonly (readonly [field: string, labels: string, precision: string, recall: string, f1: string])[] = [
  ["incident.organization", "140", "0.993", "0.993", "0.993"],
  ["incident.sector", "140", "0.964", "0.957", "0.961"],
  ["incident.thirdParties", "77", "0.932", "0.896", "0.914"],
  ["incident.caseNumber", "22", "1.000", "1.000", "1.000"],
  ["incident.publishedOn", "138", "1.000", "0.993", "0.996"],
  ["incident.report", "31", "1.000", "1.000", "1.000"],
  ["incident.cause", "140", "0.986", "0.986", "0.986"],
  ["incident.exposure", "140", "0.979", "0.979", "0.979"],
  ["incident.misuse", "140", "0.993", "0.993", "0.993"],
  ["incident.window", "75", "0.972", "0.933", "0.952"],
  ["incident.events", "1163", "0.966", "0.960", "0.963"],
  ["incident.affected", "312", "0.981", "0.968", "0.974"],
  ["incident.total", "119", "1.000", "0.966", "0.983"],
  ["incident.dataClasses", "650", "0.994", "0.991", "0.992"],
  ["incident.reportedTo", "275", "0.989", "0.978", "0.984"],
  ["trip.flights", "227", "1.000", "0.996", "0.998"],
  ["trip.flightNumber", "226", "1.000", "0.996", "0.998"],
  ["trip.date", "216", "0.995", "0.977", "0.986"],
  ["trip.aircraft", "224", "1.000", "1.000", "1.000"],
  ["trip.registration", "211", "1.000", "1.000", "1.000"],
  ["trip.cabin", "131", "1.000", "0.947", "0.973"],
  ["trip.seat", "226", "1.000", "1.000", "1.000"],
  ["trip.seatProduct", "16", "1.000", "1.000", "1.000"],
  ["trip.times", "856", "1.000", "0.992", "0.996"],
  ["trip.delayMinutes", "222", "0.995", "0.995", "0.995"],
  ["trip.lounges", "164", "0.969", "0.957", "0.963"],
  ["trip.expenses", "384", "0.995", "0.990", "0.992"],
];

/** Texts and macro F1 of each kind. */
export const macro = { incident: { texts: 140, f1: "0.978" }, trip: { texts: 106, f1: "0.992" } };
