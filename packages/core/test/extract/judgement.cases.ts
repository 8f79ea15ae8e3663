import type { Incident } from "../../src/incident/index.ts";

type Judged = Partial<Pick<Incident, "cause" | "exposure" | "misuse">>;

const head = "お客様情報に関するお知らせ\n2025年6月2日\n株式会社しおかぜ商会\n\n";

/** What is told, the text, and what it says of cause, exposure and misuse. */
export const judgements: readonly (readonly [string, string, Judged])[] = [
  [
    "trades nobody asked for are misuse",
    `${head}第三者が会員の口座にログインし、12口座で不正な売買が行われました。`,
    { misuse: "confirmed" },
  ],
  [
    "trades of which none was seen",
    `${head}会員の口座番号が流出しました。不正な取引が行われたことは確認されておりません。`,
    { misuse: "not-observed" },
  ],
  [
    "nobody has come with a trouble",
    `${head}会員の氏名が流出しました。お困りごとのお申し出は、今のところいただいておりません。`,
    { misuse: "not-observed" },
  ],
  [
    "sold to a dealer",
    `${head}社員が名簿を持ち出し、名簿は外部の業者に売却されていました。`,
    { cause: "insider", exposure: "confirmed" },
  ],
  [
    "opened so many times",
    `${head}設定の誤りにより、応募者の一覧が外部から参照できる状態になっており、期間中に8回の閲覧がありました。`,
    { cause: "misconfiguration", exposure: "confirmed" },
  ],
  // exposure
  [
    "data sent outside is settled",
    `${head}不正アクセスの調査の結果、顧客名簿が外部へ送られていたことが確定しました。`,
    { exposure: "confirmed" },
  ],
  [
    "data found on the site of the attackers",
    `${head}ランサムウェア攻撃の件です。攻撃者が開設したサイトに、当社から盗んだとみられるファイルが掲載されていることを確認しました。`,
    { cause: "ransomware", exposure: "confirmed" },
  ],
  [
    "posted on a forum of the dark web",
    `${head}不正アクセスを受けました。5月8日、会員の一覧がダークウェブの掲示板に投稿されていることが分かりました。`,
    { exposure: "confirmed" },
  ],
  [
    "others saw it",
    `${head}会員ページに、別の契約者の氏名と請求額が示される不具合がありました。`,
    { cause: "system-defect", exposure: "confirmed" },
  ],
  [
    "others could see it, and did",
    `${head}設定の誤りにより、応募者の一覧が外部から参照できる状態になっており、3名の方に実際に参照されていました。`,
    { cause: "misconfiguration", exposure: "confirmed" },
  ],
  [
    "may have been seen",
    `${head}車上荒らしに遭い、名簿の入ったかばんを盗まれました。かばんは翌日見つかりましたが、中を見られた可能性は残ります。`,
    { cause: "theft", exposure: "possible" },
  ],
  [
    "cannot be denied",
    `${head}ランサムウェアに感染しました。情報が外に出たことを否定する材料は得られていません。漏えいした可能性を否定できないと判断しております。`,
    { cause: "ransomware", exposure: "possible" },
  ],
  [
    "low is still possible",
    `${head}USBメモリーを紛失しました。パスワードで保護しており、第三者に読み取られるおそれは低いと考えています。`,
    { cause: "loss", exposure: "possible" },
  ],
  [
    "risk in the title alone",
    `個人情報漏えいのおそれについて\n2025年6月2日\n株式会社しおかぜ商会\n\n第三者が社内のサーバーに侵入しました。`,
    { exposure: "possible" },
  ],
  [
    "checked and excluded",
    `${head}公式サイトが改ざんされました。サイトには個人情報を置いておらず、通信記録の確認でも個人情報の漏えいがなかったことを確認しました。`,
    { cause: "website-tampering", exposure: "ruled-out" },
  ],
  [
    "no such fact",
    `${head}当社のホームページが書き換えられました。お客様の情報が外部に出た事実はありません。`,
    { cause: "website-tampering", exposure: "ruled-out" },
  ],
  [
    "not confirmed is not excluded",
    `${head}不正アクセスを受けました。現在のところ、情報の流出は確認されておりません。`,
    { exposure: "unknown" },
  ],
  // misuse
  [
    "no report that it was used",
    `${head}名簿を誤って送信しました。漏えいした情報が不正に使われたという報告は受けていません。`,
    { misuse: "not-observed" },
  ],
  [
    "nobody has come forward",
    `${head}名簿を誤って送信しました。悪用されたとの申し出はないという。`,
    { misuse: "not-observed" },
  ],
  [
    "no inquiries on misuse",
    `${head}名簿を誤って送信しました。記載の情報が悪用されたという相談は寄せられていない。`,
    { misuse: "not-observed" },
  ],
  [
    "nothing heard of",
    `${head}名簿を誤って送信しました。本日まで、悪用や不審な訪問のお話はうかがっておりません。`,
    { misuse: "not-observed" },
  ],
  [
    "nothing found",
    `${head}名簿を誤って送信しました。不正利用を示す事象は把握しておりません。`,
    { misuse: "not-observed" },
  ],
  [
    "no trace of misuse",
    `${head}名簿を誤って送信しました。情報がネット上に広まった形跡や、不正に使われた事実は認められません。`,
    { misuse: "not-observed" },
  ],
  [
    "no damage so far",
    `${head}名簿を誤って送信しました。これまでに被害の訴えは届いていません。`,
    { misuse: "not-observed" },
  ],
  [
    "used for selling",
    `${head}退職した元従業員が、在職中に持ち出した顧客名簿を転職先の営業に用いていたことが判明しました。`,
    { cause: "insider", misuse: "confirmed" },
  ],
  [
    "money was paid",
    `${head}予約サイトの管理画面に第三者がログインし、予約客に偽の支払い案内を送りました。うち2名が案内された口座に振り込んでしまったとのことです。`,
    { misuse: "confirmed" },
  ],
  [
    "points were spent",
    `${head}会員サイトに不正ログインがあり、12名分のポイントが第三者に使われました。`,
    { cause: "account-compromise", misuse: "confirmed" },
  ],
  [
    "cards were charged",
    `${head}通販サイトが改ざんされ、カード情報が漏えいしました。漏えいした番号による身に覚えのない請求が9件発生しています。`,
    { misuse: "confirmed" },
  ],
  [
    "may have been used",
    `${head}通販サイトの決済画面が改ざんされ、カード情報が漏えいした可能性があります。一部は不正に利用されたおそれがあります。`,
    { cause: "web-skimming", misuse: "possible" },
  ],
  [
    "advice says nothing of misuse",
    `${head}名簿を誤って送信しました。不審な電話や悪用にはくれぐれもご注意ください。`,
    { misuse: "unknown" },
  ],
  // cause
  [
    "fake payment form",
    `${head}通販サイトの決済ページに細工がされ、お客様が入力したカード情報が外部へ送られる仕組みになっていました。`,
    { cause: "web-skimming" },
  ],
  [
    "encryption without the word",
    `${head}社内のサーバーのファイルが一斉に開けなくなり、拡張子が書き換えられ、身代金を求める文書が残されていました。`,
    { cause: "ransomware" },
  ],
  [
    "ransomware that stopped the systems",
    `ランサムウェア攻撃によるシステム障害について\n2025年6月2日\n株式会社しおかぜ商会\n\n当社のシステムに障害が生じております。攻撃者はVPN機器から侵入しました。`,
    { cause: "ransomware" },
  ],
  [
    "wrong attachment",
    `${head}見積りを依頼する電子メールに、誤って名簿のファイルを添付して送りました。`,
    { cause: "misdirected-email" },
  ],
  [
    "all addresses to be seen",
    `${head}案内のメールを、宛先の欄に参加者全員のアドレスを入れて送ってしまいました。`,
    { cause: "misdirected-email" },
  ],
  ["another one's letter", `${head}封筒に別の方の通知書を入れて発送していました。`, { cause: "misdelivery" }],
  [
    "facsimile to another number",
    `${head}診療情報をファクスで送る際、番号を押し間違え、無関係の事業所に届きました。`,
    { cause: "misdelivery" },
  ],
  [
    "handed over at the counter",
    `${head}窓口で、同姓の別の方に証明書をお渡ししてしまいました。`,
    { cause: "misdelivery" },
  ],
  [
    "put on the web site",
    `${head}公開用のPDFに、申請者の氏名が残ったままホームページに載せていました。`,
    { cause: "mispublication" },
  ],
  [
    "anyone could open the folder",
    `${head}クラウドのフォルダーの共有範囲を「リンクを知る全員」としたまま運用していました。`,
    { cause: "misconfiguration" },
  ],
  [
    "not to be found",
    `${head}申込書のつづりの所在が分からなくなりました。保管庫を調べましたが見つかっていません。`,
    { cause: "loss" },
  ],
  ["thrown away", `${head}保存すべき申請書を、不要な書類とともに溶解処分していました。`, { cause: "misdisposal" }],
  ["bag stolen", `${head}職員が駅の待合所でかばんを置き引きされ、中に名簿が入っていました。`, { cause: "theft" }],
  [
    "false support",
    `${head}職員がパソコンに出た偽の警告画面の番号に電話し、相手の指示で遠隔操作ソフトを入れてしまいました。`,
    { cause: "phishing" },
  ],
  [
    "mailbox opened with a stolen password",
    `${head}職員のメールアカウントのパスワードが盗まれ、第三者にログインされて迷惑メールが送られました。`,
    { cause: "account-compromise" },
  ],
  [
    "injection",
    `${head}検索の機能にSQLインジェクションの欠陥があり、攻撃者がこれを突いて会員の情報を取り出しました。`,
    { cause: "vulnerability-exploit" },
  ],
  [
    "virus by mail",
    `${head}取引先を装うメールの添付ファイルを開き、パソコンがEmotetに感染しました。`,
    { cause: "malware" },
  ],
  [
    "looked up out of curiosity",
    `${head}職員が業務と関係なく知人の住民記録を検索し、内容を第三者に話していました。`,
    { cause: "insider" },
  ],
  [
    "program mistake",
    `${head}システムの改修時のプログラムの誤りで、会員Aの画面に会員Bの住所が出る状態でした。`,
    { cause: "system-defect" },
  ],
  [
    "flood of requests",
    `${head}大量の通信を送りつけられ、サイトがつながりにくくなりました。DDoS攻撃とみています。情報の漏えいはありません。`,
    { cause: "denial-of-service", exposure: "ruled-out" },
  ],
  [
    "an employee told acquaintances, who then called",
    `${head}元職員が業務上の必要がないのに登録者の情報を閲覧し、その一部を友人に口頭で伝えていたことが分かりました。登録者のうち4人には、友人から転職を持ち掛ける電話がありました。`,
    { cause: "insider", exposure: "confirmed", misuse: "confirmed" },
  ],
  [
    "handed to a waste firm is not handed on",
    `${head}保存期間内の伝票を誤って廃棄業者に引き渡しておりました。未開封のまま溶解されており、外部への漏えいはございません。`,
    { cause: "misdisposal", exposure: "ruled-out" },
  ],
  [
    "a heading that says what was seen",
    `${head}他社のサービスから流出したとみられるIDとパスワードによる不正ログインがありました。\n\n三.閲覧された会員さまの情報\n氏名、生年月日`,
    { cause: "account-compromise", exposure: "confirmed" },
  ],
  [
    "the letterhead of a listed company, a failure that an attack brought about",
    `2024年5月7日\n各 位\n会 社 名 みさき製紙株式会社\n代表者名 代表取締役社長 浜田 洋\n(コード:99X9 東証スタンダード市場)\n問合せ先 執行役員管理本部長 沢井 健\n\nシステム障害に関するお知らせ(第2報)\n\n当社グループのサーバーは第三者によるランサムウェア攻撃を受け、一部のシステムに障害が発生いたしました。個人情報が漏えいした可能性がございます。`,
    { cause: "ransomware", exposure: "possible" },
  ],
  [
    "the payment application was changed",
    `${head}通販サイトが不正アクセスを受け、ペイメントアプリケーションが改ざんされていました。お客様のカード情報が漏えいした可能性があります。`,
    { cause: "web-skimming", exposure: "possible" },
  ],
  [
    "addresses in the wrong field",
    `メールの宛先設定誤りについて\n2025年6月2日\n株式会社しおかぜ商会\n\n案内をお送りする際、全員のアドレスをBCCではなくTOに入れて送信しました。`,
    { cause: "misdirected-email", exposure: "confirmed" },
  ],
  [
    "taken out of the firm by one of its contractor's people",
    `${head}再委託先の従業員が点検用データを許可なく社外に持ち出し、掲示板に投稿していました。`,
    { cause: "insider" },
  ],
  [
    "taken outside and left in a train",
    `${head}社員が書類を許可なく社外に持ち出し、帰宅途中の電車内に置き忘れて紛失しました。`,
    { cause: "loss" },
  ],
  [
    "points turned into money",
    `${head}不正なログインが成立していました。このうち38件では、ポイント(19万円相当)が電子マネーに交換されました。`,
    { misuse: "confirmed" },
  ],
  ["sold on", `${head}派遣社員が名簿を持ち出し、名簿業者に販売していた。`, { misuse: "confirmed" }],
  [
    "bills that came to those whose data it was",
    `${head}名簿が流出しました。お客様9名様より、覚えのない料金を請求する葉書が届いたとのお申し出を頂戴しております。`,
    { misuse: "confirmed" },
  ],
];

