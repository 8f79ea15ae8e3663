/** Currencies as logs write them: ISO 4217 code (or miles), then signs and names. */
export const CURRENCIES: readonly (readonly [code: string, ...words: string[]])[] = [
  ["JPY", "円", "JPY", "えん", "yen", "Yen"],
  ["USD", "米ドル", "USドル", "アメリカドル", "USD", "US$", "ドル", "$"],
  ["KRW", "韓国ウォン", "ウォン", "KRW", "₩", "won", "Won"],
  ["EUR", "ユーロ", "EUR", "€", "euro", "euros"],
  ["GBP", "英ポンド", "ポンド", "GBP", "£"],
  ["HKD", "香港ドル", "HKドル", "HKD", "HK$"],
  ["TWD", "台湾ドル", "ニュー台湾ドル", "台湾元", "新台湾ドル", "TWD", "NT$", "NTD", "台湾$"],
  ["CNY", "人民元", "中国元", "元", "CNY", "RMB"],
  ["SGD", "シンガポールドル", "SGD", "S$", "シンガポール$"],
  ["THB", "タイバーツ", "バーツ", "THB", "฿"],
  ["MYR", "リンギット", "マレーシアリンギット", "MYR", "RM"],
  ["PHP", "フィリピンペソ", "ペソ", "PHP", "₱"],
  ["VND", "ベトナムドン", "ドン", "VND", "₫"],
  ["IDR", "インドネシアルピア", "ルピア", "IDR"],
  ["INR", "インドルピー", "ルピー", "INR", "₹"],
  ["AUD", "豪ドル", "オーストラリアドル", "AUD", "A$", "AU$"],
  ["NZD", "NZドル", "ニュージーランドドル", "NZD", "NZ$"],
  ["CAD", "カナダドル", "加ドル", "CAD", "C$", "CA$"],
  ["CHF", "スイスフラン", "フラン", "CHF"],
  ["AED", "ディルハム", "AED"],
  ["QAR", "カタールリヤル", "QAR"],
  ["TRY", "トルコリラ", "リラ", "TRY"],
  ["SEK", "スウェーデンクローナ", "スウェーデン・クローナ", "クローナ", "SEK"],
  ["DKK", "デンマーククローネ", "DKK"],
  ["NOK", "ノルウェークローネ", "NOK"],
  ["RUB", "ルーブル", "RUB"],
  ["MXN", "メキシコペソ", "MXN"],
  ["MOP", "パタカ", "MOP"],
  ["miles", "マイル", "miles", "マイル数", "mile"],
];

/** Currencies that are called dollar where they are spent, by the airports of their country. */
export const DOLLARS: readonly (readonly [code: string, ...airports: string[]])[] = [
  [
    "USD",
    ...["HNL", "KOA", "OGG", "LIH", "ITO", "LAX", "SFO", "SJC", "SEA", "PDX", "SAN", "LAS", "PHX", "DEN", "ORD", "MSP"],
    ...["DTW", "DFW", "IAH", "ATL", "MIA", "MCO", "JFK", "EWR", "LGA", "IAD", "BOS", "PHL", "ANC", "GUM", "SPN"],
  ],
  ["SGD", "SIN"],
  ["HKD", "HKG"],
  ["TWD", "TPE", "TSA", "KHH", "RMQ", "TNN"],
  ["AUD", "SYD", "MEL", "BNE", "CNS", "OOL", "PER", "ADL", "DRW"],
  ["NZD", "AKL", "CHC", "WLG", "ZQN"],
  ["CAD", "YVR", "YYZ", "YUL", "YYC", "YEG"],
];

/** Currencies that are called 元 where they are spent, by the airports of their country. */
export const YUANS: typeof DOLLARS = [
  [
    "CNY",
    ...["PVG", "SHA", "PEK", "PKX", "CAN", "SZX", "TAO", "DLC", "HGH", "NKG", "XMN", "CTU", "TFU", "TSN", "CKG", "WUH"],
    ...["SHE", "KMG", "XIY", "FOC", "NGB", "WUX", "YNT", "HRB", "CGQ", "CSX", "CGO", "TNA"],
  ],
  ["TWD", "TPE", "TSA", "KHH", "RMQ", "TNN"],
];
