const ROOTS =
  "お取引 ご取引 取引 お買い物 お買物 買い物 ご購入 購入 ご寄付 寄付 ご寄附 寄附 ご契約 契約 ご注文 注文 ご予約 予約 ご宿泊 宿泊 ご利用 利用 お支払い 支払い お支払 ご乗車 乗車 ご搭乗 搭乗 お申し込み お申込み ご融資 ご預金".split(
    " ",
  );
const ASPECTS = "の金額 の額 の内容 の日程 の履歴 の記録 の明細 の日時 の日付 の区間".split(" ");

/** What notices call a record of a dealing, put together from its kind and what of it is recorded: ご宿泊の日程, 取引の金額. */
export const dealings: readonly string[] = ROOTS.flatMap((root) => ASPECTS.map((aspect) => root + aspect));
