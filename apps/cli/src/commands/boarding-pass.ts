import { type BoardingPass, decodeBoardingPass } from "@nisshi/core/formats/bcbp";
import { finding } from "@nisshi/core/kernel";
import { describe } from "@nisshi/core/messages";
import { tint } from "../colour.ts";
import { isDay } from "../day.ts";
import { print, warn } from "../output.ts";
import { screenWidth, table } from "../render.ts";
import { visible } from "../visible.ts";
import { type Lang, words } from "../words.ts";

/** Options of `nisshi boarding-pass`. */
export interface BoardingPassCommandOptions {
  readonly format: "text" | "json";
  readonly reference?: string;
}

/** What a pass says, a line a part; parts that it leaves blank are left out. */
function rowsOf(pass: BoardingPass, lang: Lang): string[][] {
  const say = words[lang].passParts;
  const legs = pass.legs.flatMap((leg): [keyof typeof say, string | null][] => [
    ["flight", `${leg.carrier ?? ""}${leg.number ?? ""}${leg.suffix ?? ""}`],
    ["route", `${leg.from ?? "?"}→${leg.to ?? "?"}`],
    ["date", leg.date ?? (leg.dayOfYear === null ? null : `${leg.dayOfYear}/366`)],
    ["candidates", pass.issuedOn === null ? leg.candidates.join(", ") : null],
    ["compartment", leg.compartment],
    ["seat", leg.seat],
    ["sequence", leg.sequence],
    ["bookingReference", leg.bookingReference],
    ["documentNumber", leg.documentNumber],
    ["frequentFlyer", [leg.frequentFlyerAirline, leg.frequentFlyerNumber].filter((part) => part !== null).join(" ")],
    ["baggageAllowance", leg.baggageAllowance],
    ["fastTrack", leg.fastTrack],
    ["airlineUse", leg.airlineUse],
  ]);
  const whole: [keyof typeof say, string | null][] = [
    ["passengerName", pass.passengerName],
    ...legs,
    ["issuedOn", pass.issuedOn ?? pass.issued],
    ["security", pass.security === null ? null : `${pass.security.type} ${pass.security.data}`],
  ];
  return whole.flatMap(([part, value]) => (value ? [[say[part], value]] : []));
}

/** `nisshi boarding-pass`: what the string of a boarding pass says. Gives the exit code. */
export function run(text: string, { format, reference }: BoardingPassCommandOptions, lang: Lang): number {
  if (reference !== undefined && !isDay(reference)) {
    warn(words[lang].badDay("--reference", reference));
    return 2;
  }
  const { pass, faults } = decodeBoardingPass(text, reference ?? null);
  const severity = pass === null ? "error" : "warning";
  for (const fault of faults) {
    const said = describe(finding("import/boarding-pass", severity, "", { line: 1, ...fault }), lang);
    warn(`${tint(severity, severity, process.stderr)} ${visible(said)}`);
  }
  if (format === "json") print(JSON.stringify({ pass, faults }, null, 2));
  else if (pass !== null) print(table(rowsOf(pass, lang), screenWidth()));
  return faults.length > 0 ? 1 : 0;
}
