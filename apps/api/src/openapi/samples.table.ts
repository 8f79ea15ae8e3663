/** Texts of the examples: invented, in the form in which people publish such things. */
export const notice = `三崎野町 防災訓練の案内メールの誤送信について 2025年7月4日

令和7年7月3日午後2時10分、防災訓練の案内メールを送る際、宛先をBCC欄ではなくTO欄に入力して送信しました。
このため、登録者42名のメールアドレスが受信者の間で閲覧できる状態となりました。
同日、対象の方へお詫びし、メールの削除を依頼しました。7月4日、個人情報保護委員会に報告しました。
職員への研修と送信前の確認を徹底し、再発防止に努めます。
`;

/** Two flights as a service writes them, with an airport that there is not. */
export const flightsCsv = `Date,Flight number,From,To,Dep time,Arr time,Seat type,Flight class
2025-05-11,NH241,Tokyo / Haneda (HND/RJTT),Fukuoka (FUK/RJFF),08:00:00,09:55:00,1,1
2025-05-12,NH254,Fukuoka (FUK/RJFF),Tokyo / Haneda (HMD/RJTX),12:10:00,13:50:00,2,1
`;

/** A boarding log. */
export const log = `【搭乗記】日本航空JL527 羽田空港(HND)⇒新千歳空港(CTS)

搭乗日は2025年2月15日。機材はA350-900、座席は普通席の32K。
定刻16:00のところ、出発は16:09。到着は17:35の予定が17:41だった。
`;
