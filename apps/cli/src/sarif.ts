import { casebookChecks, checks } from "@nisshi/core/check";
import type { Finding } from "@nisshi/core/kernel";
import { describe } from "@nisshi/core/messages";
import manifest from "../package.json" with { type: "json" };
import { type Checked, regionOf } from "./checked.ts";
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

function resultOf(checked: Checked, found: Finding, lang: Lang, justification: string | null) {
  const { file, place } = checked.sourced;
  const region = regionOf(checked, found.path);
  const ruleIndex = all.findIndex(({ id }) => id === found.code);
  return {
    ruleId: found.code,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: LEVELS[found.severity],
    message: { text: describe(found, lang) },
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
        logicalLocations: [{ fullyQualifiedName: `${place}#${found.path}`, kind: "member" }],
      },
    ],
    ...(justification !== null && { suppressions: [{ kind: "external", status: "accepted", justification }] }),
  };
}

/** The reports of all records as one SARIF 2.1.0 log (OASIS); suppressed findings are in it with their reason. */
export function sarifOf(reports: readonly Checked[], lang: Lang): object {
  const notRun = new Map(reports.flatMap(({ report }) => report.notRun.map(({ id, why }) => [id, why] as const)));
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "nisshi", semanticVersion: manifest.version, language: lang, rules: rules(lang) } },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: true,
            toolConfigurationNotifications: [...notRun].map(([id, why]) => ({
              level: "note",
              message: { text: words[lang].why[why] ?? why },
              associatedRule: { id },
            })),
          },
        ],
        results: reports.flatMap((checked) => [
          ...checked.report.findings.map((found) => resultOf(checked, found, lang, null)),
          ...checked.report.suppressed.map(({ finding, by }) => resultOf(checked, finding, lang, by.reason)),
        ]),
      },
    ],
  };
}
