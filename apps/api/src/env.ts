import type { OpenApiDocument } from "./openapi/types.ts";
import type { Language } from "./words.ts";

/** One line of the log. */
export type LogEntry = Readonly<Record<string, string | number>>;

/** What the application needs of the place it runs in. The only door to randomness and to the outside. */
export interface Ports {
  /** A new request id: 1 to 64 characters of `A-Z a-z 0-9 _ -`. */
  readonly requestId: () => string;
  /** Writes one line of the log. */
  readonly log: (entry: LogEntry) => void;
  readonly settings: Settings;
}

/** What an operator sets. */
export interface Settings {
  /** Longest body taken, in bytes. */
  readonly bodyLimit: number;
  /** Most texts or records taken in one request. */
  readonly entryLimit: number;
  /** Commit that was built, as the operator names it; null when not told. */
  readonly commit: string | null;
}

/** Values of a request's context. */
export interface AppEnv {
  Variables: {
    requestId: string;
    ports: Ports;
    /** The OpenAPI document in a language. */
    document: (language: Language) => OpenApiDocument;
  };
}

const DEFAULT_SETTINGS: Settings = { bodyLimit: 1_000_000, entryLimit: 1_000, commit: null };

/** A setting that cannot be used, in words that name the variable and what it takes. */
export interface SettingFault {
  readonly variable: string;
  readonly message: string;
}

function readCount(
  variables: Readonly<Record<string, unknown>>,
  variable: string,
  range: { least: number; most: number; otherwise: number },
  faults: SettingFault[],
): number {
  const given = variables[variable];
  if (given === undefined || given === "") return range.otherwise;
  const text = String(given);
  const count = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
  if (count >= range.least && count <= range.most) return count;
  faults.push({
    variable,
    message: `${variable} takes a whole number from ${range.least} to ${range.most}; it is "${text}"`,
  });
  return range.otherwise;
}

/** Reads the settings from environment variables or Worker bindings, with every fault found. */
export function readSettings(variables: Readonly<Record<string, unknown>>): {
  readonly settings: Settings;
  readonly faults: readonly SettingFault[];
} {
  const faults: SettingFault[] = [];
  const { bodyLimit, entryLimit } = DEFAULT_SETTINGS;
  const commit = variables.NISSHI_COMMIT;
  const settings: Settings = {
    bodyLimit: readCount(
      variables,
      "NISSHI_BODY_LIMIT",
      { least: 1_000, most: 100_000_000, otherwise: bodyLimit },
      faults,
    ),
    entryLimit: readCount(
      variables,
      "NISSHI_ENTRY_LIMIT",
      { least: 1, most: 1_000_000, otherwise: entryLimit },
      faults,
    ),
    commit: typeof commit === "string" && commit !== "" ? commit : null,
  };
  return { settings, faults };
}

/** Where a server listens. */
export function readAddress(variables: Readonly<Record<string, unknown>>): {
  readonly host: string;
  readonly port: number;
  readonly faults: readonly SettingFault[];
} {
  const faults: SettingFault[] = [];
  const port = readCount(variables, "PORT", { least: 0, most: 65_535, otherwise: 8787 }, faults);
  const host = variables.HOST;
  return { host: typeof host === "string" && host !== "" ? host : "127.0.0.1", port, faults };
}

/** The ports of a real run: random request ids, and the log as JSON lines on the console. */
export function livePorts(settings: Settings): Ports {
  return {
    requestId: () => crypto.randomUUID(),
    // JSON escapes control characters, so that nothing sent can forge a line of the log.
    log: (entry) => console.error(JSON.stringify(entry)),
    settings,
  };
}
