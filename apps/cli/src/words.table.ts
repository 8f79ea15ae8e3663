/** Every word of the command in English; the type of the other languages. */
export const en = {
  about: "Reads breach notices and boarding logs into checked records with evidence.",
  commands: {
    extract: "read text into records, each field with the text that states it",
    check: "check records, or the records of a text",
    stats: "count records, or the records of a text",
    trips: "list trips, and review them or those of a year",
    assess: "say which reporting duties of Japanese law may apply, since when and until when",
    import: "read a boarding log of another system into records",
    export: "write the flights of records in the format of another system",
    "boarding-pass": "decode the string of a boarding pass",
    diff: "say what a later report of an incident changes",
    reextract: "read the texts of a casebook again, and show or keep what that changes",
    generate: "write made-up records of a known law, for trials and measurements",
    schema: "print the JSON Schema of a record",
    list: "list what Nisshi knows: rules, checks, measures, vocabularies, formats",
    help: "show the help of a command",
  },
  details: {
    extract: `Formats:
  table   one line a record, cut to the width of the terminal; a pipe gets it whole
  json    one document: { records, findings, posts }, with errors: […] for files that cannot be read
  ndjson  one record a line, in the order of the files and of the posts in them
Offsets are UTF-16 code units of the text; a byte-order mark at its head is left out.`,
    check: `A file that begins with { or [ and parses is taken as records: one object, a list,
{ "records": […] }, or NDJSON, one a line. Anything else is read as text first.
Folders are read too, and NDJSON packed with gzip or zstd (.ndjson.gz, .ndjson.zst). Files named .ndjson or .jsonl may be
of any length: they are read line by line, and findings come while they are. A line that does not parse is reported with its
number; the others are checked. Up to 100,000 records are also checked against each other.
Text form, one finding a line: FILE:PLACE PATH SEVERITY CODE MESSAGE, where PLACE counts from 1
the post of a text, the line of NDJSON or the member of a list.
Exit 1 when there is an error or a warning, or nothing to check; infos alone are 0.`,
    stats: `Takes what check takes, and folders, and NDJSON packed with gzip or zstd (.ndjson.gz, .ndjson.zst). NDJSON of any
length is read line by line; a line that does not parse is reported with its number, the others count.
Each measure says how many it counts (n), known and unknown; shares have 95 % intervals.
Keys of --by, two at most: cause, sector, year, fiscal-year, month, exposure, misuse, size, jnsa, tsr, kind.`,
    trips: `Takes what stats takes, and looks at the trips in it. Give the trips of earlier years too: with them it can tell what was
met for the first time and compare with the year before. The HTML form is one file that loads nothing and runs nothing.`,
    assess: `Takes what check takes. Answers yes, no or unknown by the statutes as they stood when the body became aware;
where that can be read in several ways, each is said. No legal advice.
Changes for --what-if: people=N, add=CLASS, remove=CLASS, cause=CODE, exposure=CODE, sector=CODE, aware=DATE.`,
    import: `Writes records as NDJSON to standard output, or to --output; what was not understood goes to standard error.
A row that cannot be read is listed with its line; the rest goes in. --dry-run shows which column becomes which
field, and writes nothing. The formats are told by their content; nisshi list formats names them.
Exit 1 when a file, or a row of one, could not be read.`,
    export: `Takes what check takes, and writes one document. What the format cannot carry is said on standard error.
nisshi list formats names them. Exit 1 when a flight had to be left out.`,
    "boarding-pass": `The string is what the bar code of a boarding pass holds (IATA Resolution 792), quoted: it holds spaces.
A pass says the day of the year alone; --reference, a day near the flight or after it, tells the year.
It names its holder and opens the booking: share neither it nor this output.`,
    diff: "Compares the first incident of either file. Exit 1 when they differ.",
    reextract: `Each record that was read from a text is read from it again, as this version reads. What was changed by hand
since stays as it is. Without --apply nothing is written; with it each change is a revision of the record.
Exit 1 when something would change, no longer gives a record, or could not be written.`,
    list: "With a name, all about that one. NAME of vocab is that of a list, say causes.",
  },
  arguments: {
    texts: "text files and folders of them; - for standard input, also read when none is named",
    records: "text, JSON or NDJSON files and folders of them; - for standard input, also read when none is named",
    logs: "files of other systems; - for standard input, also read when none is named",
    pass: "what the bar code holds",
    before: "the earlier report, text or record",
    after: "the later report, text or record",
    kind: "incident or trip",
    generated: "incident",
    what: "rules, checks, measures, vocab or formats",
    name: "one of them, by id or name",
  },
  options: {
    lang: "language of the words",
    format: "form of the output",
    kind: "read every post as this kind instead of judging it",
    reference: "day that dates without a year hang on when the text has none, YYYY-MM-DD",
    preset: "which checks to run: mandatory, recommended, full, statutory or publication (default full)",
    config: "configuration to use (default nisshi.config.json of this folder, when it is there)",
    checkedOn: "day on which suppressions must still hold, YYYY-MM-DD (default today)",
    airports:
      "CSV of airports with iata_code, latitude_deg, longitude_deg, as OurAirports has it (default the list of Nisshi)",
    holidays:
      "list of the public holidays of Japan, a day at the head of each line, as the Cabinet Office has it (default those of 1990 to 2027)",
    fix: "write back what is certain, showing each change; takes records, not text",
    dryRun: "show what --fix would change, write nothing",
    on: "day of the assessment, YYYY-MM-DD: versions of the law that begin later do not apply",
    reading: 'which reading of "became aware" to take',
    closedDays:
      "move a deadline that ends on a Saturday, Sunday, public holiday (through 2027) or 12-29 to 01-03 to the next open day",
    countFirstDay: "count the day of knowing as day 1, not the day after it",
    whatIf: "say what another fact would change, such as people=1001 (repeatable)",
    year: "only the trips of this year, as 2023",
    from: "format of the files",
    times: "what times are where the format does not say",
    nearDay: "a day near the flights, for formats that leave the year out (YYYY-MM-DD)",
    database:
      "SQLite file, or postgres://user:password@host:port/database, that holds the casebook (default $NISSHI_DATABASE, else nisshi.sqlite)",
    space: "name of the casebook in that database",
    apply: "write what changes",
    preview: "show what maps to what, write nothing",
    output: "write to this file instead of standard output",
    to: "format to write",
    by: "group by these keys too (at most two, separated by a comma)",
    measures: "only these measures, by id (separated by commas); see nisshi list measures",
    interval: "which 95 % interval of shares",
    workers: "threads that read NDJSON side by side",
    count: "how many",
    seed: "whole number; the same one gives the same records",
    help: "show this help",
    version: "show the version",
  },
  optionNotes: (choices: readonly string[], preset: string | null) =>
    ` (${[...(choices.length > 0 ? [choices.join(", ")] : []), ...(preset === null ? [] : [`default ${preset}`])].join("; ")})`,
  titles: {} as Readonly<Record<string, string>>,
  examples: "Examples:",
  exits: `Exit codes: 0 fine; 1 findings (errors, warnings), a difference, or input that cannot be read; 2 wrong usage;
130 broken off with Ctrl-C.
Data goes to standard output, words to standard error. NO_COLOR and pipes get no colour.`,
  see: (command: string) => `See ${command} --help`,
  /** What the parser of the command line says, its English as patterns, in the words of the language. */
  usage: [] as readonly (readonly [RegExp, string])[],
  nothingToRead: "nothing to read: name a file, or pipe text in (- is standard input)",
  badDay: (option: string, day: string) => `${option} takes a day of the calendar such as 2025-04-01, not ${day}`,
  badList: (option: string, file: string, reason: string) => `${option} ${file}: ${reason}`,
  noAirports: "has no airports; its first line must name iata_code, latitude_deg and longitude_deg",
  noHolidays: "has no days; a line begins with one, such as 2031-01-01 or 2031/1/1",
  badCount: (option: string, value: string) => `${option} takes a whole number, 0 or more, not ${value}`,
  badChange: (change: string, keys: string) =>
    `--what-if takes KEY=VALUE with KEY one of ${keys} and VALUE a code of its list, not ${change}`,
  situations: { yes: "may apply", no: "does not apply", unknown: "cannot be decided" },
  statuses: {
    within: "within the time",
    late: "after the time",
    "cannot-tell": "done, time cannot be judged",
    "not-stated": "not stated",
  },
  aware: (on: string) => `aware ${on}`,
  notDated: "awareness not dated",
  daysAfter: (on: string, acts: readonly string[]) => `days after ${on}: ${acts.join(", ")}`,
  atLeast: (days: number) => `${days} or more`,
  promptly: "promptly",
  dueBy: (due: string, guide: boolean) => `by ${due}${guide ? " (guide)" : ""}`,
  notInForce: (statutes: string) => `not in force then: ${statutes}`,
  quality: (report: string, notice: string) => `disclosure quality: report ${report}, notice to the people ${notice}`,
  unchanged: "the change alters nothing",
  unknown: (
    what: "preset" | "schema" | "list" | "name" | "kind" | "key" | "measure" | "format",
    asked: string,
    known: readonly string[],
    near: string | null,
  ) => {
    const none = what === "name" ? `nothing there is named ${asked}` : `there is no ${what} ${asked}`;
    const list = known.length > 0 ? ` (${known.join(", ")})` : "";
    return `${none}${list}${near === null ? "" : `; did you mean ${near}?`}`;
  },
  cannotWrite: (reason: string) => `cannot write the output: ${reason}`,
  badConfig: (file: string, reason: string) => `${file}: ${reason}`,
  wanted: (place: string, wanted: string) => `${place === "" ? "the whole" : place} must be ${wanted}`,
  fixNeedsRecords: (file: string) =>
    `${file}: --fix takes records (JSON, NDJSON), not text; make them with nisshi extract ${file} --format ndjson`,
  fixedCount: (n: number, dryRun: boolean) => `${n} ${n === 1 ? "fix" : "fixes"}${dryRun ? ", nothing written" : ""}`,
  suppressed: (n: number) => `suppressed ${n}`,
  unusedSuppression: (check: string) => `no finding needs the suppression of ${check}: take it out`,
  stdin: "standard input",
  faults: {
    missing: "no such file",
    directory: (file: string) => `is a folder; name its files, as in ${file}/*.txt`,
    forbidden: "not allowed to read it; see its permissions",
    binary: "is not text in UTF-8; make plain text of a PDF, a picture or a Word document first",
    unreadable: (reason: string) => `cannot be read: ${reason}`,
    json: (reason: string) => `is broken JSON: ${reason}`,
    emptyFolder: "is a folder without a .txt, .json or .ndjson file in it; name another, or a file",
    notOne: "a line of NDJSON holds one record, not a list",
    lineTooLong: "a line of NDJSON may have 16 MB; this one has more and was passed over",
    encoding: (encoding: string, command: string) => `seems to be ${encoding}; convert it to UTF-8: ${command}`,
    tooLarge: (megabytes: string | null, limit: string) =>
      `is too large${megabytes === null ? "" : ` (${megabytes} MB)`}; one file may have ${limit} MB: split it, a notice or a page a file`,
  },
  importHead: ["column", "field", "rows"],
  noField: "not kept",
  unknownColumn: "unknown",
  imported: (records: number, format: string, left: number) =>
    `${records} ${records === 1 ? "record" : "records"} from ${format}${left > 0 ? `; rows left out ${left}` : ""}`,
  exported: (flights: number, format: string) => `${flights} ${flights === 1 ? "flight" : "flights"} to ${format}`,
  notTrips: (n: number) => `${n} ${n === 1 ? "record is" : "records are"} no trip and left out`,
  unknownCodes: { airport: "unknown airport", airline: "unknown airline" },
  unknownCode: (kind: string, code: string, rows: number, like: readonly string[]) =>
    `${kind} ${code}, ${rows} ${rows === 1 ? "row" : "rows"}${like.length > 0 ? `; did you mean ${like.join(" or ")}?` : ""}`,
  passParts: {
    passengerName: "passenger",
    flight: "flight",
    route: "route",
    date: "date",
    candidates: "may be",
    compartment: "booking class",
    seat: "seat",
    sequence: "check-in sequence",
    bookingReference: "booking reference",
    documentNumber: "document number",
    frequentFlyer: "frequent flyer",
    baggageAllowance: "baggage",
    fastTrack: "fast track",
    issuedOn: "issued",
    airlineUse: "airline's own",
    security: "security data",
  },
  progress: (done: string, total: string | null, file: string) =>
    `reading ${file}: ${done}${total === null ? "" : ` of ${total}`} MB`,
  interrupted: "interrupted; no statistics were made",
  interruptedCheck: (n: number) => `interrupted; ${n} ${n === 1 ? "record was" : "records were"} checked until then`,
  moreBroken: (n: number) => `and ${n} more broken lines`,
  offSchema: (n: number) =>
    `${n} ${n === 1 ? "record does" : "records do"} not follow the schema; nisshi check says where`,
  badYear: (value: string) => `--year takes a year of four digits, not ${value}`,
  badWorkers: (value: string) => `--workers takes a whole number from 1 to 64, not ${value}`,
  tooManyKeys: "--by takes two keys at most",
  reading: (done: number, total: number, file: string) => `reading ${total > 1 ? `${done}/${total} ` : ""}${file}`,
  records: (n: number) => `${n} ${n === 1 ? "record" : "records"}`,
  noRecords: "no records in the input",
  counts: (incidents: number, trips: number, skipped: number) =>
    `incidents ${incidents}, trips ${trips}${skipped > 0 ? `, neither and left out ${skipped}` : ""}`,
  ran: (checks: number) => `${checks} ${checks === 1 ? "check" : "checks"} ran`,
  severities: (errors: number, warnings: number, infos: number) =>
    `errors ${errors}, warnings ${warnings}, infos ${infos}`,
  clean: "nothing found",
  notRun: (ids: readonly string[]) => `not run: ${ids.join(", ")}`,
  why: {
    "needs-text": "needs the text",
    "switched-off": "switched off",
    "too-many-records": "more than 100,000 records",
    interrupted: "interrupted",
  } as Readonly<Record<string, string>>,
  reextract: {
    outcomes: {
      same: "the same",
      changed: "changes",
      lost: "its text gives no such record any more; kept as it is",
      "no-text": "has no text",
      conflict: "has changed meanwhile; run again",
      refused: "the database has no room left",
    },
    byHand: (members: readonly string[]) => `changed by hand, kept: ${members.join(", ")}`,
    noDatabase: (database: string) => `${database}: no such file; --database names the casebook`,
    notOpened: (reason: string) => `the casebook cannot be opened: ${reason}`,
    summary: (counts: Readonly<Record<string, number>>, applied: boolean) =>
      `${counts.same} the same, ${counts.changed} ${applied ? "written" : "would change"}, ${counts.lost} no longer read, ${counts["no-text"]} without a text${
        applied ? `, ${(counts.conflict ?? 0) + (counts.refused ?? 0)} not written` : ""
      }${!applied && (counts.changed ?? 0) > 0 ? "; --apply writes them" : ""}`,
  },
  noIncident: "holds no incident to compare",
  same: "The two reports say the same.",
  changes: { added: "added", removed: "removed", changed: "changed" },
  none: "–",
  kinds: { incident: "incident", trip: "trip" },
  extractHead: ["where", "kind", "date", "who / route", "what", "exposure", "affected", "evidence"],
  listHead: ["id", "what"],
  known: (n: string, unit: string, known: string, unknown: string) =>
    `n ${n} (${unit}), known ${known}, unknown ${unknown}`,
  numbers: "numbers",
  moreRows: (n: number) => `… and ${n} more (--format json or csv has them all)`,
};

