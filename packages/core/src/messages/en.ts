import type { FindingParams } from "../kernel/issue.ts";
import type { Wording } from "./types.ts";

const whenFaults = {
  syntax: "is not of the form 2023, 2023-06, 2023-06-13, 2023-06-13T09:57 or START/END",
  calendar: "is no date of the calendar",
  reversed: "ends before it starts",
  "not-a-date": "is not one date; give a day, a month or a year",
};

const grounds = {
  sensitive: "special care-required information, from one person on",
  property: "data whose misuse may cost money, from one person on",
  malicious: "an act that may be of malicious purpose, from one person on",
  count: "number of people",
  "my-number": "Individual Numbers",
};

/** Places of a list as people count them, from 1. */
const places = (others: string): string =>
  others.replace(/\d+/g, (place) => String(Number(place) + 1)).replaceAll(",", ", ");

/** A place of a list, counted from 0 in the record, as people count it. */
const placed = (index: number): string => places(String(index));

const data = {
  email: "an e-mail address",
  "card-number": "a card number",
  "my-number": "an individual number",
  "ticket-number": "a ticket number",
};

const personalDatum = ({ datum }: { datum: keyof typeof data }): string =>
  `The quote seems to hold ${data[datum] ?? datum}; shorten or mask it before publication.`;

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const weekdayFault = ({ on, stated, right }: FindingParams["incident/weekday"]): string =>
  `${on} is a ${weekdays[right] ?? right}, but the text says ${weekdays[stated] ?? stated}; check the date.`;

const rowFaults: Readonly<Record<string, string>> = {
  quote: "a quote in it is not closed, or closed in the middle of a cell",
  cells: "it has another number of cells than the header",
  cancelled: "the flight was cancelled",
  "not-own": "the flight is another traveller's",
  nothing: "nothing in it could be read",
  shape: "it is not of the shape of the format",
  "not-a-flight": "it is no flight",
};

const valueFaults: Readonly<Record<string, string>> = {
  date: "it is no date of the calendar",
  time: "it is no time",
  airport: "it is no code of an airport",
  airline: "it is no designator of an airline",
  table: "an ICAO code needs the table of codes",
  zone: "an instant needs the zone of the airport",
  "flight-number": "it is no flight number",
  suffix: "a record has no place for the suffix of a flight number",
  duration: "it is no duration",
  "not-listed": "the list of the other side has nothing like it",
  midnight: "midnight stands for an unknown time there",
  "no-code": "no code for it is known",
  place: "the place of it is not known",
  letters: "XML has no room for some of its letters",
};

const flightFaults: Readonly<Record<string, string>> = {
  route: "it lacks an airport",
  place: "the place of an airport is not known",
  date: "it lacks the day",
};

const passFaults: Readonly<Record<string, string>> = {
  length: "the string ends too early",
  format: "the format code M is wanted",
  legs: "a number of legs from 1 to 4 is wanted",
  airport: "three letters of an airport are wanted",
  carrier: "a designator of two or three characters is wanted",
  number: "a flight number of up to four digits and a letter is wanted",
  day: "a day of the year from 001 to 366 is wanted",
  size: "two hexadecimal digits are wanted",
  overrun: "the size reaches beyond the part that holds it",
  version: "the mark > and a version are wanted",
  security: "the mark ^ of the security data is wanted",
  "leap-day": "day 366 is wanted to be in a leap year",
};

