import type { Context } from "hono";
import type { Field } from "../input/casebook-fields.table.ts";
import type { Judge } from "../input/query.ts";
import { readParameters } from "../input/query.ts";
import { SPEC_VERSION, type StixObject } from "../stix/types.ts";

/** Most objects of a page, and how many there are when nothing is said. */
export const PAGE_LENGTH = { most: 500, otherwise: 100 };

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;
const OBJECT_ID = /^([a-z][a-z0-9-]{1,60})--([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

const isInstant = (text: string): boolean => INSTANT.test(text) && !Number.isNaN(Date.parse(text));

function judge(takes: (value: string) => boolean, ja: string, en: string): Judge {
  return (value) => (takes(value) ? null : { code: "not-allowed", detail: { ja, en } });
}

const each =
  (takes: (value: string) => boolean) =>
  (value: string): boolean =>
    value.split(",").every(takes);

const isVersion = (value: string): boolean => ["first", "last", "all"].includes(value) || isInstant(value);

const matchId: Field = {
  about: { ja: "オブジェクトの ID。コンマで区切ります。", en: "Ids of objects, parted by commas." },
  schema: { type: "string" },
  judge: judge(
    each((value) => OBJECT_ID.test(value)),
    "STIX の ID です。",
    "It is an id of STIX.",
  ),
};
const matchType: Field = {
  about: { ja: "オブジェクトの型。コンマで区切ります。", en: "Types of objects, parted by commas." },
  schema: { type: "string" },
  example: "incident",
  judge: judge(
    each((value) => /^[a-z][a-z0-9-]{1,60}$/.test(value)),
    "STIX の型です。",
    "It is a type of STIX.",
  ),
};
const matchVersion: Field = {
  about: {
    ja: "版。first、last(既定)、all、または modified の時刻。",
    en: "Versions: first, last (the default), all, or an instant of modified.",
  },
  schema: { type: "string" },
  example: "last",
  judge: judge(each(isVersion), "first、last、all か時刻です。", "It is first, last, all or an instant."),
};
const matchSpec: Field = {
  about: { ja: "STIX の版。", en: "Versions of STIX." },
  schema: { type: "string" },
  example: SPEC_VERSION,
  judge: judge(
    each((value) => /^\d\.\d$/.test(value)),
    "2.1 のような版です。",
    "It is a version such as 2.1.",
  ),
};

const paging: Readonly<Record<string, Field>> = {
  added_after: {
    about: { ja: "この時刻より後に加わったもの。", en: "What was added after this instant." },
    schema: { type: "string", format: "date-time" },
    example: "2026-04-01T00:00:00Z",
    judge: judge(isInstant, "UTC の時刻です。", "It is an instant in UTC."),
  },
  limit: {
    about: { ja: "件数の上限。", en: "Most objects to answer." },
    schema: { type: "integer", minimum: 1 },
    judge: judge((value) => /^[1-9]\d{0,8}$/.test(value), "1 以上の整数です。", "It is a whole number from 1."),
  },
  next: {
    about: { ja: "前の答えの next。", en: "The next of the answer before." },
    schema: { type: "string" },
    judge: judge(
      (value) => /^\d{1,15}\.\d{1,3}$/.test(value),
      "前の答えの next です。",
      "It is the next of an answer.",
    ),
  },
};

/** What objects and manifests take. */
export const objectsFields: Readonly<Record<string, Field>> = {
  ...paging,
  "match[id]": matchId,
  "match[type]": matchType,
  "match[version]": matchVersion,
  "match[spec_version]": matchSpec,
};

/** What one object takes. */
export const objectFields: Readonly<Record<string, Field>> = {
  ...paging,
  "match[version]": matchVersion,
  "match[spec_version]": matchSpec,
};

/** What its versions take. */
export const versionsFields: Readonly<Record<string, Field>> = { ...paging, "match[spec_version]": matchSpec };

/** A place among the objects: after which change, and which of its objects. */
export interface Place {
  readonly sequence: number;
  readonly offset: number;
}

/** What is asked for of the objects. */
export interface Asked {
  readonly after: string | null;
  readonly limit: number;
  readonly from: Place;
  readonly versions: readonly string[];
  /** Whether an object is of the ids, types and specifications asked for. */
  readonly takes: (object: StixObject) => boolean;
}

/** Reads the query of objects. */
export function readAsked(c: Context, fields: Readonly<Record<string, Field>>): Asked {
  const given = readParameters(c, fields);
  const list = (name: string): readonly string[] | null => given[name]?.split(",") ?? null;
  const [ids, types, specs] = [list("match[id]"), list("match[type]"), list("match[spec_version]")];
  const [sequence = 0, offset = 0] = (given.next ?? "").split(".").map(Number);
  const after = given.added_after;
  return {
    after: after === undefined ? null : new Date(after).toISOString(),
    limit: Math.min(Number(given.limit ?? PAGE_LENGTH.otherwise), PAGE_LENGTH.most),
    from: { sequence, offset },
    versions: list("match[version]") ?? ["last"],
    takes: ({ id, type }) =>
      (ids?.includes(id) ?? true) && (types?.includes(type) ?? true) && (specs?.includes(SPEC_VERSION) ?? true),
  };
}

/** The id of the entry that an object is made of; null when it is made of none. */
export function entryIdOf(objectId: string): string | null {
  return OBJECT_ID.exec(objectId)?.[2] ?? null;
}
