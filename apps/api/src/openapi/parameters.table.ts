import { presets } from "@nisshi/core/check";
import { measures } from "@nisshi/core/stats";
import { FILE_NAME_LIMIT, recordKinds } from "../input/text-entry.ts";
import { languages } from "../words.ts";
import type { Parameter } from "./types.ts";

/** The query parameters, by name. */
export const parameters = {
  reference: {
    name: "reference",
    in: "query",
    about: {
      ja: "年のない日付を補う基準日。本文に日付があればそちらが先です。",
      en: "Day that dates without a year hang on when the text has none of its own.",
    },
    schema: { type: "string", format: "date" },
    example: "2025-07-04",
  },
  kind: {
    name: "kind",
    in: "query",
    about: {
      ja: "判定せず、すべての投稿をこの種類として読みます。",
      en: "Reads every post as this kind instead of judging it.",
    },
    schema: { type: "string", enum: [...recordKinds] },
  },
  file: {
    name: "file",
    in: "query",
    about: { ja: "記録の source.file に入れる名前。", en: "Name put into source.file of the records." },
    schema: { type: "string", minLength: 1, maxLength: FILE_NAME_LIMIT },
    example: "notice.txt",
  },
  preset: {
    name: "preset",
    in: "query",
    about: {
      ja: "検査の範囲。mandatory は守るべきこと、recommended は望ましいことまで、full は参考になることまで。",
      en: "Which checks run: mandatory is what must hold, recommended also what should, full also what is worth knowing.",
    },
    schema: { type: "string", enum: Object.keys(presets), default: "full" },
  },
  measures: {
    name: "measures",
    in: "query",
    about: {
      ja: "集計の id をコンマで区切って。書かなければすべて。",
      en: "Ids of measures, parted by commas; all when left out.",
    },
    schema: { type: "string" },
    example: measures
      .slice(0, 2)
      .map((measure) => measure.id)
      .join(","),
  },
  format: {
    name: "format",
    in: "query",
    about: { ja: "答えの形式。Accept より先に効きます。", en: "Form of the answer; it goes before Accept." },
    schema: { type: "string", enum: ["json", "ndjson"] },
  },
  lang: {
    name: "lang",
    in: "query",
    about: {
      ja: "言葉の言語。Accept-Language より先に効きます。",
      en: "Language of the words; it goes before Accept-Language.",
    },
    schema: { type: "string", enum: [...languages] },
  },
} as const satisfies Readonly<Record<string, Parameter>>;
