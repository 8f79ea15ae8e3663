import type { Rule } from "../../types.ts";

const SMALL = /^(?:DHC|Q|ボンバルディア)/i;

/** Boeing: a customer code (777-346, 767-381ER) says its series, 777-300, 767-300ER. */
function boeing(family: string, variant: string | undefined, suffix: string | undefined): string {
  if (variant === undefined) return `B${family}`;
  const max = /^ ?MAX ?-?(\d+)/i.exec(variant);
  if (max !== null) return `B${family} MAX ${max[1]}`;
  const digits = variant.replace(/^[- ]/, "");
  const series = digits.length === 3 && !digits.endsWith("00") ? `${digits.charAt(0)}00` : digits;
  return `B${family}-${series}${suffix ?? ""}`;
}

/**
 * [B787-9] [ボーイング777-200ER] [767-300] [エアバスA350-900] [A321neo] [DHC-8-Q400] [ATR42-600] [エンブラエル190] [CRJ700];
 * maker's letter and number, with the variant where it is stated. Not A3の紙, 777円, 320席.
 */
export const aircraftType = {
  id: "ja/aircraft-type",
  kind: "reading",
  heads: ["B7", "B-7", "ボーイング", "Boeing", "BOEING", "エアバス", "Airbus", "AIRBUS", "A2", "A3", "DHC", "Q100", "Q200", "Q300", "Q400", "ボンバルディア", "ATR", "E1", "ERJ", "エンブラエル", "Embraer", "EMBRAER", "CRJ", "サーブ", "SAAB", "Saab", "MD-", "DC-10", "C919", "ARJ21", "737", "747", "757", "767", "777", "787"],
  pattern:
    /(?<![A-Za-z0-9,.¥$])(?:(?:(?:ボーイング|Boeing|BOEING)(?:社製?の?)? ?B?-?|B-?)?(7[0-8]7)(?:([- ]?MAX ?-?\d{1,2}|-\d{3}|-(?:10|[789])(?![\d:]))(ER|LR|F|D|SR)?(?!\d))?(?:型?機)?|(?:(?:エアバス|Airbus|AIRBUS)(?:社製?の?)? ?)?(A(?:220|300|310|318|319|320|321|330|340|350|380))(-\d{3,4}|[- ]?(?:neo|ceo|XLR|LR|XWB))?|(?:ボンバルディア ?)?(?:DHC-?8(?:[- ]?Q?-?([1-4]\d\d)(?:系)?)?|(?:DHC-?8 ?[-/(] ?)?Q([1-4]00))(?!\d)|ATR ?-?(42|72)(?:-([56]00))?|(?:(?:エンブラエル|Embraer|EMBRAER)(?:社製?の?)? ?(?:E(?:RJ)?)?-?|E(?:RJ)?-?)(1[3479][05])(-?E2)?(?!\d)|(?:ボンバルディア ?)?CRJ-?([1279]00|1000)|(?:サーブ|SAAB|Saab) ?(340|2000)(B(?:\+|-WT)?)?|(MD-(?:8\d|9\d|11)|DC-10|C919|ARJ21))(?![0-9A-Za-z円人名席])/y,
  produce([whole, family, variant, suffix, airbus, series, dash, dashQ, atr, atrSeries, embraer, second, crj, saab, saabType, other]) {
    const say = (value: string) => ({ field: "aircraft", value });
    if (family !== undefined) {
      const marked = /^[Bボ]/i.test(whole) || variant !== undefined;
      return { field: marked ? "aircraft" : "aircraft-family", value: boeing(family, variant, suffix) };
    }
    if (airbus !== undefined) return say(`${airbus}${(series ?? "").replace(/^[- ](?=[a-zX])/, "")}`);
    const series8 = dash ?? dashQ;
    if (series8 !== undefined) return say(`DHC-8-${series8.charAt(0)}00`);
    if (atr !== undefined) return say(`ATR${atr}${atrSeries === undefined ? "" : `-${atrSeries}`}`);
    if (embraer !== undefined) return say(`E${embraer}${second === undefined ? "" : "-E2"}`);
    if (crj !== undefined) return say(`CRJ${crj}`);
    if (saab !== undefined) return say(`SAAB${saab}${saabType ?? ""}`);
    if (other !== undefined) return say(other);
    return SMALL.test(whole) ? say("DHC-8") : null;
  },
} satisfies Rule<"reading">;
