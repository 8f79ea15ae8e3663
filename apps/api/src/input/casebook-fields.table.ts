import { keys, measures } from "@nisshi/core/stats";
import {
  authorities,
  causes,
  dataClasses,
  exposures,
  misuses,
  reports,
  sectors,
  type Vocabulary,
} from "@nisshi/core/vocab";
import type { Kind } from "@nisshi/store";
import { recordSchemas } from "../openapi/schemas.table.ts";
import type { JsonSchema } from "../openapi/types.ts";
import { type Language, languages, type Words } from "../words.ts";
import { readableFormats, writableFormats } from "./log-formats.table.ts";
import { type Judge, oneOf, someOf } from "./query.ts";
import { judgeDay, recordKinds } from "./text-entry.ts";

/** Longest text to search for, most words of it, and longest of them, in UTF-16 code units. */
const SEARCH_LIMIT = 200;
const WORDS_LIMIT = 5;
const WORD_LIMIT = 60;
/** Most values of one filter. */
const VALUES_LIMIT = 20;
/** Most entries of a page, and how many there are when nothing is said. */
export const PAGE = { most: 200, otherwise: 50 };

/** A query parameter of the casebook: what it means and what it takes. */
export interface Field {
  readonly about: Words;
  readonly schema: JsonSchema;
  readonly example?: string;
  readonly judge: Judge;
}

/** A parameter that narrows a list. */
export interface FilterField extends Field {
  /** Kinds of record that it can narrow. */
  readonly kinds: readonly Kind[];
  /** What the text says to the store. */
  readonly value: (text: string) => string | number | readonly string[];
}

const both: readonly Kind[] = ["incident", "trip"];
const incidents: readonly Kind[] = ["incident"];
const trips: readonly Kind[] = ["trip"];

const asText = (text: string): string => text;
const asList = (text: string): readonly string[] => text.split(",");

/** Takes a text of a length, without control characters. */
function textOf(most: number): Judge {
  const detail = { ja: `1 字以上 ${most} 字以内です。`, en: `It is a text of 1 to ${most} characters.` };
  return (value) =>
    value.trim() !== "" && value.length <= most && !/[\p{Cc}\p{Cs}]/u.test(value)
      ? null
      : { code: "not-a-text", detail };
}

/** Takes a few words, parted by blanks. */
const judgeSearch: Judge = (value) => {
  const words = value
    .normalize("NFKC")
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length > WORDS_LIMIT || words.some((word) => word.length > WORD_LIMIT))
    return {
      code: "not-a-search",
      detail: {
        ja: `1 語 ${WORD_LIMIT} 字まで、${WORDS_LIMIT} 語までです。`,
        en: `It takes ${WORDS_LIMIT} words of ${WORD_LIMIT} characters.`,
      },
    };
  return textOf(SEARCH_LIMIT)(value);
};

/** Takes a whole number of a range. */
function countOf(least: number, most: number): Judge {
  const detail = { ja: `${least} から ${most} までの整数です。`, en: `It is a whole number from ${least} to ${most}.` };
  return (value) =>
    /^\d{1,16}$/.test(value) && Number(value) >= least && Number(value) <= most
      ? null
      : { code: "not-a-count", detail };
}

/** Takes texts of a form, parted by commas. */
function formOf(pattern: RegExp, about: Words): Judge {
  return (value) =>
    value.split(",").every((one) => pattern.test(one)) ? null : { code: "not-allowed", detail: about };
}

/** Takes so many values, parted by commas, of which each is taken. */
function upTo(most: number, judge: Judge): Judge {
  const detail = { ja: `${most} 個までです。`, en: `There are ${most} at most.` };
  return (value) => (value.split(",").length > most ? { code: "too-many", detail } : judge(value));
}

function codes({ entries }: Vocabulary, ja: string, en: string): FilterField {
  const names = entries.map(({ code }) => code);
  return {
    about: { ja: `${ja}。コンマで区切ると、そのどれか。`, en: `${en}; several parted by commas are any of them.` },
    schema: { type: "string" },
    example: names[0] ?? "",
    kinds: incidents,
    judge: upTo(VALUES_LIMIT, someOf(names)),
    value: asList,
  };
}

function day(kinds: readonly Kind[], ja: string, en: string): FilterField {
  return {
    about: { ja, en },
    schema: { type: "string", format: "date" },
    example: "2025-04-01",
    kinds,
    judge: judgeDay,
    value: asText,
  };
}

function total(ja: string, en: string): FilterField {
  return {
    about: { ja, en },
    schema: { type: "integer", minimum: 0 },
    kinds: incidents,
    judge: countOf(0, Number.MAX_SAFE_INTEGER),
    value: Number,
  };
}

