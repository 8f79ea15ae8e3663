/** Who may do what without a token. */
export const accessModes = ["open", "public-read", "tokens"] as const;

/** `open`: anyone reads and writes; `public-read`: anyone reads; `tokens`: nobody. */
export type AccessMode = (typeof accessModes)[number];

/** What an operator sets. */
export interface Settings {
  /** Longest body taken, in bytes; of an import, longest line. */
  readonly bodyLimit: number;
  /** Most texts or records taken in one request. */
  readonly entryLimit: number;
  /** Longest import taken, in bytes. */
  readonly importLimit: number;
  /** Requests a minute of one client or token; 0 is no limit. */
  readonly rateLimit: number;
  readonly access: AccessMode;
  /** The casebook of those who bring no token, and of the operator. */
  readonly space: string;
  /** The operator's own token, which makes the others; null is none. */
  readonly adminToken: string | null;
  /** Header in which a trusted proxy names the client; null is the socket's own address. */
  readonly clientHeader: string | null;
  /** Whether every request gives a line of the log. */
  readonly logRequests: boolean;
  /** Commit that was built, as the operator names it; null when not told. */
  readonly commit: string | null;
}

/** The settings of who sets nothing. */
export const DEFAULT_SETTINGS: Settings = {
  bodyLimit: 1_000_000,
  entryLimit: 1_000,
  importLimit: 100_000_000,
  rateLimit: 600,
  access: "public-read",
  space: "main",
  adminToken: null,
  clientHeader: null,
  logRequests: true,
  commit: null,
};

/** A setting that cannot be used, in words that name the variable and what it takes. */
export interface SettingFault {
  readonly variable: string;
  readonly message: string;
}

/** Environment variables, or the bindings of a Worker. */
export type Variables = Readonly<Record<string, unknown>>;

/** What a variable was given, or null when it was not; an empty one counts as not given. */
export function givenText(variables: Variables, variable: string): string | null {
  const given = variables[variable];
  return given === undefined || given === null || given === "" ? null : String(given);
}

/** A whole number of a range; a fault and the default otherwise. */
export function readCount(
  variables: Variables,
  variable: string,
  range: { readonly least: number; readonly most: number; readonly otherwise: number },
  faults: SettingFault[],
): number {
  const text = givenText(variables, variable);
  if (text === null) return range.otherwise;
  const count = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
  if (count >= range.least && count <= range.most) return count;
  faults.push({
    variable,
    message: `${variable} takes a whole number from ${range.least} to ${range.most}; it is "${text}"`,
  });
  return range.otherwise;
}

/** One of some words; a fault and the last of them, which is the safest, otherwise. */
export function readWord<Word extends string>(
  variables: Variables,
  variable: string,
  words: readonly [...Word[], Word],
  otherwise: Word,
  faults: SettingFault[],
): Word {
  const text = givenText(variables, variable);
  if (text === null) return otherwise;
  const known = words.find((word) => word === text);
  if (known !== undefined) return known;
  faults.push({ variable, message: `${variable} takes ${words.join(", ")}; it is "${text}"` });
  return words.at(-1) ?? otherwise;
}

/** A text of a form; a fault and the default otherwise. A secret is not repeated. */
function readForm<Otherwise extends string | null>(
  variables: Variables,
  variable: string,
  form: { readonly pattern: RegExp; readonly about: string; readonly secret?: boolean; readonly otherwise: Otherwise },
  faults: SettingFault[],
): string | Otherwise {
  const text = givenText(variables, variable);
  if (text === null || form.pattern.test(text)) return text ?? form.otherwise;
  const given = form.secret ? `it has ${text.length} characters` : `it is "${text}"`;
  faults.push({ variable, message: `${variable} takes ${form.about}; ${given}` });
  return form.otherwise;
}

/** Reads the settings from environment variables or Worker bindings, with every fault found. */
export function readSettings(variables: Variables): {
  readonly settings: Settings;
  readonly faults: readonly SettingFault[];
} {
  const faults: SettingFault[] = [];
  const count = (variable: string, least: number, most: number, otherwise: number): number =>
    readCount(variables, variable, { least, most, otherwise }, faults);
  const otherwise = DEFAULT_SETTINGS;
  const settings: Settings = {
    bodyLimit: count("NISSHI_BODY_LIMIT", 1_000, 100_000_000, otherwise.bodyLimit),
    entryLimit: count("NISSHI_ENTRY_LIMIT", 1, 1_000_000, otherwise.entryLimit),
    importLimit: count("NISSHI_IMPORT_LIMIT", 1_000, 10_000_000_000, otherwise.importLimit),
    rateLimit: count("NISSHI_RATE_LIMIT", 0, 1_000_000, otherwise.rateLimit),
    access: readWord(variables, "NISSHI_ACCESS", accessModes, otherwise.access, faults),
    space: readForm(
      variables,
      "NISSHI_SPACE",
      {
        pattern: /^[a-z0-9][a-z0-9-]{0,62}$/,
        about: "1 to 63 letters a to z, digits and hyphens",
        otherwise: otherwise.space,
      },
      faults,
    ),
    adminToken: readForm(
      variables,
      "NISSHI_ADMIN_TOKEN",
      {
        pattern: /^[A-Za-z0-9._~+/-]{32,255}$/,
        about: "32 to 255 characters A-Z a-z 0-9 . _ ~ + / -",
        secret: true,
        otherwise: null,
      },
      faults,
    ),
    clientHeader: readForm(
      variables,
      "NISSHI_CLIENT_HEADER",
      { pattern: /^[A-Za-z0-9-]{1,64}$/, about: "the name of a header", otherwise: null },
      faults,
    ),
    logRequests: readWord(variables, "NISSHI_LOG", ["errors", "requests"], "requests", faults) === "requests",
    commit: givenText(variables, "NISSHI_COMMIT"),
  };
  return { settings, faults };
}
