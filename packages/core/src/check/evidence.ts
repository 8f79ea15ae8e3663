import { parsePointer, pointer, resolvePointer } from "../kernel/issue.ts";
import { isObject, member, numberOf, textOf } from "../kernel/json.ts";

/** Evidence that does not hold against the text, by JSON Pointer of the offending span. */
export function evidenceFaults(
  record: unknown,
  text: string,
): { path: string; params: { reason: "shape" | "outside" | "quote"; start: number | null; end: number | null } }[] {
  const evidence = member(record, "evidence");
  if (!isObject(evidence)) return [];
  return Object.entries(evidence).flatMap(([target, spans]) => {
    if (!Array.isArray(spans)) return [];
    return spans.flatMap((span: unknown, index) => {
      const [start, end, quote] = [numberOf(span, "start"), numberOf(span, "end"), textOf(span, "quote")];
      const fault = (reason: "shape" | "outside" | "quote") => [
        { path: pointer("evidence", target, index), params: { reason, start, end } },
      ];
      if (start === null || end === null || quote === null) return fault("shape");
      if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start > end) return fault("shape");
      if (end > text.length) return fault("outside");
      return text.slice(start, end) === quote ? [] : fault("quote");
    });
  });
}

/** Grounds (evidence or implied) given for a field that the record does not have. */
export function danglingTargets(record: unknown): { path: string; params: { pointer: string } }[] {
  return ["evidence", "implied"].flatMap((key) =>
    targetsOf(record, key)
      .filter((target) => target === "" || resolvePointer(record, target) === undefined)
      .map((target) => ({ path: pointer(key, target), params: { pointer: target } })),
  );
}

/**
 * Those fields that neither evidence nor an implying rule accounts for. A ground of a part or of the whole counts:
 * `/events/0` is accounted for by `/events/0/on` and the other way round. A record without any ground (one written by
 * hand) gives none.
 */
export function groundlessFields(record: unknown, fieldsOf: () => readonly string[]): string[] {
  const targets = [...targetsOf(record, "evidence"), ...targetsOf(record, "implied")];
  if (targets.length === 0) return [];
  const accounted = new Set<string>();
  for (const target of targets) {
    const tokens = parsePointer(target) ?? [];
    for (let depth = 1; depth <= tokens.length; depth += 1) accounted.add(pointer(...tokens.slice(0, depth)));
  }
  const exact = new Set(targets);
  return fieldsOf().filter((field) => !accounted.has(field) && !ancestorsOf(field).some((parent) => exact.has(parent)));
}

function targetsOf(record: unknown, key: string): string[] {
  const grounds = member(record, key);
  return isObject(grounds) ? Object.keys(grounds) : [];
}

function ancestorsOf(field: string): string[] {
  const tokens = parsePointer(field) ?? [];
  return tokens.slice(1).map((_, index) => pointer(...tokens.slice(0, index + 1)));
}
