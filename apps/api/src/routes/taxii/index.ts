import type { Context } from "hono";
import { casebookOf } from "../../casebook/casebook.ts";
import type { AppEnv } from "../../env.ts";
import { languageOf } from "../../http/language.ts";
import { type Field, single } from "../../input/casebook-fields.table.ts";
import { parametersOf } from "../../input/casebook-query.ts";
import { readParameters } from "../../input/query.ts";
import type { JsonSchema, Parameter } from "../../openapi/types.ts";
import { Problem } from "../../problem.ts";
import type { ProblemSlug } from "../../problems.table.ts";
import { answerTaxii, expectTaxii } from "../../taxii/media.ts";
import { STIX, TAXII, TAXII_PATH, TAXII_VERSION } from "../../taxii/names.ts";
import { entryIdOf, objectFields, objectsFields, readAsked, versionsFields } from "../../taxii/query.ts";
import { objectPage, type Placed, versionsOf } from "../../taxii/walk.ts";
import type { Words } from "../../words.ts";
import type { Route } from "../route.ts";

const ROOT = `${TAXII_PATH}casebook/`;
/** The one collection: the incidents of the casebook of who asks. */
const COLLECTION = "6f1e3a52-9d7c-4b1e-8a54-2f0c7b9e1d34";
const ALIAS = "incidents";

const TITLE: Words = { ja: "日誌の事件簿", en: "Nisshi casebook" };
const COLLECTION_TITLE: Words = { ja: "公表された事件", en: "Disclosed incidents" };

const langOnly: Readonly<Record<string, Field>> = { lang: single.lang };

/** The words of the request's parameters are checked, and its Accept. */
function open(c: Context<AppEnv>, fields: Readonly<Record<string, Field>> = langOnly): void {
  expectTaxii(c);
  readParameters(c, fields);
}

function refuseUnknown(name: string): never {
  const detail = { ja: `${name} はありません。`, en: `There is no ${name}.` };
  throw new Problem("not-found", { detail });
}

function expectCollection(c: Context<AppEnv>): void {
  const asked = c.req.param("collection") ?? "";
  if (![COLLECTION, ALIAS].includes(asked)) refuseUnknown(asked);
}

const collectionOf = (c: Context<AppEnv>) => ({
  id: COLLECTION,
  title: COLLECTION_TITLE[languageOf(c)],
  alias: ALIAS,
  can_read: true,
  can_write: false,
  media_types: [STIX],
});

function answerDiscovery(c: Context<AppEnv>): Response {
  open(c);
  const root = new URL(ROOT, c.req.url).href;
  return answerTaxii(c, { title: TITLE[languageOf(c)], default: root, api_roots: [root] });
}

function answerRoot(c: Context<AppEnv>): Response {
  open(c);
  const { bodyLimit } = c.get("ports").settings;
  return answerTaxii(c, { title: TITLE[languageOf(c)], versions: [TAXII_VERSION], max_content_length: bodyLimit });
}

function answerCollections(c: Context<AppEnv>): Response {
  open(c);
  return answerTaxii(c, { collections: [collectionOf(c)] });
}

function answerCollection(c: Context<AppEnv>): Response {
  open(c);
  expectCollection(c);
  return answerTaxii(c, collectionOf(c));
}

/** A page with what its headers say of it (TAXII 2.1 section 5.4): when its first and last object were added. */
function answerPage(
  c: Context<AppEnv>,
  { placed, next }: { readonly placed: readonly Placed[]; readonly next: string | null },
  member: "objects" | "versions",
  shape: (placed: Placed) => unknown,
): Response {
  const [first, last] = [placed[0], placed.at(-1)];
  const body = {
    ...(next === null ? { more: false } : { more: true, next }),
    ...(placed.length > 0 && { [member]: placed.map(shape) }),
  };
  return answerTaxii(c, body, {
    ...(first && last && { "X-TAXII-Date-Added-First": first.added, "X-TAXII-Date-Added-Last": last.added }),
  });
}

const manifestEntry = ({ object: { id, modified }, added }: Placed) => ({
  id,
  date_added: added,
  version: modified,
  media_type: STIX,
});

async function answerObjects(c: Context<AppEnv>, shape: (placed: Placed) => unknown): Promise<Response> {
  expectTaxii(c);
  const asked = readAsked(c, objectsFields);
  expectCollection(c);
  return answerPage(c, await objectPage(casebookOf(c), asked), "objects", shape);
}

/** The versions of the object asked for that the query lets pass, as many as a page holds. */
async function answerVersionsOf(
  c: Context<AppEnv>,
  fields: Readonly<Record<string, Field>>,
  member: "objects" | "versions",
  shape: (placed: Placed) => unknown,
): Promise<Response> {
  expectTaxii(c);
  const { after, from, limit, takes, versions } = readAsked(c, fields);
  expectCollection(c);
  const id = c.req.param("object") ?? "";
  const all = await versionsOf(casebookOf(c), id, entryIdOf(id) ?? refuseUnknown(id));
  if (all.length === 0) refuseUnknown(id);
  const wanted = member === "versions" ? ["all"] : versions;
  const isWanted = (placed: Placed): boolean =>
    wanted.some((version) => {
      if (version === "first") return placed === all[0];
      if (version === "last") return placed === all.at(-1);
      return version === "all" || Date.parse(version) === Date.parse(placed.object.modified);
    });
  const passed = all
    .filter(isWanted)
    .filter(
      ({ object, added, place }) =>
        takes(object) && (after === null || added > after) && place.sequence >= from.sequence,
    );
  const next = passed[limit]?.place.sequence;
  return answerPage(
    c,
    { placed: passed.slice(0, limit), next: next === undefined ? null : `${next}.0` },
    member,
    shape,
  );
}

