import type { Lexicon } from "../../types.ts";

/**
 * Legal forms of bodies, by how they stand to the name: `company` before or after it, `corporation` always before it,
 * `firm` (corporations of one profession) before or after it, `foreign` after a name in Latin letters.
 */
export const legalForms = {
  id: "ja/legal-forms",
  topic: "legal-form",
  terms: [
    ["company", "株式会社", "有限会社", "合同会社", "合資会社", "合名会社", "特定目的会社", "相互会社", "(株)", "(有)", "(同)", "㈱", "㈲"],
    ["corporation", "一般社団法人", "公益社団法人", "一般財団法人", "公益財団法人", "社団法人", "財団法人", "特定非営利活動法人", "認定特定非営利活動法人", "認定NPO法人", "NPO法人", "社会福祉法人", "医療法人", "医療法人社団", "医療法人財団", "社会医療法人", "社会医療法人社団", "社会医療法人財団", "特定医療法人", "特定医療法人社団", "特定医療法人財団", "学校法人", "準学校法人", "国立大学法人", "公立大学法人", "大学共同利用機関法人", "独立行政法人", "地方独立行政法人", "国立研究開発法人", "国立高等専門学校機構", "宗教法人", "更生保護法人", "職業訓練法人", "認可法人", "特殊法人", "農事組合法人", "企業組合", "協業組合", "管理組合法人", "認可地縁団体", "一般社団・財団法人"],
    ["firm", "税理士法人", "弁護士法人", "監査法人", "司法書士法人", "社会保険労務士法人", "行政書士法人", "土地家屋調査士法人", "特許業務法人", "弁理士法人", "投資法人", "有限責任監査法人", "有限責任事業組合"],
    ["foreign", "Co., Ltd.", "Co.,Ltd.", "Co., Ltd", "Co.,Ltd", "CO., LTD.", "CO.,LTD.", "CO., LTD", "CO.,LTD", "Inc.", "INC.", ", Inc", "Ltd.", "LTD.", "Limited", "LLC", "L.L.C.", "Corporation", "Corp.", "CORP.", "GmbH", "Pte. Ltd.", "Pte Ltd", "PTE. LTD.", "PTE LTD", "Sdn. Bhd.", "SDN. BHD.", "B.V.", "S.A.", "PLC", "AG"],
  ],
} satisfies Lexicon;
