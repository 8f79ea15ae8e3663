import type { Report } from "@nisshi/core/check";
import type { Change as Difference, Incident } from "@nisshi/core/incident";
import type { DisclosureQuality, LegalAssessment } from "@nisshi/core/law";
import type { Analysis } from "@nisshi/core/stats";
import type { Trip } from "@nisshi/core/trip";
import type { Change, Revision, Token } from "@nisshi/store";
import type { EntryBody } from "../casebook/entry-body.ts";
import type { EntryPage } from "../casebook/list.ts";
import type { DryRun, Written } from "../casebook/write.ts";
import type { CheckBody } from "../verbs/check.ts";
import type { ExtractBody } from "../verbs/extract.ts";
import type { Language } from "../words.ts";

/** Parameters that narrow a list; several values of one are parted by commas. */
export interface FilterQuery {
  readonly q?: string;
  readonly cause?: string;
  readonly sector?: string;
  readonly exposure?: string;
  readonly misuse?: string;
  readonly dataClass?: string;
  readonly reportedTo?: string;
  readonly report?: string;
  readonly organization?: string;
  readonly publishedFrom?: string;
  readonly publishedTo?: string;
  readonly totalMin?: string;
  readonly totalMax?: string;
  readonly carrier?: string;
  readonly airport?: string;
  readonly dateFrom?: string;
  readonly dateTo?: string;
}

/** Language of the words of an answer. */
export interface LanguageQuery {
  readonly lang?: Language;
}

/** Parameters of a list. */
export interface ListParameters extends FilterQuery, LanguageQuery {
  readonly sort?: string;
  readonly limit?: string;
  readonly cursor?: string;
  readonly fields?: string;
  readonly facets?: string;
}

/** What is to be kept: a record with its text, a record alone, or a text to read records from. */
export type Submission =
  | {
      readonly record: Incident | Trip;
      readonly text?: string | null;
      readonly id?: string;
      readonly extractor?: string | null;
    }
  | { readonly text: string; readonly reference?: string; readonly file?: string; readonly kind?: "incident" | "trip" }
  | Incident
  | Trip;

/** A text to read records from. */
export interface Text {
  readonly text: string;
  readonly reference?: string;
  readonly file?: string;
  readonly kind?: "incident" | "trip";
}

/** A revision of an entry. */
export type EntryRevision = Omit<Revision, "id" | "entry"> & { readonly entry: EntryBody | null };

/** Two records against each other. */
export interface Comparison {
  readonly before: { readonly id: string; readonly revision: number };
  readonly after: { readonly id: string; readonly revision: number };
  readonly changes: readonly Difference[];
}

/** What may have to be reported, in one language. */
export type Assessment = Omit<LegalAssessment, "disclaimer"> & {
  readonly disclaimer: string;
  readonly quality: DisclosureQuality;
};

/** A token as it is shown. */
export type ShownToken = Omit<Token, "hash">;

type Answers<Input, Output, Status extends number = 200> = {
  readonly input: Input;
  readonly output: Output;
  readonly outputFormat: "json";
  readonly status: Status;
};

interface Id {
  readonly param: { readonly id: string };
}

interface Changing extends Id {
  readonly header: { readonly "If-Match": string };
  readonly query?: LanguageQuery;
}

interface Posting {
  readonly json: Submission;
  readonly query?: LanguageQuery & { readonly dryRun?: "true" | "false"; readonly reference?: string };
  readonly header?: { readonly "Idempotency-Key"?: string };
}

interface Collection {
  readonly $get: Answers<{ readonly query?: ListParameters }, EntryPage>;
  readonly $post: Answers<Posting, Written, 201> | Answers<Posting, DryRun>;
}

interface Member {
  readonly $get: Answers<Id & { readonly query?: LanguageQuery & { readonly fields?: string } }, EntryBody>;
  readonly $put: Answers<Changing & { readonly json: Submission }, Written>;
  readonly $patch: Answers<Changing & { readonly json: Readonly<Record<string, unknown>> }, Written>;
  readonly $delete: Answers<Changing, null, 204>;
}

interface Sub<Output, Query = LanguageQuery> {
  readonly $get: Answers<Id & { readonly query?: Query }, Output>;
}

interface Reading<Query, Json, Output> {
  readonly $post: Answers<{ readonly json: Json; readonly query?: Query }, Output>;
}

type Revisions = { readonly revisions: readonly EntryRevision[] };
type StatsQuery = FilterQuery &
  LanguageQuery & { readonly kind?: "incident" | "trip"; readonly measures?: string; readonly by?: string };

/** The paths of the interface with what they take and answer, in the form of `hono/client`. */
export interface ApiPaths {
  "/v1/extract": Reading<LanguageQuery, Text | readonly Text[], ExtractBody>;
  "/v1/check": Reading<LanguageQuery & { readonly preset?: string }, unknown, CheckBody>;
  "/v1/stats": Reading<LanguageQuery & { readonly measures?: string }, unknown, Analysis> & {
    readonly $get: Answers<{ readonly query?: StatsQuery }, Analysis>;
  };
  "/v1/incidents": Collection;
  "/v1/incidents/:id": Member;
  "/v1/incidents/:id/revisions": Sub<Revisions>;
  "/v1/incidents/:id/findings": Sub<Report>;
  "/v1/incidents/:id/assessment": Sub<
    Assessment,
    LanguageQuery & { readonly on?: string; readonly reading?: "all" | "first" | "last" }
  >;
  "/v1/trips": Collection;
  "/v1/trips/:id": Member;
  "/v1/trips/:id/revisions": Sub<Revisions>;
  "/v1/trips/:id/findings": Sub<Report>;
  "/v1/compare": {
    readonly $get: Answers<
      { readonly query: LanguageQuery & { readonly before: string; readonly after: string } },
      Comparison
    >;
  };
  "/v1/changes": {
    readonly $get: Answers<
      { readonly query?: LanguageQuery & { readonly since?: string; readonly limit?: string } },
      { readonly changes: readonly Change[]; readonly next: number | null }
    >;
  };
  "/v1/tokens": {
    readonly $get: Answers<{ readonly query?: LanguageQuery }, { readonly tokens: readonly ShownToken[] }>;
    readonly $post: Answers<
      {
        readonly json: {
          readonly name: string;
          readonly scopes: readonly Token["scopes"][number][];
          readonly expiresAt?: string | null;
          readonly space?: string;
        };
      },
      ShownToken & { readonly token: string },
      201
    >;
  };
  "/v1/tokens/:id": { readonly $delete: Answers<Id, null, 204> };
}

/** {@link ApiPaths} as the type that `hono/client` reads. */
export type ApiSchema = {
  [Path in keyof ApiPaths]: { [Method in keyof ApiPaths[Path]]: ApiPaths[Path][Method] };
};
