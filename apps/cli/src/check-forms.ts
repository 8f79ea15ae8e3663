import type { Suppression } from "@nisshi/core/check";
import type { Located } from "./check-work.ts";
import { tint } from "./colour.ts";
import type { faultBody } from "./fault.ts";
import { annotationOf } from "./github.ts";
import { openSpool } from "./spool.ts";
import { visible } from "./visible.ts";
import type { Lang } from "./words.ts";

/** A finding in words, with its record: the number among all, from 0, the file and the place in it. */
export type Said = Located & {
  readonly record: number;
  readonly file: string;
  readonly place: number;
  readonly message: string;
};

/** A check that did not run, and why. */
export interface NotRun {
  readonly id: string;
  readonly why: string;
}

/** What is known only at the end. */
export interface CheckEnd {
  readonly ran: readonly string[];
  readonly notRun: readonly NotRun[];
  readonly errors: readonly ReturnType<typeof faultBody>[];
  /** False where a person broke the run off. */
  readonly ended: boolean;
}

/** Writes findings as they come; each gives text for the output. None holds what grows with the findings. */
export interface CheckForm {
  begin(): string;
  /** A record of the input, in order. */
  source(file: string, place: number): void;
  finding(said: Said): string;
  suppressed(said: Said, by: Suppression): string;
  end(end: CheckEnd): Iterable<string>;
  close(): void;
}

const NOTHING = { begin: () => "", source() {}, suppressed: () => "", end: () => [], close() {} };

function lines(lineOf: (said: Said) => string): CheckForm {
  return { ...NOTHING, finding: (said) => `${lineOf(said)}\n` };
}

const text = lines(({ file, place, path, severity, code, message }) =>
  [visible(`${file}:${place}`), visible(path) || "/", tint(severity, severity), code, visible(message)].join(" "),
);

const ndjson: CheckForm = {
  ...lines(({ region: _region, file, place, ...said }) => JSON.stringify({ ...said, file, place })),
  end: ({ errors }) => errors.map((error) => `${JSON.stringify({ kind: "error", ...error })}\n`),
};

/** The members of a list in a document that JSON.stringify indents by two, one at a time. */
function listMembers(depth: number) {
  const pad = "  ".repeat(depth);
  let any = false;
  return {
    next(value: unknown): string {
      const before = any ? ",\n" : "\n";
      any = true;
      return `${before}${pad}${JSON.stringify(value, null, 2).replaceAll("\n", `\n${pad}`)}`;
    },
    end: (): string => (any ? `\n${pad.slice(2)}]` : "]"),
  };
}

function json(several: boolean): CheckForm {
  const [findings, suppressed, sources] = [listMembers(2), listMembers(2), listMembers(2)];
  const [kept, places] = [openSpool(), openSpool()];
  return {
    begin: () => '{\n  "findings": [',
    source(file, place) {
      if (several) places.add({ file, place });
    },
    finding: ({ region: _region, file: _file, place: _place, ...said }) => findings.next(said),
    suppressed({ region: _region, file: _file, place: _place, message: _message, record, ...finding }, by) {
      kept.add({ finding, by, record });
      return "";
    },
    *end({ ran, notRun, errors }) {
      yield `${findings.end()},\n  "suppressed": [`;
      for (const value of kept.values()) yield suppressed.next(value);
      yield `${suppressed.end()},\n`;
      const members = JSON.stringify({ ran, notRun }, null, 2).slice(2, -2);
      yield members;
      if (several) {
        yield ',\n  "sources": [';
        for (const value of places.values()) yield sources.next(value);
        yield sources.end();
      }
      if (errors.length > 0) yield `,\n${JSON.stringify({ errors }, null, 2).slice(2, -2)}`;
      yield "\n}\n";
    },
    close() {
      kept.close();
      places.close();
    },
  };
}

async function sarif(lang: Lang): Promise<CheckForm> {
  const { resultOf, sarifAround } = await import("./sarif.ts");
  const EMPTY = '"results": []';
  const results = listMembers(4);
  const around = (notRun: readonly NotRun[], ended: boolean) =>
    JSON.stringify(sarifAround(notRun, ended, lang), null, 2).split(EMPTY) as [string, string];
  return {
    ...NOTHING,
    begin: () => `${around([], true)[0]}${EMPTY.slice(0, -1)}`,
    finding: (said) => results.next(resultOf(said, null)),
    suppressed: (said, by) => results.next(resultOf(said, by.reason)),
    end: ({ notRun, ended }) => [`${results.end()}${around(notRun, ended)[1]}\n`],
  };
}

/** The writer of a form; `several` when the findings must say which input they are of. */
export async function formOf(
  format: "text" | "json" | "ndjson" | "sarif" | "github",
  several: boolean,
  lang: Lang,
): Promise<CheckForm> {
  switch (format) {
    case "text":
      return text;
    case "ndjson":
      return ndjson;
    case "github":
      return lines(annotationOf);
    case "json":
      return json(several);
    case "sarif":
      return sarif(lang);
  }
}
