import { readFileSync } from "node:fs";
import { type CheckOptions, casebookChecks, checks, presets, type Suppression } from "@nisshi/core/check";
import { nearest } from "./suggest.ts";
import { type Lang, words } from "./words.ts";

/** The file that is read from the folder the command runs in, when it is there. */
export const CONFIG_FILE = "nisshi.config.json";

/** What a configuration sets of a run of checks. */
export type Config = Pick<CheckOptions, "preset" | "severity" | "suppress">;

type Members = Readonly<Record<string, unknown>>;
/** Gives the place and what is wanted there, when something is wrong. */
type Fault = { readonly place: string; readonly wanted: string } | null;

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const KEYS: readonly string[] = ["preset", "severity", "suppress"];
const SEVERITIES: readonly unknown[] = ["error", "warning", "info", "off"];

function unknownId(place: string, id: string): Fault {
  const ids: readonly string[] = [...checks, ...casebookChecks].map((check) => check.id);
  const near = nearest(id, ids);
  return ids.includes(id) ? null : { place, wanted: `the id of a check${near === null ? "" : `, such as ${near}`}` };
}

function suppressionFault(value: unknown, place: string): Fault {
  if (!isObject(value)) return { place, wanted: "{ check, reason, path?, until? }" };
  if (typeof value.check !== "string") return { place: `${place}/check`, wanted: "the id of a check" };
  if (typeof value.reason !== "string" || value.reason.trim() === "")
    return { place: `${place}/reason`, wanted: "a reason" };
  if (value.path !== undefined && (typeof value.path !== "string" || !/^(?:\/|$)/.test(value.path)))
    return { place: `${place}/path`, wanted: "a JSON Pointer" };
  if (value.until !== undefined && (typeof value.until !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value.until)))
    return { place: `${place}/until`, wanted: "a day, YYYY-MM-DD" };
  return unknownId(`${place}/check`, value.check);
}

function faultOf(value: unknown): Fault {
  if (!isObject(value)) return { place: "", wanted: "an object" };
  const stranger = Object.keys(value).find((key) => !KEYS.includes(key));
  if (stranger !== undefined) return { place: `/${stranger}`, wanted: `one of ${KEYS.join(", ")}` };
  const { preset, severity = {}, suppress = [] } = value;
  if (preset !== undefined && !(typeof preset === "string" && Object.hasOwn(presets, preset)))
    return { place: "/preset", wanted: `one of ${Object.keys(presets).join(", ")}` };
  if (!isObject(severity)) return { place: "/severity", wanted: "{ check: severity }" };
  for (const [id, level] of Object.entries(severity)) {
    const fault = unknownId("/severity", id);
    if (fault !== null) return fault;
    if (!SEVERITIES.includes(level)) return { place: `/severity of ${id}`, wanted: `one of ${SEVERITIES.join(", ")}` };
  }
  if (!Array.isArray(suppress)) return { place: "/suppress", wanted: "a list" };
  return suppress.map((entry, i) => suppressionFault(entry, `/suppress/${i}`)).find((fault) => fault !== null) ?? null;
}

/** Reads the configuration: of the file named, else of the one in the folder, else none. A fault comes in words. */
export function readConfig(
  named: string | undefined,
  lang: Lang,
): { readonly config: Config } | { readonly fault: string } {
  const say = words[lang];
  const file = named ?? CONFIG_FILE;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" && named === undefined) return { config: {} };
    return { fault: say.badConfig(file, code === "ENOENT" ? say.faults.missing : message) };
  }
  const fault = faultOf(value);
  if (fault !== null) return { fault: say.badConfig(file, say.wanted(fault.place, fault.wanted)) };
  const { preset, severity, suppress } = value as {
    preset?: string;
    severity?: Config["severity"];
    suppress?: Suppression[];
  };
  return { config: { ...(preset && { preset }), ...(severity && { severity }), ...(suppress && { suppress }) } };
}
