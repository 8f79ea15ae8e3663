import { expense, incident, trip } from "../records.ts";
import type { CheckRows } from "./rows.ts";

const span = (start: number, end: number, quote = "x".repeat(Math.max(0, end - start))) => ({
  start,
  end,
  quote,
  rule: "x",
});

/** Rows that the checks of evidence share, for a kind of record and a field that it has. */
function shared(record: (members: Record<string, unknown>) => unknown, field: string) {
  const key = field.replaceAll("/", "~1");
  const withSpans = (...spans: readonly unknown[]) => record({ evidence: { [field]: spans } });
  const post = (start: number, end: number, ...spans: readonly unknown[]) =>
    record({ source: { file: null, post: 0, start, end }, evidence: { [field]: spans } });
  return {
    length: {
      holds: [record({}), withSpans(span(0, 1), span(0, 400)), withSpans("x"), record({ evidence: [] })],
      violated: [
        [
          withSpans(span(3, 3), span(0, 401)),
          [
            [`/evidence/${key}/0`, { reason: "empty", length: 0, most: 400 }],
            [`/evidence/${key}/1`, { reason: "long", length: 401, most: 400 }],
          ],
        ],
      ],
    },
    withoutSpan: {
      holds: [record({}), withSpans(span(0, 1)), record({ evidence: { [field]: "x" } })],
      violated: [[withSpans(), [[`/evidence/${key}`, { pointer: field }]]]],
    },
    outsidePost: {
      holds: [withSpans(span(50, 60)), post(10, 20, span(10, 20)), post(20, 10, span(50, 60)), post(10, 20, "x")],
      violated: [
        [
          post(10, 20, span(9, 12), span(12, 13), span(19, 21)),
          [
            [`/evidence/${key}/0`, { start: 9, end: 12, postStart: 10, postEnd: 20 }],
            [`/evidence/${key}/2`, { start: 19, end: 21, postStart: 10, postEnd: 20 }],
          ],
        ],
      ],
    },
    repeated: {
      holds: [withSpans(span(0, 4), span(0, 5)), withSpans("x", "x")],
      violated: [[withSpans(span(0, 4), span(5, 6), span(0, 4)), [[`/evidence/${key}/2`, { start: 0, end: 4 }]]]],
    },
    sourceRange: {
      holds: [record({}), post(3, 3), record({ source: null })],
      violated: [[post(3, 2), [["/source", { start: 3, end: 2 }]]]],
    },
  } satisfies Record<string, CheckRows>;
}

const ofIncident = shared(incident, "/publishedOn");
const ofTrip = shared(trip, "/flights/0/from");

/** Rows of the checks of evidence, incidents. */
export const incidentEvidenceRows = {
  "incident/evidence-length": ofIncident.length,
  "incident/evidence-without-span": ofIncident.withoutSpan,
  "incident/evidence-outside-post": ofIncident.outsidePost,
  "incident/evidence-repeated": ofIncident.repeated,
  "incident/source-range": ofIncident.sourceRange,
  "incident/count-evidence-without-number": {
    holds: [
      incident({
        evidence: { "/total": [span(0, 3, "計四十"), span(5, 7, "合計")], "/affected/0/unit": [span(0, 1, "名")] },
      }),
      incident({ evidence: { "/affected/0/count": [span(0, 3, "４２名")], "/affected/0": ["x"] } }),
    ],
    violated: [
      [
        incident({
          evidence: { "/total": [span(0, 2, "合計"), span(3, 5, "総数")], "/affected/0/count": [span(0, 1, "名")] },
        }),
        [
          ["/evidence/~1total", { pointer: "/total" }],
          ["/evidence/~1affected~10~1count", { pointer: "/affected/0/count" }],
        ],
      ],
    ],
  },
} satisfies Record<string, CheckRows>;

const paid = (amount: number, quote: string) =>
  trip({ expenses: [expense({ amount })], evidence: { "/expenses/0/amount": [span(0, 2, quote)] } });

/** Rows of the checks of evidence, trips. */
export const tripEvidenceRows = {
  "trip/evidence-length": ofTrip.length,
  "trip/evidence-without-span": ofTrip.withoutSpan,
  "trip/evidence-outside-post": ofTrip.outsidePost,
  "trip/evidence-repeated": ofTrip.repeated,
  "trip/source-range": ofTrip.sourceRange,
  "trip/amount-evidence-without-number": {
    holds: [paid(500, "500円"), paid(500, "五百円"), paid(0, "無料")],
    violated: [[paid(500, "円でした"), [["/evidence/~1expenses~10~1amount", { pointer: "/expenses/0/amount" }]]]],
  },
} satisfies Record<string, CheckRows>;
