import { isObject, listOf, member, textOf } from "../../../kernel/json.ts";
import { order } from "../../tally.ts";
import type { Measure, Result } from "../../types.ts";

/** The dated happenings of one incident. */
interface Course {
  readonly name: string | null;
  readonly publishedOn: string | null;
  readonly events: readonly { readonly type: string; readonly on: string }[];
}

/** Incidents, those with two dated happenings or more, and the courses kept. */
interface Courses {
  readonly n: number;
  readonly known: number;
  readonly kept: readonly Course[];
}

/** The courses of the incidents with the most dated happenings. */
export interface CoursesResult extends Result {
  readonly rows: readonly Course[];
}

const MOST_ROWS = 3;
const LEAST_EVENTS = 2;

/** The best documented first, of those the latest; a total order, so that the order of adding does not matter. */
const fuller = (a: Course, b: Course): number =>
  b.events.length - a.events.length ||
  order(b.publishedOn ?? "", a.publishedOn ?? "") ||
  order(JSON.stringify(a), JSON.stringify(b));

function courseOf(record: unknown): Course {
  const events = listOf(record, "events").flatMap((event) => {
    const [type, on] = isObject(event) ? [textOf(event, "type"), textOf(event, "on")] : [];
    return type == null || on == null ? [] : [{ type, on }];
  });
  return { name: textOf(member(record, "organization"), "name"), publishedOn: textOf(record, "publishedOn"), events };
}

/** Courses of the incidents that tell most of theirs. */
export const courses = {
  id: "incident/courses",
  kind: "incident",
  unit: "incident",
  vocabulary: "event-types",
  title: { ja: "経過の詳しい事案", en: "Courses of the best documented incidents" },
  definition: {
    ja: "日付のある出来事が最も多い事案（3 件まで、同数なら公表の新しい順）の経過。判明は日付のある出来事が二つ以上ある事案。",
    en: "The course of the incidents with the most dated events, at most three, the latest first among equals. Known are those with two dated events or more.",
  },
  denominator: "none",
  source: "Timeline fields of VERIS 1.4.1",
  empty: () => ({ n: 0, known: 0, kept: [] }),
  add({ n, known, kept }, record) {
    const course = courseOf(record);
    if (course.events.length < LEAST_EVENTS) return { n: n + 1, known, kept };
    const least = kept[MOST_ROWS - 1];
    const enters = least === undefined || fuller(course, least) < 0;
    return { n: n + 1, known: known + 1, kept: enters ? [...kept, course].sort(fuller).slice(0, MOST_ROWS) : kept };
  },
  merge: (a, b) => ({
    n: a.n + b.n,
    known: a.known + b.known,
    kept: [...a.kept, ...b.kept].sort(fuller).slice(0, MOST_ROWS),
  }),
  finish: ({ n, known, kept }) => ({ n, known, unknown: n - known, rows: kept }),
} satisfies Measure<Courses, CoursesResult>;
