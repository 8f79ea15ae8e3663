import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeBoardingPass, read } from "../../src/formats/bcbp/index.ts";
import { lookups } from "./lookups.ts";

/**
 * Strings and what they say, after the test data of KDE Itinerary (autotests/bcbpdata, CC0-1.0): the examples of IATA
 * Resolution 792 and passes of airlines with the names of their holders replaced.
 */
const ROWS: readonly (readonly [
  name: string,
  text: string,
  reference: string,
  legs: readonly (readonly [from: string, to: string, flight: string, seat: string | null, date: string | null])[],
  faults: readonly string[],
])[] = [
  [
    "example 1: mandatory parts alone",
    "M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 326J001A0025 100",
    "2018-11-20",
    [["YUL", "FRA", "AC834", "1A", "2018-11-22"]],
    [],
  ],
  [
    "example 2: issued in 2011, whenever it is read",
    "M1DESMARAIS/LUC       EAB12C3 YULFRAAC 0834 326J003A0027 167>5321WW1325BAC 0014123456002001412346700100141234789012A0141234567890 1AC AC 1234567890123    4PCYLX58Z^108ABCDEFGH",
    "2018-04-02",
    [["YUL", "FRA", "AC834", "3A", "2011-11-22"]],
    [],
  ],
  [
    "example 3: no conditional part of the whole pass",
    "M1GRANDMAIRE/MELANIE  EABC123 GVACDGAF 0123 339C002F0025 130>5002A0571234567890  AF AF 1234567890123456    Y^108ABCDEFGH",
    "2018-12-01",
    [["GVA", "CDG", "AF123", "2F", "2018-12-05"]],
    [],
  ],
  [
    "example 4: two legs",
    "M2DESMARAIS/LUC       EAB12C3 YULFRAAC 0834 326J003A0027 167>5321WW1325BAC 0014123456002001412346700100141234789012A0141234567890 1AC AC 1234567890123    4PCYLX58ZDEF456 FRAGVALH 3664 327C012C0002 12E2A0140987654321 1AC AC 1234567890123    3PCNWQ^108ABCDEFGH",
    "2011-11-22",
    [
      ["YUL", "FRA", "AC834", "3A", "2011-11-22"],
      ["FRA", "GVA", "LH3664", "12C", "2011-11-23"],
    ],
    [],
  ],
  [
    "a day of issue",
    "M1DOE/JOHN            EXXX007 TXLBRUSN 2588 034Y023D0999 35D>5181WM7034BSN              2A08200000000000 SN LH 123456789012345      *30600000K0902       ",
    "2018-04-02",
    [["TXL", "BRU", "SN2588", "23D", "2017-02-03"]],
    [],
  ],
  [
    "a day without its zero, and what is the airline's own",
    "M1DOE/JOHN            EABCDEFGMRSLGWEZY8724 99  3C  506  10Axxxxxxxxxx",
    "2018-04-02",
    [["MRS", "LGW", "EZY8724", "3C", "2018-04-09"]],
    ["day", "version"],
  ],
  [
    "cut short after the class",
    "M1DOE/JOHN            EXXX007 TXLBRUSN 2592 110Y",
    "2018-04-02",
    [["TXL", "BRU", "SN2592", null, "2018-04-20"]],
    ["length"],
  ],
  [
    "a section of no length",
    "M1DOE/JANE            EXXX007 MXPDOHQR 0128 256Y042F0023 100>2180  0255BBR              2963456000789980                            0",
    "2018-09-01",
    [["MXP", "DOH", "QR128", "42F", "2018-09-13"]],
    ["security"],
  ],
  [
    "no reference, no year",
    "M1DOE/JOHN            EXXX007 TXLBRUSN 2592 110Y012A0001 100",
    "",
    [["TXL", "BRU", "SN2592", "12A", null]],
    [],
  ],
  [
    "day 366 of a year without one",
    "M1DOE/JOHN            EXXX007 TXLBRUSN 2592 366Y012A0001 10E>1081WW1200B00",
    "2031-12-31",
    [["TXL", "BRU", "SN2592", "12A", null]],
    ["leap-day"],
  ],
  [
    "day 999",
    "M1DOE/JOHN            EXXX007 TXLBRUSN 2592 999Y012A0001 100",
    "2031-12-31",
    [["TXL", "BRU", "SN2592", "12A", null]],
    ["day"],
  ],
  ["five legs", "M5DOE/JOHN            EXXX007 TXLBRUSN 2592 110Y012A0001 100", "2031-12-31", [], ["legs"]],
  ["no pass", "hello world", "2031-12-31", [], ["format"]],
];

