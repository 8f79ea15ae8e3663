import type { Lexicon } from "../../types.ts";

/**
 * Acts and words beside a clock time of a flight: what the time is of. `off-block` and `in-block` are gate or block times,
 * `off` and `on` the wheels, `due` the timetable, `idle` any other moment.
 */
export const tripCues = {
  id: "ja/trip-cues",
  topic: "trip-cue",
  terms: [
    ["off-block", "プッシュバック", "プッシュ・バック", "プッシュアウト", "Pushback", "PushBack", "Push back", "push back", "Pushbuck", "PUSH BACK", "PUSHBACK", "後退", "動き始め", "動き出", "動きだ", "動きはじめ", "スポットを離れ", "スポットを後に", "スポットアウト", "Spot out", "SPOT OUT", "SpotOut", "ゲートを離れ", "ゲートを後に", "駐機場を離れ", "駐機場を後に", "搭乗口を離れ", "搭乗口を後に", "ブロックアウト", "Block out", "BLOCK OUT", "ブロックオフ", "Block off", "出発", "ゲートアウト", "スポットを出", "トーイング開始", "押し出さ", "自走で", "滑り出", "発車", "ランプアウト", "Ramp out", "Departure", "動いた", "動きます"],
    ["in-block", "スポットイン", "Spot in", "SPOT IN", "Spot In", "SpotIn", "Spotin", "ゲートイン", "ゲートに入", "ゲートに着", "ゲートに到着", "ゲート到着", "スポットに入", "スポットに着", "スポットに到着", "スポット到着", "スポットには", "スポットへ", "スポットに停", "スポットに止", "駐機場に着", "駐機場に入", "駐機場に到着", "駐機", "ブロックイン", "Block in", "BLOCK IN", "Block In", "到着", "着きました", "着いた", "着きます", "着いて", "着いてしま", "着く", "ランプイン", "Ramp in", "Arrival", "搭乗橋", "ボーディングブリッジ", "停止"],
    ["off", "離陸", "Take off", "Takeoff", "TakeOff", "TAKE OFF", "Take Off", "テイクオフ", "テークオフ", "Airborne", "車輪が浮", "浮き上が", "空の上", "飛び立", "地面を離れ", "滑走路を離れ", "Take-off", "T/O", "飛び上が", "舞い上が", "を離れたのが", "を離れました", "airborne", "浮揚", "を離れ"],
    ["on", "着陸", "Landing", "LANDING", "Land", "ランディング", "タッチダウン", "Touch down", "Touchdown", "TOUCH DOWN", "滑走路に降り", "接地", "滑走路に下り", "滑走路へ降り", "L/D", "車輪が地面", "降り立"],
    ["due", "定刻", "定時", "予定", "本来", "時刻表", "当初", "ダイヤ", "スケジュール", "STD", "STA", "所定"],
    ["idle", "搭乗開始", "優先搭乗", "一般搭乗", "搭乗案内", "搭乗が始ま", "搭乗を開始", "搭乗締切", "搭乗の案内", "事前改札", "改札", "ボーディング開始", "搭乗口", "ドアクローズ", "Doorclose", "Door close", "ドアクロ", "Door Close", "ドアが閉", "扉が閉", "ドア閉", "ドアは閉", "扉は閉", "Taixing", "Taxiing", "Taxing", "タキシング", "タクシー", "ベルト着用", "シートベルト", "案内", "見込み", "見込", "予想", "頃になる", "アナウンス", "機内食", "朝食", "昼食", "夕食", "ミール", "飲み物", "起床", "起き", "家を出", "ホテル", "駅", "電車", "バス", "チェックイン", "保安検査", "出国", "入国", "検疫", "ラウンジ", "目が覚", "降下", "巡航", "水平飛行", "消灯", "点灯", "閉店", "開店", "営業", "店じまい", "オープン", "変更", "最終", "発のバス", "特急", "新幹線", "搭乗時刻", "搭乗時間", "ボーディング"],
  ],
} satisfies Lexicon;
