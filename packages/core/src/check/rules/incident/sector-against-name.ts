import { member, textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** What the end or beginning of a name says of the sector; the first that fits decides. */
const trades: readonly (readonly [name: RegExp, sectors: readonly string[]])[] = [
  [/(?:動物|どうぶつ|ペット|犬猫)(?:病院|医療センター|クリニック)$/, ["services", "healthcare"]],
  [/(?:病院|医院|クリニック|診療所|医療センター)$|^(?:社会)?医療法人/, ["healthcare"]],
  [/(?:大学|高等学校|中学校|小学校|幼稚園|専門学校|教育委員会)$/, ["education"]],
  [/(?:銀行|信用金庫|信用組合|労働金庫)(?:株式会社)?$/, ["finance", "government"]],
  [/^(?:東京都|北海道|[^法会社組合]{1,8}[府県市区町村])$/, ["local-government"]],
];

/** A name that ends in 病院, 大学, 銀行 or 市 stands for the sector it says. */
export const sectorAgainstName = {
  id: "incident/sector-against-name",
  tier: "recommended",
  kind: "incident",
  title: { ja: "業種が名称と合う", en: "The sector fits the name" },
  explanation: {
    ja: "「病院」「大学」「銀行」「市」を名乗れる主体は法律で限られます。業種が異なれば、名称か業種の一方が誤りです。",
    en: "Only certain bodies may call themselves hospital, university, bank or city. If the sector differs, one of the two is wrong.",
  },
  source:
    "Medical Care Act 3, School Education Act 135, Banking Act 6, Local Autonomy Act 3: names that only such bodies bear",
  run(record) {
    const organization = member(record, "organization");
    const [name, sector] = [textOf(organization, "name"), textOf(organization, "sector")];
    if (name === null || sector === null) return [];
    const sectors = trades.find(([pattern]) => pattern.test(name))?.[1];
    const [expected] = sectors ?? [];
    if (sectors === undefined || expected === undefined || sectors.includes(sector)) return [];
    return [{ path: "/organization/sector", params: { name, sector, expected } }];
  },
} satisfies Check<"incident/sector-against-name">;
