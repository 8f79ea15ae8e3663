/** Codes that `ja/airport-names-abroad` finds. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["フランクフルト経由", ["FRA"]],
  ["スワンナプーム国際空港", ["BKK"]],
  ["電車の旅", []],
];
