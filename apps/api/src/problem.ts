import { StoreFault } from "@nisshi/store";
import type { Context } from "hono";
import type { AppEnv } from "./env.ts";
import { languageOf } from "./http/language.ts";
import { type ProblemSlug, problemPath, problemTypes } from "./problems.table.ts";
import { TAXII_PATH, TAXII_VERSION } from "./taxii/names.ts";
import type { Language, Words } from "./words.ts";

/** One fault of a request: where it is, what it is called, and what it is in words. */
export interface Fault {
  /** JSON Pointer (RFC 6901) into the body, or into the line's value for NDJSON. */
  readonly pointer?: string;
  /** Name of a query parameter. */
  readonly parameter?: string;
  /** Line of the body, from 1. */
  readonly line?: number;
  /** Column in that line, from 1, in UTF-16 code units. */
  readonly column?: number;
  /** Offset into the body, from 0, in bytes. */
  readonly byte?: number;
  readonly code: string;
  readonly detail: Words;
}

/** A fault as it is sent: its words in one language. */
export type FaultBody = Omit<Fault, "detail"> & { readonly detail: string };

/** A body of `application/problem+json` (RFC 9457), with the faults and the request id as extension members. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly requestId: string;
  readonly errors?: readonly FaultBody[];
}

interface Occurrence {
  readonly detail: Words;
  readonly faults?: readonly Fault[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that cannot be answered as asked. Thrown by what reads the request; turned into HTTP here and nowhere else. */
export class Problem extends Error {
  readonly slug: ProblemSlug;
  readonly occurrence: Occurrence;

  constructor(slug: ProblemSlug, occurrence: Occurrence) {
    super(`${slug}: ${occurrence.detail.en}`);
    this.name = "Problem";
    this.slug = slug;
    this.occurrence = occurrence;
  }
}

/** The most faults that one answer lists. */
const FAULTS_LISTED = 100;

/** A fault with its words in one language. */
export function faultBody(fault: Fault, language: Language): FaultBody {
  return { ...fault, detail: fault.detail[language] };
}

/** The problem as the error message of TAXII (2.1, section 3.6.1). */
function taxiiError({ type, title, status, detail, requestId, errors }: ProblemBody): object {
  return {
    title,
    description: detail,
    error_id: requestId,
    error_code: type,
    http_status: String(status),
    external_details: type,
    ...(errors && { details: { errors } }),
  };
}

function problemResponse(c: Context<AppEnv>, problem: Problem): Response {
  const language = languageOf(c);
  const { status, title } = problemTypes[problem.slug];
  const { detail, faults, headers } = problem.occurrence;
  const body: ProblemBody = {
    type: problemPath(problem.slug),
    title: title[language],
    status,
    detail: detail[language],
    requestId: c.get("requestId"),
    ...(faults && { errors: faults.slice(0, FAULTS_LISTED).map((fault) => faultBody(fault, language)) }),
  };
  const isTaxii = c.req.path.startsWith(TAXII_PATH);
  return c.body(`${JSON.stringify(isTaxii ? taxiiError(body) : body)}\n`, status, {
    "Content-Type": isTaxii ? TAXII_VERSION : "application/problem+json; charset=utf-8",
    "Content-Language": language,
    "Cache-Control": "no-store",
    Vary: "Accept-Language",
    ...headers,
  });
}

/** Seconds after which a storage that did not answer may do so again. */
const RETRY_AFTER = 5;

/** The problem of a storage that does not answer. */
export function unavailable(): Problem {
  const detail = { ja: "データベースが答えません。", en: "The database does not answer." };
  return new Problem("unavailable", { detail, headers: { "Retry-After": String(RETRY_AFTER) } });
}

/** The problem of a storage that has no room left. */
export function storageFull(): Problem {
  const detail = { ja: "データベースに空きがありません。", en: "The database has no room left." };
  return new Problem("storage-full", { detail });
}

/** What a refusal of the database is to the client; null where it is a defect of this server. */
function problemOfStore({ kind }: StoreFault): Problem | null {
  if (kind === "full") return storageFull();
  return kind === "transient" || kind === "unavailable" ? unavailable() : null;
}

/** Answers what was thrown: a {@link Problem} as itself, a refusal of the database as what it is to the client, all else as `internal` without a word of its cause. */
export function answerError(error: Error, c: Context<AppEnv>): Response {
  if (error instanceof Problem) return problemResponse(c, error);
  const known = error instanceof StoreFault ? problemOfStore(error) : null;
  c.get("ports").log({
    level: "error",
    requestId: c.get("requestId"),
    message: error.message,
    stack: error.stack ?? "",
  });
  if (known !== null) return problemResponse(c, known);
  const detail = { ja: "予期しない誤りが起こりました。", en: "Something unexpected went wrong." };
  return problemResponse(c, new Problem("internal", { detail }));
}

/** Answers a path that no route has. */
export function answerNotFound(c: Context<AppEnv>): Response {
  const detail = { ja: `${c.req.path} はありません。`, en: `There is no ${c.req.path}.` };
  return problemResponse(c, new Problem("not-found", { detail }));
}

/** Answers a method that the path does not take. */
export function answerMethod(c: Context<AppEnv>, methods: readonly string[]): Response {
  const allow = methods.join(", ");
  const detail = {
    ja: `${c.req.path} が受け付けるのは ${allow} です。`,
    en: `${c.req.path} takes ${allow}.`,
  };
  return problemResponse(c, new Problem("method-not-allowed", { detail, headers: { Allow: allow } }));
}

/** A name in a collection that has no such member, with the names that it has. */
export function noSuchMember(name: string, members: readonly string[]): Problem {
  return new Problem("not-found", {
    detail: {
      ja: `「${name}」はありません。あるのは ${members.join("、")} です。`,
      en: `There is no "${name}". There are ${members.join(", ")}.`,
    },
  });
}