/** The words of the findings in English. */
export const en: Wording = {
  "casebook/case-number-twice": ({ number, others }) =>
    `Case number ${number} is also that of record ${places(others)}.`,
  "casebook/duplicate": ({ name, publishedOn, others }) =>
    `${name} disclosed on ${publishedOn} in record ${places(others)} too: one of them may be a copy.`,
  "casebook/first-report-missing": ({ name, report }) =>
    `This is a ${report} report, and no earlier one of ${name} is among the records: add it.`,
  "casebook/follow-up-unmarked": ({ name, type, on, others }) =>
    `${name} disclosed "${type}" on ${on} before, in record ${places(others)}: mark this report as a follow-up if it is one incident.`,
  "casebook/recurrence": ({ name, count, others }) =>
    `${name} has ${count} incidents among the records; see record ${places(others)}.`,
  "casebook/shared-supplier": ({ name, count, others }) =>
    `${name} has a part in incidents of ${count} bodies; see record ${places(others)}. Count its incident once where it is one.`,
  "casebook/total-contradicted": ({ total, earlier, others }) =>
    `The total is ${total}, less than the ${earlier} of an earlier report, record ${places(others)}: see which holds.`,
  "record/nothing-ran": () =>
    "Nothing was checked: every check that the preset holds for this record is switched off or could not run.",
  "record/suppression-expired": ({ check, until }) =>
    `The suppression of ${check} ran out on ${until}: look at the finding again, or renew it.`,
  "record/suppression-unused": ({ check }) => `The suppression of ${check} fits no finding: take it out.`,
  "record/kind-unknown": ({ kind }) =>
    `${kind === null ? "The record has no kind" : `"${kind}" is no kind of record`}; set kind to "incident" or "trip".`,

  "incident/act-as-period": ({ type, on, days }) =>
    `"${type}" is dated by a period of ${days} days, ${on}; check whether the text names one day.`,
  "incident/alias-is-name": ({ alias }) => `Alias "${alias}" is the name itself; remove it.`,
  "incident/aliases-alike": ({ alias, first }) => `Alias "${alias}" is "${first}" in other letters; keep one of them.`,
  "incident/approximate-count-unrounded": ({ count }) =>
    `${count} is approximate but not round; check whether the number is exact.`,
  "incident/authority-not-listed": ({ on }) =>
    `An authority was told on ${on}, but reportedTo names none; add it unless it is the body that entrusted the data.`,
  "incident/authority-told-before-detection": ({ on, detectedOn }) =>
    `An authority was told on ${on}, before detection on ${detectedOn}; check the dates or add the earlier detection.`,
  "incident/card-company-not-told": () =>
    "Card numbers are listed, but not that card or settlement companies were told; add them if the text says so.",
  "incident/card-company-without-card-data": () =>
    "A card company was told, but no card data is among the classes; check whether it was overlooked.",
  "incident/case-number": ({ number, reason, publishedOn }) =>
    reason === "shape"
      ? `Case number "${number}" is not year and running number, such as 2031-12.`
      : `Case number ${number} is of a year before the disclosure of ${publishedOn}.`,
  "incident/case-number-late": ({ number, publishedOn }) =>
    `Case number ${number} is two years or more after the disclosure of ${publishedOn}; check the year of the disclosure.`,
  "incident/cause-missing": () =>
    "No cause is stated; add the root of the exposure, or leave it null if the notice is silent.",
  "incident/communication-secrecy": () =>
    "Messages are listed, but no report to the ministry; a telecommunications business may have to make one. No legal advice.",
  "incident/corporate-number": ({ number, reason, expected }) =>
    reason === "shape"
      ? `Corporate number ${number} is not 13 digits.`
      : `Corporate number ${number} should begin with check digit ${expected}; compare it with the register.`,
  "incident/corporate-number-of-public-body": ({ number, name }) =>
    `Corporate number ${number} is of a national or local public body, but "${name}" is a company; compare it with the register.`,
  "incident/count-against-evidence": ({ count, stated }) =>
    `${count} is not in the quotes given for it, which have ${stated}; correct the number or its evidence.`,
  "incident/count-at-threshold": ({ count, threshold }) =>
    `${count} people is exactly the reporting threshold, which is more than ${threshold}; check the number in the text.`,
  "incident/count-evidence-without-number": numberless,
  "incident/count-may-exceed-threshold": ({ count, qualifier, threshold }) =>
    `${count} people (${qualifier}) may or may not be more than ${threshold}, the reporting threshold; check number and report in the text.`,
  "incident/count-over-population": ({ count, most }) =>
    `${count} people is more than Japan ever had (${most}); check the digits.`,
  "incident/count-over-total": ({ count, total, unit }) =>
    `A group of ${count} (${unit}) exceeds the total of ${total}; check both (an earlier report may have said more).`,
  "incident/count-zero": ({ unit }) =>
    `${unit === null ? "The total" : `A number (${unit})`} is zero; remove it if nobody is affected, use null if it is not known.`,
  "incident/data-classes-other-only": () => 'The only data class is "other"; add the items if the text names them.',
  "incident/date-implausible": ({ on, first, last }) =>
    `${on} lies outside the years ${first} to ${last}; check the year.`,
  "incident/denial-of-service-with-exposure": ({ exposure }) =>
    `The cause is a denial of service, but exposure is "${exposure}"; check which other act reached the data.`,
  "incident/detection-long-after-occurrence": ({ days, occurredOn, detectedOn }) =>
    `Detected on ${detectedOn}, at least ${days} days after the occurrence on ${occurredOn}; check the years.`,
  "incident/detection-missing": () => "No date of detection is stated; reporting periods count from it.",
  "incident/earlier-publication-unmarked": ({ on, publishedOn, report }) =>
    `Something was published on ${on}, before this notice of ${publishedOn}, which is ${report === null ? "not marked as a later report" : `marked "${report}"`}; check whether it is a follow-up, or its day the earlier one.`,
  "incident/event-after-publication": ({ type, on, publishedOn }) =>
    `Event "${type}" on ${on} is later than the disclosure of ${publishedOn}; a plan is no event, or a date is wrong.`,
  "incident/event-duplicated": ({ type, on, first }) =>
    `Event "${type}" on ${on} repeats event ${placed(first)}; keep one of them.`,
  "incident/events-in-causal-order": ({ earlier, earlierOn, later, laterOn }) =>
    `"${later}" on ${laterOn} comes before "${earlier}" on ${earlierOn}; one of the dates or types is wrong.`,
  "incident/events-listed-in-order": ({ on, previous }) =>
    `Event on ${on} is listed after one on ${previous}; sort the list by date.`,
  "incident/evidence-length": quoteLength,
  "incident/evidence-outside-post": outsidePost,
  "incident/evidence-repeated": repeatedSpan,
  "incident/evidence-slices": evidenceFault,
  "incident/evidence-targets": danglingTarget,
  "incident/evidence-without-span": spanless,
  "incident/exposure-against-misuse": ({ exposure, misuse }) =>
    `Exposure is "${exposure}" but misuse is "${misuse}"; data that reached nobody cannot be misused.`,
  "incident/exposure-without-facts": () => "Exposure is confirmed, but neither data classes nor numbers are stated.",
  "incident/final-report-exposure-unknown": () =>
    "A final report leaves open whether data was exposed; check what the investigation concluded.",
  "incident/final-report-without-counts": () =>
    "A final report states no number at all; add the people or records that the text counts.",
  "incident/follow-up-without-counts": () =>
    "A follow-up report states no number at all; add those of the earlier report if the text repeats them.",
  "incident/full-report-late": ({ days, limit, knownOn, reportedOn }) =>
    `The second report to the PPC on ${reportedOn} is at least ${days} days after the body knew on ${knownOn}; the full report is due within ${limit}. No legal advice.`,
  "incident/full-report-not-stated": ({ days, limit, knownOn, publishedOn }) =>
    `Disclosed on ${publishedOn}, at least ${days} days after the body knew on ${knownOn}, with one report to the PPC; check for the full report due within ${limit}.`,
  "incident/group-classes-listed": ({ dataClass }) =>
    `"${dataClass}" of a group is missing from the dataClasses of the incident; add it.`,
  "incident/group-repeated": ({ count, unit, first }) =>
    `${count} (${unit}) is listed as number ${placed(first)} already; if it is one group, keep one.`,
  "incident/initial-report": () => "This is a first report; numbers and cause may change with the next one.",
  "incident/initial-report-investigated": ({ completedOn }) =>
    `This is a first report, but the investigation was completed on ${completedOn}; check whether it is a later one.`,
  "incident/investigation-beyond-full-report": ({ days, limit, knownOn, completedOn }) =>
    `The investigation ended on ${completedOn}, ${days} days after ${knownOn}; the full report was due within ${limit}. Look for what was added later.`,
  "incident/investigation-order": ({ on, startedOn }) =>
    `An investigation ends on ${on}, before one begins on ${startedOn}; unless they are two, correct a date.`,
  "incident/investigation-within-a-day": ({ on, detectedOn }) =>
    `The investigation of an intrusion ends on ${on}, the day of detection (${detectedOn}); check whether that was a first look.`,
  "incident/later-report-without-earlier": ({ report, publishedOn }) =>
    `The notice of ${publishedOn} is a "${report}" report but dates no earlier one; add that event if the text has it.`,
  "incident/medical-image-context": ({ sector }) =>
    `A medical image is listed for a body of sector "${sector}" without health data; check whether it is a photo.`,
  "incident/members-unique": ({ value, first }) =>
    `"${value}" is already member ${placed(first)} of the set; remove it.`,
  "incident/ministry-report-not-stated": ({ cause }) =>
    `A medical body with cause "${cause}" states no report to the ministry; the notice of 2018-10-29 may call for one.`,
  "incident/misuse-not-stated": () => "The notice says nothing of misuse.",
  "incident/misuse-without-exposure": () => "Misuse is confirmed, but exposure is unknown; check the exposure.",
  "incident/name-placeholder": ({ name }) =>
    `"${name}" is a placeholder and no name; enter the official name, or remove it if it is not known.`,
  "incident/name-with-honorific": ({ name }) => `"${name}" carries a title of courtesy; leave it out.`,
  "incident/organization-missing": () => "The disclosing body is not named.",
  "incident/payment-data-without-number": ({ dataClass }) =>
    `"${dataClass}" is listed without "card-number"; check whether the number was exposed too.`,
  "incident/personal-data-in-evidence": personalDatum,
  "incident/police-report-not-stated": ({ cause }) =>
    `The cause is "${cause}", but no report to the police is stated; add it if the text has it.`,
  "incident/ppc-report-beyond-guide": ({ days, shortest, knownOn, reportedOn }) =>
    `The PPC was told on ${reportedOn}, at least ${days} days after the body knew on ${knownOn}${
      shortest < days ? ` (${shortest} after the last detection)` : ""
    }; the guide for the first report is 3 to 5 days. No legal advice.`,
  "incident/ppc-report-not-stated": ({ ground, value, threshold }) =>
    `No report to the PPC is stated, but the leak may be reportable: ${grounds[ground]} (${value}${
      threshold === null ? "" : `, more than ${threshold}`
    }). No legal advice.`,
  "incident/processor-without-organization": ({ name }) =>
    `Processor "${name}" is named, but no body that entrusted it; name the organization.`,
  "incident/provenance-complete": groundless,
  "incident/publication-date-missing": ({ on }) =>
    `There is an event "published" (${on}) but no publishedOn; enter the day of the disclosure.`,
  "incident/publication-day": ({ publishedOn }) =>
    `The disclosure is dated "${publishedOn}", which is not one day; write the day, such as 2031-03-10.`,
  "incident/publication-delayed": ({ days, knownOn, publishedOn, explained }) =>
    `Disclosed on ${publishedOn}, at least ${days} days after the body knew on ${knownOn}${
      explained === null
        ? ""
        : explained
          ? "; the notice speaks of the delay"
          : "; the notice says nothing of the delay"
    }.`,
  "incident/published-on-closed-day": ({ publishedOn }) =>
    `The disclosure on ${publishedOn} is on a weekend, a holiday or at the turn of the year; check the date.`,
  "incident/recipient-not-listed": ({ type, authority }) =>
    `There is an event "${type}", but "${authority}" is missing from reportedTo; add it.`,
  "incident/recipient-undated": ({ authority, type }) =>
    `"${authority}" was told, but no day is stated; add an event "${type}" if the text dates it.`,
  "incident/response-before-detection": ({ type, on, detectedOn }) =>
    `"${type}" on ${on} comes before detection on ${detectedOn}; check whether an earlier detection is missing.`,
  "incident/response-before-occurrence": ({ type, on, occurredOn }) =>
    `"${type}" on ${on} comes before the occurrence on ${occurredOn}; correct one of the dates.`,
  "incident/restored-before-contained": ({ on, containedOn }) =>
    `Restored on ${on}, before anything was contained on ${containedOn}; check the dates, or whether a substitute ran.`,
  "incident/schema": schemaFault,
  "incident/sector-against-name": ({ name, sector, expected }) =>
    `"${name}" has sector "${sector}", but the name says "${expected}"; check both.`,
  "incident/security-code-kept": ({ cause }) =>
    `Security codes were exposed by "${cause}", but must never be stored; check whether they were captured as entered (web-skimming).`,
  "incident/skimming-before-extension": ({ knownOn }) =>
    `Known on ${knownOn}, before 2024-04-01: Rule 7(3) as extended to data on its way in does not apply.`,
  "incident/skimming-outside-window": ({ on, window }) =>
    `The tampering on ${on} comes after window ${window}; correct one of the dates.`,
  "incident/skimming-without-card-data": () =>
    "The cause is web skimming, but no card data is listed; check the data classes or the cause.",
  "incident/skimming-without-forensics": () =>
    "Web skimming comes with neither a dated investigation nor an investigator; add them if the text has them.",
  "incident/source-range": reversedSource,
  "incident/subjects-notice-not-stated": () =>
    "The leak was reported, but no notice to the people concerned is dated; add it if the text has it.",
  "incident/third-party-is-organization": ({ name }) =>
    `"${name}" is the disclosing body itself; remove it from the third parties.`,
  "incident/third-party-repeated": ({ name, first }) => `"${name}" and "${first}" are one company; keep one of them.`,
  "incident/third-party-resembles-organization": ({ name, organization }) =>
    `Third party "${name}" looks like the disclosing body "${organization}"; remove it if it is.`,
  "incident/time-zone": ({ timeZone }) => `"${timeZone}" is no IANA time zone name; use one such as Asia/Tokyo.`,
  "incident/time-zone-foreign": ({ timeZone, name }) =>
    `The times of "${name}" are in ${timeZone}; check whether they are Japanese time.`,
  "incident/total-missing": ({ count, unit }) =>
    `${count} (${unit}) is the only number, but there is no total; enter it as total.`,
  "incident/total-qualified": ({ total, qualifier }) =>
    `Total ${total} repeats a number with qualifier "${qualifier}"; do not add it up as an exact one.`,
  "incident/total-unsupported": ({ total, unit, sum }) =>
    `Total ${total} is none of the stated numbers and no sum of them (all of unit ${unit}: ${sum}).`,
  "incident/total-without-groups": ({ total }) =>
    `Total ${total} has no number in affected that says what it counts; add it with its unit.`,
  "incident/unit-mismatch": ({ count, unit, otherUnit }) =>
    `${count} is listed as ${unit} and as ${otherUnit}; if it is one group, keep one unit.`,
  "incident/weekday": weekdayFault,
  "incident/when-valid": ({ value, reason }) => `"${value}" ${whenFaults[reason]}.`,
  "incident/window-after-containment": ({ window, containedOn }) =>
    `Window ${window} goes on after the last containment on ${containedOn}; check its end.`,
  "incident/window-after-detection": ({ window, detectedOn }) =>
    `Window ${window} begins after the last detection on ${detectedOn}; correct one of the dates.`,
  "incident/window-after-publication": ({ window, publishedOn }) =>
    `Window ${window} begins after the disclosure of ${publishedOn}; one of them is wrong.`,
  "incident/window-open-ended": ({ window, missing }) =>
    `Window ${window} has an open ${missing}; fill it in if the text states it.`,
  "incident/window-too-long": ({ window, years }) =>
    `Window ${window} spans ${years} years; check that no year or era was misread.`,

  "trip/aircraft-before-service": ({ aircraft, date, since }) =>
    `"${aircraft}" entered service in ${since}, after the flight of ${date}; check the aircraft or the year.`,
  "trip/aircraft-designator": ({ aircraft, name }) =>
    `"${aircraft}" is a type designator; write the name, such as "${name}".`,
  "trip/aircraft-range": ({ aircraft, km, range }) =>
    `${km} km is beyond the range of ${aircraft}, ${range} km at most; check the aircraft and the route.`,
  "trip/aircraft-series": ({ aircraft, series }) =>
    `There is no series "${aircraft}"; those of the family begin with ${series}.`,
  "trip/aircraft-shape": ({ aircraft }) =>
    `Aircraft "${aircraft}" is not the maker's letters and number, such as B787-9 or A321neo.`,
  "trip/airport-against-evidence": ({ code, name, named }) =>
    `The airport is ${code}, but its quotes name ${name} (${named}); correct the code or its evidence.`,
  "trip/airport-code": ({ code }) => `"${code}" is no IATA airport code; use three capital letters, such as HND.`,
  "trip/airport-unknown": ({ code, near }) =>
    `${code} is not in the list of airports; ${near === null ? "check the code" : `was ${near} meant`}.`,
  "trip/amount-against-evidence": ({ amount, stated }) =>
    `${amount} is not in the quotes given for it, which have ${stated}; correct the sum or its evidence.`,
  "trip/amount-decimals": ({ amount, currency, decimals }) =>
    `${amount} ${currency} has more decimals than the ${decimals} of the currency.`,
  "trip/amount-evidence-without-number": numberless,
  "trip/amount-negative": ({ amount }) => `${amount} is negative; remove refunds from the expenses, or correct it.`,
  "trip/block-time": ({ from, to, minutes, longest }) =>
    `From ${from} to ${to} takes ${minutes} minutes by these times, outside 10 to ${longest}; check both times and airports.`,
  "trip/cabin-of-carrier": ({ cabin, carrier }) => `Airline ${carrier} does not sell the cabin "${cabin}".`,
  "trip/carrier-code": ({ carrier }) =>
    `"${carrier}" is no IATA airline designator; use two characters, such as JL or 7G.`,
  "trip/carrier-not-flying": ({ carrier, date, first, last }) =>
    `${carrier} did not fly on ${date} (${first === null ? `until ${last}` : `since ${first}`}); check the year or the airline.`,
  "trip/clock-time": ({ time }) => `"${time}" is no time of day; use HH:MM from 00:00 to 23:59.`,
  "trip/connection-short": ({ airport, minutes }) =>
    `The connection at ${airport} takes only ${minutes} minutes; check the times.`,
  "trip/credit-within-amount": ({ credit, amount }) =>
    amount === null
      ? `Credit ${credit} is negative.`
      : `Credit ${credit} is not between 0 and the amount of ${amount}; enter what was really covered.`,
  "trip/credit-without-amount": ({ credit }) =>
    `Credit ${credit} has no price; check that it is not the cap of the benefit.`,
  "trip/currency-code": ({ currency }) => `"${currency}" is no ISO 4217 code; use one such as JPY, or miles.`,
  "trip/currency-unknown": ({ currency }) =>
    `Currency "${currency}" is not on the list of known ones; check the code. Its decimals were not checked.`,
  "trip/date-implausible": ({ date, first, last }) =>
    `${date} lies outside the years ${first} to ${last}; check the year.`,
  "trip/date-partly-missing": ({ date }) =>
    `Another flight has a date (${date}), but this one has none; add it if the text tells it.`,
  "trip/date-valid": ({ date, reason }) => `"${date}" ${whenFaults[reason]}.`,
  "trip/delay-against-departure": ({ delayMinutes, computed }) =>
    `A delay of ${delayMinutes} minutes is far from that of the departure, ${computed}; check which of the two it is.`,
  "trip/delay-consistent": ({ delayMinutes, computed }) =>
    `A delay of ${delayMinutes} minutes does not fit the arrival times, which give ${computed}.`,
  "trip/delay-missing": ({ computed }) =>
    `Scheduled and actual time are known, but no delay; their difference is ${computed} minutes.`,
  "trip/delay-plausible": ({ delayMinutes }) =>
    `${delayMinutes} minutes of delay is more than a day late or two hours early; check the times.`,
  "trip/departure-early": ({ minutes }) =>
    `The flight left ${minutes} minutes before its time; check that this is no boarding or announced time.`,
  "trip/domestic-cabin-abroad": ({ cabin, airport }) =>
    `"${cabin}" is a cabin of domestic flights, but the flight uses ${airport}; check the cabin or the airport.`,
  "trip/evidence-length": quoteLength,
  "trip/evidence-outside-post": outsidePost,
  "trip/evidence-repeated": repeatedSpan,
  "trip/evidence-slices": evidenceFault,
  "trip/evidence-targets": danglingTarget,
  "trip/evidence-without-span": spanless,
  "trip/expense-repeated": ({ item, amount, first }) =>
    `Expense "${item}" of ${amount} is listed as number ${placed(first)} already; if it was one payment, keep one.`,
  "trip/expense-without-amount": ({ item }) => `Expense "${item}" states no sum; add it, or remove what is no expense.`,
  "trip/expense-without-currency": ({ item }) => `Expense "${item}" has an amount but no currency.`,
  "trip/first-on-domestic-flight": ({ carrier, cabin }) =>
    `${carrier} has no "first" inside Japan; check whether the cabin is "${cabin}".`,
  "trip/flight-duplicated": ({ first }) => `This flight repeats flight ${placed(first)}; keep one of them.`,
  "trip/flight-empty": () => "The flight has neither airline, number, airport nor date; remove it or say which it was.",
  "trip/flight-number": ({ number, reason }) =>
    reason === "shape"
      ? `Flight number "${number}" is not one to four digits; the airline goes into carrier.`
      : reason === "zero"
        ? `Flight number "${number}" is zero.`
        : `Flight number "${number}" has leading zeros; leave them out.`,
  "trip/flights-chained": ({ to, from }) => `The flight starts at ${from}, but the one before it ended at ${to}.`,
  "trip/flights-in-order": ({ date, previous }) =>
    `The flight of ${date} is listed after one of ${previous}; list flights as flown.`,
  "trip/flights-many": ({ flights, most }) =>
    `There are ${flights} flights, more than ${most}; check that no other trip or earlier log is among them.`,
  "trip/flights-missing": () => "The log has no flight.",
  "trip/flights-overlap": ({ airport, minutes }) =>
    `The flight leaves ${airport} ${minutes} minutes before the last one arrived there; check times and order of both.`,
  "trip/lounge-name-against-airport": ({ lounge, airport, named }) =>
    `Lounge "${lounge}" is named after ${named}, but its airport is ${airport}; correct one of them.`,
  "trip/lounge-on-route": ({ name, airport }) => `Lounge "${name}" is at ${airport}, which no flight of the trip uses.`,
  "trip/lounge-repeated": ({ name, first }) =>
    `Lounge "${name}" is listed as number ${placed(first)} already; if it was one visit, keep one.`,
  "trip/lounge-without-airport": ({ name }) => `Visited lounge "${name}" has no airport; add it if the text tells it.`,
  "trip/metropolitan-code": ({ code, airports }) => `${code} is the code of a city; name the airport: ${airports}.`,
  "trip/midnight-times": () => "Departure and arrival are both 00:00; use null for times that are not known.",
  "trip/net-arithmetic": ({ amount, credit, net, expected }) =>
    `Net ${net} is not amount ${amount} less credit ${credit}, which is ${expected}.`,
  "trip/net-missing": ({ item, expected }) => `Expense "${item}" does not say what was paid; enter ${expected}.`,
  "trip/number-without-carrier": ({ number }) => `Flight number ${number} has no airline.`,
  "trip/personal-data-in-evidence": personalDatum,
  "trip/provenance-complete": groundless,
  "trip/registration-of-carrier": ({ registration, carrier, mark }) =>
    `Registration ${registration} does not begin with ${mark}, the mark of ${carrier}; check the operating airline and the registration.`,
  "trip/registration-one-aircraft": ({ registration, aircraft, other }) =>
    `Registration ${registration} is of aircraft "${aircraft}" here and "${other}" before; correct one of them.`,
  "trip/registration-shape": ({ registration, reason }) =>
    reason === "japanese-hyphen"
      ? `Registration ${registration}: Japanese registrations have no hyphen.`
      : reason === "japanese-length"
        ? `Registration ${registration}: Japanese registrations are JA and four characters, such as JA861J.`
        : `"${registration}" has not the form of a registration.`,
  "trip/round-trip-same-number": ({ carrier, number, from, to }) =>
    `${carrier}${number} from ${from} to ${to} has the number of the flight the other way; check the number.`,
  "trip/same-airport": ({ code }) => `The flight starts and ends at ${code}.`,
  "trip/schema": schemaFault,
  "trip/seat-implausible": ({ seat, reason }) =>
    `Seat "${seat}" has a ${reason === "row" ? "row beyond 99" : "letter beyond L"}; check the seat.`,
  "trip/seat-product-of-cabin": ({ seatProduct, cabin, builtFor }) =>
    `Seat "${seatProduct}" is built for "${builtFor}", but the cabin is "${cabin}"; correct it unless the seat was sold as such.`,
  "trip/seat-product-of-carrier": ({ seatProduct, carrier, carriers }) =>
    `Seat "${seatProduct}" is of ${carriers}, not of ${carrier}; check the seat or the operating airline.`,
  "trip/seat-shape": ({ seat }) => `Seat "${seat}" is not a row and a letter, such as 12A (I is not used).`,
  "trip/single-class-carrier": ({ cabin, carrier }) =>
    `${carrier} has one class and does not sell "${cabin}"; check the cabin or the operating airline.`,
  "trip/source-range": reversedSource,
  "trip/speed-implausible": ({ from, to, km, minutes, least, most }) =>
    `${from} to ${to}, ${km} km in ${minutes} minutes, is not within ${least} to ${most} km/h; check the airports and times.`,
  "trip/weekday": weekdayFault,

  "export/flight-left-out": ({ reason }) => `A flight was left out: ${flightFaults[reason] ?? reason}.`,
  "export/not-carried": ({ field, count }) => `The format has no place for ${field}; ${count} left out.`,
  "export/value-left-out": ({ field, value, reason }) =>
    `${field} "${value}" was left out: ${valueFaults[reason] ?? reason}.`,
  "import/airline-unknown": ({ line, code }) => `Line ${line}: no airline is known by the code "${code}".`,
  "import/airport-unknown": ({ line, code }) => `Line ${line}: no airport is known by the code "${code}".`,
  "import/boarding-pass": ({ line, fault, at, found }) =>
    `Line ${line}: the boarding pass is broken at character ${at}: ${passFaults[fault] ?? fault}, found "${found}".`,
  "import/column-missing": ({ columns }) => `The table lacks the columns ${columns}.`,
  "import/column-unknown": ({ column }) =>
    `The column "${column}" is not known in this format; its values are listed as unknown.`,
  "import/diverted": ({ line, from, to }) =>
    `Line ${line}: bound for ${from} and diverted to ${to}, where the flight ends here.`,
  "import/format-unknown": () => "The format of the input is not recognised; name it with --from.",
  "import/not-carried": ({ column, count }) => `A record has no place for "${column}"; values left out: ${count}.`,
  "import/row-left-out": ({ line, reason }) => `Line ${line} was left out: ${rowFaults[reason] ?? reason}.`,
  "import/text-broken": ({ wanted }) => `The input is no ${wanted}.`,
  "import/value-left-out": ({ line, column, value, reason }) =>
    `Line ${line}: ${column} "${value}" was left out: ${valueFaults[reason] ?? reason}.`,
  "import/year-open": ({ line, day }) =>
    `Line ${line}: a boarding pass leaves the year out, and day ${day} of which year is not known. Give a day near the flight.`,
  "extract/date-without-year": ({ text, count }) =>
    count === 1
      ? `"${text}" has no year, and none can be told from the text; pass a reference date.`
      : `${count} dates, the first "${text}", have no year, and none can be told from the text; pass a reference date.`,
  "extract/empty-input": () => "The input is empty.",
  "extract/field-left-out": ({ field }) => `The text does not decide "${field}"; it was left out.`,
  "extract/no-record": () => "No incident notice or boarding log was found in the input.",
  "extract/weekday-mismatch": ({ text, on }) => `"${text}" names a weekday that ${on} is not; one of them is wrong.`,
};

