/** Codes that `ja/event-acts` finds. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["誤送信が発覚した", ["mistake", "detect"]],
  ["被害届を提出", ["file", "report"]],
  ["回線を遮断し、パスワードを変更", ["contain", "change"]],
  ["お詫びのうえ削除を依頼", ["apologize", "ask-deletion"]],
  ["フォレンジック調査に着手", ["investigate", "investigate", "light"]],
  ["第一報を公表", ["publish", "publish"]],
  ["業務を再開", ["restore"]],
  ["本日は晴れです", []],
];
