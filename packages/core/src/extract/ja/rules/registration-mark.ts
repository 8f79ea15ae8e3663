import type { Rule } from "../../types.ts";

/** [JA861J] [JA8979] [JA-03FJ] [B-LAJ] [N27901] [HL8211] [9V-SMB]; a Japanese mark has no hyphen, a foreign one keeps its own. */
export const registrationMark = {
  id: "ja/registration-mark",
  kind: "reading",
  heads: ["JA", "B-", "N", "HL", "HS-", "9V-", "9M-", "VN-A", "PK-", "RP-C", "VH-", "ZK-", "D-A", "G-", "F-", "I-", "EI-", "EC-", "PH-", "OH-", "OO-", "OE-", "OY-", "HB-", "LN-", "SE-", "SP-", "CS-", "TC-", "RA-", "VP-", "VQ-", "A6-", "A7-", "A9C-", "4X-", "VT-", "4R-", "S2-", "C-F", "C-G", "DQ-", "F-O", "JU-", "EK-", "ET-", "SU-", "XA-", "XU-", "RDPL-", "P4-", "TF-", "UK", "UP-"],
  pattern:
    /(?<![A-Za-z0-9-])(?:JA-?(\d{4}|\d{2,3}[A-HJ-NP-Z]{1,2})|(N(?!700[AS]?)[1-9]\d{2,4}[A-HJ-NP-Z]{0,2}|HL\d{4}|B-(?:[A-Z]{3}|\d{4,5}|\d{3}[A-Z])|VN-A\d{3}|RP-C\d{4}|RA-\d{5}|UK\d{5}|(?:HS|9V|9M|PK|VH|ZK|EI|EC|PH|OH|OO|OE|OY|HB|LN|SE|SP|CS|TC|VP|VQ|A6|A7|A9C|4X|VT|4R|S2|DQ|EK|ET|SU|XA|XU|P4|TF|UP|JU|I)-[A-Z]{3,4}|D-A[A-Z]{3}|[GF]-[A-Z]{4}|C-[FG][A-Z]{3}|JU-\d{4}))(?![A-Za-z0-9-])/y,
  produce([, japanese, foreign]) {
    if (japanese !== undefined) return { field: "registration", value: `JA${japanese}` };
    return foreign === undefined ? null : { field: "registration", value: foreign };
  },
} satisfies Rule<"reading">;
