import type { AirportFacts, Lookups } from "../../src/formats/common/types.ts";
import { formatMinute, plainDay } from "../../src/kernel/when.ts";

const airport = (
  iata: string,
  icao: string,
  city: string,
  name: string,
  country: string,
  latitude: number,
  longitude: number,
  zone: string,
): AirportFacts => ({ iata, icao, city, name, country, latitude, longitude, zone });

const AIRPORTS = [
  airport("HND", "RJTT", "Tokyo", "Haneda", "JP", 35.55, 139.78, "Asia/Tokyo"),
  airport("OKA", "ROAH", "Okinawa", "Naha", "JP", 26.2, 127.65, "Asia/Tokyo"),
  airport("NGO", "RJGG", "Nagoya", "Chubu", "JP", 34.86, 136.81, "Asia/Tokyo"),
  airport("HNL", "PHNL", "Honolulu", "Inouye", "US", 21.32, -157.92, "Pacific/Honolulu"),
  airport("SIN", "WSSS", "Singapore", "Changi", "SG", 1.36, 103.99, "Asia/Singapore"),
];

const AIRLINES = [
  { iata: "JL", icao: "JAL", name: "Japan Airlines" },
  { iata: "NH", icao: "ANA", name: "All Nippon Airways" },
  { iata: "7G", icao: "SFJ", name: "Star Flyer" },
];

/** Minutes ahead of UTC; none of these places has summer time. */
const OFFSETS: Readonly<Record<string, number>> = {
  "Asia/Tokyo": 540,
  "Pacific/Honolulu": -600,
  "Asia/Singapore": 480,
  UTC: 0,
};

const AIRCRAFT: Readonly<Record<string, string>> = { B789: "B787-9", A21N: "A321neo", B738: "B737-800" };

const minuteOf = (text: string) =>
  (plainDay(text.slice(0, 10)) ?? Number.NaN) * 1440 + Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16));

/** Small tables of a world of five airports, for tests. */
export const lookups: Required<Omit<Lookups, "path">> = {
  airport: (code) => AIRPORTS.find(({ iata, icao }) => iata === code || icao === code) ?? null,
  near: (latitude, longitude) =>
    AIRPORTS.find((one) => Math.abs(one.latitude - latitude) + Math.abs(one.longitude - longitude) < 0.2) ?? null,
  airline: (code) => AIRLINES.find(({ iata, icao }) => iata === code || icao === code) ?? null,
  aircraft: (designator) => AIRCRAFT[designator] ?? null,
  designator: (aircraft) => Object.keys(AIRCRAFT).find((code) => AIRCRAFT[code] === aircraft) ?? null,
  local: (instant, zone) => {
    const offset = OFFSETS[zone];
    return offset === undefined ? null : formatMinute(minuteOf(instant) + offset);
  },
  instant: (local, zone) => {
    const offset = OFFSETS[zone];
    return offset === undefined ? null : `${formatMinute(minuteOf(local) - offset)}:00Z`;
  },
  arrivalDate: ({ from, to, date, departure, arrival, durationMinutes }) => {
    const [out, back] = [from, to].map((code) => OFFSETS[lookups.airport(code, date)?.zone ?? ""]);
    const day = plainDay(date);
    if (out === undefined || back === undefined || day === null || durationMinutes === null) return null;
    const left = minuteOf(`${date}T${departure}`) - out;
    const came = minuteOf(`${date}T${arrival}`) - back;
    const [best] = [-1, 0, 1, 2].sort(
      (a, b) => Math.abs(came + a * 1440 - left - durationMinutes) - Math.abs(came + b * 1440 - left - durationMinutes),
    );
    return formatMinute((day + (best ?? 0)) * 1440).slice(0, 10);
  },
};
