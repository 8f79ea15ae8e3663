import {
  bars,
  type Chart,
  calendar,
  exceedance,
  histogram,
  lines,
  smallMultiples,
  stackedBars,
  timeline,
} from "../src/index.ts";
import { atlantic, flat, japan, type MapView, type Place, type Route, worldMap } from "../src/map/index.ts";

/** Places as degrees east and north: round numbers near airports. */
export const places: Readonly<Record<string, Place>> = {
  HND: { longitude: 139.8, latitude: 35.6, name: "羽田" },
  NRT: { longitude: 140.4, latitude: 35.8, name: "成田" },
  NGO: { longitude: 136.8, latitude: 34.9, name: "セントレア" },
  HNL: { longitude: -157.9, latitude: 21.3, name: "ホノルル" },
  ITM: { longitude: 135.4, latitude: 34.8 },
  CTS: { longitude: 141.7, latitude: 42.8 },
  OKA: { longitude: 127.6, latitude: 26.2 },
  ISG: { longitude: 124.2, latitude: 24.3 },
  LHR: { longitude: -0.5, latitude: 51.5 },
  SIN: { longitude: 104, latitude: 1.4 },
  SYD: { longitude: 151.2, latitude: -33.9 },
  SCL: { longitude: -70.8, latitude: -33.4 },
  GRU: { longitude: -46.5, latitude: -23.4 },
  DOH: { longitude: 51.6, latitude: 25.3 },
};

const routes = (text: string): Route[] =>
  text.split(" ").map((route) => {
    const [from = "", to = "", count = "1"] = route.split("-");
    return { from, to, count: Number(count) };
  });
const abroad = routes(
  "HND-ITM-14 ITM-HND-12 NGO-HNL NRT-NGO HND-LHR-2 NRT-SIN-4 SIN-SYD SYD-SCL SCL-GRU GRU-DOH DOH-HND HND-XXX",
);
const map = (of: readonly Route[], title: string, lang: "ja" | "en", view?: MapView) =>
  worldMap(of, { id: "map", title, lang, placeOf: (code) => places[code] ?? null, ...(view && { view }) });

