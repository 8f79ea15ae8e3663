import type { IncidentCheckCode } from "../../src/kernel/issue.ts";
import { incident } from "../records.ts";
import type { CheckRows } from "./rows.ts";

const organization = { name: "架空産業株式会社", aliases: [], sector: "manufacturing", corporateNumber: null };
const named = (name: string, sector: string | null = null) =>
  incident({ organization: { ...organization, name, sector } });
const parties = (...list: readonly (readonly [name: string, role: string])[]) =>
  incident({ thirdParties: list.map(([name, role]) => ({ name, role })) });
const misfit = (name: string, sector: string, expected: string) =>
  [named(name, sector), [["/organization/sector", { name, sector, expected }]]] as const;

/** Rows of the checks of who discloses, who else has a part, and how they are named. */
export const incidentPartiesRows = {
  "incident/sector-against-name": {
    holds: [
      incident(),
      named("架空大学附属病院", "healthcare"),
      named("架空大学", "education"),
      named("ひなた動物病院", "services"),
      named("株式会社架空銀行", "finance"),
      named("霧ヶ沢町", "local-government"),
      named("霧ヶ沢市教育委員会", "education"),
      named("架空市場株式会社", "retail"),
      named("一般社団法人ものづくり村", "nonprofit"),
      named("架空病院", null),
      incident({ organization: null }),
    ],
    violated: [
      misfit("架空病院", "education", "healthcare"),
      misfit("医療法人架空会", "nonprofit", "healthcare"),
      misfit("架空県立白浜高等学校", "local-government", "education"),
      misfit("架空銀行株式会社", "it-telecom", "finance"),
      misfit("東京都", "government", "local-government"),
      misfit("霧ヶ沢村", "services", "local-government"),
    ],
  },
  "incident/name-placeholder": {
    holds: [
      incident(),
      named("ABC株式会社"),
      named("本田商店"),
      named("同志会"),
      named("株式会社〇一"),
      parties(["当別町", "other"]),
      incident({ organization: null }),
    ],
    violated: [
      [
        incident({
          organization: { ...organization, name: "○○株式会社" },
          thirdParties: ["Ａ社", "某調査会社", "当社", "株式会社", "架空商事"].map((name) => ({ name, role: "other" })),
        }),
        [
          ["/organization/name", { name: "○○株式会社" }],
          ["/thirdParties/0/name", { name: "Ａ社" }],
          ["/thirdParties/1/name", { name: "某調査会社" }],
          ["/thirdParties/2/name", { name: "当社" }],
          ["/thirdParties/3/name", { name: "株式会社" }],
        ],
      ],
    ],
  },
  "incident/name-with-honorific": {
    holds: [incident(), named("株式会社お菓子の王様"), named("架空株式会社"), incident({ organization: null })],
    violated: [
      [named("架空商事様"), [["/organization/name", { name: "架空商事様" }]]],
      [parties(["架空物流御中", "processor"]), [["/thirdParties/0/name", { name: "架空物流御中" }]]],
    ],
  },
  "incident/aliases-alike": {
    holds: [
      incident({ organization: { ...organization, aliases: ["架空", "KSK"] } }),
      // The very same text is told by the check of sets.
      incident({ organization: { ...organization, aliases: ["架空", "架空"] } }),
    ],
    violated: [
      [
        incident({ organization: { ...organization, aliases: ["KSK", "架空", "ＫＳＫ"] } }),
        [["/organization/aliases/2", { alias: "ＫＳＫ", first: "KSK" }]],
      ],
    ],
  },
  "incident/third-party-repeated": {
    holds: [
      parties(["架空物流株式会社", "processor"], ["架空物流サービス株式会社", "processor"]),
      parties(["架空物流株式会社", "processor"], ["架空物流株式会社", "upstream"]),
      parties(["株式会社", "processor"], ["有限会社", "processor"]),
    ],
    violated: [
      [
        parties(["架空物流株式会社", "processor"], ["㈱架空物流", "processor"], ["架空物流（株）", "processor"]),
        [
          ["/thirdParties/1", { name: "㈱架空物流", first: "架空物流株式会社" }],
          ["/thirdParties/2", { name: "架空物流（株）", first: "架空物流株式会社" }],
        ],
      ],
    ],
  },
  "incident/third-party-resembles-organization": {
    holds: [
      parties(["架空産業サービス株式会社", "subsidiary"]),
      // The very name is told by its own check.
      parties(["架空産業株式会社", "other"]),
      incident({ organization: null, thirdParties: [{ name: "架空産業", role: "other" }] }),
    ],
    violated: [
      [
        incident({
          organization: { ...organization, aliases: ["KSK"] },
          thirdParties: [
            { name: "架空産業", role: "upstream" },
            { name: "ＫＳＫ", role: "processor" },
          ],
        }),
        [
          ["/thirdParties/0/name", { name: "架空産業", organization: "架空産業株式会社" }],
          ["/thirdParties/1/name", { name: "ＫＳＫ", organization: "架空産業株式会社" }],
        ],
      ],
    ],
  },
  "incident/corporate-number-of-public-body": {
    holds: [
      incident(),
      incident({ organization: { ...organization, name: "架空市", corporateNumber: "7000012050002" } }),
      incident({ organization: { ...organization, corporateNumber: "7010012050002" } }),
    ],
    violated: [
      [
        incident({ organization: { ...organization, corporateNumber: "7000012050002" } }),
        [["/organization/corporateNumber", { number: "7000012050002", name: "架空産業株式会社" }]],
      ],
    ],
  },
  "incident/case-number-late": {
    holds: [
      incident({ caseNumber: "2031-7" }),
      incident({ caseNumber: "2032-7" }),
      incident({ caseNumber: "#7" }),
      incident({ caseNumber: "2040-7", publishedOn: null }),
      incident({ caseNumber: "2040-7", publishedOn: "x" }),
    ],
    violated: [
      [incident({ caseNumber: "2033-7" }), [["/caseNumber", { number: "2033-7", publishedOn: "2031-03-10" }]]],
    ],
  },
  "incident/time-zone-foreign": {
    holds: [
      incident(),
      incident({ organization: { ...organization, name: "Example Ltd." }, timeZone: "Europe/London" }),
      incident({ organization: null, timeZone: "Europe/London" }),
    ],
    violated: [
      [
        incident({ timeZone: "Europe/London" }),
        [["/timeZone", { timeZone: "Europe/London", name: "架空産業株式会社" }]],
      ],
    ],
  },
} satisfies Partial<Record<IncidentCheckCode, CheckRows>>;
