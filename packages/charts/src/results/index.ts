export { chartsOf, groupsCharts } from "./charts.ts";
export { labelOf } from "./label-of.ts";
export { keyLabel } from "./labels.ts";
export { flatten, numberText, resultRows } from "./rows.ts";
export { type Lang, unitText } from "./words.table.ts";
