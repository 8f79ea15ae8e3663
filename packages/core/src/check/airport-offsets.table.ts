/**
 * Offsets of local time from UTC in minutes, least and most (summer time, or a change of law since 2010), and the airports
 * that keep them. After the IANA Time Zone Database; airports that boarding logs of Japanese writers name.
 */
export const airportOffsets: readonly (readonly [least: number, most: number, airports: string])[] = [
  // Korea
  [540, 540, "ICN GMP PUS CJU TAE CJJ MWX KWJ RSU USN YNY"],
  // Taiwan, Hong Kong, Macao, China, Singapore, Malaysia, Philippines, Brunei, Bali, Perth
  [
    480,
    480,
    "TPE TSA KHH RMQ TNN HUN HKG MFM PEK PKX PVG SHA CAN SZX DLC TAO TSN HGH NKG XMN CTU TFU CKG WUH SHE CGQ HRB",
  ],
  [
    480,
    480,
    "XIY KMG FOC NGB WUX CSX CGO HAK SYX YNT SIN KUL PEN BKI KCH LGK SZB JHB MNL CEB CRK DVO ILO KLO BWN DPS PER",
  ],
  // Mongolia
  [480, 540, "ULN UBN"],
  // Thailand, Viet Nam, western Indonesia, Cambodia, Laos
  [420, 420, "BKK DMK CNX HKT USM KBV HDY SGN HAN DAD CXR PQC CGK HLP SUB PNH REP SAI KTI VTE LPQ"],
  // Myanmar, India, Sri Lanka, Nepal, Bangladesh
  [390, 390, "RGN MDL"],
  [330, 330, "DEL BOM MAA BLR HYD CCU CMB"],
  [345, 345, "KTM"],
  [360, 360, "DAC"],
  // Uzbekistan, Maldives, Pakistan, Gulf, Qatar, Saudi Arabia, Ethiopia
  [300, 300, "TAS MLE KHI ISB LHE"],
  [240, 240, "DXB DWC AUH SHJ MCT MRU"],
  [180, 180, "DOH RUH JED KWI BAH ADD NBO"],
  // Türkiye, Moscow, eastern Europe, Egypt
  [120, 180, "IST SAW HEL ATH CAI TLV RIX TLL VNO SOF OTP"],
  [180, 240, "SVO DME VKO LED"],
  // Central and western Europe
  [60, 120, "FRA MUC BER TXL DUS HAM STR CGN CDG ORY NCE LYS BSL AMS BRU LUX ZRH GVA VIE MAD BCN FCO MXP LIN VCE NAP"],
  [60, 120, "CPH BLL ARN GOT OSL BGO WAW KRK PRG BUD ZAG BEG DBV"],
  [0, 60, "LHR LGW STN LTN LCY MAN EDI DUB LIS OPO"],
  [0, 0, "KEF"],
  // Hawaii and Tahiti, Alaska, North America from west to east
  [-600, -600, "HNL OGG KOA LIH ITO PPT"],
  [-540, -480, "ANC FAI"],
  [-480, -420, "LAX SFO SJC OAK SAN SEA PDX LAS YVR SMF ONT SNA BUR"],
  [-420, -360, "DEN SLC YYC YEG"],
  [-420, -420, "PHX"],
  [-360, -300, "ORD MDW DFW IAH HOU MSP MSY STL MCI AUS BNA MEX CUN"],
  [-300, -240, "JFK EWR LGA BOS IAD DCA BWI PHL ATL MIA MCO FLL DTW CLT YYZ YUL YOW CLE PIT RDU TPA CVG HAV"],
  // South America
  [-300, -300, "LIM BOG PTY"],
  [-240, -180, "SCL"],
  [-180, -120, "GRU GIG"],
  [-180, -180, "EZE"],
  // Russian Far East, Australia, Pacific
  [600, 660, "VVO KHV SYD MEL CBR"],
  [600, 600, "BNE OOL CNS GUM SPN"],
  [540, 540, "ROR"],
  [660, 660, "NOU"],
  [720, 780, "AKL CHC WLG ZQN NAN"],
];

/** Airports of Japan with scheduled flights, now or since 1990. */
export const japaneseAirports =
  "AKJ AOJ ASJ AXJ AXT CTS FKS FSZ FUJ FUK GAJ HAC HIJ HKD HNA HND HSG IBR IKI ISG ITM IWJ IWK IZO KCZ KIJ KIX KKJ KKX KMI KMJ KMQ KOJ KTD KUH KUM MBE MMB MMD MMJ MMY MSJ MYE MYJ NGO NGS NKM NRT NTQ OBO OGN OIM OIR OIT OKA OKD OKE OKI OKJ ONJ RIS RNJ SDJ SDS SHB SHI SHM SYO TAK TJH TKN TKS TNE TOY TRA TSJ TTJ UBJ UEO UKB WKJ YGJ";
