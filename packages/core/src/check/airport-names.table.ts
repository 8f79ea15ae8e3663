/** Names that stand for one airport of Japan wherever they are written, and its code. */
export const airportNames: readonly (readonly [name: string, code: string])[] = [
  ["羽田", "HND"],
  ["成田", "NRT"],
  ["関西国際空港", "KIX"],
  ["関空", "KIX"],
  ["伊丹", "ITM"],
  ["中部国際空港", "NGO"],
  ["セントレア", "NGO"],
  ["新千歳", "CTS"],
  ["福岡空港", "FUK"],
  ["那覇", "OKA"],
  ["神戸空港", "UKB"],
  ["仙台空港", "SDJ"],
  ["鹿児島空港", "KOJ"],
  ["広島空港", "HIJ"],
  ["石垣", "ISG"],
  ["宮古", "MMY"],
];
