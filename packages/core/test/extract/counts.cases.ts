/** What a notice says: groups as `count unit qualifier`, the total, classes and authorities in the order of the vocabularies. */
export interface Said {
  readonly affected?: readonly string[];
  readonly total?: number | null;
  readonly dataClasses?: readonly string[];
  readonly reportedTo?: readonly string[];
}

export const notices: readonly (readonly [id: string, text: string, said: Said])[] = [
  [
    "readers of a tampered page are views",
    "当会のホームページが改ざんされました。期間中に当会のトップページを閲覧された方は延べ2,310人です。",
    { affected: [], total: null },
  ],
  [
    "members out of whom some were hit",
    "対象:会員様 31,400名のうち、宛名が誤って表示されたメールを受信された 4,120名\n誤って表示された情報:氏名",
    { affected: ["4120 person exact"], total: 4120, dataClasses: ["name"] },
  ],
  [
    "what is counted stands before the bracket, and machines are only looked at",
    "感染したパソコンに保存されていたメールアドレス(お取引先様および社内 計1,870件)が窃取された可能性があります。18日から全パソコン約900台の一斉検査を始めました。",
    { affected: ["1870 email-address exact"], total: 1870, dataClasses: ["email"] },
  ],
  [
    "a number put right by an arrow",
    "◆前回のお知らせからの変更点\n・対象者数:約3万人 → 28,611人(重複を除いた実数)\n・漏えいした可能性のある項目:氏名",
    { affected: ["30000 person approx", "28611 person exact"], total: 28611 },
  ],
  [
    "an earlier case is counted by itself",
    "医師が患者512人分の情報を保存したUSBメモリを紛失した。同院では2019年にも職員がカルテの写し2人分を紛失している。",
    { affected: ["512 person exact"], total: 512 },
  ],
  [
    "out of a whole that has no number",
    "委託先のサーバー6台が暗号化されました。\n■対象\n2019年から2024年までに当社で受付をさせていただいた方のうち、約5万2,300名の氏名が漏えいした可能性があります。",
    { affected: ["6 device exact", "52300 person approx"], total: 52300 },
  ],
  [
    "what is counted beside bodies is no part of it",
    "ご利用企業約310社のうち17社、20,418アカウント分の情報が漏えいしたことを確認しました。\n■対象の情報\n20,418アカウント:氏名\nこのうち電話番号を含むもの:902アカウント",
    { affected: ["17 organization exact", "20418 account exact", "902 account exact"], total: 20418 },
  ],
  [
    "people of business partners are counted by their bodies",
    "漏えいした個人情報\nア 応募者 412名の氏名\nイ 取引先 1,305社の担当者の氏名",
    { affected: ["412 person exact", "1305 organization exact"], total: null },
  ],
  [
    "the people of households in brackets",
    "別の世帯の通知書が入っていた。対象は86世帯(加入者141人)分で、氏名が漏えいした。",
    { affected: ["86 household exact", "141 person exact"], total: 141 },
  ],
  [
    "members of a committee are none of them",
    "顧客2,150名の情報が漏えいした可能性があります。\n弁護士と学識経験者の計5名からなる調査委員会を設けました。",
    { affected: ["2150 person exact"], total: 2150 },
  ],
  [
    "guests and their bookings",
    "予約されたお客様1,210名の情報を第三者が閲覧した可能性があります。\n■閲覧された可能性のある情報\n4月から6月までのご予約 1,344件の氏名、電話番号",
    { affected: ["1210 person exact", "1344 record exact"], total: 1210 },
  ],
  [
    "houses in numerals of old",
    "盗まれたパソコンには、檀家約八百三十戸の住所が記録されていました。",
    { affected: ["830 household approx"], total: 830 },
  ],
  [
    "open addresses, part of them with names",
    "案内メールの誤送信について\n館の催しの参加者へ案内を送る際、誤って宛先(TO)に全員のアドレスを入れて送信しました。\n1 流出した情報 参加者のメールアドレス28件(うち氏名がわかるもの5件)\n2 経緯\n同日、受信者の1名から電話で指摘を受けた。9月2日までに24名から削除した旨の連絡があった。\n3 再発防止\n送信時は必ず2名の職員で確認する。",
    {
      affected: ["28 email-address exact", "5 email-address exact"],
      total: 28,
      dataClasses: ["name", "email"],
      reportedTo: [],
    },
  ],
  [
    "recipients of an open message are the affected where nothing else is counted",
    "申込者132名様に案内メールをお送りした際、Bccで送信すべきところをToで送信し、メールアドレスが他の申込者様に見える状態となりました。\nお名前や電話番号等は含まれておりません。\n132名様には同日お詫びのメールをお送りしました。今後は2名体制で確認します。",
    { affected: ["132 person exact"], total: 132, dataClasses: ["email"], reportedTo: [] },
  ],
  [
    "cards are part of the customers",
    "弊社サイトにおいて、最大12,450件のお客様の個人情報が漏えいした可能性があります。うち、クレジットカード情報は最大2,318件です。\n■漏えいの可能性がある情報\n・個人情報:12,450件\n氏名、住所\n・クレジットカード情報:2,318件\nカード名義、カード番号、有効期限、セキュリティコード\n※パスワードはハッシュ化して保存しており、漏えいは確認されておりません。",
    {
      affected: ["12450 record max", "2318 card max"],
      total: 12450,
      dataClasses: ["name", "address", "card-number", "card-expiry", "card-security-code", "card-holder"],
    },
  ],
  [
    "people with their cards in brackets",
    "(2)個人情報漏洩の可能性があるお客様\n期間中に当サイトでカード決済をされたお客様4,837名(カード情報5,112件)で、漏洩した可能性のある情報は以下の通りです。\n・クレジットカード番号\n・有効期限",
    { affected: ["4837 person exact", "5112 card exact"], total: 4837, dataClasses: ["card-number", "card-expiry"] },
  ],
  [
    "a table that adds up",
    "サーバ15台及び端末230台のデータが暗号化されました。\n1.流出を確認した個人情報\n区分 件数\n在学生 8,214人\n卒業生 31,507人\n合計 39,721人\n2.情報の項目\n在学生:氏名、学籍番号、成績",
    {
      affected: [
        "15 device exact",
        "230 device exact",
        "8214 person exact",
        "31507 person exact",
        "39721 person exact",
      ],
      total: 39721,
      dataClasses: ["name", "education-record"],
    },
  ],
  [
    "disjoint groups of people are added",
    "【流出した可能性のある情報】\n・患者情報 延べ約11万2千人分\n・職員情報 1,860人分\n氏名、傷病名、診療画像",
    {
      affected: ["112000 person cumulative", "1860 person exact"],
      total: 113860,
      dataClasses: ["name", "health", "medical-image"],
    },
  ],
  [
    "files and the people in them; accesses are aside",
    "求職者の履歴書等のファイル3,420件(2,987名分)が外部から閲覧できる状態でした。\n■閲覧可能であった情報\n氏名、学歴、職歴、顔写真\nなお、マイナンバーや銀行口座等の情報は含まれておりません。\n■アクセス状況\n記録を調査した結果、外部からのアクセスが14件確認されております。",
    {
      affected: ["3420 file exact", "2987 person exact"],
      total: 2987,
      dataClasses: ["name", "employment-record", "photo"],
    },
  ],
  [
    "those whose data was used are in affected and not in the total",
    "不正ログインが成立した会員数は1,284名です。\n閲覧された可能性がある項目は、氏名、会員番号です。\n36名のお客様のマイルが不正に交換されたことを確認しております。",
    { affected: ["1284 person exact", "36 person exact"], total: 1284, dataClasses: ["name", "member-number"] },
  ],
  [
    "what was sent is not what was sent wrongly",
    "1.誤送付の件数\n発送件数4,215通のうち、誤封入が確認されたもの 63通(63名様)\n2.記載内容\nお名前、ご住所\n3.対応\n該当する63名のお客さまには、職員が訪問しお詫びしております。58通の回収が完了しました。",
    { affected: ["63 person exact"], total: 63, dataClasses: ["name", "address"] },
  ],
  [
    "spam is aside; stored messages and addresses are not one kind",
    "職員1名のメールアカウントが不正アクセスを受け、約2,300件の迷惑メールが送信されました。\n過去に受信したメール5,120通が第三者に閲覧された可能性があります。\nアドレス帳に登録された672件のメールアドレスも閲覧された可能性があります。",
    {
      affected: ["5120 message exact", "672 email-address exact"],
      total: null,
      dataClasses: ["email", "message-content"],
    },
  ],
  [
    "one carrier is no number of affected",
    "生徒の情報を保存したUSBメモリ1本とノートパソコン1台を盗まれました。\n〇 保存されていた個人情報\n・3年生 240名の氏名、成績",
    { affected: ["240 person exact"], total: 240, dataClasses: ["name", "education-record"] },
  ],
  [
    "kanji numerals; sheets and meetings are aside",
    "生徒三十二名の成績一覧表が誤って混入し、他の生徒に配布された。\n2 経緯\n1月31日 配布した18枚をすべて回収した。\n2月3日 説明会を開催し、64名が出席した。",
    { affected: ["32 person exact"], total: 32 },
  ],
  [
    "without duplicates",
    "1 漏えいのおそれのあるお客さま情報\n ①払込票データ 65,820件\n ②点検の案内データ 9,144件\n 重複を除くと70,011名です。",
    { affected: ["65820 record exact", "9144 record exact", "70011 person exact"], total: 70011 },
  ],
  [
    "an attack without exposure",
    "当行のサービスにおいて、約1,500名のお客さまがログインしづらい状況となりました。お客さまの口座情報や暗証番号の流出はございません。金融庁と連携して対応しております。",
    { affected: [], total: null, dataClasses: [], reportedTo: [] },
  ],
  [
    "a list of what was not included",
    "流出した可能性のある情報は以下のとおりです。\n・氏名、会社名、メールアドレス\nなお、以下の情報は含まれておりません。\n・クレジットカード番号\n・マイナンバー",
    { dataClasses: ["name", "email", "affiliation"] },
  ],
  [
    "only these, not those",
    "業務用携帯電話を紛失しました。登録されていた情報は、氏名と電話番号のみで、住所や病歴は登録されておりません。",
    { dataClasses: ["name", "phone"] },
  ],
  [
    "a password as cause or measure is not exposed data",
    "パスワードが推測されやすいものであったため、メールアカウントに侵入された。直ちにパスワードを変更した。\n漏えいした情報\n氏名",
    { dataClasses: ["name"] },
  ],
  [
    "the expiry of a card and of another document",
    "漏えいした情報\n保険証の有効期限、氏名",
    { dataClasses: ["name", "identity-document"] },
  ],
  [
    "told and to be told",
    "当法人は、県に報告するとともに、警察に相談しております。今後、個人情報保護委員会への報告を予定しています。不審な連絡は最寄りの警察署へご相談ください。",
    { reportedTo: ["police", "local-government"] },
  ],
  [
    "addressed with 対して and a comma",
    "個人情報保護委員会に対して、9月27日に報告書を提出いたしました。総務省、JPCERT/CC、IPAに届け出を行いました。",
    { reportedTo: ["ppc", "ministry", "ipa", "jpcert"] },
  ],
  [
    "informants are not told; processors report to whom they work for",
    "市民から市に通報があった。委託先から市に報告がありました。カード会社から連絡を受けました。",
    { reportedTo: [] },
  ],
  [
    "card companies: numbers given, not merely watched",
    "対象の番号を各カード会社へ通知し、監視をお願いしております。",
    { reportedTo: ["card-company"] },
  ],
  ["card companies: only working together", "カード会社と連携し、取引の監視を継続しております。", { reportedTo: [] }],
  [
    "papers filed, a seal body, the exchange",
    "交番へ遺失届を提出しました。プライバシーマークの審査機関に報告いたしました。東京証券取引所の適時開示規則に基づき開示しております。",
    { reportedTo: ["police", "exchange", "other-authority"] },
  ],
  [
    "what an earlier report said holds no more",
    "1.影響を受けた情報\n前回の公表では「最大およそ700社」とお知らせしましたが、記録を調べ直した結果、情報が流出したのは388社であることが分かりました。",
    { total: 388 },
  ],
  [
    "papers of a list are added",
    "紛失した書類\n・口座開設申込書　約1,200件\n・印鑑届　315件\n記載内容　氏名、住所",
    { affected: ["1200 record approx", "315 record exact"], total: 1515, dataClasses: ["name", "address"] },
  ],
  ["kinds beside each other are added", "対象：園児48名及び保護者52名の氏名が閲覧できる状態でした。", { total: 100 }],
  [
    "classes of a school are apart",
    "紛失したもの\n・2年1組 理科 答案用紙　31名分\n・2年2組 出席簿（氏名、出席番号）　29名分",
    { total: 60 },
  ],
  [
    "reservations are not about so many",
    "流出した情報は、宿泊の予約731件の氏名と電話番号です。",
    { affected: ["731 record exact"] },
  ],
  [
    "a list after a sentence that leads to it",
    "鞄に入っていたのは、次の二つです。\n・見学会の申込書　24人分\n　お名前、電話番号\n・商談の記録　およそ110人分\n　お名前、ご住所\n（上の24人と重なる方はいません）\n",
    {
      affected: ["24 person exact", "110 person approx"],
      total: 134,
      dataClasses: ["name", "address", "phone"],
    },
  ],
  [
    "an answer under its question",
    "Q2. どのような情報が漏れたのですか。\n当社の元社員64名の氏名、生年月日、給与の振込口座です。",
    { affected: ["64 person exact"], dataClasses: ["name", "birth-date", "bank-account"] },
  ],
  [
    "those who got it and told of it are not hit",
    "担当者は当選者3人に案内を送ろうとして、別の一覧を添付しました。受け取った1人が電話で知らせ、誤送信が判明しました。一覧には登録者82人の氏名と住所が載っていました。",
    { affected: ["82 person exact"], total: 82 },
  ],
  [
    "a prefecture as the supervisor",
    "監督官庁である青森県には3月3日に報告済みです。",
    { reportedTo: ["local-government"] },
  ],
  [
    "those against whom the data was used are part of the affected",
    "会員サイトへの不正ログインについて\n他社から盗まれたとみられるIDとパスワードの組による不正ログインが1,240件の会員アカウントで成立しました。うち65件では、ためたポイントがギフト券に交換されていました。\n1 閲覧された情報\n氏名、住所、お買い物の履歴\n※カードの番号はこの画面では扱っておりません。",
    {
      affected: ["1240 account exact", "65 account exact"],
      total: 1240,
      dataClasses: ["name", "address", "transaction"],
    },
  ],
  [
    "called on by the one who took the list",
    "元社員が契約者2,015名の氏名、住所、ご契約の内容、ご家族の構成を持ち出していました。このうち33名のお客さまに電話や訪問をしていました。",
    {
      affected: ["2015 person exact", "33 person exact"],
      total: 2015,
      dataClasses: ["name", "address", "transaction", "family"],
    },
  ],
  [
    "companies and those who stand for them",
    "1 対象\n(1)応募した41社の代表者 88名(氏名、役職)\n(2)外部の評価委員 7名(氏名、生年月日)",
    { affected: ["41 organization exact", "88 person exact", "7 person exact"] },
  ],
  [
    "customers with their cards",
    "対象は、期間中にカードでお支払いのお客様1,530名のカード1,702件です。番号、有効期限、セキュリティコードが漏えいした可能性があります。",
    {
      affected: ["1530 person exact", "1702 card exact"],
      total: 1530,
      dataClasses: ["card-number", "card-expiry", "card-security-code"],
    },
  ],
  [
    "pupils and their guardians are counted apart, tests of patients are not",
    "盗まれたもの\n(1)成績の綴り 中学一年生 九十二名の氏名、組、点数\n(2)名簿 上の生徒の保護者 八十名の氏名と電話番号",
    {
      affected: ["92 person exact", "80 person exact"],
      total: 172,
      dataClasses: ["name", "phone", "affiliation", "education-record"],
    },
  ],
  [
    "tests of the same patients in brackets",
    "紛失したUSBメモリに入っていた情報\n検査を受けられた患者さん 214名(検査の件数は延べ266件)の患者番号、年齢、検査の数値",
    { affected: ["214 person exact", "266 record cumulative"], total: 214 },
  ],
  [
    "some are in both groups",
    "見られた可能性のある情報\n(1)学生 512名の氏名、成績\n(2)学会の関係者 96名の氏名\n※(2)には(1)と重なる方もあります。",
    { affected: ["512 person exact", "96 person exact"], total: null },
  ],
  [
    "a password that is only asked for, digits that only look alike",
    "パソコン1台が盗まれました。寄付者およそ150人のお名前、ご寄付の額が保存されていました。起動には6桁のパスワードが要ります。",
    { affected: ["150 person approx"], dataClasses: ["name", "transaction"] },
  ],
  [
    "what stood in the mails that were taken",
    "感染した端末から、約800件のメールアドレスと氏名、過去にやり取りした本文の一部が流出しました。",
    { affected: ["800 email-address approx"], dataClasses: ["name", "email", "message-content"] },
  ],
  [
    "some of many letters, and whom they were sent to by mistake",
    "1月28日に発送した通知書2,480通の一部について封入を誤り、21名の方の通知書が別の21名の方に届きました。県国民健康保険室に報告しました。",
    { affected: ["21 person exact"], reportedTo: ["local-government"] },
  ],
  [
    "customers with their card records in brackets",
    "不正アクセスを受け、お客様1,310名のクレジットカード情報(1,402件)が漏えいした可能性があります。",
    { affected: ["1310 person exact", "1402 card exact"], total: 1310 },
  ],
  [
    "entrusted data of many that went out",
    "お預かりしていた約3万2,000名分の個人情報が外部に持ち出されたことが確認されましたので、お知らせいたします。",
    { affected: ["32000 person approx"], total: 32000 },
  ],
  [
    "a question is no statement, a label may say none",
    "不正アクセスについて\nQ4 住所や会員ページのパスワードも漏れたのですか?\nA4 いいえ。\nQ5 何が漏れたのですか?\nA5 カード番号と有効期限です。\n電話番号・成績:含まない",
    { dataClasses: ["card-number", "card-expiry"] },
  ],
  [
    "photographs of some, the nearest police station",
    "USBメモリには患者様188名のお名前、病名が保存されておりました。このうち12名の患者様については、姿勢を撮影した写真も含まれております。翌朝、最寄りの警察署に遺失届を提出いたしました。",
    {
      affected: ["188 person exact", "12 person exact"],
      dataClasses: ["name", "health", "photo"],
      reportedTo: ["police"],
    },
  ],
  [
    "what is left of a sum after those to whom nothing went",
    "講座の案内メールを送る際、BCCに入れるべきアドレスをTOに入れて送信し、受信者の間で互いのメールアドレスが見える状態となりました。\n1回目 60件、2回目 58件の計118件のうち、宛先不明で戻った4件を除く114件が漏えいの対象です。",
    { affected: ["114 record exact"], total: 114 },
  ],
  [
    "those in the picture, of all who had won",
    "店の公式アカウントに載せた写真に、懸賞に当たった方の発送先の一覧が写り込んでいました。\n■対象 当選者様40名様のうち写真に写っていた9名様\n■情報 お名前、ご住所",
    { affected: ["9 person exact"], total: 9 },
  ],
  [
    "two lists in one bag",
    "車から、顧客15人分の契約申込書の写しと契約者180人の名簿が入ったかばんを盗まれました。氏名、住所が書かれています。",
    { affected: ["15 person exact", "180 person exact"] },
  ],
  [
    "the schools are no victims, nor is what an earlier report had said",
    "職員が、市内18校の児童生徒延べ8,400人分の氏名を私物パソコンへメールで送信していました。第1報では約9千人としておりましたが、精査して改めました。",
    { affected: ["8400 person cumulative"] },
  ],
  [
    "namesakes, and an office of the state in a prefecture",
    "受診した2人の名字が同じだったため、患者1人の検査結果表を別の方に渡しました。氏名と検査値が書かれています。国土交通省北海道運輸局へ報告しました。",
    { affected: ["1 person exact"], reportedTo: ["ministry"] },
  ],
  [
    "a number of an earlier report, put right in this one",
    "購入者様のカード番号が漏えいしました。対象は4,310件です。第2報で公表した「最大6千件」から重複を除き確定した件数です。",
    { affected: ["4310 record exact"] },
  ],
  [
    "the log of accesses is what was looked into, not what leaked",
    "共有設定の誤りにより、会員計88名様のお名前、ご住所が閲覧可能でした。アクセス履歴を調査しましたが、関係者以外の閲覧は確認されておりません。",
    { affected: ["88 person exact"], dataClasses: ["name", "address"] },
  ],
  [
    "customers as their own counter, and sheets that are none",
    "保管しているはずの届出書が所在不明となりました。紛失したのは46顧客分、62枚で、氏名、口座番号が記載されていました。",
    { affected: ["46 person exact"], total: 46 },
  ],
  [
    "accounts that were entered, and those sold from",
    "お客様のログインIDとパスワードを用いた不正アクセスが発生しております。\n■発生状況\n不正アクセスを受けた口座 920口座\nうち、不正な売買が行われた口座 310口座",
    { affected: ["920 account exact", "310 account exact"], total: 920 },
  ],
  [
    "what was attached, by labels with dots",
    "案内をメールでお送りした際に、別のファイルを誤って添付してしまいました。\n誤って添付したもの … 申込者一覧表(140名分)\n一覧表の項目 … 生徒氏名、学年、第一志望校",
    { affected: ["140 person exact"], dataClasses: ["name", "affiliation", "education-record"] },
  ],
  [
    "items in a sentence, what is not among them, and staff made fewer",
    "名簿が持ち出されました。項目は、氏名、住所、電話番号である。パスワードは、抽出された項目に含まれない。対象は2,100件です。操作できる者を40名から6名に減らした。",
    { affected: ["2100 record exact"], dataClasses: ["name", "address", "phone"] },
  ],
  [
    "an earlier case by the year of an era, and who is left out of all",
    "申請書の一覧が見られる状態でした。対象は52人分(最後に申請した1人を除く申請者の全員)で、画面を実際に開いた方は、記録によると19人でした。当課では、平成30年5月にも誤送付(38件)を公表している。",
    { affected: ["52 person exact"], total: 52 },
  ],
  [
    "some of them told on, those who paid, and contracts of whom some are being counted",
    "元職員が会員43名の相談記録を閲覧していました。また、うち2名の会員の病名を、知人に漏らしておりました。\nなお、ご契約者約9万8,000名のうち、接続できなかったお客さまの数は集計中です。",
    { affected: ["43 person exact", "2 person exact"], total: 43 },
  ],
  [
    "bookings and what they hold, and who paid",
    "■閲覧された可能性のある情報\n最大1,872件のご予約に関する、代表者様のお名前、メールアドレス、電話番号。\n■被害\n3名様が、偽のサイトの案内に従って指定の口座へ送金されています。",
    { affected: ["1872 record max", "3 person exact"], total: 1872, dataClasses: ["name", "email", "phone"] },
  ],
  [
    "firms and their people, by the people",
    "パソコンのメールの情報が流出しました。\n■流出した情報\n取引先さま212社、ご担当者682名の以下の情報\n・お名前、会社名、メールアドレス",
    { affected: ["212 organization exact", "682 person exact"], total: 682 },
  ],
  [
    "a numbered heading with what was said before in brackets",
    "他のお客さまの情報が表示されました。\n3 対象のお客さま(第一報では約500名とお知らせしたが、解析により以下に改める)\n| 区分 | 人数 |\n| 表示された方 | 114名 |\n| 可能性がある方 | 236名 |\n| 計 | 350名 |",
    { total: 350 },
  ],
  [
    "a list that the sentence before announces, and the contents in a sentence",
    "名簿が流出しました。流出した情報は次のとおりです。お名前、ご住所、契約名義、振込金額です。\n推測されやすいパスワードを用いていたことが原因です。",
    { dataClasses: ["name", "address", "transaction"] },
  ],
  [
    "the contents are so many items",
    "お客さま情報が持ち出されました。\n内容は、お名前、ご住所、電話番号の3項目です。口座番号は端末から閲覧できず、含まれておりません。奨学金を申請した学生が対象です。",
    { dataClasses: ["name", "address", "phone"] },
  ],
  [
    "the nearest police station, and an office for the towns",
    "パソコンが遠隔操作された。9月5日17時、最寄りの警察署に届け出た。9月6日、県の市町村課に報告した。担当部署に報告した。",
    { reportedTo: ["police", "local-government"] },
  ],
];
