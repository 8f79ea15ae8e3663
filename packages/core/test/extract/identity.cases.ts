/** What a notice says of who, what and how; keys left out are not asked of the row. */
export interface IdentityCase {
  readonly organization?: string | null;
  readonly aliases?: readonly string[];
  readonly sector?: string | null;
  readonly thirdParties?: readonly (readonly [name: string, role: string])[];
  readonly publishedOn?: string | null;
  readonly report?: string | null;
  readonly cause?: string | null;
  readonly exposure?: string;
  readonly misuse?: string;
}

export const cases: readonly (readonly [id: string, text: string, expected: IdentityCase])[] = [
  [
    "city, lost USB, plain style",
    `令和6年9月3日
柏野市 福祉部 高齢福祉課

介護認定調査票を保存したUSBメモリの紛失について

本市の委託調査員が、調査票のデータを保存したUSBメモリ1本を紛失した。
紛失したのは8月29日の午後とみられ、訪問先から帰庁する途中で落としたものと思われる。
USBメモリには市民14人分の氏名、住所、生年月日が記録されていた。パスワードは設定していなかった。
現時点で情報の流出は確認されていないが、漏えいのおそれがあるため、8月30日に警察署へ遺失届を提出した。
悪用されたとの報告はない。`,
    {
      organization: "柏野市",
      sector: "local-government",
      thirdParties: [],
      publishedOn: "2024-09-03",
      report: null,
      cause: "loss",
      exposure: "possible",
      misuse: "not-observed",
    },
  ],
  [
    "hospital, chart handed to a wrong patient",
    `医療法人財団 暁会 ひびき総合病院
院長 三好 透
2023年11月20日

検査結果報告書の誤交付に関するお詫び

当院外来において、患者様お一人の検査結果報告書を、誤って別の患者様に交付する事案が発生いたしました。患者様には深くお詫び申し上げます。
11月17日、会計窓口で氏名の確認を怠ったことが原因です。書類は同日中に回収いたしました。
記載されていた情報は氏名、生年月日、血液検査の値です。`,
    {
      organization: "医療法人財団 暁会 ひびき総合病院",
      sector: "healthcare",
      cause: "misdelivery",
      exposure: "confirmed",
      misuse: "unknown",
      publishedOn: "2023-11-20",
    },
  ],
  [
    "shop, skimming, usual form",
    `2024年2月6日
お客様各位
株式会社あさぎり工房

「あさぎりオンラインストア」への不正アクセスによる個人情報漏えいに関するお詫びとお知らせ

このたび、弊社が運営する「あさぎりオンラインストア」におきまして、第三者による不正アクセスを受け、お客様のクレジットカード情報(1,204件)が漏えいした可能性があることが判明いたしました。
1.経緯
2023年8月3日、一部のクレジットカード会社から、弊社サイトを利用したお客様のカード情報の流出懸念について連絡を受けました。P.C.F.株式会社による調査を開始し、10月11日に調査機関による調査が完了いたしました。
2.原因
システムの一部の脆弱性をついた第三者の不正アクセスにより、ペイメントアプリケーションの改ざんが行われたため。
一部のお客様のクレジットカード情報が不正利用された可能性があることを確認しております。`,
    {
      organization: "株式会社あさぎり工房",
      sector: "retail",
      cause: "web-skimming",
      exposure: "possible",
      misuse: "possible",
      thirdParties: [["P.C.F.株式会社", "investigator"]],
    },
  ],
  [
    "university, form shows answers",
    `【セキュリティ事件簿#2024-777】学校法人若草学院 若草女子大学 オープンキャンパス申込フォームの設定誤りによる個人情報の漏えいについて 2024年6月10日

本学のオープンキャンパスの申込受付に用いたGoogleフォームの設定に誤りがあり、申込者が他の申込者の情報を閲覧できる状態となっていたことが判明しました。
6月7日、高校生の保護者からの電話で分かりました。直ちに設定を変更しました。
氏名、学校名、メールアドレス 58名分が閲覧された可能性があります。
不正使用の報告は受けておりません。`,
    {
      organization: "学校法人若草学院 若草女子大学",
      sector: "education",
      cause: "misconfiguration",
      thirdParties: [["Googleフォーム", "upstream"]],
      exposure: "possible",
      misuse: "not-observed",
    },
  ],
  [
    "prefecture, processor's mistake, entrusting body discloses",
    `資料提供 令和5年12月15日
長良瀬県 健康福祉部 健康増進課

がん検診受診勧奨通知の誤送付について

県が株式会社メディカルプリントに委託している受診勧奨通知の発送業務において、別の方の通知書を封入する誤りがあり、個人情報が流出しました。対象の皆様にお詫び申し上げます。
原因は、受託者の封入機の調整不足です。
流出した情報 氏名、住所、受診歴 33人分`,
    {
      organization: "長良瀬県",
      sector: "local-government",
      thirdParties: [["株式会社メディカルプリント", "processor"]],
      cause: "misdelivery",
      exposure: "confirmed",
      publishedOn: "2023-12-15",
    },
  ],
  [
    "maker, ransomware, first report",
    `2025年3月4日
各位
ミナモト精密株式会社
代表取締役社長 北川 進

当社サーバーへの不正アクセスについて(第一報)

当社は、2025年3月1日、当社の一部のサーバーが第三者による不正アクセスを受け、ランサムウェアに感染したことを確認いたしました。
現在、外部専門家の協力を得て、影響の範囲を調査しております。情報流出の有無につきましても調査中です。
お取引先様にはご迷惑をおかけし、深くお詫び申し上げます。`,
    {
      organization: "ミナモト精密株式会社",
      sector: "manufacturing",
      report: "initial",
      cause: "ransomware",
      exposure: "unknown",
      misuse: "unknown",
    },
  ],
  [
    "company, ransomware final, investigators and group",
    `2025年6月20日

ランサムウェア被害に関する調査結果のお知らせ

株式会社ナギサロジスティクス

2025年4月8日に公表した「システム障害の発生について(第1報)」につきまして、調査が終わりましたのでお知らせします。
当社は、セキュリティ専門会社であるアトラス・サイバー株式会社に調査を依頼しました。当社の連結子会社である株式会社ナギサ倉庫のサーバーにも侵入の痕跡がありました。
従業員2,011名分の氏名、住所が漏えいしたことを確認しました。
攻撃者のリークサイトに情報の一部が掲載されました。なお、漏えいした情報が悪用された事実は確認しておりません。`,
    {
      organization: "株式会社ナギサロジスティクス",
      sector: "transport",
      report: "final",
      cause: "ransomware",
      exposure: "confirmed",
      misuse: "not-observed",
      thirdParties: [
        ["アトラス・サイバー株式会社", "investigator"],
        ["株式会社ナギサ倉庫", "subsidiary"],
      ],
    },
  ],
  [
    "digest of a city's press conference",
    `【セキュリティ事件簿#2025-090】糸川市の職員、戸籍情報を私的に閲覧 停職1か月

糸川市は2025年2月18日、職務に関係なく戸籍情報を閲覧したとして、市民課の30代の職員を停職1か月の懲戒処分にしたと発表した。
職員は昨年6月から10月にかけて、交際相手の親族ら9人の戸籍を私的に閲覧していた。第三者への提供は確認されていないという。`,
    {
      organization: "糸川市",
      sector: "local-government",
      publishedOn: "2025-02-18",
      cause: "insider",
      exposure: "unknown",
      misuse: "unknown",
    },
  ],
  [
    "association, BCC",
    `一般社団法人全国庭園デザイナー連盟
2024.10.1

会員向けメールの誤送信について

当連盟から10月1日10時に会員127名の皆様へお送りした講習会のご案内メールにおいて、本来BCCで送るべきところを宛先(To)に入力して送信したため、受信された方全員のメールアドレスが互いに見える状態となりました。
お詫びとともに、当該メールの削除をお願いいたしました。`,
    {
      organization: "一般社団法人全国庭園デザイナー連盟",
      sector: "nonprofit",
      cause: "misdirected-email",
      exposure: "confirmed",
      misuse: "unknown",
      publishedOn: "2024-10-01",
    },
  ],
  [
    "bank, lost ledger, probably thrown away",
    `2023年7月3日
株式会社 ほくせい銀行

お客さま情報を記録した資料の紛失について

当行の三ツ沢支店において、お客さま情報が記載された伝票綴り2冊を紛失していることが判明いたしました。
社内調査の結果、保存期限を過ぎたほかの資料とともに誤って廃棄した可能性が高く、外部への情報流出の可能性は極めて低いと考えております。
現在のところ、お客さまから不正利用等に関するお申し出はございません。`,
    { organization: "株式会社 ほくせい銀行", sector: "finance", exposure: "possible", misuse: "not-observed" },
  ],
  [
    "tampered home page",
    `2022年5月12日
NPO法人まちの灯

ホームページ改ざんに関するお詫び

当法人のホームページが第三者により改ざんされ、閲覧すると無関係な通販サイトへ転送される状態になっていました。
5月11日に利用者からの連絡で判明し、同日サイトを停止しました。
ホームページでは個人情報を取り扱っておらず、個人情報の漏えいはないことを確認しています。`,
    {
      organization: "NPO法人まちの灯",
      sector: "nonprofit",
      cause: "website-tampering",
      exposure: "ruled-out",
      misuse: "unknown",
    },
  ],
  [
    "support scam at a town's library",
    `令和7年1月30日
三ケ浦町立図書館

サポート詐欺による個人情報漏えいのおそれについて

当館の職員が業務用パソコンで調べものをしていたところ偽の警告画面が表示され、表示された番号に電話したため、パソコンを遠隔操作されました。
パソコンには利用者の氏名と電話番号が保存されており、情報が漏えいしたおそれがあります。
現在までのところ被害は確認されていません。`,
    { organization: "三ケ浦町立図書館", cause: "phishing", exposure: "possible", misuse: "not-observed" },
  ],
  [
    "credential stuffing with points spent",
    `2024年8月22日
株式会社ソラマメマート

会員サイトへの不正ログインについて

弊社会員サイトにおいて、他社サービスから流出したと思われるID・パスワードを用いた第三者による不正ログインがあり、一部のお客様のポイントが不正に使用されたことを確認いたしました。
不正ログインされた件数は211件で、氏名、住所、購入履歴が閲覧された可能性があります。`,
    {
      organization: "株式会社ソラマメマート",
      sector: "retail",
      cause: "account-compromise",
      exposure: "possible",
      misuse: "confirmed",
    },
  ],
  [
    "vendor's cloud breached, service named with its maker",
    `2024年12月2日
株式会社つばさ人材

業務委託先における不正アクセスについて(続報)

当社が採用管理業務に利用しているクラウドサービス「ヒトログ」を提供する株式会社ヒトログラボ(以下「ヒトログ社」)のサーバーが不正アクセスを受け、求職者の情報が漏えいした可能性がある件について、続報をお知らせします。
ヒトログ社によれば、脆弱性を悪用されたものです。
個人情報の不正利用は現時点で確認されておりません。`,
    {
      organization: "株式会社つばさ人材",
      sector: "services",
      report: "follow-up",
      exposure: "possible",
      misuse: "not-observed",
      thirdParties: [["株式会社ヒトログラボ", "upstream"]],
    },
  ],
  [
    "DDoS on a ticket site",
    `2023年5月8日
チケットサイトの閲覧障害について
ことり企画合同会社

5月6日正午ごろから、当社のチケット販売サイトが大量の通信を送りつけられるDDoS攻撃を受け、接続しづらい状態となりました。
お客様の情報の流出はございません。`,
    { organization: "ことり企画合同会社", cause: "denial-of-service", exposure: "ruled-out", misuse: "unknown" },
  ],
  [
    "school, names published on the web",
    `白浜ヶ丘市教育委員会
令和6年4月18日

市立しおかぜ中学校におけるホームページへの個人情報の誤掲載について

市立しおかぜ中学校のホームページに、生徒の氏名と出席番号を記載したファイルを誤って掲載しておりました。
4月16日に保護者からの指摘により判明し、直ちに削除しました。
二次被害の報告はありません。`,
    {
      organization: "白浜ヶ丘市教育委員会",
      sector: "education",
      cause: "mispublication",
      exposure: "confirmed",
      misuse: "not-observed",
    },
  ],
  [
    "Emotet at a company",
    `2022年3月10日
オオタカ建設株式会社

弊社社員を装った不審メールに関するお詫び

弊社のパソコンがEmotetに感染し、弊社社員を装った不審なメールが送信されていることを確認いたしました。
過去にやり取りした方のメールアドレスが流出した可能性があります。`,
    {
      organization: "オオタカ建設株式会社",
      sector: "services",
      cause: "malware",
      exposure: "possible",
      misuse: "confirmed",
    },
  ],
  [
    "mail account used for spam",
    `2025/02/14
公立大学法人 瀬戸口県立大学

教員メールアカウントの不正利用について

本学教員のメールアカウントが第三者に不正利用され、約3万件の迷惑メールが送信されました。
メールボックス内のメール212件が閲覧された可能性があります。
これまでに個人情報の悪用等の被害は確認されておりません。`,
    {
      organization: "公立大学法人 瀬戸口県立大学",
      sector: "education",
      cause: "account-compromise",
      exposure: "possible",
      misuse: "not-observed",
    },
  ],
  [
    "zero-day in a gateway product",
    `令和6年7月19日
環境資源庁

ネットワーク機器への不正アクセスについて

当庁が運用するネットワーク機器に対する不正アクセスがあり、職員の氏名とメールアドレスが外部に流出した可能性があることが分かりました。
当該機器の製造元も把握していなかった脆弱性を悪用されたことが原因です。
悪用された事実は把握しておりません。`,
    {
      organization: "環境資源庁",
      sector: "government",
      cause: "vulnerability-exploit",
      exposure: "possible",
      misuse: "not-observed",
    },
  ],
  [
    "former employee takes lists to a competitor",
    `2023年10月27日
株式会社リバーサイド不動産

元社員によるお客様情報の不正な持ち出しについて

当社の元社員が、在職中にお客様の情報3,220件を無断で持ち出し、転職先の営業に使用していたことが判明いたしました。
持ち出された情報は氏名、電話番号です。`,
    {
      organization: "株式会社リバーサイド不動産",
      sector: "services",
      cause: "insider",
      exposure: "confirmed",
      misuse: "confirmed",
    },
  ],
  [
    "bag stolen on a train",
    `令和5年8月9日
山手通区 子育て支援課

個人情報を含む書類の盗難について

区の職員が電車内で置き引きに遭い、相談記録5名分が入ったかばんを盗まれました。
警察に被害届を提出しましたが、発見に至っておりません。`,
    { organization: "山手通区", sector: "local-government", cause: "theft", exposure: "unknown", misuse: "unknown" },
  ],
  [
    "other people's pages shown",
    `2024年11月5日
スマイルライン電鉄株式会社

予約アプリにおける他のお客さまの情報の表示について

11月3日、座席予約アプリの改修に伴うプログラムの不具合により、ログイン中のお客さまの画面に別のお客さまの氏名と予約内容が表示される事象が発生いたしました。
対象は最大で84名です。不正利用の報告はございません。`,
    { organization: "スマイルライン電鉄株式会社", sector: "transport", cause: "system-defect", misuse: "not-observed" },
  ],
  [
    "fax to a wrong number",
    `2021年12月1日
社会福祉法人ひなた会 ケアプランセンターこもれび

FAXの誤送信について

当法人の職員がケアプランをFAXで送る際、番号を押し間違え、別の会社に送信してしまいました。
送信先で破棄していただいたことを確認しております。`,
    {
      organization: "社会福祉法人ひなた会 ケアプランセンターこもれび",
      sector: "healthcare",
      cause: "misdelivery",
      exposure: "confirmed",
    },
  ],
  [
    "title alone names the body, foot has department",
    `個人情報が記載された申請書の紛失について

水道使用開始申込書1枚を紛失しましたので、お知らせします。申込者の方には深くお詫び申し上げます。

1 概要
7月4日に受け付けた申込書が所在不明となっていることが判明した。庁舎内で誤って廃棄したか、外部に流出した可能性も否定できない。
2 対応
申込者に謝罪した。

令和6年7月12日
〒999-0000 青滝市本町1-1
青滝市水道局 営業課
電話 000-000-0000`,
    {
      organization: "青滝市水道局",
      sector: "local-government",
      publishedOn: "2024-07-12",
      cause: "loss",
      exposure: "possible",
    },
  ],
  [
    "definition names the company in the text",
    `お客様情報の漏えいについて

2023年3月31日

株式会社クローバー旅行(本社:大阪市、以下「当社」といいます)は、予約確認メールを誤って別のお客様に送信し、お客様の個人情報が漏えいしたことをお知らせいたします。
対象のお客様は6名様です。`,
    {
      organization: "株式会社クローバー旅行",
      sector: "services",
      cause: "misdirected-email",
      exposure: "confirmed",
      publishedOn: "2023-03-31",
    },
  ],
  [
    "alias by definition, maintenance firm, lessor",
    `2025年9月9日
特定非営利活動法人日本登山道整備支援機構(以下「JTM」)

不正アクセスのご報告

JTMが使用するサーバーに不正な侵入があり、支援者の名簿が流出した可能性があります。
サーバーの保守を委託している有限会社ネットケアの調べによれば、パスワードが推測されやすいものであったため、総当たりで突破されたとみられます。
パソコンのリース元である東亜リース株式会社にも連絡しました。`,
    {
      organization: "特定非営利活動法人日本登山道整備支援機構",
      aliases: ["JTM"],
      sector: "nonprofit",
      cause: "account-compromise",
      exposure: "possible",
      thirdParties: [
        ["有限会社ネットケア", "processor"],
        ["東亜リース株式会社", "other"],
      ],
    },
  ],
];
