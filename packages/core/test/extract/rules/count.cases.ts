const exact = (count: number, counter: string) => ({ count, counter, qualifier: "exact" });

export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["48,983件の記録", [exact(48983, "件")]],
  ["約3万件", [{ count: 30000, counter: "件", qualifier: "approx" }]],
  ["最大で約3.5万名様", [{ count: 35000, counter: "名様", qualifier: "max" }]],
  ["1億2,345万件", [exact(123450000, "件")]],
  ["10万8千人分", [exact(108000, "人分")]],
  ["のべ約89名", [{ count: 89, counter: "名", qualifier: "cumulative" }]],
  ["少なくとも120社", [{ count: 120, counter: "社", qualifier: "min" }]],
  ["200世帯以上に届いた", [{ count: 200, counter: "世帯", qualifier: "min" }]],
  ["60件程度", [{ count: 60, counter: "件", qualifier: "approx" }]],
  ["1,000名を超える方", [{ count: 1000, counter: "名", qualifier: "min" }]],
  ["43のメールアドレス", [exact(43, "メールアドレス")]],
  ["13台分のデータと7校", [exact(13, "台分"), exact(7, "校")]],
  ["第2社会部と第3件", []],
  ["2025年3月14日 9時5分 30代", []],
  ["昭和36年法律第159号、バージョン2.4.1", []],
  ["3人目の相談員、5件目", []],
  ["金額は3,980円", []],
  ["台帳1,23件", []],
];
