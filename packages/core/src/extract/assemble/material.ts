import type { Span } from "../../kernel/span.ts";
import type { DateValue } from "../date-value.ts";
import type { DocumentDate } from "../ja/document-date.ts";
import { documentDates } from "../ja/document-date.ts";
import type { Line, Passage, Sentence } from "../passage.ts";
import { lineAt, sentenceAt } from "../passage.ts";
import { isKind, type Mention, type MentionKind, type Reading } from "../types.ts";

/** A place of the reading text that backs a value, and the rule that read it. */
export interface Cite extends Span {
  readonly rule: string;
}

/** A value with the places that state it; `implied` names the rule when no place states it itself. */
export interface Cited<T> {
  readonly value: T;
  readonly cites: readonly Cite[];
  readonly implied?: string;
}

/** Everything the assemblers read of one post. */
export interface Material {
  readonly reading: Reading;
  readonly passage: Passage;
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** Mentions of one kind, in order of reading. */
  readonly of: <K extends MentionKind>(kind: K) => readonly Mention<K>[];
  /** Lexicon terms of one topic (`Lexicon.topic`), in order of reading. */
  readonly terms: (topic: string) => readonly Mention<"term">[];
  /** Dates of the document itself, best first. */
  readonly documentDates: readonly (DocumentDate & { readonly when: DateValue | null })[];
  readonly sentenceOf: (at: number) => Sentence | undefined;
  readonly lineOf: (at: number) => Line | undefined;
}

/** Gathers what the assemblers read. `raw` are the mentions before dates were completed. */
export function gather(
  reading: Reading,
  mentions: readonly Mention[],
  raw: readonly Mention[],
  topicOf: ReadonlyMap<string, string>,
): Material {
  const byKind = new Map<string, Mention[]>();
  const byTopic = new Map<string, Mention<"term">[]>();
  for (const mention of mentions) {
    const list = byKind.get(mention.kind);
    if (list === undefined) byKind.set(mention.kind, [mention]);
    else list.push(mention);
    if (!isKind(mention, "term")) continue;
    const topic = topicOf.get(mention.rule) ?? mention.rule;
    const terms = byTopic.get(topic);
    if (terms === undefined) byTopic.set(topic, [mention]);
    else terms.push(mention);
  }
  const { passage } = reading;
  const whens = (byKind.get("when") ?? []) as Mention<"when">[];
  return {
    reading,
    passage,
    text: passage.text,
    mentions,
    of: <K extends MentionKind>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly Mention<K>[],
    terms: (topic) => byTopic.get(topic) ?? [],
    documentDates: documentDates(raw, passage).map((date) => ({
      ...date,
      when: whens.find((w) => w.start === date.start)?.value ?? null,
    })),
    sentenceOf: (at) => passage.sentences[sentenceAt(passage, at)],
    lineOf: (at) => passage.lines[lineAt(passage, at)],
  };
}

/** A cite of a mention. */
export function cite(mention: Mention): Cite {
  return { start: mention.start, end: mention.end, rule: mention.rule };
}

/** The cites of a completed date: the dates that lent it parts, then its own place. */
export function citeDate(mention: Mention<"when">): Cite[] {
  return [
    ...mention.value.basis.map((span) => ({ start: span.start, end: span.end, rule: mention.rule })),
    cite(mention),
  ];
}
