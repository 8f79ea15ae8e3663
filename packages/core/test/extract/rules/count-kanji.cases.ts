export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["七十二名", [{ count: 72, counter: "名", qualifier: "exact" }]],
  ["約三千件", [{ count: 3000, counter: "件", qualifier: "approx" }]],
  ["約八百戸", [{ count: 800, counter: "戸", qualifier: "approx" }]],
  ["三戸籍", []],
  ["百二十世帯", [{ count: 120, counter: "世帯", qualifier: "exact" }]],
  ["二〇三件", [{ count: 203, counter: "件", qualifier: "exact" }]],
  ["一人ひとり、二人三脚、一件落着", []],
  ["第三者、唯一名称、三社会", []],
];