/** Ways in which notices tell how it came about, each with the cause it is. */
export const causes: readonly (readonly [text: string, cause: string])[] = [
  ["当社の元社員が、退職時に顧客名簿を私物のUSBメモリに保存して持ち出していました。", "insider"],
  ["社員が名簿を持ち出し、名簿は外部の業者に売却されていました。", "insider"],
  ["職員が業務上の必要がないのに、知人の個人情報を住民基本台帳システムで閲覧していた。", "insider"],
  ["派遣社員がクレジットカード番号を書き写し、自らの買い物に使っていた。", "insider"],
  ["宛先を「BCC」に入れるべきところ「CC」に入れて一斉送信しました。", "misdirected-email"],
  ["メールアドレスを打ち間違え、無関係の第三者に資料を送信した。", "misdirected-email"],
  ["添付すべきファイルを取り違え、他の顧客の情報を含むファイルを送った。", "misdirected-email"],
  ["A様宛ての封筒に、B様の明細書を同封して郵送しておりました。", "misdelivery"],
  ["窓口で、別の患者の処方箋を手渡しました。", "misdelivery"],
  ["FAX番号を誤り、患者の紹介状を無関係の会社へ送信した。", "misdelivery"],
  ["入札結果を公表した際、黒塗りにすべき個人名が読める状態でホームページに掲載していました。", "mispublication"],
  ["情報公開請求に対し、非開示とすべき氏名を塗りつぶさずに交付した。", "mispublication"],
  ["クラウドストレージのアクセス権の設定を誤り、URLを知っていれば誰でも閲覧できる状態でした。", "misconfiguration"],
  ["Googleフォームの設定不備により、回答者が他の回答者の情報を閲覧できる状態でした。", "misconfiguration"],
  ["アプリのプログラムの不具合により、ログインした会員に別の会員の情報が表示されました。", "system-defect"],
  ["システム改修時のバグにより、マイページに他人の契約内容が表示される事象が発生しました。", "system-defect"],
  ["職員が、児童の名簿が入ったUSBメモリを紛失しました。", "loss"],
  ["保管しているはずの申込書の綴りが所在不明となっています。", "loss"],
  ["車上荒らしに遭い、顧客資料の入った鞄が盗まれました。", "theft"],
  ["事務所に何者かが侵入し、ノートパソコンが盗まれた。", "theft"],
  ["保存年限内の診療録を誤って廃棄いたしました。", "misdisposal"],
  ["廃棄したはずのパソコンがデータの消去されないまま転売されていました。", "misdisposal"],
  ["サーバーのファイルが暗号化され、身代金を要求する文面が表示されていました。", "ransomware"],
  ["従業員がメールの添付ファイルを開き、Emotetに感染しました。", "malware"],
  ["偽のログイン画面にパスワードを入力してしまい、メールアカウントに不正にログインされました。", "phishing"],
  [
    "予約システムへの不正ログインがありました。社員が同システムを装ったメールを開き、偽の画面にIDとパスワードを入力していました。",
    "phishing",
  ],
  ["職員のメールアカウントに何者かが不正ログインし、迷惑メールを送信しました。", "account-compromise"],
  ["パスワードが推測され、第三者に管理画面へログインされました。", "account-compromise"],
  ["ECサイトの決済画面が改ざんされ、入力されたカード情報が外部に送信されていました。", "web-skimming"],
  ["VPN機器の脆弱性を突かれ、社内ネットワークに侵入されました。", "vulnerability-exploit"],
  ["ファイル転送ソフトのゼロデイ脆弱性が悪用され、データが持ち出されました。", "vulnerability-exploit"],
  ["大量のアクセスを送り付けるDDoS攻撃を受け、サイトが閲覧しづらくなりました。", "denial-of-service"],
  ["当社のサーバーが外部からの不正アクセスを受けました。", "unauthorized-access"],
];
