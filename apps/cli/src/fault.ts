import { withFolders } from "./inputs.ts";
import { type Lang, words } from "./words.ts";

/** Why an input, or a line of it, could not be read. */
export type Fault =
  | { readonly code: "missing" | "directory" | "forbidden" | "binary" | "notOne" | "lineTooLong" }
  | { readonly code: "unreadable" | "json"; readonly reason: string }
  | { readonly code: "tooLarge"; readonly bytes: number | null; readonly limit: number }
  | { readonly code: "encoding"; readonly encoding: string };

/** A fault with its place: the file, and the line from 1 where it is of one line. */
export interface PlacedFault {
  readonly file: string;
  readonly line: number | null;
  readonly fault: Fault;
}

const MEGABYTE = 1024 * 1024;

/** A file name as a word of the shell. */
function shellWord(file: string): string {
  return /^[\w./@%+=:,-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;
}

function reasonOf(file: string, fault: Fault, lang: Lang): string {
  const say = words[lang].faults;
  switch (fault.code) {
    case "missing":
    case "forbidden":
    case "binary":
    case "notOne":
    case "lineTooLong":
      return say[fault.code];
    case "directory": {
      const folder = file === "-" ? "." : file.replace(/\/$/, "");
      return withFolders([folder]).includes(folder) ? say.emptyFolder : say.directory(folder);
    }
    case "unreadable":
    case "json":
      return say[fault.code](fault.reason);
    case "encoding": {
      const input = file === "-" ? "" : ` ${shellWord(file)}`;
      return say.encoding(fault.encoding, `iconv -f ${fault.encoding} -t UTF-8${input}`);
    }
    case "tooLarge": {
      const megabytes = fault.bytes === null ? null : (fault.bytes / MEGABYTE).toFixed(0);
      return say.tooLarge(megabytes, (fault.limit / MEGABYTE).toFixed(0));
    }
  }
}

/** What is wrong, where, and what to do about it, in one line. */
export function faultWords({ file, line, fault }: PlacedFault, lang: Lang): string {
  const name = file === "-" ? words[lang].stdin : file;
  return `${name}${line === null ? "" : `:${line}`}: ${reasonOf(file, fault, lang)}`;
}

/** A fault as data: its words beside its place. */
export function faultBody(placed: PlacedFault, lang: Lang) {
  const { file, line, fault } = placed;
  return { file, ...(line !== null && { line }), code: fault.code, detail: faultWords(placed, lang) };
}
