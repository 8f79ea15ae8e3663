import { both, dataLeft, holdsClass } from "../situations.ts";
import type { Statute } from "../types.ts";

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
  situation: (facts) => both(holdsClass("card-number", "card-data", facts), dataLeft(facts)),
  duties: [
    { id: "report", limit: () => null, doneBy: [], nth: 0, toldTo: ["card-company"] },
    { id: "forensic-investigation", limit: () => null, doneBy: ["investigation-started"], nth: 0, toldTo: [] },
  ],
} satisfies Statute;
