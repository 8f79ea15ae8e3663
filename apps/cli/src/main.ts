import { Command, CommanderError, Option } from "commander";
import manifest from "../package.json" with { type: "json" };
import { endQuietlyOnClosedPipe, exit } from "./io.ts";
import { languageOf, words } from "./words.ts";

/** `--lang` before anything is parsed, so that help and errors come in it. */
function askedLanguage(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  return at < 0 ? undefined : (args[at]?.split("=")[1] ?? args[at + 1]);
}

const lang = languageOf(askedLanguage(process.argv), process.env);
const say = words[lang];

const langOption = () => new Option("--lang <lang>", say.optionLang).choices(["ja", "en"]).default(lang);
const formatOption = (...choices: [string, ...string[]]) =>
  new Option("--format <format>", say.optionFormat).choices(choices).default(choices[0]);

function examples(...lines: string[]): string {
  return `\n${say.examples}:\n${lines.map((line) => `  $ ${line}`).join("\n")}\n`;
}

const program = new Command("nisshi")
  .description(say.about)
  .version(manifest.version, "-V, --version", say.optionVersion)
  .helpOption("-h, --help", say.optionHelp)
  .helpCommand("help [command]", say.commandHelp)
  .showHelpAfterError(`(${say.seeHelp})`)
  .exitOverride()
  .addHelpText("after", `\n${say.exits}\n${examples("nisshi extract notice.txt", "cat page.txt | nisshi check -", "nisshi list checks")}`);

program
  .command("extract")
  .description(say.aboutExtract)
  .argument("[file...]", say.argFiles)
  .addOption(formatOption("table", "json", "ndjson"))
  .addOption(new Option("--kind <kind>", say.optionKind).choices(["incident", "trip"]))
  .option("--reference <day>", say.optionReference)
  .addOption(langOption())
  .addHelpText("after", examples("nisshi extract notice.txt", "nisshi extract corpus/*.txt --format ndjson > records.ndjson", "nisshi extract - --reference 2025-04-01 < log.txt"))
  .action(async (files, options) => exit(await (await import("./commands/extract.ts")).run(files, options)));

program
  .command("check")
  .description(say.aboutCheck)
  .argument("[file...]", say.argRecords)
  .addOption(formatOption("text", "json", "ndjson"))
  .option("--preset <name>", say.optionPreset)
  .addOption(langOption())
  .addHelpText("after", examples("nisshi check notice.txt --lang ja", "nisshi check records.ndjson --preset mandatory", "nisshi extract page.txt --format json | nisshi check -"))
  .action(async (files, options) => exit(await (await import("./commands/check.ts")).run(files, options)));

program
  .command("stats")
  .description(say.aboutStats)
  .argument("[file...]", say.argRecords)
  .addOption(formatOption("text", "json"))
  .addOption(langOption())
  .addHelpText("after", examples("nisshi stats page.txt", "nisshi stats records.ndjson --format json"))
  .action(async (files, options) => exit(await (await import("./commands/stats.ts")).run(files, options)));

program
  .command("diff")
  .description(say.aboutDiff)
  .argument("<before>", say.argBefore)
  .argument("<after>", say.argAfter)
  .addOption(formatOption("text", "json"))
  .addOption(langOption())
  .addHelpText("after", examples("nisshi diff first-report.txt second-report.txt"))
  .action(async (before, after, options) => exit(await (await import("./commands/diff.ts")).run(before, after, options)));

program
  .command("schema")
  .description(say.aboutSchema)
  .argument("<kind>", "incident | trip")
  .addHelpText("after", examples("nisshi schema incident > incident.schema.json"))
  .action(async (kind) => exit(await (await import("./commands/schema.ts")).run(kind, lang)));

program
  .command("list")
  .description(say.aboutList)
  .argument("<what>", "rules | checks | measures | vocab")
  .argument("[name]", say.argName)
  .addOption(formatOption("text", "json"))
  .addOption(langOption())
  .addHelpText("after", examples("nisshi list checks", "nisshi list vocab causes --lang ja", "nisshi list rules --format json"))
  .action(async (what, name, options) => exit(await (await import("./commands/list.ts")).run(what, name, options)));

endQuietlyOnClosedPipe();
try {
  if (process.argv.length <= 2) {
    program.outputHelp({ error: true });
    exit(2);
  } else await program.parseAsync();
} catch (error) {
  // Help and version end well; any other word of the parser is a usage error.
  if (error instanceof CommanderError) exit(error.exitCode === 0 ? 0 : 2);
  else throw error;
}
