import { causes, dataClasses, type Vocabulary } from "@nisshi/core/vocab";
import type { Entry } from "@nisshi/store";
import type { Language } from "../words.ts";

const labelOf = ({ entries }: Vocabulary, code: string, language: Language): string =>
  entries.find((entry) => entry.code === code)?.labels[language] ?? code;

const NAMELESS = { ja: "組織名なし", en: "An unnamed organisation" };
const FLIGHTLESS = { ja: "搭乗記", en: "A trip" };

/** What an entry is called in one line: who and what of an incident, the flights of a trip. */
export function titleOf({ record }: Pick<Entry, "record">, language: Language): string {
  if (record.kind === "incident") {
    const cause = record.cause === null ? "" : ` · ${labelOf(causes, record.cause, language)}`;
    return `${record.organization?.name ?? NAMELESS[language]}${cause}`;
  }
  const flights = record.flights.map(({ carrier, number, from, to }) =>
    `${carrier ?? ""}${number ?? ""} ${from ?? "?"}–${to ?? "?"}`.trim(),
  );
  return flights.join(", ") || FLIGHTLESS[language];
}

/** The dates and numbers of an entry in one line. */
export function summaryOf({ record }: Pick<Entry, "record">, language: Language): string {
  const parts =
    record.kind === "incident"
      ? [
          record.publishedOn,
          record.total === null ? null : `${record.total}${language === "ja" ? " 件" : " affected"}`,
          record.dataClasses.map((code) => labelOf(dataClasses, code, language)).join(language === "ja" ? "、" : ", "),
        ]
      : record.flights.flatMap(({ date, aircraft, seat }) => [date, aircraft, seat]);
  return parts.filter((part) => part !== null && part !== "").join(" · ");
}