/** The words in one language. */
export type Words = typeof en;

/** Every word of the command in Japanese. */
export const ja: Words = {
  about: "漏えい等のお知らせと搭乗記を、根拠つきの点検済み記録にします。",
  commands: {
    extract: "文章を記録にする（項目ごとに根拠の箇所つき）",
    check: "記録、または文章から得た記録を点検する",
    stats: "記録、または文章から得た記録を集計する",
    trips: "搭乗記を一覧にし、全体または一年をまとめる",
    assess: "報告等の義務の対象となり得るか、いつからいつまでかを示す",
    import: "ほかのサービスの搭乗記録を記録にする",
    export: "記録の便をほかのサービスの形式で書き出す",
    "boarding-pass": "搭乗券のバーコードの文字列を読み解く",
    diff: "同じ事案の後の報告で何が変わったかを示す",
    reextract: "事件簿の文章を読み直し、変わるところを示す、または書き込む",
    generate: "既知の分布に従う架空の記録を出力する（試験・計測用）",
    schema: "記録の JSON Schema を出力する",
    list: "規則・点検・集計・語彙・形式の一覧を示す",
    help: "コマンドの説明を表示する",
  },
  details: {
    extract: `形式:
  table   1 件 1 行。端末の幅に収める（パイプには全体を出す）
  json    1 つの文書 { records, findings, posts }。読めないファイルがあれば errors も
  ndjson  1 行 1 件。ファイルの順、その中の投稿の順
位置は文章の UTF-16 コード単位で数えます。先頭の BOM は除きます。`,
    check: `{ か [ で始まり JSON として読めるものは記録（1 件、配列、{ "records": […] }、1 行 1 件の
NDJSON）として、ほかは文章として読みます。
フォルダ、圧縮した NDJSON（.ndjson.gz, .ndjson.zst）も読めます。名前が .ndjson、.jsonl のファイルは長さを問わず
1 行ずつ読み、指摘は読みながら出します。読めない行は行番号つきで知らせ、残りを点検します。10 万件までは記録どうしの
突き合わせも行います。
text 形式は 1 行に指摘 1 件: ファイル:箇所 項目 重さ 符号 説明。箇所は 1 から数え、文章では投稿、
NDJSON では行、配列では要素です。
error か warning があるとき、点検するものがないときは終了コード 1、info だけなら 0 です。`,
    stats: `入力は check と同じほか、フォルダ、圧縮した NDJSON（.ndjson.gz, .ndjson.zst）も読めます。NDJSON は長さを
問わず 1 行ずつ読み、読めない行は行番号つきで知らせ、残りを数えます。
集計ごとに対象数 n、判明、不明を示し、割合には 95 % 区間を付けます。
--by のキー（2 つまで）: cause, sector, year, fiscal-year, month, exposure, misuse, size, jnsa, tsr, kind`,
    trips: `入力は stats と同じで、その中の搭乗記を見ます。以前の年の搭乗記も渡すと、初めての空港などと前年との比較が分かります。
html 形式は、何も読み込まず何も実行しない 1 つのファイルです。`,
    assess: `入力は check と同じです。知った時点の法令により、当たり得る・当たらない・決まらないを答えます。
知った時点の読み方が複数あれば、それぞれ示します。法的助言ではありません。
--what-if の変更: people=人数, add=項目, remove=項目, cause=符号, exposure=符号, sector=符号, aware=日付`,
    import: `記録を NDJSON で標準出力か --output に書き、分からなかったものを標準エラーに示します。
読めない行は行番号つきで知らせ、残りを読みます。--dry-run はどの列がどの項目になるかを示すだけです。
形式は内容から判断します（一覧は nisshi list formats）。
読めないファイルや行があれば終了コード 1 です。`,
    export: `入力は check と同じで、1 つの文書を書きます。形式に欄がなく省いたものは標準エラーに示します。
形式の一覧は nisshi list formats です。
書けない便があれば終了コード 1 です。`,
    "boarding-pass": `搭乗券のバーコードの文字列（IATA 決議 792）です。空白を含むため引用符で囲んでください。
搭乗券には年間通日しかありません。--reference に搭乗に近い日か搭乗後の日を指定すると年が決まります。
氏名と予約を開ける番号を含むため、文字列も出力も人に見せないでください。`,
    diff: "それぞれ最初の事案を比べます。違いがあれば終了コード 1 です。",
    reextract: `文章から読み取った記録を、この版の読み取りで読み直します。その後に人が直した項目はそのまま残ります。
--apply がなければ何も書き込みません。あれば、変わる記録ごとに一つの版として残します。
変わるところがある、記録を読み取れなくなった、書き込めなかった、のいずれかなら終了コード 1 です。`,
    list: "名前を指定するとその詳細を示します。vocab の名前は causes のような一覧の名前です。",
  },
  arguments: {
    texts: "テキストファイルかフォルダ（- は標準入力。指定がないときも標準入力）",
    records: "テキスト、JSON、NDJSON のファイル（- は標準入力。指定がないときも標準入力）",
    logs: "ほかのサービスのファイル（- は標準入力。指定がないときも標準入力）",
    pass: "バーコードの文字列",
    before: "先の報告（文章または記録）",
    after: "後の報告（文章または記録）",
    kind: "incident または trip",
    generated: "incident",
    what: "rules, checks, measures, vocab, formats のどれか",
    name: "その中の一つ（ID または名前）",
  },
  options: {
    lang: "表示の言語",
    format: "出力の形式",
    kind: "判定せず、すべてこの種類として読む",
    reference: "文中に日付がないときに年の基準とする日（YYYY-MM-DD）",
    preset: "行う点検の組: mandatory, recommended, full, statutory, publication（既定は full）",
    config: "使う設定（既定はこのフォルダの nisshi.config.json。なければ設定なし）",
    checkedOn: "抑止の期限を判断する日（YYYY-MM-DD。既定は今日）",
    airports: "空港の CSV（OurAirports と同じ iata_code、latitude_deg、longitude_deg の列。既定は Nisshi の一覧）",
    holidays: "国民の祝日の一覧（行頭に日付。内閣府の CSV を UTF-8 にしたもの。既定は 1990〜2027 年）",
    fix: "確実な修正を示して書き戻す（文章でなく記録が対象）",
    dryRun: "--fix が変える箇所を示すだけで、書き込まない",
    on: "評価の日（YYYY-MM-DD）。それより後に始まる版は当てはめない",
    reading: "「知った」時点のどの読み方をとるか",
    closedDays: "土日、祝日（2027年まで）、12月29日〜1月3日に終わる期限を次の開庁日に延ばす",
    countFirstDay: "知った日の翌日でなく、知った日を1日目と数える",
    whatIf: "別の事実なら何が変わるかを示す（例 people=1001。繰り返し可）",
    year: "この年の搭乗記だけをまとめる（例 2023）",
    from: "ファイルの形式",
    times: "形式が区別しない時刻を何とみなすか",
    nearDay: "年のない形式で、搭乗に近い日（YYYY-MM-DD）",
    database:
      "事件簿のある SQLite ファイル、または postgres://user:password@host:port/database（既定は $NISSHI_DATABASE、なければ nisshi.sqlite）",
    space: "そのデータベースの中の事件簿の名",
    apply: "変わるところを書き込む",
    preview: "どの列がどの項目になるかを示すだけで、書き出さない",
    output: "標準出力でなくこのファイルに書く",
    to: "書き出す形式",
    by: "このキーでも分けて集計する（コンマ区切りで 2 つまで）",
    measures: "行う集計の ID（コンマ区切り。一覧は nisshi list measures）",
    interval: "割合の 95 % 区間の種類",
    workers: "NDJSON を並行して読むスレッドの数",
    count: "件数",
    seed: "乱数の種（整数）。同じ種からは同じ記録ができる",
    help: "この説明を表示する",
    version: "版を表示する",
  },
  optionNotes: (choices, preset) =>
    `（${[...(choices.length > 0 ? [choices.join(", ")] : []), ...(preset === null ? [] : [`既定は ${preset}`])].join("。")}）`,
  titles: { "Usage:": "使い方:", "Arguments:": "引数:", "Options:": "オプション:", "Commands:": "コマンド:" },
  examples: "例:",
  exits: `終了コード: 0 問題なし、1 指摘（error, warning）・違い・読めない入力あり、2 使い方の誤り、130 Ctrl-C による中断。
データは標準出力へ、メッセージは標準エラーへ出します。NO_COLOR とパイプでは色をつけません。`,
  see: (command) => `${command} --help を参照してください`,
  usage: [
    [/^error: unknown option '(.+)'/, "オプション $1 はありません。"],
    [/^error: unknown command '(.+)'/, "コマンド $1 はありません。"],
    [
      /^error: option '(\S+).*' argument '(.*)' is invalid\. Allowed choices are (.+)\./,
      "$1 に「$2」は使えません。使えるのは $3 です。",
    ],
    [/^error: option '(\S+).*' argument missing/, "$1 には値が要ります。"],
    [/^error: missing required argument '(.+)'/, "引数 $1 がありません。"],
    [
      /^error: too many arguments.*Expected (\d+) arguments? but got (\d+).*/,
      "引数が多すぎます（$2 個。使えるのは $1 個まで）。",
    ],
    [/\(Did you mean one of (.+)\?\)/, "もしかして: $1"],
    [/\(Did you mean (.+)\?\)/, "もしかして: $1"],
  ],
  nothingToRead: "入力がありません。ファイル名を指定するか、文章をパイプで渡してください（- は標準入力）",
  badDay: (option, day) => `${option} には 2025-04-01 のような暦にある日を指定してください（指定: ${day}）`,
  badList: (option, file, reason) => `${option} ${file}: ${reason}`,
  noAirports: "空港がありません。1 行目に iata_code、latitude_deg、longitude_deg の列名が必要です",
  noHolidays: "日付がありません。各行の先頭を 2031-01-01 か 2031/1/1 の形にしてください",
  badCount: (option, value) => `${option} には 0 以上の整数を指定してください（指定: ${value}）`,
  badChange: (change, keys) =>
    `--what-if は KEY=VALUE（KEY は ${keys} のどれか、VALUE はその一覧の符号）で指定してください（指定: ${change}）`,
  situations: { yes: "当たり得る", no: "当たらない", unknown: "決まらない" },
  statuses: {
    within: "期間内",
    late: "期間を過ぎている",
    "cannot-tell": "実施の記載あり（時期は判断できない）",
    "not-stated": "記載なし",
  },
  aware: (on) => `知った時点 ${on}`,
  notDated: "知った時点の記載なし",
  daysAfter: (on, acts) => `${on} からの日数: ${acts.join("、")}`,
  atLeast: (days) => `${days}以上`,
  promptly: "速やかに",
  dueBy: (due, guide) => `期限 ${due}${guide ? "（目安）" : ""}`,
  notInForce: (statutes) => `当時施行されていない: ${statutes}`,
  quality: (report, notice) => `開示の充実度: 報告事項 ${report}、本人への通知事項 ${notice}`,
  unchanged: "変更による違いはない",
  unknown: (what, asked, known, near) => {
    const name = {
      preset: "点検の組",
      kind: "種類",
      schema: "スキーマ",
      list: "一覧",
      name: "名前",
      key: "キー",
      measure: "集計",
      format: "形式",
    }[what];
    const list = known.length > 0 ? `（${known.join(", ")}）` : "";
    return `${name} ${asked} はありません${list}${near === null ? "" : `。もしかして: ${near}`}`;
  },
  cannotWrite: (reason) => `出力できません: ${reason}`,
  badConfig: (file, reason) => `${file}: ${reason}`,
  wanted: (place, wanted) => `${place === "" ? "全体" : place} は ${wanted} でなければなりません`,
  fixNeedsRecords: (file) =>
    `${file}: --fix は文章でなく記録（JSON, NDJSON）が対象です。nisshi extract ${file} --format ndjson で記録にしてください`,
  fixedCount: (n, dryRun) => `修正 ${n} 件${dryRun ? "（書き込みなし）" : ""}`,
  suppressed: (n) => `抑止 ${n}`,
  unusedSuppression: (check) => `${check} の抑止に当たる指摘がありません。取り除いてください`,
  stdin: "標準入力",
  faults: {
    missing: "ファイルがありません",
    directory: (file) => `フォルダです。${file}/*.txt のように中のファイルを指定してください`,
    forbidden: "読む権限がありません。ファイルの権限を確かめてください",
    binary: "UTF-8 のテキストではありません。PDF・画像・Word の文書は先にテキストにしてください",
    unreadable: (reason) => `読めません: ${reason}`,
    json: (reason) => `JSON として読めません: ${reason}`,
    emptyFolder: "フォルダの中に .txt、.json、.ndjson のファイルがありません。別のフォルダかファイルを指定してください",
    notOne: "NDJSON は 1 行に 1 件です。配列は書けません",
    lineTooLong: "NDJSON の 1 行は 16 MB までです。この行は読みとばしました",
    encoding: (encoding, command) => `${encoding} のようです。UTF-8 にしてください: ${command}`,
    tooLarge: (megabytes, limit) =>
      `大きすぎます${megabytes === null ? "" : `（${megabytes} MB）`}。1 ファイルは ${limit} MB までです。お知らせや投稿ごとに分けてください`,
  },
  importHead: ["列", "項目", "行"],
  noField: "欄なし",
  unknownColumn: "不明な列",
  imported: (records, format, left) => `${format}から記録 ${records} 件${left > 0 ? `、省いた行 ${left}` : ""}`,
  exported: (flights, format) => `${format}へ ${flights} 便`,
  notTrips: (n) => `搭乗記でないため省いた記録 ${n} 件`,
  unknownCodes: { airport: "不明な空港", airline: "不明な航空会社" },
  unknownCode: (kind, code, rows, like) =>
    `${kind} ${code}（${rows} 行）${like.length > 0 ? `。もしかして: ${like.join("、")}` : ""}`,
  passParts: {
    passengerName: "氏名",
    flight: "便名",
    route: "区間",
    date: "搭乗日",
    candidates: "あり得る日",
    compartment: "予約クラス",
    seat: "座席",
    sequence: "チェックイン順",
    bookingReference: "予約番号",
    documentNumber: "書類番号",
    frequentFlyer: "会員番号",
    baggageAllowance: "手荷物",
    fastTrack: "優先レーン",
    issuedOn: "発行日",
    airlineUse: "航空会社の領域",
    security: "保安データ",
  },
  progress: (done, total, file) => `読み取り中 ${file}: ${done}${total === null ? "" : ` / ${total}`} MB`,
  interrupted: "中断しました。集計は出力していません",
  interruptedCheck: (n) => `中断しました。それまでに記録 ${n} 件を点検しました`,
  moreBroken: (n) => `ほかに読めない行 ${n}`,
  offSchema: (n) => `スキーマに合わない記録 ${n} 件（箇所は nisshi check で分かります）`,
  badYear: (value) => `--year には 4 桁の西暦年を指定してください（指定: ${value}）`,
  badWorkers: (value) => `--workers には 1 から 64 までの整数を指定してください（指定: ${value}）`,
  tooManyKeys: "--by に指定できるキーは 2 つまでです",
  reading: (done, total, file) => `読み取り中 ${total > 1 ? `${done}/${total} ` : ""}${file}`,
  records: (n) => `記録 ${n} 件`,
  noRecords: "入力に記録がありません",
  counts: (incidents, trips, skipped) =>
    `事案 ${incidents}、搭乗記 ${trips}${skipped > 0 ? `、どちらでもなく対象外 ${skipped}` : ""}`,
  ran: (checks) => `点検 ${checks} 種を実施`,
  severities: (errors, warnings, infos) => `error ${errors}、warning ${warnings}、info ${infos}`,
  clean: "指摘なし",
  notRun: (ids) => `未実施: ${ids.join(", ")}`,
  why: {
    "needs-text": "元の文章が必要",
    "switched-off": "切ってある",
    "too-many-records": "記録が 10 万件を超える",
    interrupted: "中断した",
  },
  reextract: {
    outcomes: {
      same: "変わりません",
      changed: "変わります",
      lost: "この種類の記録を読み取れなくなりました (今の記録を残します)",
      "no-text": "文章がありません",
      conflict: "その間に変更されました。もう一度実行してください",
      refused: "データベースに空きがありません",
    },
    byHand: (members) => `人が直したのでそのまま: ${members.join(", ")}`,
    noDatabase: (database) => `${database}: ファイルがありません。--database で事件簿を指定してください`,
    notOpened: (reason) => `事件簿を開けません: ${reason}`,
    summary: (counts, applied) =>
      `変わらない ${counts.same}、${applied ? "書き込んだ" : "変わる"} ${counts.changed}、読み取れない ${counts.lost}、文章なし ${counts["no-text"]}${
        applied ? `、書き込めなかった ${(counts.conflict ?? 0) + (counts.refused ?? 0)}` : ""
      }${!applied && (counts.changed ?? 0) > 0 ? "。--apply で書き込みます" : ""}`,
  },
  noIncident: "比べる事案の記録がありません",
  same: "二つの報告に違いはありません。",
  changes: { added: "追加", removed: "削除", changed: "変更" },
  none: "–",
  kinds: { incident: "事案", trip: "搭乗記" },
  extractHead: ["箇所", "種類", "日付", "組織／区間", "内容", "漏えい", "影響数", "根拠"],
  listHead: ["ID", "内容"],
  known: (n, unit, known, unknown) => `n ${n}（${unit}）、判明 ${known}、不明 ${unknown}`,
  numbers: "数値",
  moreRows: (n) => `… ほか ${n} 行（--format json か csv ですべて）`,
};
