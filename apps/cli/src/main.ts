import { CommanderError } from "commander";
import { watchOutputs } from "./output.ts";
import { buildProgram } from "./program.ts";
import { askedLanguage, languageOf } from "./words.ts";

/** Sets the exit code and lets what is still to be written be written. */
function exit(code: number): void {
  process.exitCode = code;
}

const args = process.argv.slice(2);
const lang = languageOf(askedLanguage(args), process.env);
watchOutputs(lang);
const program = buildProgram(lang, exit);
try {
  if (args.length === 0) {
    program.outputHelp({ error: true });
    exit(2);
  } else await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // Help and version end well; any other word of the parser is a usage error.
  exit(error.exitCode === 0 ? 0 : 2);
}
