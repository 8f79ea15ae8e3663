import { pointer } from "../../../kernel/issue.ts";
import { member } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import { groundlessFields } from "../../evidence.ts";
import type { Check } from "../../types.ts";

const stated = ["carrier", "number", "from", "to", "date", "aircraft", "registration", "cabin", "seat", "seatProduct"];

/** Every stated field says where it was read, or by which rule it was concluded. */
export const provenanceComplete = {
  id: "trip/provenance-complete",
  tier: "recommended",
  kind: "trip",
  title: { ja: "すべての項目に根拠がある", en: "Every field has its ground" },
  explanation: {
    ja: "値があるのに、本文の根拠も推論規則もありません。人手で書いた記録（根拠が一つもないもの）には適用しません。",
    en: "A value has neither a span of text nor a rule behind it. Records written by hand, which have no grounds at all, are passed over.",
  },
  source: "Record definition: a field is stated (has evidence), implied (says by which rule) or absent",
  run(record) {
    const fields = () => [
      ...itemsOf(record, "flights").flatMap(({ index, value }) =>
        stated.filter((key) => (member(value, key) ?? null) !== null).map((key) => pointer("flights", index, key)),
      ),
      ...itemsOf(record, "lounges").map(({ index }) => pointer("lounges", index)),
      ...itemsOf(record, "expenses").map(({ index }) => pointer("expenses", index)),
    ];
    return groundlessFields(record, fields).map((path) => ({ path, params: {} }));
  },
} satisfies Check<"trip/provenance-complete">;
