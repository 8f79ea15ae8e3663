import { measures } from "@nisshi/core/stats";
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
import * as z from "zod";
import { recordKinds } from "../input/text-entry.ts";

/** A request of the HTTP interface, as which a call is done. */
export interface Asked {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
}

/** A tool: what it takes, in words for who calls it, and the request that does it. */
export interface Tool<Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Shape;
  readonly ask: (given: z.infer<z.ZodObject<Shape>>) => Asked;
}

const tool = <Shape extends z.ZodRawShape>(one: Tool<Shape>): Tool => one as unknown as Tool;

const codes = ({ entries }: Vocabulary) =>
  z.array(z.enum(entries.map(({ code }) => code) as [string, ...string[]])).optional();
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .optional();
const kind = z.enum(recordKinds);
const several = (values: readonly string[] | undefined): string | undefined => values?.join(",");
const collection = (of: "incident" | "trip"): string => `/v1/${of}s`;

const filters = {
  q: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe("Words to find in the Japanese texts and names; two characters are enough"),
  cause: codes(causes),
  sector: codes(sectors),
  exposure: codes(exposures),
  misuse: codes(misuses),
  dataClass: codes(dataClasses),
  reportedTo: codes(authorities),
  report: codes(reports),
  organization: z.string().min(1).max(200).optional(),
  publishedFrom: day,
  publishedTo: day,
  totalMin: z.int().nonnegative().optional(),
  totalMax: z.int().nonnegative().optional(),
  carrier: z.array(z.string()).optional().describe("IATA codes of airlines, for trips"),
  airport: z.array(z.string()).optional().describe("IATA codes of airports, for trips"),
  dateFrom: day,
  dateTo: day,
} satisfies z.ZodRawShape;

type Given = { readonly [Name in keyof typeof filters]?: z.infer<(typeof filters)[Name]> };

const queryOf = (given: Given): Readonly<Record<string, string | number | undefined>> =>
  Object.fromEntries(
    Object.keys(filters).map((name) => {
      const value = given[name as keyof Given];
      return [name, Array.isArray(value) ? several(value) : (value as string | number | undefined)];
    }),
  );

/** The tools; none of them changes anything. */
export const tools: readonly Tool[] = [
  tool({
    name: "extract",
    title: "Read records from text",
    description:
      "Reads Japanese breach notices (公表文) and boarding logs (搭乗記) into records. Every field carries the spans of text that state it; what is not stated is null. Keeps nothing.",
    input: {
      text: z.string().min(1).describe("The page as it was published"),
      reference: day.describe("Day that dates without a year hang on, YYYY-MM-DD"),
      kind: kind.optional().describe("Reads every post as this kind"),
    },
    ask: (given) => ({ method: "POST", path: "/v1/extract", body: given }),
  }),
  tool({
    name: "check",
    title: "Check a text or record",
    description:
      "Names contradictions, gaps and errors by check and place. Findings about statutes are no legal advice.",
    input: {
      text: z.string().optional().describe("The text: read first, or the one that the record was read from"),
      record: z.record(z.string(), z.unknown()).optional().describe("A record as extract gives it"),
      preset: z.enum(["mandatory", "recommended", "full"]).optional(),
    },
    ask: ({ text, record, preset }) => ({
      method: "POST",
      path: "/v1/check",
      query: { preset },
      body: record === undefined ? { text: text ?? "" } : { records: [record], ...(text !== undefined && { text }) },
    }),
  }),
  tool({
    name: "search",
    title: "Search the casebook",
    description: "Finds records that are kept, narrowed and counted. Ask for the next page with `cursor`.",
    input: {
      kind,
      ...filters,
      limit: z.int().min(1).max(50).optional(),
      cursor: z.string().optional(),
      fields: z.array(z.string()).optional().describe("Members of the record to answer with; all when left out"),
      facets: z.array(z.string()).optional().describe("Fields whose values to count: cause, sector, year, …"),
    },
    ask: ({ kind: of, limit, cursor, fields, facets, ...given }) => ({
      method: "GET",
      path: collection(of),
      query: { ...queryOf(given), limit: limit ?? 10, cursor, fields: several(fields), facets: several(facets) },
    }),
  }),
  tool({
    name: "get",
    title: "Get a record",
    description: "One record of the casebook with its original text.",
    input: { kind, id: z.string() },
    ask: ({ kind: of, id }) => ({ method: "GET", path: `${collection(of)}/${encodeURIComponent(id)}` }),
  }),
  tool({
    name: "stats",
    title: "Statistics of the casebook",
    description: `Measures over the records that the filters let pass; each says n, known and unknown. Measures: ${measures.map(({ id }) => id).join(", ")}.`,
    input: {
      kind: kind.optional(),
      ...filters,
      measures: z.array(z.string()).optional(),
      by: z.array(z.string()).max(2).optional().describe("Keys to group by: cause, sector, year, fiscal-year, …"),
    },
    ask: ({ kind: of, measures: ids, by, ...given }) => ({
      method: "GET",
      path: "/v1/stats",
      query: { kind: of, ...queryOf(given), measures: several(ids), by: several(by) },
    }),
  }),
  tool({
    name: "assess",
    title: "Assess reporting duties",
    description:
      "Which Japanese duties to report and to notify may apply to an incident by the statutes of the time, until when, and whether they were met. No legal advice.",
    input: { id: z.string(), on: day.describe("Day of the assessment, YYYY-MM-DD") },
    ask: ({ id, on }) => ({
      method: "GET",
      path: `/v1/incidents/${encodeURIComponent(id)}/assessment`,
      query: { on },
    }),
  }),
];
