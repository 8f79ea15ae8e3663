import type { RowFooting } from "../../src/extract/assemble/trip/row-times.ts";

type Rows<T> = readonly (readonly [text: string, expected: T])[];

/** Types of aircraft found in a text. */
export const aircraft: Rows<readonly string[]> = [
  ["機材はボーイング737-800です", ["B737-800"]],
  ["エアバスA321neo", ["A321neo"]],
  ["B78XとB77W", ["B787-10", "B777-300ER"]],
  ["ボンバルディアDHC8-Q400", ["DHC-8-400"]],
  ["エンブラエル190、ERJ175", ["E190", "E175"]],
  ["ATR72-600", ["ATR72-600"]],
  ["777円の弁当と737便", []],
  ["A3用紙とE10番", []],
];

/** Registration marks found in a text. */
export const registrations: Rows<readonly string[]> = [
  ["レジはJA12VA", ["JA12VA"]],
  ["JA-8976", ["JA8976"]],
  ["HL7782とB-KPA", ["HL7782", "B-KPA"]],
  ["N700系の新幹線でJA共済へ", []],
];

/** The writer's seat. */
export const seats: Rows<string | null> = [
  ["座席は31Hの通路側", "31H"],
  ["元の座席は3A、新しい座席は22Kです", "22K"],
  ["夫は7B、私は7A", "7A"],
  ["9Cから2Aへ替わりました", "2A"],
  ["RWY34Lから離陸、C滑走路", null],
];

/** Clock times found in a text. */
export const clocks: Rows<readonly string[]> = [
  ["9時5分に着き、午後3時半に出る", ["09:05", "15:30"]],
  ["6:50-8:25", ["06:50", "08:25"]],
  ["8時前に着き、2時間待つ", []],
  ["所要1時間20分", []],
];

/** Pairs of times under a word. */
export const pairs: Rows<readonly string[]> = [
  ["定刻 0710/0845 実際 0722-0850", ["07:10-08:45", "07:22-08:50 actual"]],
  ["7:15発 9:00着", ["07:15-09:00"]],
  ["予定は未定", []],
];

/** Departure scheduled and flown, arrival scheduled and flown, as running text tells them. */
export const times: Rows<string> = [
  ["定刻は8:10。8:17にプッシュバック、8:31離陸。9:40着陸、9:46スポットイン。定刻9:35。", "08:10 08:17 09:35 09:46"],
  ["8時40分に動き始め、8時52分に離陸した。", "- 08:40 - -"],
  ["7:05、Take off。8:12、Landing。", "- 07:05 - 08:12"],
  ["出発は12:20の予定が、機材繰りで12:55まで遅れた。", "12:20 12:55 - -"],
  ["定刻の16時5分に出発。", "16:05 16:05 - -"],
  ["ドアが閉まったのは9:58。搭乗開始は9:30。", "- - - -"],
  ["到着は13:40頃になる見込みとのこと。", "- - - -"],
  ["10:30発のJL777便を横目に見る。", "- - - -"],
];

/** Times of a row: departure scheduled and flown, take-off, arrival scheduled and flown, landing; the footing of its label. */
export const rowTimes: readonly (readonly [text: string, footing: RowFooting, expected: string])[] = [
  ["定刻12:15 プッシュバック12:22 離陸12:41", { side: "departure" }, "12:15 12:22 12:41 - - -"],
  ["定刻14:00 着陸13:58 スポットイン14:04", { side: "arrival" }, "- - - 14:00 14:04 13:58"],
  ["定刻14:40の予定が15:05に変更との案内", { side: "departure" }, "14:40 - - - - -"],
  ["0:05発 5:05着", { kind: "scheduled" }, "00:05 - - 05:05 - -"],
  ["0:19 プッシュバック、4:52 スポットイン", { kind: "actual" }, "- 00:19 - - 04:52 -"],
  ["関西 7:05 → 仁川 9:00", {}, "07:05 - - 09:00 - -"],
  ["7:30(7:41)→10:05(10:22)", {}, "07:30 07:41 - 10:05 10:22 -"],
  ["7:30-10:05 / 7:41-10:22", {}, "07:30 07:41 - 10:05 10:22 -"],
  ["10:20-9:10(予定) / 10:44-9:03(実績)", {}, "10:20 10:44 - 09:10 09:03 -"],
  ["鹿児島 9:05→9:12 / 羽田 10:40→10:41", {}, "09:05 09:12 - 10:40 10:41 -"],
  ["17:00発→21:30着(実際 16:55発→21:12着)", {}, "17:00 16:55 - 21:30 21:12 -"],
  ["12:15(実際12:22)", { side: "departure" }, "12:15 12:22 - - - -"],
  ["12:22(定刻12:15)", { side: "departure" }, "12:15 12:22 - - - -"],
  ["12:15→12:22", { side: "departure" }, "12:15 12:22 - - - -"],
  ["OUT 1405 OFF 1420 ON 1530 IN 1536", {}, "- 14:05 14:20 - 15:36 15:30"],
  ["STD1405 ATD1410 STA1530 ATA1536", {}, "14:05 14:10 - 15:30 15:36 -"],
  ["10:52 ブロックイン(STA11:10)", {}, "- - - 11:10 10:52 -"],
  ["定刻8:00 出発8:06 到着9:42(定刻9:45)", {}, "08:00 08:06 - 09:45 09:42 -"],
  ["HND0730-OKA1005", {}, "07:30 - - 10:05 - -"],
  ["2024/9/22 NH1234 搭乗開始12:40", {}, "- - - - - -"],
];
