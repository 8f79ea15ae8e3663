/**
 * Sector miles (IATA ticketed point mileage) between towns as JAL publishes them. From Tokyo and Osaka inside Japan: the
 * airline's page of August 2022. Abroad from Tokyo: its page of June 2016. What is not listed is not known: the ratio to the
 * great circle runs from 0.94 to 1.11, so that a distance is no substitute.
 */
export const SECTOR_MILES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  TYO: {
    ...{ OSA: 280, SPK: 510, NGO: 193, FUK: 567, OKA: 984, MMB: 609, AKJ: 576, KUH: 555, OBO: 526, HKD: 424, AOJ: 358 },
    ...{ MSJ: 355, AXT: 279, HNA: 284, SDJ: 177, GAJ: 190, KMQ: 211, SHM: 303, OKJ: 356, IZO: 405, HIJ: 414, UBJ: 510 },
    ...{ TKS: 329, TAK: 354, KCZ: 393, MYJ: 438, KKJ: 534, OIT: 499, NGS: 610, KMJ: 568, KMI: 561, KOJ: 601, ASJ: 787 },
    ...{ UEO: 1018, MMY: 1158, ISG: 1224 },
    ...{ GUM: 1561, KUL: 3338, CAN: 1822, CNS: 3651, SFO: 5130, CHI: 6283, SYD: 4863, JKT: 3612, SHA: 1111, SIN: 3312 },
    ...{ SEL: 758, TPE: 1330, DLC: 1042, KHH: 1491, DFW: 6436, DEL: 3656, NYC: 6737, HAN: 2297, PAR: 6194, YVR: 4681 },
    ...{ BKK: 2869, PUS: 618, FRA: 5928, BJS: 1313 },
  },
  OSA: {
    ...{ SPK: 666, FUK: 287, OKA: 739, MMB: 797, AKJ: 739, KUH: 753, OBO: 711, HKD: 578, AOJ: 523, MSJ: 536, AXT: 439 },
    ...{ HNA: 474, SDJ: 396, GAJ: 385, KIJ: 314, MMJ: 183, TJH: 68, OKI: 165, IZO: 148, MYJ: 159, OIT: 219, NGS: 330 },
    ...{ KMJ: 290 },
  },
};

/** Airports of one town for sector miles. */
export const TOWN_OF: Readonly<Record<string, string>> = {
  ...{ HND: "TYO", NRT: "TYO", ITM: "OSA", KIX: "OSA", UKB: "OSA", CTS: "SPK", OKD: "SPK", NKM: "NGO" },
  ...{ ICN: "SEL", GMP: "SEL", ORD: "CHI", JFK: "NYC", EWR: "NYC", CGK: "JKT", PVG: "SHA", CDG: "PAR", ORY: "PAR" },
  ...{ PEK: "BJS", PKX: "BJS", DMK: "BKK" },
};

/** Towns abroad for which JAL counts FLY ON points one and a half times: Asia and Oceania. */
export const ASIA_AND_OCEANIA: ReadonlySet<string> = new Set([
  ...["KUL", "CAN", "CNS", "SYD", "JKT", "SHA", "SIN", "SEL", "TPE", "DLC", "KHH", "DEL", "HAN", "BKK", "PUS", "BJS"],
]);
