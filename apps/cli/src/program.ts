import { Command, Option } from "commander";
import manifest from "../package.json" with { type: "json" };
import { columnsOf } from "./render.ts";
import type { Words } from "./words.table.ts";
import type { Lang } from "./words.ts";
import { words } from "./words.ts";

const examplesOf = {
  nisshi: ["nisshi extract notice.txt", "cat page.txt | nisshi check -", "nisshi list checks"],
  extract: [
    "nisshi extract notice.txt",
    "nisshi extract notices/*.txt --format ndjson > records.ndjson",
    "nisshi extract - --reference 2025-04-01 --lang ja < log.txt",
  ],
  check: [
    "nisshi check notice.txt --lang ja",
    "nisshi check records.ndjson --preset mandatory",
    "nisshi check records.ndjson --fix --dry-run",
    "nisshi check notices/*.txt --format sarif > nisshi.sarif",
    "nisshi check log.txt --airports airports.csv --holidays holidays.csv",
    "nisshi check records/ more.ndjson.gz --workers 2 --format ndjson",
    "nisshi extract page.txt --format ndjson | nisshi check - --format json",
  ],
  stats: [
    "nisshi stats notices/*.txt",
    "nisshi stats records.ndjson --by fiscal-year,cause --format csv > records.csv",
    "nisshi stats records/ --format html --lang ja > report.html",
    "nisshi stats records.ndjson.gz more.ndjson --workers 2 --format json",
  ],
  trips: [
    "nisshi trips logs/",
    "nisshi trips logs/*.txt --year 2023",
    "nisshi trips trips.ndjson --year 2023 --format html --lang ja > 2023.html",
  ],
  assess: [
    "nisshi assess notice.txt --lang ja",
    "nisshi assess records.ndjson --on 2026-04-01 --reading first --format json",
    "nisshi assess notice.txt --what-if people=1001 --what-if add=card-number",
  ],
  generate: ["nisshi generate incident --count 1000 --seed 7 > made-up.ndjson"],
  import: [
    "nisshi import flights.csv --dry-run",
    "nisshi import airtrail.json trips.ics --output records.ndjson",
    "nisshi import flights.csv | nisshi check -",
  ],
  export: [
    "nisshi export records.ndjson --to ics > flights.ics",
    "nisshi import a.csv | nisshi export - --to airtrail",
  ],
  "boarding-pass": [
    'nisshi boarding-pass "M1SATO/HANAKO         EABC123 HNDOKAJL 0915 124Y012A0007 100" --reference 2031-05-01',
  ],
  diff: ["nisshi diff first-report.txt second-report.txt"],
  reextract: [
    "nisshi reextract --database casebook.sqlite",
    "nisshi reextract --database casebook.sqlite --apply --lang ja",
  ],
  schema: ["nisshi schema incident > incident.schema.json"],
  list: ["nisshi list checks", "nisshi list checks incident/when-valid", "nisshi list vocab causes --lang ja"],
} as const;

type Verb = Exclude<keyof typeof examplesOf, "nisshi">;

const paragraphs = (...parts: readonly string[]) => parts.map((part) => `\n${part}`).join("\n");

function examples(name: keyof typeof examplesOf, say: Words): string {
  return [say.examples, ...examplesOf[name].map((line) => `  $ ${line}`)].join("\n");
}

/** What the parser of the command line says, in the words of the language. */
function usageWords(message: string, say: Words): string {
  return say.usage.reduce((text, [english, replacement]) => text.replace(english, replacement), message);
}

