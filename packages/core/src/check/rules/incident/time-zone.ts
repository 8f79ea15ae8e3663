import { textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** The time zone has the form of an IANA name: no offset, which would not know of summer time, and no abbreviation but UTC. */
export const timeZone = {
  id: "incident/time-zone",
  tier: "mandatory",
  kind: "incident",
  title: { ja: "時間帯がIANAの名前である", en: "The time zone is an IANA name" },
  explanation: {
    ja: "時間帯はIANAの名前で書きます。「+09:00」や「JST」では夏時間や改正をたどれません。",
    en: "Zones are IANA names; an offset or an abbreviation such as JST does not follow summer time or changes of law.",
  },
  source: "RFC 6557 (IANA Time Zone Database), names Area/Location",
  run(record) {
    const zone = textOf(record, "timeZone");
    if (zone === null || /^(?:UTC|[A-Z][A-Za-z_]{1,20}\/[A-Z][A-Za-z0-9_+/-]{1,30})$/.test(zone)) return [];
    return [{ path: "/timeZone", params: { timeZone: zone } }];
  },
} satisfies Check<"incident/time-zone">;
