import { textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** The cause is stated. */
export const causeMissing = {
  id: "incident/cause-missing",
  tier: "recommended",
  kind: "incident",
  title: { ja: "原因が書かれている", en: "The cause is stated" },
  source: "APPI Enforcement Rules 8(1)(iv) and 10: the cause is among the items to report and to notify",
  run: (record) => (textOf(record, "cause") === null ? [{ path: "/cause", params: {} }] : []),
} satisfies Check<"incident/cause-missing">;
