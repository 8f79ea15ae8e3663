import { both, dataLeft } from "../situations.ts";
import type { Decision, Facts, Statute } from "../types.ts";

function holdsCardData({ dataClasses }: Facts): Decision {
  const place = dataClasses.indexOf("card-number");
  if (place !== -1)
    return { answer: "yes", reasons: [{ code: "card-data", params: {}, paths: [`/dataClasses/${place}`] }] };
  if (dataClasses.length === 0)
    return { answer: "unknown", reasons: [{ code: "data-not-listed", params: {}, paths: ["/dataClasses"] }] };
  return { answer: "no", reasons: [{ code: "no-card-data", params: {}, paths: ["/dataClasses"] }] };
}

/**
 * Practice of the card industry: contracts with acquirers ask a merchant to tell them at once and to have a PCI Forensic Investigator
 * look into a suspected leak. A duty of contract, not of statute.
 */
export const cardPractice = {
  id: "card-practice",
  title: {
    ja: "クレジットカード加盟店契約の実務（PCIフォレンジック調査）",
    en: "Card industry practice (merchant contracts, PCI forensic investigation)",
  },
  versions: [
    {
      id: "2018",
      since: "2018-06-01",
      until: null,
      source: "Instalment Sales Act as amended, in force 2018-06-01; PCI SSC PFI Program Guide",
    },
  ],
  situation: (facts) => both(holdsCardData(facts), dataLeft(facts)),
  duties: [
    { id: "report", limit: () => null, doneBy: [], nth: 0, toldTo: ["card-company"] },
    { id: "forensic-investigation", limit: () => null, doneBy: ["investigation-started"], nth: 0, toldTo: [] },
  ],
} satisfies Statute;