const problems: readonly ProblemSlug[] = ["not-acceptable", "invalid-query"];
const found: readonly ProblemSlug[] = [...problems, "not-found"];

const collection: Parameter = {
  name: "collection",
  in: "path",
  about: { ja: "コレクションの ID か別名。", en: "Id or alias of the collection." },
  schema: { type: "string" },
  example: ALIAS,
};
const object: Parameter = {
  name: "object",
  in: "path",
  about: { ja: "STIX オブジェクトの ID。", en: "Id of the STIX object." },
  schema: { type: "string" },
  example: "identity--4a5f2b7e-8a5d-4f0c-9c1e-5d7b3f6a2e10",
};

interface Row {
  readonly path: string;
  readonly id: string;
  readonly summary: Words;
  readonly parameters: readonly Parameter[];
  readonly schema: JsonSchema;
  readonly problems: readonly ProblemSlug[];
  readonly handler: Route["handler"];
}

const requires = (...required: string[]): JsonSchema => ({ type: "object", required });

const rows: readonly Row[] = [
  {
    path: TAXII_PATH,
    id: "taxiiDiscovery",
    summary: { ja: "TAXII 2.1 の入口", en: "TAXII 2.1 discovery" },
    parameters: parametersOf(langOnly),
    schema: requires("title", "api_roots"),
    problems,
    handler: answerDiscovery,
  },
  {
    path: ROOT,
    id: "taxiiRoot",
    summary: { ja: "TAXII の API ルート", en: "TAXII API root" },
    parameters: parametersOf(langOnly),
    schema: requires("title", "versions", "max_content_length"),
    problems,
    handler: answerRoot,
  },
  {
    path: `${ROOT}collections/`,
    id: "taxiiCollections",
    summary: { ja: "TAXII のコレクションの一覧", en: "TAXII collections" },
    parameters: parametersOf(langOnly),
    schema: requires("collections"),
    problems,
    handler: answerCollections,
  },
  {
    path: `${ROOT}collections/{collection}/`,
    id: "taxiiCollection",
    summary: { ja: "TAXII のコレクション", en: "A TAXII collection" },
    parameters: [collection, ...parametersOf(langOnly)],
    schema: requires("id", "title", "can_read", "can_write"),
    problems: found,
    handler: answerCollection,
  },
  {
    path: `${ROOT}collections/{collection}/manifest/`,
    id: "taxiiManifest",
    summary: { ja: "コレクションの目録", en: "Manifest of a collection" },
    parameters: [collection, ...parametersOf(objectsFields)],
    schema: requires("more"),
    problems: found,
    handler: (c) => answerObjects(c, manifestEntry),
  },
  {
    path: `${ROOT}collections/{collection}/objects/`,
    id: "taxiiObjects",
    summary: { ja: "コレクションの STIX オブジェクト", en: "STIX objects of a collection" },
    parameters: [collection, ...parametersOf(objectsFields)],
    schema: requires("more"),
    problems: found,
    handler: (c) => answerObjects(c, (placed) => placed.object),
  },
  {
    path: `${ROOT}collections/{collection}/objects/{object}/`,
    id: "taxiiObject",
    summary: { ja: "STIX オブジェクト", en: "A STIX object" },
    parameters: [collection, object, ...parametersOf(objectFields)],
    schema: requires("more"),
    problems: found,
    handler: (c) => answerVersionsOf(c, objectFields, "objects", (placed) => placed.object),
  },
  {
    path: `${ROOT}collections/{collection}/objects/{object}/versions/`,
    id: "taxiiVersions",
    summary: { ja: "STIX オブジェクトの版", en: "Versions of a STIX object" },
    parameters: [collection, object, ...parametersOf(versionsFields)],
    schema: requires("more"),
    problems: found,
    handler: (c) => answerVersionsOf(c, versionsFields, "versions", ({ object: { modified } }) => modified),
  },
];

const ABOUT: Words = {
  ja: "脅威情報の道具が事件を読むための TAXII 2.1(読み取りのみ)。エラーも TAXII の形です。",
  en: "TAXII 2.1, read only, for threat intelligence tools. Errors are those of TAXII.",
};

/** The read side of TAXII 2.1 over the incidents of the casebook. */
export const taxiiRoutes: readonly Route[] = rows.map(({ path, handler, schema, ...operation }) => ({
  method: "get",
  path,
  fixed: false,
  scope: "read",
  handler,
  operation: {
    ...operation,
    tag: "exchange",
    about: ABOUT,
    answer: {
      status: 200,
      about: { ja: "TAXII のリソース。", en: "A resource of TAXII." },
      content: [{ type: TAXII, schema }],
    },
  },
}));
