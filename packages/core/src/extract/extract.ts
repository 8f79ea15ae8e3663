import type { Incident } from "../incident/index.ts";
import { type Finding, finding } from "../kernel/issue.ts";
import type { Trip } from "../trip/index.ts";
import { openLedger } from "./assemble/draft.ts";
import { assembleIncident, type IncidentDraft } from "./assemble/incident/index.ts";
import { gather } from "./assemble/material.ts";
import { assembleTrip, type TripDraft } from "./assemble/trip/index.ts";
import { buildEngine, type Engine } from "./engine.ts";
import { lexicons } from "./ja/lexicon/index.ts";
import { refiners } from "./ja/pipeline.ts";
import { rules } from "./ja/rules/index.ts";
import { readPassage } from "./passage.ts";
import { type Post, splitPosts } from "./posts.ts";
import { pageSpan, type ReadingText, readingText } from "./reading-text.ts";
import { isKind, type Mention, type Reading, type TraceStep } from "./types.ts";

/** What reading a page may be told. */
export interface ExtractOptions {
  /** The day that dates without a year hang on when the text has none of its own: `YYYY-MM-DD`. */
  readonly reference?: string;
  /** Name put into `source.file` of the records. */
  readonly file?: string;
  /** Reads every post as this kind instead of judging it. */
  readonly kind?: "incident" | "trip";
  /** Called after each step of the engine, for debugging a rule. */
  readonly trace?: (step: TraceStep) => void;
}

/** A finding of the extraction with the post that it is about. */
export interface ExtractedFinding extends Finding {
  readonly source: {
    readonly file: string | null;
    readonly post: number;
    readonly start: number;
    readonly end: number;
  };
}

/** What a page says. */
export interface Extraction {
  readonly records: (Incident | Trip)[];
  readonly findings: ExtractedFinding[];
  readonly posts: Post[];
}

let engine: Engine | undefined;

/** The engine of the Japanese grammar, built at first use and kept: it holds no state of a reading. */
function japanese(): Engine {
  engine ??= buildEngine({ rules, lexicons, refiners });
  return engine;
}

const topicOf: ReadonlyMap<string, string> = new Map(lexicons.map((lexicon) => [lexicon.id, lexicon.topic]));

/**
 * Dates that could not be completed (no year anywhere, or no such day), as one finding with the first of them, and dates
 * whose stated weekday is another. A clock time alone is no date.
 */
function dateFindings(page: string, reading: ReadingText, mentions: readonly Mention[]): Finding[] {
  const quote = (mention: Mention) => {
    const { start, end } = pageSpan(reading, mention);
    return page.slice(start, end);
  };
  const open = mentions.filter((m) => isKind(m, "date") && (m.value.month !== null || m.value.day !== null));
  const [first] = open;
  const undated =
    first === undefined
      ? []
      : [finding("extract/date-without-year", "info", "", { text: quote(first), count: open.length })];
  return [
    ...undated,
    ...mentions.flatMap((mention) =>
      isKind(mention, "when") && mention.value.weekdayMismatch
        ? [finding("extract/weekday-mismatch", "warning", "", { text: quote(mention), on: mention.value.day })]
        : [],
    ),
  ];
}

/** Fields that every disclosure or log decides sooner or later and this text does not. */
function leftOut(draft: IncidentDraft | TripDraft): Finding[] {
  const open =
    draft.kind === "trip"
      ? draft.flights.length === 0
        ? ["flights"]
        : []
      : (["organization", "publishedOn", "cause"] as const).filter((field) => draft[field] === null);
  return open.map((field) => finding("extract/field-left-out", "info", `/${field}`, { field }));
}

function readPost(page: string, post: Post, kind: "incident" | "trip", options: ExtractOptions) {
  const source = { file: options.file ?? null, post: post.index, start: post.start, end: post.end };
  const reading = readingText(page, post);
  const passage = readPassage(reading.text);
  const context: Reading = { passage, reference: options.reference ?? null };
  let raw: readonly Mention[] = [];
  const mentions = japanese().read(context, (step) => {
    if (step.stage === "ja/merge-ranges") raw = step.mentions;
    options.trace?.(step);
  });
  const material = gather(context, mentions, raw, topicOf);
  const ledger = openLedger(page, reading);
  const draft = kind === "incident" ? assembleIncident(material, ledger) : assembleTrip(material, ledger);
  const record = { ...draft, source, evidence: ledger.evidence, implied: ledger.implied } as Incident | Trip;
  const findings = [...dateFindings(page, reading, mentions), ...leftOut(draft)].map((f) => ({ ...f, source }));
  return { record, findings };
}

/**
 * Reads a page of text into checked-to-be records: splits it into posts, judges each (incident, trip or other) and reads
 * what the text states, each field with the spans that state it. Deterministic, without network, clock or model; linear
 * in the length of the text. Never throws on any string.
 *
 * @example
 * const { records } = extract("【搭乗記】日本航空JL915 羽田空港(HND)⇒那覇空港(OKA)", { file: "log.txt" });
 * // records[0].flights[0].number === "915"
 */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  const posts = splitPosts(text);
  const records: (Incident | Trip)[] = [];
  const findings: ExtractedFinding[] = [];
  const file = options.file ?? null;
  if (posts.length === 0)
    findings.push({
      ...finding("extract/empty-input", "warning", "", {}),
      source: { file, post: 0, start: 0, end: 0 },
    });
  for (const post of posts) {
    const kind = options.kind ?? post.kind;
    if (kind === "other") {
      const source = { file, post: post.index, start: post.start, end: post.end };
      findings.push({ ...finding("extract/no-record", "info", "", {}), source });
      continue;
    }
    const read = readPost(text, post, kind, options);
    records.push(read.record);
    findings.push(...read.findings);
  }
  return { records, findings, posts };
}
