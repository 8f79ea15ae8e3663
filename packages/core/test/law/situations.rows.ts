import type { Answer } from "../../src/law/index.ts";
import { incident } from "../records.ts";

const organization = (sector: string | null, name = "架空の団体") => ({
  name,
  aliases: [],
  sector,
  corporateNumber: null,
});
const people = (count: number, qualifier = "exact") => [{ count, unit: "person", qualifier }];
/** A business that lost names of 42 people by a mistake: nothing that is reportable by itself. */
const business = (members: Record<string, unknown> = {}) =>
  incident({ publishedOn: "2025-05-01", events: [], ...members });
const town = (members: Record<string, unknown> = {}) =>
  business({ organization: organization("local-government", "架空町"), ...members });

/** What is the case, the statute, the record, and the answer. */
export const situationRows: readonly (readonly [string, string, Record<string, unknown>, Answer])[] = [
  ["few people, plain data, a mistake", "appi-26", business(), "no"],
  ["exactly 1,000 people are not more than 1,000", "appi-26", business({ affected: people(1000), total: 1000 }), "no"],
  ["1,001 people are", "appi-26", business({ affected: people(1001), total: 1001 }), "yes"],
  ["about 1,000 may be", "appi-26", business({ affected: people(1000, "approx"), total: 1000 }), "unknown"],
  ["at most 5,000 may be", "appi-26", business({ affected: people(5000, "max"), total: 5000 }), "unknown"],
  ["at least 2,000 are", "appi-26", business({ affected: people(2000, "min"), total: 2000 }), "yes"],
  [
    "2,000 in all may be one person many times",
    "appi-26",
    business({ affected: people(2000, "cumulative") }),
    "unknown",
  ],
  [
    "overlapping groups may be more than each",
    "appi-26",
    business({ affected: [...people(700), ...people(600)], total: null }),
    "unknown",
  ],
  [
    "groups that add up to the headline",
    "appi-26",
    business({ affected: [...people(700), ...people(600)], total: 1300 }),
    "yes",
  ],
  [
    "cards bound the people from above",
    "appi-26",
    business({ affected: [{ count: 900, unit: "email-address", qualifier: "exact" }], total: 900 }),
    "no",
  ],
  [
    "records do not",
    "appi-26",
    business({ affected: [{ count: 900, unit: "record", qualifier: "exact" }], total: 900 }),
    "unknown",
  ],
  ["no number stated", "appi-26", business({ affected: [], total: null }), "unknown"],
  ["one patient", "appi-26", business({ dataClasses: ["health"], affected: people(1), total: 1 }), "yes"],
  ["one card number", "appi-26", business({ dataClasses: ["card-number"], affected: people(1), total: 1 }), "yes"],
  ["expiry without a number", "appi-26", business({ dataClasses: ["card-expiry"] }), "no"],
  ["a password depends on the service", "appi-26", business({ dataClasses: ["login-id", "password"] }), "unknown"],
  ["data not listed", "appi-26", business({ dataClasses: [] }), "unknown"],
  ["an attack", "appi-26", business({ cause: "ransomware" }), "yes"],
  ["cause open", "appi-26", business({ cause: null }), "unknown"],
  ["ruled out", "appi-26", business({ cause: "ransomware", exposure: "ruled-out" }), "unknown"],
  ["ruled out, and nothing encrypted", "appi-26", business({ cause: "phishing", exposure: "ruled-out" }), "no"],
  ["exposure open", "appi-26", business({ cause: "phishing", exposure: "unknown" }), "unknown"],
  [
    "a lost medium is a loss whatever is said of exposure",
    "appi-26",
    business({ cause: "loss", exposure: "unknown", dataClasses: ["medical-image"] }),
    "yes",
  ],
  ["a public body is no business", "appi-26", town({ cause: "phishing" }), "no"],
  ["sector open", "appi-26", business({ organization: organization(null), cause: "phishing" }), "unknown"],
  [
    "a school of a public founder may be either",
    "appi-26",
    business({ organization: organization("education", "架空市立みどり小学校"), cause: "phishing" }),
    "unknown",
  ],
  ["exactly 100 people of a town", "appi-68", town({ affected: people(100), total: 100 }), "no"],
  ["101 people of a town", "appi-68", town({ affected: people(101), total: 101 }), "yes"],
  ["a business is no public body", "appi-68", business({ affected: people(101), total: 101 }), "no"],
  ["no My Number", "my-number-29-4", business({ affected: people(5000), total: 5000 }), "no"],
  [
    "My Numbers of 101",
    "my-number-29-4",
    business({ dataClasses: ["my-number"], affected: people(101), total: 101 }),
    "yes",
  ],
  [
    "My Numbers of 100",
    "my-number-29-4",
    business({ dataClasses: ["my-number"], affected: people(100), total: 100 }),
    "no",
  ],
  [
    "My Numbers put on the open web",
    "my-number-29-4",
    business({ dataClasses: ["my-number"], cause: "mispublication" }),
    "yes",
  ],
  ["a maker of goods carries no communications", "telecommunications-28", business(), "no"],
  [
    "an IT company may be a carrier",
    "telecommunications-28",
    business({ organization: organization("it-telecom"), dataClasses: ["message-content"] }),
    "unknown",
  ],
  [
    "an IT company without data of communications",
    "telecommunications-28",
    business({ organization: organization("it-telecom"), dataClasses: ["name"] }),
    "no",
  ],
  [
    "a hospital attacked",
    "medical-notice",
    business({ organization: organization("healthcare"), cause: "ransomware" }),
    "yes",
  ],
  [
    "a hospital that lost a stick",
    "medical-notice",
    business({ organization: organization("healthcare"), cause: "loss" }),
    "no",
  ],
  ["a shop with card numbers", "card-practice", business({ dataClasses: ["card-number"] }), "yes"],
  ["a shop without", "card-practice", business(), "no"],
];
