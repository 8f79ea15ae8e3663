// Printed by `pnpm readme`, from what `pnpm accuracy` measures on corpus/further-incidents and corpus/further-trips.
/** How well each field is read: its name, labels, precision, recall and F1. */
export const accuracy: readonly (readonly [field: string, labels: string, precision: string, recall: string, f1: string])[] = [
  ["incident.organization", "116", "0.991", "0.991", "0.991"],
  ["incident.sector", "116", "0.965", "0.957", "0.961"],
  ["incident.thirdParties", "59", "0.929", "0.881", "0.904"],
  ["incident.caseNumber", "21", "1.000", "1.000", "1.000"],
  ["incident.publishedOn", "114", "1.000", "0.991", "0.996"],
  ["incident.report", "27", "1.000", "1.000", "1.000"],
  ["incident.cause", "116", "0.974", "0.974", "0.974"],
  ["incident.exposure", "116", "0.983", "0.983", "0.983"],
  ["incident.misuse", "116", "1.000", "1.000", "1.000"],
  ["incident.window", "60", "0.982", "0.917", "0.948"],
  ["incident.events", "964", "0.968", "0.959", "0.963"],
  ["incident.affected", "256", "0.980", "0.973", "0.976"],
  ["incident.total", "97", "1.000", "0.969", "0.984"],
  ["incident.dataClasses", "540", "0.991", "0.989", "0.990"],
  ["incident.reportedTo", "224", "0.986", "0.973", "0.980"],
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
export const macro = { incident: { texts: 116, f1: "0.977" }, trip: { texts: 106, f1: "0.992" } };
