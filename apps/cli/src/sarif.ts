import { casebookChecks, checks } from "@nisshi/core/check";
import manifest from "../package.json" with { type: "json" };
import type { NotRun, Said } from "./check-forms.ts";
import { type Lang, words } from "./words.ts";

const LEVELS = { error: "error", warning: "warning", info: "note" } as const;
const TIERS = { mandatory: "error", recommended: "warning", informative: "note" } as const;

const all = [...checks, ...casebookChecks.map((check) => ({ ...check, kind: "casebook" }))];

/** Every check, as a rule of the report. */
function rules(lang: Lang) {
  return all.map(({ id, tier, kind, title, explanation, source }) => ({
    id,
    shortDescription: { text: title[lang] },
    fullDescription: { text: explanation[lang] },
    help: { text: `${explanation[lang]}\n\n${source}` },
    defaultConfiguration: { level: TIERS[tier] },
    properties: { tags: [kind, tier] },
  }));
}

/** A path as a URI reference: letters that are no part of one escaped, folders kept. */
function uriOf(file: string): string {
  return file === "-" ? "stdin" : file.split("/").map(encodeURIComponent).join("/");
}

/** One finding as a result; a suppressed one with its reason. */
export function resultOf({ file, place, region, code, severity, path, message }: Said, justification: string | null) {
  const ruleIndex = all.findIndex(({ id }) => id === code);
  return {
    ruleId: code,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          ...(region !== null && {
            region: {
              startLine: region.startLine,
              startColumn: region.startColumn,
              endLine: region.endLine,
              endColumn: region.endColumn,
              charOffset: region.start,
              charLength: region.end - region.start,
            },
          }),
        },
        logicalLocations: [{ fullyQualifiedName: `${place}#${path}`, kind: "member" }],
      },
    ],
    ...(justification !== null && { suppressions: [{ kind: "external", status: "accepted", justification }] }),
  };
}

/** A SARIF 2.1.0 log (OASIS) of one run, its results left out; `ended` is false where a person broke the run off. */
export function sarifAround(notRun: readonly NotRun[], ended: boolean, lang: Lang): object {
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "nisshi", semanticVersion: manifest.version, language: lang, rules: rules(lang) } },
        columnKind: "utf16CodeUnits",
        results: [],
        invocations: [
          {
            executionSuccessful: ended,
            toolConfigurationNotifications: notRun.map(({ id, why }) => ({
              level: "note",
              message: { text: words[lang].why[why] ?? why },
              associatedRule: { id },
            })),
          },
        ],
      },
    ],
  };
}