const years = ["2021", "2022", "2023", "2024", "2025"];
const months = Array.from(
  { length: 48 },
  (_, i) => `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
);
const wave = (i: number) => Math.round(12 + 8 * Math.sin(i / 5) + (i % 7));
const curve = (alpha: number) =>
  Array.from({ length: 40 }, (_, i) => [10 ** (1 + i / 7), Math.min(1, (10 / 10 ** (1 + i / 7)) ** alpha)] as const);
const days = Array.from({ length: 300 }, (_, i) => ({
  day: new Date(Date.UTC(2023, 2, 1 + i * 2)).toISOString().slice(0, 10),
  count: (i * i) % 7,
}));

/** Every chart, by name, as its golden file is. */
export const charts: Readonly<Record<string, () => Chart>> = {
  "map-pacific-ja": () => map(abroad, "搭乗した区間", "ja"),
  "map-atlantic-en": () => map(abroad, "Routes flown", "en", atlantic),
  "map-flat-en": () => map(abroad, "Routes flown", "en", flat),
  "map-japan-ja": () =>
    map(routes("HND-ITM-14 HND-CTS-6 HND-OKA-3 OKA-ISG-2 NRT-NGO NGO-HNL HND-HND"), "国内の区間", "ja", japan),
  "map-empty": () => map([], "Nothing flown", "en"),
  "bars-en": () =>
    bars(
      [
        { label: "Misdirected e-mail", value: 42, low: 31.8, high: 54.4, note: "21.0 %" },
        {
          label: "A very long name of a cause that does not fit anywhere",
          value: 35,
          low: 25.8,
          high: 46.2,
          note: "17.5 %",
        },
        { label: "Unauthorized access", value: 28, low: 19.8, high: 39, note: "14.0 %" },
        { label: "<script>&\"'", value: 0, low: 0, high: 3.8, note: "0.0 %" },
      ],
      {
        id: "bars",
        title: "Incidents by cause",
        description: "Misdirected e-mail leads.",
        names: { label: "cause", value: "incidents" },
      },
    ),
  "bars-ja": () =>
    bars(
      [
        { label: "メールの誤送信", value: 1234567 },
        { label: "とても長くてどこにも入りきらない原因の名前の例", value: 350000 },
        { label: "不正アクセス", value: 28 },
      ],
      { id: "bars", title: "原因別の件数", lang: "ja" },
    ),
  "bars-empty": () => bars([], { id: "bars", title: "Nothing" }),
  "stacked-ja": () =>
    stackedBars(
      {
        labels: years,
        series: [
          "誤操作",
          "不正アクセス",
          "紛失・置忘れ",
          "管理ミス",
          "盗難",
          "設定ミス",
          "内部犯罪・内部不正行為",
          "その他",
        ].map((name, s) => ({
          name,
          values: years.map((_, i) => ((s + 2) * (i + 3)) % 17),
        })),
      },
      { id: "stacked", title: "年別・原因別の件数", lang: "ja" },
    ),
  "lines-en": () =>
    lines(
      {
        labels: months,
        series: [
          {
            name: "disclosed",
            points: months.map((_, i) => ({ value: wave(i), low: wave(i) * 0.7, high: wave(i) * 1.3 })),
          },
          { name: "occurred", points: months.map((_, i) => ({ value: i % 11 === 5 ? null : wave(i + 3) - 4 })) },
        ],
      },
      { id: "lines", title: "Incidents a month" },
    ),
  "calendar-ja": () => calendar(days, { id: "calendar", title: "公表日", lang: "ja" }),
  "histogram-en": () =>
    histogram(
      [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000].map((from, i) => ({
        from,
        to: from * 10 - 1,
        count: [10, 59, 93, 35, 3, 2, 0, 1][i] ?? 0,
      })),
      { id: "histogram", title: "People affected", names: { label: "people", value: "incidents" } },
    ),
  "exceedance-ja": () =>
    exceedance(
      [
        { name: "観測", points: curve(0.6).filter((_, i) => i < 30), observed: true },
        { name: "対数正規", points: curve(0.55) },
        { name: "切断パレート", points: curve(0.75) },
      ],
      { id: "exceedance", title: "規模の超過確率", lang: "ja" },
    ),
  "timeline-ja": () =>
    timeline(
      [
        { label: "発生", from: "2023-03-01", to: "2023-03-31", on: "2023-03" },
        { label: "発覚・検知", from: "2023-04-12", to: "2023-04-12", on: "2023-04-12" },
        { label: "個人情報保護委員会へ報告", from: "2023-04-15", to: "2023-04-15", on: "2023-04-15" },
        { label: "本人・関係者へ連絡", from: "2023-04-20", to: null, on: "2023-04-20/.." },
        { label: "調査完了", from: null, to: "2023-06-20", on: "../2023-06-20" },
        { label: "公表", from: "2023-05-09", to: "2023-05-09", on: "2023-05-09" },
      ],
      { id: "timeline", title: "事案の経過", lang: "ja" },
    ),
  "timeline-one-day": () =>
    timeline([{ label: "Published", from: "2024-01-01", to: "2024-01-01", on: "2024-01-01" }], {
      id: "one",
      title: "One day",
    }),
  "small-multiples-en": () =>
    smallMultiples(
      ["Account compromise", "Loss", "Website tampering"],
      ["2021", "2022", "2023"].map((name, p) => ({ name, values: [p, 2, 5 - p] })),
      { id: "long", title: "Records by group" },
    ),
  "small-multiples-ja": () =>
    smallMultiples(
      years,
      ["地方公共団体", "教育", "医療・福祉", "卸売・小売", "製造", "情報通信", "金融・保険"].map((name, p) => ({
        name,
        values: years.map((_, i) => (p * 7 + i * 5) % 23),
      })),
      { id: "small", title: "業種別の年次件数", lang: "ja" },
    ),
};
