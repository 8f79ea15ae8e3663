export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["件数:1,234", [{ count: 1234, counter: "件", qualifier: "exact" }]],
  ["対象人数 約56", [{ count: 56, counter: "名", qualifier: "approx" }]],
  ["世帯数(世帯) 18", [{ count: 18, counter: "世帯", qualifier: "exact" }]],
  ["件数は調査中", []],
  ["件数 4月分", []],
  ["回数:12", []],
];
