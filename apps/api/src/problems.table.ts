import type { Words } from "./words.ts";

/** What a kind of problem is: the row that its answer and its page are made from. */
export interface ProblemType {
  readonly status: 400 | 404 | 405 | 406 | 413 | 415 | 422 | 500;
  readonly title: Words;
  /** What has happened, in general. */
  readonly about: Words;
  /** What the client can do about it. */
  readonly remedy: Words;
}

/** Every kind of problem, by the last segment of its type URI `/problems/<slug>`. */
export const problemTypes = {
  "body-too-large": {
    status: 413,
    title: { ja: "本文が大きすぎます", en: "The body is too large" },
    about: {
      ja: "リクエストの本文が、このサーバーの受け付ける上限を超えています。",
      en: "The request body is longer than this server takes.",
    },
    remedy: {
      ja: "本文を分けて送るか、サーバーの NISSHI_BODY_LIMIT を大きくしてください。上限は GET /version で分かります。",
      en: "Send it in parts, or raise NISSHI_BODY_LIMIT on the server. GET /version tells the limit.",
    },
  },
  internal: {
    status: 500,
    title: { ja: "サーバー内部の誤りです", en: "The server failed" },
    about: {
      ja: "サーバー側の不具合で答えを作れませんでした。送られた内容の誤りではありません。",
      en: "A defect of the server kept it from answering. What was sent is not at fault.",
    },
    remedy: {
      ja: "requestId を添えて運用者に知らせてください。",
      en: "Tell the operator, with the requestId.",
    },
  },
  "invalid-body": {
    status: 422,
    title: { ja: "本文の形が違います", en: "The body has the wrong shape" },
    about: {
      ja: "JSON としては読めますが、この操作が受け取る形ではありません。errors の pointer が場所を示します。",
      en: "It is JSON, but not of a shape that this operation takes. The pointers of errors name the places.",
    },
    remedy: {
      ja: "/docs にある本文の形と例に合わせてください。",
      en: "Follow the shapes and examples of the body in /docs.",
    },
  },
  "invalid-query": {
    status: 400,
    title: { ja: "クエリーパラメーターが正しくありません", en: "A query parameter is not valid" },
    about: {
      ja: "知らない名前、許されない値、または二度書かれたパラメーターがあります。",
      en: "A parameter has an unknown name or a value that is not allowed, or is given twice.",
    },
    remedy: {
      ja: "errors の parameter と、そこに挙げた値を見てください。",
      en: "See the parameter of each of errors, and the values that it lists.",
    },
  },
  "invalid-utf8": {
    status: 400,
    title: { ja: "本文が UTF-8 ではありません", en: "The body is not UTF-8" },
    about: {
      ja: "本文に UTF-8 として読めないバイトがあります。Shift_JIS や EUC-JP の文書をそのまま送ると起こります。",
      en: "The body holds bytes that are not UTF-8. A document in Shift_JIS or EUC-JP, sent as it is, does so.",
    },
    remedy: {
      ja: "UTF-8 に変換して送ってください(例: iconv -f CP932 -t UTF-8)。",
      en: "Convert it to UTF-8 first, for example with iconv -f CP932 -t UTF-8.",
    },
  },
  "malformed-json": {
    status: 400,
    title: { ja: "JSON として読めません", en: "The body is not JSON" },
    about: {
      ja: "本文の Content-Type は JSON ですが、JSON の文法(RFC 8259)に合いません。errors が行と桁を示します。",
      en: "The body is declared as JSON and breaks its grammar (RFC 8259). The errors name line and column.",
    },
    remedy: {
      ja: "その場所を直してください。1 行に 1 件の JSON なら application/x-ndjson で送ってください。",
      en: "Mend that place. Send one JSON value a line as application/x-ndjson.",
    },
  },
  "method-not-allowed": {
    status: 405,
    title: { ja: "このメソッドは使えません", en: "The method is not allowed here" },
    about: {
      ja: "この URL はありますが、そのメソッドを受け付けません。",
      en: "The resource exists, but does not take this method.",
    },
    remedy: { ja: "Allow ヘッダーにあるメソッドを使ってください。", en: "Use a method of the Allow header." },
  },
  "not-acceptable": {
    status: 406,
    title: { ja: "求められた形式では答えられません", en: "There is no such representation" },
    about: {
      ja: "Accept が挙げる形式のどれでも、この答えを作れません。",
      en: "This answer exists in none of the media types of Accept.",
    },
    remedy: {
      ja: "Accept を外すか、detail に挙げた形式を含めてください。",
      en: "Leave Accept out, or let it include one of the types that detail lists.",
    },
  },
  "not-found": {
    status: 404,
    title: { ja: "見つかりません", en: "There is nothing here" },
    about: { ja: "この URL には何もありません。", en: "No resource has this address." },
    remedy: {
      ja: "/docs にある URL の一覧を見てください。",
      en: "See the list of addresses in /docs.",
    },
  },
  "too-many-entries": {
    status: 413,
    title: { ja: "件数が多すぎます", en: "There are too many entries" },
    about: {
      ja: "一度に送れるテキストや記録の件数の上限を超えています。",
      en: "The body holds more texts or records than this server takes in one request.",
    },
    remedy: { ja: "分けて送ってください。", en: "Send them in parts." },
  },
  "unsupported-media-type": {
    status: 415,
    title: { ja: "この形式の本文は受け取れません", en: "The body is of a type that is not taken" },
    about: {
      ja: "Content-Type、文字コード、または Content-Encoding が、受け取れるもののどれでもありません。",
      en: "Content-Type, its charset, or Content-Encoding is none of those taken.",
    },
    remedy: {
      ja: "text/plain、application/json、application/x-ndjson のどれかを UTF-8 で、圧縮せずに送ってください。",
      en: "Send text/plain, application/json or application/x-ndjson, in UTF-8 and not compressed.",
    },
  },
} as const satisfies Record<string, ProblemType>;

/** The last segment of a problem's type URI. */
export type ProblemSlug = keyof typeof problemTypes;

/** Path of the page of a kind of problem; with it RFC 9457 calls the problem by its type. */
export function problemPath(slug: ProblemSlug): string {
  return `/problems/${slug}`;
}
