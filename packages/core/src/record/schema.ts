import * as z from "zod";
import { parseWhen } from "../kernel/when.ts";

const point = String.raw`\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?~?`;

/** A When string. JSON Schema can say its form alone; that the calendar has it, and that no period is reversed, only zod does. */
export const when = z
  .string()
  .refine((text) => parseWhen(text) !== null, { error: "not a When (EDTF subset)" })
  .meta({
    description:
      "Local civil time in the EDTF subset (ISO 8601-2) 2023, 2023-06, 2023-06-13, 2023-07-28T09:57, A/B, ../B, A/..; ~ after a point is 頃",
    pattern: String.raw`^(?:${point}(?:/(?:${point}|\.\.))?|\.\./${point})$`,
  });

const evidence = z
  .strictObject({
    start: z.int().nonnegative().describe("Offset into the original text, UTF-16 code units"),
    end: z.int().nonnegative().describe("Offset after the last code unit"),
    quote: z.string().describe("text.slice(start, end)"),
    rule: z.string().describe("Id of the extraction rule that read it"),
  })
  .describe("Where a value stands in the original text");

const source = z
  .strictObject({
    file: z.string().nullable().describe("Name of the input, null when it has none"),
    post: z.int().nonnegative().describe("Index of the post in the page, from 0"),
    start: z.int().nonnegative().describe("Start of the post in the page, UTF-16 code units"),
    end: z.int().nonnegative().describe("End of the post in the page"),
  })
  .describe("Which post of which input the record was read from");

const suppression = z
  .strictObject({
    check: z.string().min(1).describe("Id of the check"),
    path: z
      .string()
      .exactOptional()
      .describe("JSON Pointer of what may stand, with all below it; every place when left out"),
    reason: z.string().min(1).describe("Why it may stand"),
    until: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .exactOptional()
      .describe("Last day on which it may"),
  })
  .describe("Findings that an editor lets stand");

/** Fields that every record carries beside its own: where it was read from, and the ground of each field. */
export const provenance = {
  source,
  evidence: z
    .record(z.string(), z.array(evidence))
    .describe("Stated fields: JSON Pointer of the field to the spans it was read from"),
  implied: z
    .record(z.string(), z.string())
    .describe("Concluded fields: JSON Pointer of the field to the id of the rule that concluded it"),
  suppress: z
    .array(suppression)
    .exactOptional()
    .describe("Findings that an editor lets stand, with the reason of each"),
};

/** The codes of a controlled list as a schema. */
export const codes = <const Code extends string>(vocabulary: {
  readonly entries: readonly { readonly code: Code }[];
}) => z.enum(vocabulary.entries.map((entry) => entry.code));

/** Which post of which input a record was read from. */
export type RecordSource = z.infer<typeof source>;