describe("decodeBoardingPass", () => {
  test.each(ROWS)("%s", (_, text, reference, legs, faults) => {
    const decoded = decodeBoardingPass(text, reference || null);
    expect(
      (decoded.pass?.legs ?? []).map(({ from, to, carrier, number, seat, date }) => [
        from,
        to,
        `${carrier}${number}`,
        seat,
        date,
      ]),
    ).toEqual(legs);
    expect(decoded.faults.map(({ fault }) => fault)).toEqual(faults);
  });
  test("every part of a full pass", () => {
    expect(decodeBoardingPass(ROWS[1]?.[1] ?? "", "2012-01-01").pass).toMatchObject({
      passengerName: "DESMARAIS/LUC",
      electronicTicket: true,
      version: "5",
      passengerDescription: "1",
      checkInSource: "W",
      issuanceSource: "W",
      issued: "1325",
      issuedOn: "2011-11-21",
      documentType: "B",
      issuer: "AC",
      bagTags: ["0014123456002", "0014123467001", "0014123478901"],
      security: { type: "1", data: "ABCDEFGH" },
      legs: [
        {
          bookingReference: "AB12C3",
          compartment: "J",
          sequence: "0027",
          status: "1",
          airlineNumeric: "014",
          documentNumber: "1234567890",
          marketingCarrier: "AC",
          frequentFlyerAirline: "AC",
          frequentFlyerNumber: "1234567890123",
          baggageAllowance: "4PC",
          fastTrack: "Y",
          airlineUse: "LX58Z",
          candidates: ["2011-11-22", "2012-11-21", "2013-11-22"],
        },
      ],
    });
  });
  test("a string that begins as a pass and goes on as it will is read without a throw", () => {
    const tail = fc.string({ maxLength: 200, unit: fc.constantFrom(..."ABC 0123456789>^*/JL") });
    fc.assert(
      fc.property(tail, fc.constantFrom("M1", "M2", "M4"), (rest, head) => {
        const { pass, faults } = decodeBoardingPass(`${head}${rest}`, "2031-05-04");
        expect(pass !== null || faults.length > 0).toBe(true);
        for (const { at } of faults) expect(at).toBeLessThanOrEqual(rest.length + 3);
      }),
    );
  });
  test("every prefix of a pass is read, and says that it is cut short", () => {
    const text = ROWS[3]?.[1] ?? "";
    for (let length = 60; length < text.length; length += 1)
      // Without its security data it is whole.
      if (text[length] !== "^") expect(decodeBoardingPass(text.slice(0, length), "2011-11-22").faults).not.toEqual([]);
  });
});

describe("read", () => {
  test("a record a pass, without what serves its holder", () => {
    const text = `\n  M1SATO/HANAKO         EABC123 HNDOKAJL 0915 124Y012A0007 100\r\nnothing\n`;
    const { trips, findings } = read(text, { ...lookups, reference: "2031-05-01" });
    expect(trips).toHaveLength(1);
    expect(trips[0]?.flights[0]).toMatchObject({ carrier: "JL", number: "915", seat: "12A", date: "2031-05-04" });
    expect(JSON.stringify(trips[0])).not.toMatch(/SATO|ABC123/);
    for (const { start, end, quote } of Object.values(trips[0]?.evidence ?? {}).flat())
      expect(text.slice(start, end)).toBe(quote);
    expect(trips[0]?.implied).toEqual({ "/flights/0/date": "import/bcbp-nearest-year" });
    expect(findings.map(({ code }) => code)).toEqual([
      "import/boarding-pass",
      "import/row-left-out",
      ...Array(3).fill("import/not-carried"),
    ]);
  });
});