/** The command line: each verb loads its command when it is called, and gives its exit code to `exit`. */
export function buildProgram(lang: Lang, exit: (code: number) => void): Command {
  const say = words[lang];
  const langOption = () => new Option("--lang <lang>", say.options.lang).choices(["ja", "en"]).default(lang);
  const formats = (...choices: readonly [string, ...string[]]) =>
    new Option("--format <format>", say.options.format).choices(choices).default(choices[0]);

  const program = new Command("nisshi")
    .description(say.about)
    .exitOverride()
    .configureOutput({ outputError: (message, write) => write(usageWords(message, say)) })
    .configureHelp({
      displayWidth: columnsOf,
      styleTitle: (title) => say.titles[title] ?? title,
      optionDescription: ({ description, argChoices = [], defaultValue }) => {
        const preset = typeof defaultValue === "string" ? defaultValue : null;
        if (argChoices.length === 0 && preset === null) return description;
        return `${description}${say.optionNotes(argChoices, preset)}`;
      },
    })
    .version(manifest.version, "-V, --version", say.options.version)
    .helpOption("-h, --help", say.options.help)
    .helpCommand("help [command]", say.commands.help)
    .showHelpAfterError(say.see("nisshi"))
    .addOption(langOption())
    .addHelpText("after", paragraphs(examples("nisshi", say), say.exits));

  const verb = (name: Verb): Command => {
    const details: Partial<Record<Verb, string>> = say.details;
    const detail = details[name];
    const parts = [...(detail === undefined ? [] : [detail]), examples(name, say)];
    return program
      .command(name)
      .description(say.commands[name])
      .showHelpAfterError(say.see(`nisshi ${name}`))
      .helpOption("-h, --help", say.options.help)
      .addOption(langOption())
      .addHelpText("after", paragraphs(...parts));
  };

  verb("extract")
    .argument("[file...]", say.arguments.texts)
    .addOption(formats("table", "json", "ndjson"))
    .addOption(new Option("--kind <kind>", say.options.kind).choices(["incident", "trip"]))
    .option("--reference <day>", say.options.reference)
    .action(async (files, options) => exit((await import("./commands/extract.ts")).run(files, options, lang)));
  verb("check")
    .argument("[file...]", say.arguments.records)
    .addOption(formats("text", "json", "ndjson", "sarif", "github"))
    .option("--preset <name>", say.options.preset)
    .option("--config <file>", say.options.config)
    .option("--on <day>", say.options.checkedOn)
    .option("--airports <file>", say.options.airports)
    .option("--holidays <file>", say.options.holidays)
    .option("--workers <n>", say.options.workers, "1")
    .option("--fix", say.options.fix)
    .addOption(new Option("--dry-run", say.options.dryRun).implies({ fix: true }))
    .action(async (files, options) => exit(await (await import("./commands/check.ts")).run(files, options, lang)));
  verb("stats")
    .argument("[file...]", say.arguments.records)
    .addOption(formats("text", "json", "csv", "html"))
    .option("--by <keys>", say.options.by)
    .option("--measures <ids>", say.options.measures)
    .addOption(new Option("--interval <kind>", say.options.interval).choices(["wilson", "jeffreys"]).default("wilson"))
    .option("--workers <n>", say.options.workers, "1")
    .option("--airports <file>", say.options.airports)
    .action(async (files, options) => exit(await (await import("./commands/stats.ts")).run(files, options, lang)));
  verb("trips")
    .argument("[file...]", say.arguments.records)
    .addOption(formats("text", "json", "html"))
    .option("--year <year>", say.options.year)
    .option("--airports <file>", say.options.airports)
    .action(async (files, options) => exit(await (await import("./commands/trips.ts")).run(files, options, lang)));
  verb("assess")
    .argument("[file...]", say.arguments.records)
    .addOption(formats("text", "json"))
    .addOption(new Option("--reading <which>", say.options.reading).choices(["all", "first", "last"]).default("all"))
    .option("--on <day>", say.options.on)
    .option("--closed-days", say.options.closedDays)
    .option("--count-first-day", say.options.countFirstDay)
    .option("--what-if <change...>", say.options.whatIf)
    .action(async (files, options) => exit(await (await import("./commands/assess.ts")).run(files, options, lang)));
  verb("import")
    .argument("[file...]", say.arguments.logs)
    .option("--from <format>", say.options.from, "auto")
    .addOption(new Option("--times <kind>", say.options.times).choices(["scheduled", "actual"]))
    .option("--reference <day>", say.options.nearDay)
    .option("--dry-run", say.options.preview)
    .option("--output <file>", say.options.output)
    .action(async (files, options) => exit((await import("./commands/import.ts")).run(files, options, lang)));
  verb("export")
    .argument("[file...]", say.arguments.records)
    .requiredOption("--to <format>", say.options.to)
    .option("--output <file>", say.options.output)
    .action(async (files, options) => exit(await (await import("./commands/export.ts")).run(files, options, lang)));
  verb("boarding-pass")
    .argument("<string>", say.arguments.pass)
    .addOption(formats("text", "json"))
    .option("--reference <day>", say.options.nearDay)
    .action(async (pass, options) => exit((await import("./commands/boarding-pass.ts")).run(pass, options, lang)));
  verb("diff")
    .argument("<before>", say.arguments.before)
    .argument("<after>", say.arguments.after)
    .addOption(formats("text", "json"))
    .action(async (a, b, options) => exit((await import("./commands/diff.ts")).run(a, b, options, lang)));
  verb("reextract")
    .option("--database <place>", say.options.database)
    .option("--space <name>", say.options.space, "main")
    .option("--apply", say.options.apply)
    .addOption(formats("text", "ndjson"))
    .action(async (options) => exit(await (await import("./commands/reextract.ts")).run(options, lang)));
  verb("schema")
    .argument("<kind>", say.arguments.kind)
    .action(async (kind) => exit((await import("./commands/schema.ts")).run(kind, lang)));
  verb("generate")
    .argument("<kind>", say.arguments.generated)
    .option("--count <n>", say.options.count, "100")
    .option("--seed <n>", say.options.seed, "1")
    .action(async (kind, options) => exit(await (await import("./commands/generate.ts")).run(kind, options, lang)));
  verb("list")
    .argument("<what>", say.arguments.what)
    .argument("[name]", say.arguments.name)
    .addOption(formats("text", "json"))
    .action(async (what, name, options) => exit((await import("./commands/list.ts")).run(what, name, options, lang)));
  return program;
}
