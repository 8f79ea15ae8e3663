import type { Flight } from "../../src/trip/schema.ts";

/** A text of a format, and what its first flight must hold. */
export interface Row {
  readonly format: string;
  readonly name: string;
  readonly text: string;
  readonly flight: Partial<Flight>;
  /** Codes of the findings, in order. */
  readonly findings: readonly string[];
  readonly unknown?: readonly string[];
}

const fr24 =
  "Date,Flight number,From,To,Dep time,Arr time,Duration,Airline,Aircraft,Registration,Seat number,Seat type,Flight class,Flight reason,Note";
const flighty =
  "Date,Airline,Flight,From,To,Dep Terminal,Dep Gate,Arr Terminal,Arr Gate,Canceled,Diverted To,Gate Departure (Scheduled),Gate Departure (Actual),Take off (Scheduled),Take off (Actual),Landing (Scheduled),Landing (Actual),Gate Arrival (Scheduled),Gate Arrival (Actual),Aircraft Type Name,Tail Number,PNR,Seat,Seat Type,Cabin Class,Flight Reason,Notes,Flight Flighty ID,Airline Flighty ID,Departure Airport Flighty ID,Arrival Airport Flighty ID,Diverted To Airport Flighty ID,Aircraft Type Flighty ID";

export const rows: readonly Row[] = [
  {
    format: "myflightradar24",
    name: "15 columns",
    text: `${fr24}\r\n2031-05-04,JL915,Tokyo / Haneda (HND/RJTT),Okinawa / Naha (OKA/ROAH),07:55:00,10:35:00,02:40:00,Japan Airlines (JL/JAL),Boeing 787-9 (B789),JA861J,12A,1,2,1,"Rain, then sun"\r\n`,
    flight: {
      carrier: "JL",
      number: "915",
      from: "HND",
      to: "OKA",
      date: "2031-05-04",
      arrivalDate: "2031-05-04",
      departure: { scheduled: null, actual: "07:55" },
      arrival: { scheduled: null, actual: "10:35" },
      durationMinutes: 160,
      aircraft: "B787-9",
      registration: "JA861J",
      seat: "12A",
      position: "window",
      cabin: "business",
      purpose: "leisure",
      note: "Rain, then sun",
    },
    findings: [],
  },
  {
    format: "myflightradar24",
    name: "a landing on the local day before, found from the duration; 19 columns after a blank line",
    text: `\n${fr24},Dep_id,Arr_id,Airline_id,Aircraft_id\n2031-05-04,JL72,Tokyo / Haneda (HND/RJTT),Honolulu / Inouye (HNL/PHNL),00:05:00,12:20:00,07:15:00,Japan Airlines (JL/JAL), (),,,0,0,0,,1,2,3,4\n`,
    flight: { arrivalDate: "2031-05-03", arrival: { scheduled: null, actual: "12:20" }, aircraft: null, cabin: null },
    findings: ["import/not-carried", "import/not-carried", "import/not-carried", "import/not-carried"],
  },
  {
    format: "myflightradar24",
    name: "midnight at both ends is not known",
    text: `${fr24}\n2031-05,7G47,Tokyo / Haneda (HND/RJTT),Singapore / Changi (SIN/WSSS),00:00:00,00:00:00,00:00:00, (/), (),,,3,5,9,\n`,
    flight: {
      carrier: "7G",
      number: "47",
      date: "2031-05",
      departure: { scheduled: null, actual: null },
      arrival: { scheduled: null, actual: null },
      position: "aisle",
    },
    findings: ["import/value-left-out", "import/value-left-out"],
    unknown: ["Flight class=5", "Flight reason=9"],
  },
  {
    format: "myflightradar24",
    name: "an arrival alone at midnight is not known, and an airfield without a code of IATA is said",
    text: `${fr24}\n2031-05-04,,Harle / Harle (NA0/EDXP),Tokyo / Haneda (HND/RJTT),09:10:00,00:00:00,01:00:00,Charter (/LFH), (),,,0,0,0,\n`,
    flight: {
      from: null,
      to: "HND",
      departure: { scheduled: null, actual: "09:10" },
      durationMinutes: 60,
      carrier: null,
    },
    findings: ["import/airport-unknown", "import/airline-unknown"],
    unknown: ["From=Harle / Harle (NA0/EDXP)", "Airline=Charter (/LFH)"],
  },
  {
    format: "openflights",
    name: "with a time, as a spreadsheet keeps it",
    text: '\ufeffDate,From,To,Flight_Number,Airline,Distance,Duration,Seat,Seat_Type,Class,Reason,Plane,Registration,Trip,Note,From_OID,To_OID,Airline_OID,Plane_OID\r\n2031-05-04 07:55:00,HND,OKA,JL915,JL,974,02:40,12A,W,C,B,Boeing 737-800,JA301J,7,"a ""note""",2359,3839,3072,\r\n',
    flight: {
      date: "2031-05-04",
      departure: { scheduled: null, actual: "07:55" },
      carrier: "JL",
      aircraft: "B737-800",
      cabin: "business",
      purpose: "business",
      note: 'a "note"',
      durationMinutes: 160,
    },
    findings: Array(5).fill("import/not-carried"),
  },
  {
    format: "openflights",
    name: "American and German days",
    text: "Date,From,To,Flight_Number,Distance,Seat_Type,Class\r05/24/2031,HND,OKA,NH1,,,\r24.05.2031,HND,OKA,NH1,,,\r",
    flight: { date: "2031-05-24" },
    findings: [],
  },
  {
    format: "airtrail-csv",
    name: "instants, told in the zones of the airports",
    text: "date,from,to,departure,arrival,duration,flightNumber,flightReason,airline,aircraft,aircraftReg,note,seat,seatNumber,seatClass\n2031-05-04,RJTT,PHNL,2031-05-04T11:55:00.000Z,2031-05-04T19:10:00.000Z,26100,JAL74,leisure,JAL,B789,JA861J,,window,12A,economy+\n",
    flight: {
      from: "HND",
      to: "HNL",
      carrier: "JL",
      number: "74",
      departure: { scheduled: null, actual: "20:55" },
      arrival: { scheduled: null, actual: "09:10" },
      arrivalDate: "2031-05-04",
      durationMinutes: 435,
      cabin: "premium-economy",
      aircraft: "B787-9",
    },
    findings: [],
  },
  {
    format: "jetlog",
    name: "codes of ICAO",
    text: "date,origin,destination,departure_time,arrival_time,arrival_date,seat,aircraft_side,ticket_class,purpose,duration,distance,airplane,airline,tail_number,flight_number,notes\n2031-05-04,RJTT,ROAH,07:55,10:35,2031-05-04,window,left,economy,leisure,160,1554,B738,JAL,JA301J,915,one\\ntwo\n",
    flight: { from: "HND", to: "OKA", carrier: "JL", number: "915", aircraft: "B737-800", note: "one\ntwo" },
    findings: ["import/not-carried", "import/not-carried"],
  },
  {
    format: "flighty",
    name: "timetable and as flown, to where it was diverted; a cancelled one is passed over",
    text: `${flighty}\n2031-05-03,JAL,913,HND,OKA,,,,,true,,2031-05-03T07:55,,,,,,2031-05-03T10:35,,,,,,,,,,,,,,,\n2031-05-04,JAL,915,HND,OKA,1,12,,,false,NGO,2031-05-04T07:55,2031-05-04T08:05,,,,,2031-05-04T10:35,2031-05-04T11:40,Boeing 737-800,JA301J,ABC123,12A,Window,PREMIUM_ECONOMY,LEISURE,,,,,,,\n`,
    flight: {
      carrier: "JL",
      number: "915",
      to: "NGO",
      departure: { scheduled: "07:55", actual: "08:05" },
      arrival: { scheduled: null, actual: "11:40" },
      arrivalDate: "2031-05-04",
      cabin: "premium-economy",
      position: "window",
    },
    findings: ["import/row-left-out", "import/diverted", ...Array(3).fill("import/not-carried")],
  },
  {
    format: "jetlovers",
    name: "no times",
    text: "id,date,from,to,miles,airline,flightnum,aircraft,aircraft_reg,class,reason,seat_type,seat\n1,2031-05-04,HND,SIN,3312,NH,NH843,Boeing 787-9,JA871A,B,L,A,7C\n",
    flight: { carrier: "NH", number: "843", cabin: "business", purpose: "leisure", position: "aisle", seat: "7C" },
    findings: ["import/not-carried", "import/not-carried"],
  },
  {
    format: "byair",
    name: "one's own flights alone",
    text: "flight_date,flight_code,departure_airport_code,arrival_airport_code,departure_time,arrival_time,booking_code,seat_number,seat_type,seat_class,purpose,notes,ownership,byair_flight_id,byair_codeshare_id\n2031-05-04,SL*1508,HND,OKA,07:55,10:35,,,,,,,friend,1,\n2031-05-04,7G*47,HND,OKA,07:55,10:35,,,,economy_plus,,,mine,2,\n",
    flight: { carrier: "7G", number: "47", cabin: "premium-economy" },
    findings: ["import/row-left-out", "import/not-carried"],
  },
  {
    format: "airtrail",
    name: "objects of airports, airline and aircraft",
    text: JSON.stringify(
      {
        users: [{ id: "a", username: "taro", displayName: "Taro" }],
        flights: [
          {
            date: "2031-05-01",
            datePrecision: "month",
            from: { iata: "NGO", icao: "RJGG", tz: "Asia/Tokyo", name: "Chubu" },
            to: { iata: null, icao: "PHNL", tz: "Pacific/Honolulu" },
            departure: "2031-05-04T12:25:00.000Z",
            arrival: "2031-05-04T19:30:00.000Z",
            departureScheduled: "2031-05-04T12:15:00.000Z",
            duration: 25500,
            flightNumber: "JL794",
            airline: { iata: "JL", icao: "JAL", name: "Japan Airlines" },
            aircraft: { name: "Boeing 787-9", icao: "B789" },
            aircraftReg: "JA861J",
            note: null,
            passengers: [
              { userId: "a", seat: "window", seatNumber: "01A", seatClass: "business", flightReason: "leisure" },
              { userId: null, guestName: "Hana", seat: "aisle" },
            ],
            track: { coordinates: [[1, 2]] },
            mood: "fine",
          },
          7,
        ],
      },
      null,
      1,
    ),
    flight: {
      date: "2031-05",
      from: "NGO",
      to: "HNL",
      departure: { scheduled: "21:15", actual: "21:25" },
      arrival: { scheduled: null, actual: "09:30" },
      arrivalDate: "2031-05-04",
      aircraft: "B787-9",
      seat: "1A",
      cabin: "business",
      durationMinutes: 425,
    },
    findings: ["import/row-left-out", ...Array(5).fill("import/not-carried")],
    unknown: ["mood=fine"],
  },
  {
    format: "ics",
    name: "a flight in UTC, a header of the trip and a stay",
    text: "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Honolulu\r\nDTSTART;VALUE=DATE:20310504\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:7G794 NGO\r\n  to HNL\r\nDTSTART:20310504T122500Z\r\nDTEND:20310504T193000Z\r\nDESCRIPTION:Confirmation ABC123\r\nBEGIN:VALARM\r\nSUMMARY:no\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    flight: {
      carrier: "7G",
      number: "794",
      from: "NGO",
      to: "HNL",
      date: "2031-05-04",
      departure: { scheduled: "21:25", actual: null },
      arrival: { scheduled: "09:30", actual: null },
      arrivalDate: "2031-05-04",
    },
    findings: ["import/row-left-out", "import/not-carried"],
  },
  {
    format: "ics",
    name: "zones named",
    text: 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:JL915 HND to OKA\nDTSTART;TZID=Asia/Tokyo:20310504T075500\nDTEND;TZID="Asia/Tokyo":20310504T103500\nEND:VEVENT\nEND:VCALENDAR\n',
    flight: {
      number: "915",
      date: "2031-05-04",
      departure: { scheduled: "07:55", actual: null },
      arrivalDate: "2031-05-04",
    },
    findings: [],
  },
  {
    format: "bcbp",
    name: "a pass",
    text: "M1SATO/HANAKO         EABC123 HNDOKAJL 0915 124Y012A0007 100",
    flight: { carrier: "JL", number: "915", from: "HND", to: "OKA", date: null, seat: "12A" },
    findings: ["import/year-open", ...Array(3).fill("import/not-carried")],
  },
];
