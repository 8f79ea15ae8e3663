/** Why an input could not be read; said in words by {@link faultWords}. */
export type Fault =
  | { readonly code: "missing" | "directory" | "forbidden" | "binary" }
  | { readonly code: "unreadable" | "json"; readonly reason: string }
  | { readonly code: "too-large"; readonly bytes: number | null; readonly limit: number }
  | { readonly code: "encoding"; readonly encoding: string };

export type Lang = "ja" | "en";

/** The language of the words: as asked for, else Japanese where the locale is Japanese. */
export function languageOf(asked: string | undefined, env: NodeJS.ProcessEnv): Lang {
  if (asked === "ja" || asked === "en") return asked;
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return locale.startsWith("ja") ? "ja" : "en";
}

const en = {
  about: "Reads breach notices and boarding logs into checked records with evidence.",
  aboutExtract: "read text into records, each field with the text that states it",
  aboutCheck: "check records, or the records of a text",
  aboutStats: "count records, or the records of a text",
  aboutDiff: "say what a later report of an incident changes",
  aboutSchema: "print the JSON Schema of a record",
  aboutList: "list what Nisshi knows: rules, checks, measures, vocabularies",
  argFiles: "text files; - for standard input",
  argRecords: "text, JSON or NDJSON files; - for standard input",
  argBefore: "the earlier report, text or record",
  argAfter: "the later report, text or record",
  argName: "one of the list, by id or name",
  commandHelp: "show the help of a command",
  optionLang: "language of the words",
  optionFormat: "form of the output",
  optionKind: "read every post as this kind instead of judging it",
  optionReference: "day that dates without a year hang on when the text has none, YYYY-MM-DD",
  optionPreset: "which checks to run: mandatory, recommended or full",
  optionHelp: "show this help",
  optionVersion: "show the version",
  examples: "Examples",
  exits: "Exit codes: 0 fine, 1 findings (warnings or errors) or something unreadable, 2 wrong usage.\nData goes to standard output, words to standard error.",
  seeHelp: "see nisshi --help",
  nothingToRead: "nothing to read: name a file, or - to read standard input",
  badReference: "--reference wants a day such as 2025-04-01, not",
  unknownPreset: "there is no preset",
  unknownKind: "there is no schema for",
  unknownList: "there is no list of",
  unknownName: "there is nothing by the name",
  didYouMean: "did you mean",
  one: "record",
  many: "records",
  noRecords: "no records in the input",
  notTwo: "holds no incident to compare",
  same: "The two reports say the same.",
  clean: "nothing found",
  ran: "checks ran on",
  notRun: "not run",
  line: "line",
  none: "–",
  headExtract: ["where", "kind", "date", "who / route", "what", "exposure", "affected", "fields with evidence"],
  headStats: ["measure", "value", "n", "share"],
  headList: ["id", "what"],
  known: "known",
  unknown: "unknown",
  of: "of",
  skipped: "skipped",
  incident: "incident",
  trip: "trip",
  added: "added",
  removed: "removed",
  changed: "changed",
};

export type Words = typeof en;

