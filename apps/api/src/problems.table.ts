import type { Words } from "./words.ts";

/** What a kind of problem is: the row that its answer and its page are made from. */
export interface ProblemType {
  readonly status: 400 | 401 | 403 | 404 | 405 | 406 | 409 | 412 | 413 | 415 | 422 | 428 | 429 | 500 | 501 | 503 | 507;
  readonly title: Words;
  /** What has happened, in general. */
  readonly about: Words;
  /** What the client can do about it. */
  readonly remedy: Words;
}

/** Every kind of problem, by the last segment of its type URI `/problems/<slug>`. */
export const problemTypes = {
  "already-exists": {
    status: 409,
    title: { ja: "その ID はもうあります", en: "The id is taken" },
    about: { ja: "同じ ID の記録がもうあります。", en: "There is a record of this id already." },
    remedy: {
      ja: "PUT か PATCH で更新するか、ID を付けずに送ってください。",
      en: "Update it with PUT or PATCH, or send it without an id.",
    },
  },
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
  forbidden: {
    status: 403,
    title: { ja: "許されていません", en: "That is not allowed" },
    about: {
      ja: "誰からのリクエストかは分かりましたが、この操作をする権限がありません。",
      en: "It is known who asks, and they may not do this.",
    },
    remedy: {
      ja: "detail にある権限を持つトークンを使ってください。",
      en: "Use a token with the scope that detail names.",
    },
  },
  "idempotency-key-reused": {
    status: 422,
    title: {
      ja: "Idempotency-Key がほかのリクエストで使われています",
      en: "The Idempotency-Key belongs to another request",
    },
    about: {
      ja: "同じ鍵で、違う内容のリクエストが前にありました。",
      en: "An earlier request with this key had another content.",
    },
    remedy: {
      ja: "リクエストごとに新しい鍵を作ってください。同じ鍵は、同じ内容の送り直しにだけ使います。",
      en: "Make a new key for each request; the same key is for sending the same content again.",
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
  "invalid-header": {
    status: 400,
    title: { ja: "ヘッダーが正しくありません", en: "A header is not valid" },
    about: {
      ja: "リクエストのヘッダーに、この操作が受け取れない値があります。",
      en: "A header of the request has a value that this operation does not take.",
    },
    remedy: { ja: "errors を見て直してください。", en: "See errors." },
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
  "invalid-record": {
    status: 422,
    title: { ja: "記録の形が違います", en: "The record has the wrong shape" },
    about: {
      ja: "記録がスキーマに合わないため、保存しませんでした。errors の pointer が場所を示します。",
      en: "The record breaks its schema and was not kept. The pointers of errors name the places.",
    },
    remedy: {
      ja: "GET /v1/schemas/incident か /v1/schemas/trip のスキーマに合わせてください。",
      en: "Follow the schema at GET /v1/schemas/incident or /v1/schemas/trip.",
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
  "no-casebook": {
    status: 503,
    title: { ja: "事件簿がありません", en: "There is no casebook here" },
    about: {
      ja: "このサーバーには記録を保存する場所が設定されていません。読み取り・検査・集計は使えます。",
      en: "This server has nowhere to keep records. Reading, checking and counting work.",
    },
    remedy: {
      ja: "運用者は docs/deploy.md のとおりデータベースをつないでください。",
      en: "The operator can connect a database as docs/deploy.md says.",
    },
  },
  "no-log-formats": {
    status: 501,
    title: { ja: "ほかの形式の搭乗記は扱えません", en: "Logs of other systems are not taken here" },
    about: {
      ja: "Workers に置いたサーバーは、ほかのサービスの搭乗記を読み書きする表を積んでいません。",
      en: "An endpoint on Workers does not carry the tables that logs of other systems are read and written with.",
    },
    remedy: {
      ja: "手元で nisshi import を使い、できた記録を POST /v1/import に送るか、Node で動くサーバーに送ってください。",
      en: "Read the log with nisshi import and send its records to POST /v1/import, or ask an endpoint on Node.",
    },
  },
  "no-record": {
    status: 422,
    title: { ja: "記録が読み取れませんでした", en: "The text holds no record" },
    about: {
      ja: "送られた文章から、求められた種類の記録を読み取れませんでした。何も保存していません。",
      en: "No record of the kind asked for could be read from the text. Nothing was kept.",
    },
    remedy: {
      ja: "POST /v1/extract で何が読み取れるかを見るか、kind を付けて送ってください。",
      en: "See with POST /v1/extract what can be read, or send it with its kind.",
    },
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
  "precondition-required": {
    status: 428,
    title: { ja: "If-Match が要ります", en: "If-Match is missing" },
    about: {
      ja: "ほかの人の変更を消さないように、更新と削除には If-Match が要ります。",
      en: "So that nobody's change is lost, an update or deletion says by If-Match which revision it is of.",
    },
    remedy: { ja: "GET で得た ETag を If-Match に入れてください。", en: "Send the ETag of a GET as If-Match." },
  },
  "rate-limited": {
    status: 429,
    title: { ja: "リクエストが多すぎます", en: "There are too many requests" },
    about: { ja: "この時間に受け付ける数を超えました。", en: "More requests came than this server takes in the time." },
    remedy: {
      ja: "Retry-After の秒数を待ってからやり直してください。",
      en: "Wait the seconds of Retry-After, and try again.",
    },
  },
  "revision-conflict": {
    status: 412,
    title: { ja: "その間に変更がありました", en: "The record has changed meanwhile" },
    about: {
      ja: "If-Match の版が、いまの版ではありません。何も変更していません。",
      en: "The revision of If-Match is not the current one. Nothing was changed.",
    },
    remedy: {
      ja: "もう一度 GET して、その版に変更を加えてください。",
      en: "GET the record again and make the change to that revision.",
    },
  },
  "storage-full": {
    status: 507,
    title: { ja: "保存する場所がいっぱいです", en: "The storage is full" },
    about: {
      ja: "データベースに空きがなく、保存できませんでした。",
      en: "The database has no room left, and nothing was kept.",
    },
    remedy: { ja: "運用者に知らせてください。読むことはできます。", en: "Tell the operator. Reading still works." },
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
  unauthenticated: {
    status: 401,
    title: { ja: "トークンが要ります", en: "A token is needed" },
    about: { ja: "トークンがないか、使えないトークンです。", en: "There is no token, or one that is not valid." },
    remedy: {
      ja: "Authorization: Bearer に有効なトークンを入れてください。トークンは運用者か、admin の権限を持つ人が作ります。",
      en: "Send a valid token as Authorization: Bearer. The operator makes tokens, or who has the scope admin.",
    },
  },
  "unknown-log-format": {
    status: 422,
    title: { ja: "搭乗記の形式が分かりません", en: "The format of the log is not known" },
    about: {
      ja: "送られた搭乗記は、見分けられるどの形式でもありませんでした。何も保存していません。",
      en: "What was sent is in none of the formats that are told apart. Nothing was kept.",
    },
    remedy: {
      ja: "from で形式を指定するか、文章の搭乗記なら POST /v1/trips に送ってください。",
      en: "Name the format by from. A log told in words goes to POST /v1/trips.",
    },
  },
  unavailable: {
    status: 503,
    title: { ja: "いまは保存先が答えません", en: "The storage does not answer" },
    about: { ja: "データベースが一時的に答えません。", en: "The database does not answer for the moment." },
    remedy: {
      ja: "Retry-After の秒数を待ってからやり直してください。書き込みには Idempotency-Key を付けると、二重になりません。",
      en: "Wait the seconds of Retry-After, and try again; with an Idempotency-Key a write happens once.",
    },
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