function iata(pattern: RegExp, ja: string, en: string, example: string): FilterField {
  const detail = { ja: `IATA の符号です(例 ${example})。`, en: `It is a code of IATA, such as ${example}.` };
  return {
    about: { ja, en },
    schema: { type: "string" },
    example,
    kinds: trips,
    judge: upTo(VALUES_LIMIT, formOf(pattern, detail)),
    value: asList,
  };
}

/** What narrows a list, by the names that the store has for it. */
export const filters: Readonly<Record<string, FilterField>> = {
  q: {
    about: {
      ja: "原文と名前から探す言葉。2 字から。全角と半角、大文字と小文字は区別しません。",
      en: "Words to find in texts and names; two characters are enough. Width and case make no difference.",
    },
    schema: { type: "string", minLength: 1, maxLength: SEARCH_LIMIT },
    example: "不正アクセス",
    kinds: both,
    judge: judgeSearch,
    value: asText,
  },
  cause: codes(causes, "原因の符号", "Codes of the cause"),
  sector: codes(sectors, "業種の符号", "Codes of the sector"),
  exposure: codes(exposures, "漏えいの有無の符号", "Codes of the exposure"),
  misuse: codes(misuses, "悪用の有無の符号", "Codes of the misuse"),
  dataClass: codes(dataClasses, "データの種類の符号", "Codes of the classes of data"),
  reportedTo: codes(authorities, "報告先の符号", "Codes of the authorities told"),
  report: codes(reports, "報の段階の符号", "Codes of the stage of the report"),
  organization: {
    about: { ja: "組織の名前の一部。", en: "Part of the name of the organisation." },
    schema: { type: "string", minLength: 1, maxLength: WORD_LIMIT },
    kinds: incidents,
    judge: textOf(WORD_LIMIT),
    value: asText,
  },
  publishedFrom: day(incidents, "公表日がこの日以後。", "Published on this day or later."),
  publishedTo: day(incidents, "公表日がこの日以前。", "Published on this day or earlier."),
  totalMin: total("件数がこれ以上。", "A total of at least this."),
  totalMax: total("件数がこれ以下。", "A total of at most this."),
  carrier: iata(
    /^(?:[A-Z]{2}|[A-Z]\d|\d[A-Z])$/,
    "航空会社。コンマで区切ると、そのどれか。",
    "Airline; several are any of them.",
    "JL",
  ),
  airport: iata(
    /^[A-Z]{3}$/,
    "発着する空港。コンマで区切ると、そのどれか。",
    "Airport of a departure or arrival; several are any of them.",
    "HND",
  ),
  dateFrom: day(trips, "搭乗日がこの日以後。", "Flown on this day or later."),
  dateTo: day(trips, "搭乗日がこの日以前。", "Flown on this day or earlier."),
};

const SORTS: Readonly<Record<Kind, readonly string[]>> = {
  incident: ["-published", "published", "-total", "total", "-updated", "updated", "relevance"],
  trip: ["-date", "date", "-updated", "updated", "relevance"],
};

const FACETS: Readonly<Record<Kind, readonly string[]>> = {
  incident: ["cause", "sector", "exposure", "misuse", "dataClass", "reportedTo", "report", "year"],
  trip: ["carrier", "airport", "year"],
};

/** The members of a record, as its schema has them. */
const membersOf = (kind: Kind): readonly string[] => Object.keys(recordSchemas[kind].properties as object);

const lang: Field = {
  about: {
    ja: "言葉の言語。Accept-Language より先に効きます。",
    en: "Language of the words; it goes before Accept-Language.",
  },
  schema: { type: "string", enum: [...languages] },
  judge: oneOf(languages satisfies readonly Language[]),
};

/** The members of an entry to answer with: those of the record by name, and its text. */
export function fieldsField(kind: Kind, withText: boolean): Field {
  const names = [...membersOf(kind), ...(withText ? ["text"] : [])];
  return {
    about: {
      ja: `記録の項目${withText ? "と text " : ""}のうち、答えに入れるもの。コンマで区切ります。`,
      en: `Members of the record${withText ? ", and text," : ""} to answer with, parted by commas.`,
    },
    schema: { type: "string" },
    example: names.slice(1, 3).join(","),
    judge: someOf(names),
  };
}

