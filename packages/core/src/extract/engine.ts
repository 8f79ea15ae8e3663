import { resolveOverlaps } from "./resolve.ts";
import { buildScanner, type Scanner } from "./scanner.ts";
import type { Lexicon, Mention, Reading, Refiner, Rule, TraceStep } from "./types.ts";

/** A grammar made ready: rules and lexicons behind one scanner. */
export interface Engine {
  /** Finds mentions, settles overlaps, runs the refiners; in order of reading. */
  readonly read: (reading: Reading, trace?: (step: TraceStep) => void) => readonly Mention[];
}

/** What an engine is made of. */
export interface Grammar {
  readonly rules: readonly Rule[];
  readonly lexicons: readonly Lexicon[];
  readonly refiners: readonly Refiner[];
}

type Entry = { readonly rule: Rule } | { readonly lexicon: Lexicon; readonly code: string };

const DIGITS = "#";

function entriesOf({ rules, lexicons }: Grammar): { literals: string[]; entries: Entry[]; digitRules: Rule[] } {
  const literals: string[] = [];
  const entries: Entry[] = [];
  const digitRules: Rule[] = [];
  for (const rule of rules) {
    for (const head of rule.heads) {
      if (head === DIGITS) digitRules.push(rule);
      else {
        literals.push(head);
        entries.push({ rule });
      }
    }
  }
  for (const lexicon of lexicons) {
    for (const [code, ...words] of lexicon.terms) {
      for (const word of words) {
        literals.push(word);
        entries.push({ lexicon, code });
      }
    }
  }
  return { literals, entries, digitRules };
}

function tryRule(rule: Rule, text: string, at: number, found: Mention[]): void {
  rule.pattern.lastIndex = at;
  const match = rule.pattern.exec(text);
  if (match === null || match[0] === "") return;
  const value = rule.produce(match, { text });
  if (value === null) return;
  found.push({ rule: rule.id, kind: rule.kind, start: at, end: at + match[0].length, value });
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Tries the rules headed by digits at the start of each run of digits. */
function readNumbers(rules: readonly Rule[], text: string, found: Mention[]): void {
  for (let i = 0; i < text.length; i++) {
    if (!isDigit(text.charCodeAt(i))) continue;
    for (const rule of rules) tryRule(rule, text, i, found);
    while (isDigit(text.charCodeAt(i + 1))) i += 1;
  }
}

function scanAll(scanner: Scanner, entries: readonly Entry[], text: string, found: Mention[]): void {
  scanner.scan(text, (index, start, end) => {
    const entry = entries[index] as Entry;
    if ("rule" in entry) tryRule(entry.rule, text, start, found);
    else found.push({ rule: entry.lexicon.id, kind: "term", start, end, value: { code: entry.code } });
  });
}

/** Makes an engine of a grammar. Building costs a few milliseconds; keep the engine. */
export function buildEngine(grammar: Grammar): Engine {
  const { literals, entries, digitRules } = entriesOf(grammar);
  const scanner = buildScanner(literals);
  return {
    read(reading, trace) {
      const { text } = reading.passage;
      const found: Mention[] = [];
      scanAll(scanner, entries, text, found);
      readNumbers(digitRules, text, found);
      let mentions: readonly Mention[] = resolveOverlaps(found);
      trace?.({ stage: "resolve", before: found.length, after: mentions.length, mentions });
      for (const refiner of grammar.refiners) {
        const before = mentions.length;
        mentions = refiner.refine(mentions, reading);
        trace?.({ stage: refiner.id, before, after: mentions.length, mentions });
      }
      return mentions;
    },
  };
}
