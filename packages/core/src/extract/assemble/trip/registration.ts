import type { Span } from "../../../kernel/span.ts";

/** A nationality and registration mark in the text. */
export interface RegistrationMention extends Span {
  /** Japanese marks without a hyphen, foreign ones with theirs. */
  readonly mark: string;
}

export const REGISTRATION_RULE = "trip/registration";

/** ICAO Annex 7: nationality mark, hyphen, registration; Japan and the United States write none. */
const MARK =
  /(?<![A-Za-z0-9-])(?:(JA)-?(\d{4}|\d{2,3}[A-Z]{1,2})|(HL)-?(\d{4})|(N)(\d{1,5}[A-Z]{0,2})|(B-[A-Z]{3}|B-\d{4,5}|B-[0-9A-Z]{4}|9V-[A-Z]{3}|9M-[A-Z]{3}|HS-[A-Z]{3}|VN-[A-Z]\d{3}|RP-C\d{3,4}|PK-[A-Z]{3}|VT-[A-Z]{3}|4R-[A-Z]{3}|A6-[A-Z]{3}|A7-[A-Z]{3}|TC-[A-Z]{3}|G-[A-Z]{4}|D-[A-Z]{4}|F-[A-Z]{4}|PH-[A-Z]{3}|OH-[A-Z]{3}|OE-[A-Z]{3}|HB-[A-Z]{3}|SE-[A-Z]{3}|LN-[A-Z]{3}|OY-[A-Z]{3}|EC-[A-Z]{3}|EI-[A-Z]{3}|I-[A-Z]{4}|SP-[A-Z]{3}|CS-[A-Z]{3}|TF-[A-Z]{3}|ET-[A-Z]{3}|C-[FG][A-Z]{3}|VH-[A-Z]{3}|ZK-[A-Z]{3}|DQ-[A-Z]{3}|F-O[A-Z]{3}|XA-[A-Z]{3}|RA-\d{5}|VP-[A-Z]{3}|JU-\d{4}|UK-?\d{5}|SU-[A-Z]{3}|CC-[A-Z]{3}|P2-[A-Z]{3}|9N-[A-Z]{3}|S2-[A-Z]{3}|XU-\d{3}|V8-[A-Z]{3}|B-H[A-Z]{2}|B-L[A-Z]{2}))(?![A-Za-z0-9])/g;

/** Registration marks of a text in order of reading. */
export function readRegistrations(text: string): RegistrationMention[] {
  return [...text.matchAll(MARK)].flatMap((m) => {
    const [whole, ja, jaMark, hl, hlMark, n, nMark, other] = m;
    // N700 is a train, N95 a mask
    if (n !== undefined && !/^\d{3,5}$|^\d{2,4}[A-Z]{1,2}$/.test(nMark ?? "")) return [];
    if (n !== undefined && /^(?:700|700[A-Z]|95)$/.test(nMark ?? "")) return [];
    const mark =
      ja !== undefined
        ? `JA${jaMark}`
        : hl !== undefined
          ? `HL${hlMark}`
          : n !== undefined
            ? `N${nMark}`
            : (other as string);
    return [{ start: m.index, end: m.index + whole.length, mark }];
  });
}

const ANOTHER =
  /(?:隣|見送|前回|初号機|先週|別の|向かい|駐機中|並ん|(?:予定|当初|元々|もともと|本来)(?:で)?は?)[^、。]{0,24}$/;
const GAVE_WAY =
  /^[))]?(?:だった(?:が|の|はず)|の(?:予定|はず)|から|が[^。]{0,8}(?:整備|故障|不具合)[^。]{0,10}(?:飛べな|使えな|降ろ))/;

/** Whether the mark is not told of an aircraft beside the one flown. */
export function isFlown(text: string, mention: RegistrationMention): boolean {
  return (
    !ANOTHER.test(text.slice(Math.max(0, mention.start - 30), mention.start)) &&
    !GAVE_WAY.test(text.slice(mention.end, mention.end + 24))
  );
}