const ja: Words = {
  about: "漏えい等のお知らせと搭乗記を、根拠つきの点検済み記録にします。",
  aboutExtract: "文章を記録にする（項目ごとに根拠の箇所つき）",
  aboutCheck: "記録、または文章から得た記録を点検する",
  aboutStats: "記録、または文章から得た記録を集計する",
  aboutDiff: "同じ事案の後の報告で何が変わったかを示す",
  aboutSchema: "記録の JSON Schema を出力する",
  aboutList: "規則・点検・集計・語彙の一覧",
  argFiles: "テキストファイル（- は標準入力）",
  argRecords: "テキスト、JSON または NDJSON のファイル（- は標準入力）",
  argBefore: "先の報告（文章または記録）",
  argAfter: "後の報告（文章または記録）",
  argName: "一覧の中の一つ（ID または名前）",
  commandHelp: "コマンドの説明を表示する",
  optionLang: "表示の言語",
  optionFormat: "出力の形式",
  optionKind: "判定せず、すべてこの種類として読む",
  optionReference: "文中に日付がないときに年の基準とする日（YYYY-MM-DD）",
  optionPreset: "行う点検の組（mandatory, recommended, full）",
  optionHelp: "この説明を表示する",
  optionVersion: "版を表示する",
  examples: "例",
  exits: "終了コード: 0 問題なし、1 指摘（警告以上）または読めない入力あり、2 使い方の誤り。\nデータは標準出力へ、メッセージは標準エラーへ出ます。",
  seeHelp: "nisshi --help を参照",
  nothingToRead: "入力がありません。ファイル名か、標準入力なら - を指定してください",
  badReference: "--reference には 2025-04-01 のような日付を指定してください:",
  unknownPreset: "次の名前の組はありません:",
  unknownKind: "次のスキーマはありません:",
  unknownList: "次の一覧はありません:",
  unknownName: "次の名前のものはありません:",
  didYouMean: "もしかして",
  one: "件の記録",
  many: "件の記録",
  noRecords: "入力に記録がありません",
  notTwo: "比べる事案の記録がありません",
  same: "二つの報告に違いはありません。",
  clean: "指摘なし",
  ran: "種の点検を実施、対象",
  notRun: "未実施",
  line: "行",
  none: "–",
  headExtract: ["箇所", "種類", "日付", "組織／区間", "内容", "漏えい", "影響数", "根拠のある項目"],
  headStats: ["集計", "値", "件数", "割合"],
  headList: ["ID", "内容"],
  known: "判明",
  unknown: "不明",
  of: "／",
  skipped: "対象外",
  incident: "事案",
  trip: "搭乗記",
  added: "追加",
  removed: "削除",
  changed: "変更",
};

export const words: Readonly<Record<Lang, Words>> = { ja, en };

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(0);

/** Why an input could not be read and what to do about it, in one line. */
export function faultWords(file: string, fault: Fault, lang: Lang): string {
  const name = file === "-" ? (lang === "ja" ? "標準入力" : "standard input") : file;
  switch (fault.code) {
    case "missing":
      return lang === "ja" ? `${name}: ファイルがありません` : `${name}: no such file`;
    case "directory":
      return lang === "ja" ? `${name}: フォルダです。${name}/*.txt のようにファイルを指定してください` : `${name}: is a folder; name its files, as in ${name}/*.txt`;
    case "forbidden":
      return lang === "ja" ? `${name}: 読む権限がありません` : `${name}: not allowed to read it`;
    case "binary":
      return lang === "ja" ? `${name}: テキストではありません（PDF や Word の文書は先にテキストにしてください）` : `${name}: is not text; convert a PDF or a Word document to plain text first`;
    case "unreadable":
      return `${name}: ${fault.reason}`;
    case "json":
      return lang === "ja" ? `${name}: JSON として読めません: ${fault.reason}` : `${name}: is not valid JSON: ${fault.reason}`;
    case "encoding":
      return lang === "ja"
        ? `${name}: ${fault.encoding} のようです。UTF-8 にしてください: iconv -f ${fault.encoding} -t UTF-8 ${file === "-" ? "" : file}`.trimEnd()
        : `${name}: seems to be ${fault.encoding}; convert it: iconv -f ${fault.encoding} -t UTF-8 ${file === "-" ? "" : file}`.trimEnd();
    case "too-large": {
      const size = fault.bytes === null ? "" : ` (${megabytes(fault.bytes)} MB)`;
      return lang === "ja"
        ? `${name}: 大きすぎます${size}。一つのテキストは ${megabytes(fault.limit)} MB までです。分けてください`
        : `${name}: is too large${size}; one text may have ${megabytes(fault.limit)} MB, split it`;
    }
  }
}
