import type { Vocabulary } from "./types.ts";

/**
 * Root causes of an incident. Links: VERIS 1.4.1 `action.<group>.<variety>`, the cause categories of JNSA (2018 report)
 * and of Tokyo Shoko Research, the PRC breach type, and `appi7: "3"` where the act is of malicious purpose in the sense
 * of Rule 7(3) of the Enforcement Rules of the Act on the Protection of Personal Information (APPI).
 */
export const causes = {
  name: "causes",
  entries: [
    {
      code: "misdirected-email",
      labels: { ja: "メールの誤送信", en: "Misdirected e-mail" },
      synonyms: ["誤送信", "BCC誤り", "宛先誤り", "添付誤り"],
      links: { veris: "error.Misdelivery", jnsa: "誤操作", tsr: "誤表示・誤送信", prc: "DISC" },
    },
    {
      code: "misdelivery",
      labels: { ja: "誤送付・誤交付", en: "Misdelivery" },
      synonyms: ["誤送付", "誤交付", "誤配達", "誤発送", "誤郵送", "FAX誤送信"],
      links: { veris: "error.Misdelivery", jnsa: "誤操作", tsr: "誤表示・誤送信", prc: "DISC" },
    },
    {
      code: "mispublication",
      labels: { ja: "誤掲載・誤公開", en: "Publishing error" },
      synonyms: ["誤掲載", "誤公開", "誤表示"],
      links: { veris: "error.Publishing error", jnsa: "誤操作", tsr: "誤表示・誤送信", prc: "DISC" },
    },
    {
      code: "misconfiguration",
      labels: { ja: "設定ミス", en: "Misconfiguration" },
      synonyms: ["設定不備", "設定誤り", "アクセス権の設定誤り", "公開設定"],
      links: { veris: "error.Misconfiguration", jnsa: "設定ミス", tsr: "誤表示・誤送信", prc: "DISC" },
    },
    {
      code: "loss",
      labels: { ja: "紛失・置き忘れ", en: "Loss" },
      synonyms: ["紛失", "置き忘れ", "遺失", "所在不明"],
      links: { veris: "error.Loss", jnsa: "紛失・置忘れ", tsr: "紛失・誤廃棄", prc: "PORT" },
    },
    {
      code: "misdisposal",
      labels: { ja: "誤廃棄", en: "Improper disposal" },
      synonyms: ["誤廃棄", "誤って廃棄", "誤溶解"],
      links: { veris: "error.Disposal error", jnsa: "管理ミス", tsr: "紛失・誤廃棄", prc: "PHYS" },
    },
    {
      code: "theft",
      labels: { ja: "盗難", en: "Theft" },
      synonyms: ["盗難", "窃盗", "車上荒らし", "置き引き", "空き巣"],
      links: { veris: "physical.Theft", jnsa: "盗難", tsr: "不正持ち出し・盗難", prc: "PORT", appi7: "3" },
    },
    {
      code: "ransomware",
      labels: { ja: "ランサムウェア", en: "Ransomware" },
      synonyms: ["ランサムウエア", "身代金要求型ウイルス", "身代金要求型マルウェア"],
      links: {
        veris: "malware.Ransomware",
        jnsa: "ワーム・ウイルス",
        tsr: "ウイルス感染・不正アクセス",
        prc: "HACK",
        appi7: "3",
      },
    },
    {
      code: "malware",
      labels: { ja: "マルウェア感染", en: "Malware" },
      synonyms: ["ウイルス感染", "コンピュータウイルス", "エモテット", "Emotet"],
      links: {
        veris: "malware.*",
        jnsa: "ワーム・ウイルス",
        tsr: "ウイルス感染・不正アクセス",
        prc: "HACK",
        appi7: "3",
      },
    },
    {
      code: "web-skimming",
      labels: { ja: "ウェブスキミング", en: "Web skimming" },
      synonyms: ["ペイメントアプリケーションの改ざん", "決済画面の改ざん", "オンラインスキミング"],
      links: {
        veris: "malware.Capture app data",
        jnsa: "不正アクセス",
        tsr: "ウイルス感染・不正アクセス",
        prc: "HACK",
        appi7: "3",
      },
    },
    {
      code: "website-tampering",
      labels: { ja: "ウェブサイト改ざん", en: "Website tampering" },
      synonyms: ["改ざん", "改竄", "ホームページ改ざん"],
      links: { veris: "hacking.*", jnsa: "不正アクセス", tsr: "ウイルス感染・不正アクセス", prc: "HACK", appi7: "3" },
    },
    {
      code: "account-compromise",
      labels: { ja: "アカウントの不正利用", en: "Account compromise" },
      synonyms: ["不正ログイン", "乗っ取り", "なりすましログイン", "リスト型攻撃", "パスワードリスト攻撃"],
      links: {
        veris: "hacking.Use of stolen creds",
        jnsa: "不正アクセス",
        tsr: "ウイルス感染・不正アクセス",
        prc: "HACK",
        appi7: "3",
      },
    },
    {
      code: "vulnerability-exploit",
      labels: { ja: "脆弱性の悪用", en: "Exploited vulnerability" },
      synonyms: ["脆弱性", "ゼロデイ", "SQLインジェクション"],
      links: {
        veris: "hacking.Exploit vuln",
        jnsa: "不正アクセス",
        tsr: "ウイルス感染・不正アクセス",
        prc: "HACK",
        appi7: "3",
      },
    },
    {
      code: "unauthorized-access",
      labels: { ja: "不正アクセス", en: "Unauthorized access" },
      synonyms: ["サイバー攻撃", "不正侵入", "外部からの侵入"],
      links: { veris: "hacking.*", jnsa: "不正アクセス", tsr: "ウイルス感染・不正アクセス", prc: "HACK", appi7: "3" },
    },
    {
      code: "phishing",
      labels: { ja: "フィッシング・詐欺", en: "Phishing" },
      synonyms: ["フィッシング", "サポート詐欺", "偽サイト", "なりすましメール"],
      links: {
        veris: "social.Phishing",
        jnsa: "不正アクセス",
        tsr: "ウイルス感染・不正アクセス",
        prc: "HACK",
        appi7: "3",
      },
    },
    {
      code: "insider",
      labels: { ja: "内部不正", en: "Insider misuse" },
      synonyms: ["不正持ち出し", "不正閲覧", "目的外閲覧", "持ち出し"],
      links: {
        veris: "misuse.Privilege abuse",
        jnsa: "内部犯罪・内部不正行為",
        tsr: "不正持ち出し・盗難",
        prc: "INSD",
        appi7: "3",
      },
    },
    {
      code: "system-defect",
      labels: { ja: "プログラムの不具合", en: "Software defect" },
      synonyms: ["不具合", "バグ", "システム障害", "プログラムの誤り"],
      links: {
        veris: "error.Programming error",
        jnsa: "バグ・セキュリティホール",
        tsr: "誤表示・誤送信",
        prc: "DISC",
      },
    },
    {
      code: "denial-of-service",
      labels: { ja: "サービス妨害", en: "Denial of service" },
      synonyms: ["DoS攻撃", "DDoS攻撃", "サービス拒否攻撃"],
      links: { veris: "hacking.DoS", jnsa: "不正アクセス", tsr: "ウイルス感染・不正アクセス", prc: "HACK", appi7: "3" },
    },
    {
      code: "other",
      labels: { ja: "その他", en: "Other" },
      synonyms: [],
      links: { veris: "unknown", jnsa: "その他", tsr: "その他・不明", prc: "UNKN" },
    },
  ],
} as const satisfies Vocabulary;

/** A code of {@link causes}. */
export type CauseCode = (typeof causes)["entries"][number]["code"];
