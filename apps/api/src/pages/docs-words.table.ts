import type { Words } from "../words.ts";

/** What holds for every operation, a sentence or two each. */
export const conventions: readonly Words[] = [
  {
    ja: "本文は `text/plain`、`application/json`、`application/x-ndjson` のどれか。文字コードは UTF-8 です。上限は `/version` にあります。",
    en: "A body is `text/plain`, `application/json` or `application/x-ndjson`, in UTF-8. `/version` tells the limits.",
  },
  {
    ja: "NDJSON では、読めない行は行番号を付けて `errors` に入れ、残りの行は処理を続けます。",
    en: "In NDJSON a line that cannot be read is named by its number in `errors`, and the rest goes on.",
  },
  {
    ja: "答えの形式は `Accept` で選びます。`application/x-ndjson` なら 1 行に 1 件です。",
    en: "`Accept` chooses the form of the answer; `application/x-ndjson` gives one a line.",
  },
  {
    ja: "指摘とエラーの言葉は、`?lang=ja` か `?lang=en`、なければ `Accept-Language` で決まります。`code` と `path` は言語によらず同じです。",
    en: "Findings and errors are worded in `?lang=ja` or `?lang=en`, else by `Accept-Language`. Their `code` and `path` are the same in every language.",
  },
  {
    ja: "位置(`start`、`end`)は、送った文字列での UTF-16 コード単位の位置です。JavaScript の `text.slice(start, end)` で引用がそのまま得られます。先頭の BOM は数えません。",
    en: "Places (`start`, `end`) count UTF-16 code units of the text sent: `text.slice(start, end)` in JavaScript gives the quote. A leading byte order mark is not counted.",
  },
  {
    ja: "エラーは RFC 9457 の `application/problem+json` です。`type` がその種類の説明のページ、`errors[].pointer` が本文の中の場所(JSON Pointer)です。",
    en: "Errors are `application/problem+json` (RFC 9457): `type` is the page of its kind, `errors[].pointer` the place in the body (JSON Pointer).",
  },
  {
    ja: "どの答えにも `X-Request-Id` が付きます。送られた値が英数字と _ - = の 64 字以内なら、それを返します。",
    en: "Every answer has an `X-Request-Id`; one that is sent comes back when it is at most 64 letters, digits, _, - or =.",
  },
  {
    ja: "どのサイトのスクリプトからも、資格情報なしで呼び出せます(CORS)。",
    en: "Scripts of any site may call it, without credentials (CORS).",
  },
];
