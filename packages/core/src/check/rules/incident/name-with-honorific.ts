import { namesOf } from "../../../incident/reading.ts";
import type { Check } from "../../types.ts";

/** A name carries no title of courtesy. */
export const nameWithHonorific = {
  id: "incident/name-with-honorific",
  tier: "recommended",
  kind: "incident",
  title: { ja: "名称に敬称が付いていない", en: "No name carries a title of courtesy" },
  explanation: {
    ja: "名称に「様」「御中」が付いています。敬称は正式名称に含めません。",
    en: "The name ends in a title of courtesy, which is no part of it.",
  },
  source: "Record definition: the official name without 様 or 御中",
  run: (record) =>
    namesOf(record)
      .filter(({ name }) => /[^王神殿]様$|御中$/.test(name))
      .map(({ path, name }) => ({ path, params: { name } })),
} satisfies Check<"incident/name-with-honorific">;
