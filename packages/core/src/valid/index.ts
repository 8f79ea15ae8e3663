export { isIncident } from "./incident.ts";
export { isTrip } from "./trip.ts";