/** What every list takes beside filters. */
export function pageFields(kind: Kind): Readonly<Record<string, Field>> {
  return {
    sort: {
      about: {
        ja: "並べ方。- は大きいもの、新しいものから。",
        en: "Order; with - the greatest or latest comes first.",
      },
      schema: { type: "string", enum: [...SORTS[kind]], default: SORTS[kind][0] },
      judge: oneOf(SORTS[kind]),
    },
    limit: {
      about: { ja: "1 ページの件数。", en: "Entries of a page." },
      schema: { type: "integer", minimum: 1, maximum: PAGE.most, default: PAGE.otherwise },
      judge: countOf(1, PAGE.most),
    },
    cursor: {
      about: { ja: "前のページの next。", en: "The next of the page before." },
      schema: { type: "string", maxLength: 1024 },
      judge: textOf(1024),
    },
    fields: fieldsField(kind, true),
    facets: {
      about: {
        ja: "値ごとの件数を添える項目。コンマで区切ります。",
        en: "Fields whose values are counted beside the page, parted by commas.",
      },
      schema: { type: "string" },
      example: FACETS[kind][0] ?? "",
      judge: someOf(FACETS[kind]),
    },
    lang,
  };
}

/** What a change feed takes. */
export const changeFields: Readonly<Record<string, Field>> = {
  since: {
    about: { ja: "この番号より後の変更。", en: "Changes after this number." },
    schema: { type: "integer", minimum: 0, default: 0 },
    judge: countOf(0, Number.MAX_SAFE_INTEGER),
  },
  limit: {
    about: { ja: "件数の上限。", en: "Most changes to answer." },
    schema: { type: "integer", minimum: 1, maximum: 1000, default: 100 },
    judge: countOf(1, 1000),
  },
  lang,
};

/** What the import and the export of logs of other systems take. */
export const logFields = {
  from: {
    about: { ja: "形式。auto は内容から見分けます。", en: "Format of the log; auto tells it by what it holds." },
    schema: { type: "string", enum: ["auto", ...readableFormats], default: "auto" },
    judge: oneOf(["auto", ...readableFormats]),
  },
  times: {
    about: {
      ja: "時刻が予定か実際かを書かない形式で、どちらと読むか。",
      en: "What the times are, where the format does not say.",
    },
    schema: { type: "string", enum: ["scheduled", "actual"] },
    judge: oneOf(["scheduled", "actual"]),
  },
  to: {
    about: { ja: "書き出す形式。", en: "Format to write." },
    schema: { type: "string", enum: Object.keys(writableFormats), default: "csv" },
    judge: oneOf(Object.keys(writableFormats)),
  },
  lost: {
    about: {
      ja: "true なら、ファイルの代わりに、その形式に入らなかったものの一覧を答えます。",
      en: "With true the answer is a list of what the format could not carry, in place of the file.",
    },
    schema: { type: "string", enum: ["true", "false"], default: "false" },
    judge: oneOf(["true", "false"]),
  },
} as const satisfies Readonly<Record<string, Field>>;

/** Single parameters of operations of the casebook. */
export const single = {
  lang,
  dryRun: {
    about: { ja: "true なら、検査だけして保存しません。", en: "With true the records are checked and not kept." },
    schema: { type: "string", enum: ["true", "false"], default: "false" },
    judge: oneOf(["true", "false"]),
  },
  kind: {
    about: { ja: "記録の種類。", en: "Kind of record." },
    schema: { type: "string", enum: [...recordKinds] },
    judge: oneOf(recordKinds),
  },
  format: {
    about: { ja: "書き出す形式。", en: "Form of the export." },
    schema: { type: "string", enum: ["ndjson", "csv"], default: "ndjson" },
    judge: oneOf(["ndjson", "csv"]),
  },
  reference: {
    about: { ja: "年のない日付を補う基準日。", en: "Day that dates without a year hang on." },
    schema: { type: "string", format: "date" },
    example: "2025-07-04",
    judge: judgeDay,
  },
  on: {
    about: {
      ja: "評価する日。この日より後に始まった版の法令は使いません。",
      en: "Day of the assessment: no version of a statute that begins after it applies.",
    },
    schema: { type: "string", format: "date" },
    example: "2025-07-04",
    judge: judgeDay,
  },
  reading: {
    about: {
      ja: "「知った」日の読み方。書かなければすべて。",
      en: "Reading of when the body became aware; each of them when left out.",
    },
    schema: { type: "string", enum: ["all", "first", "last"], default: "all" },
    judge: oneOf(["all", "first", "last"]),
  },
  measures: {
    about: {
      ja: "集計の id をコンマで区切って。書かなければすべて。",
      en: "Ids of measures, parted by commas; all when left out.",
    },
    schema: { type: "string" },
    example: measures[0]?.id ?? "",
    judge: someOf(measures.map(({ id }) => id)),
  },
  by: {
    about: { ja: "分ける項目を 2 つまで。", en: "Up to two keys to group by." },
    schema: { type: "string" },
    example: keys[0]?.id ?? "",
    judge: upTo(2, someOf(keys.map(({ id }) => id))),
  },
} as const satisfies Readonly<Record<string, Field>>;