function evidenceFault({ reason, start, end }: FindingParams["incident/evidence-slices"]): string {
  if (reason === "shape") return "The evidence is not { start, end, quote, rule } with start at most end.";
  if (reason === "outside") return `The span ${start} to ${end} lies outside the text.`;
  return `The quote is not what the text says from ${start} to ${end}.`;
}

function danglingTarget({ pointer }: FindingParams["incident/evidence-targets"]): string {
  return `"${pointer}" names no field of the record.`;
}

function groundless(): string {
  return "The field has neither evidence nor a rule that implies it.";
}

function schemaFault({ issue, expected }: FindingParams["incident/schema"]): string {
  if (issue === "unrecognized_keys") return `Unknown members: ${expected}; remove them.`;
  if (issue === "missing")
    return `The member is missing; add it (${expected ?? "a value"}, or null where nothing is stated).`;
  return expected === null ? `The value does not follow the schema (${issue}).` : `The schema wants ${expected} here.`;
}

function quoteLength({ reason, length, most }: FindingParams["incident/evidence-length"]): string {
  if (reason === "empty") return "The quote is empty; quote the place where the value stands.";
  return `The quote has ${length} characters; quote only the place where the value stands, at most ${most}.`;
}

function spanless({ pointer }: FindingParams["incident/evidence-without-span"]): string {
  return `The evidence of "${pointer}" has no span; add one or remove the entry.`;
}

function outsidePost({ start, end, postStart, postEnd }: FindingParams["incident/evidence-outside-post"]): string {
  return `The span ${start} to ${end} lies outside the post, ${postStart} to ${postEnd}; check whether the value is of another post.`;
}

function repeatedSpan({ start, end }: FindingParams["incident/evidence-repeated"]): string {
  return `The span ${start} to ${end} is given twice for this field; remove one.`;
}

function numberless({ pointer }: FindingParams["incident/count-evidence-without-number"]): string {
  return `"${pointer}" is a number, but its evidence holds no numeral; quote the place where the number stands.`;
}

function reversedSource({ start, end }: FindingParams["incident/source-range"]): string {
  return `The post ends at ${end}, before it starts at ${start}; correct the offsets.`;
}
