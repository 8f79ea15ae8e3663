/** Answer to a question of law or fact: `unknown` is what the record cannot decide, and never turns into `no`. */
export type Answer = "yes" | "no" | "unknown";

/** Kleene's strong conjunction: `no` as soon as one is, `yes` when all are, else `unknown`; `yes` for none. */
export function allOf(answers: readonly Answer[]): Answer {
  if (answers.includes("no")) return "no";
  return answers.includes("unknown") ? "unknown" : "yes";
}

/** Kleene's strong disjunction: `yes` as soon as one is, `no` when all are, else `unknown`; `no` for none. */
export function anyOf(answers: readonly Answer[]): Answer {
  if (answers.includes("yes")) return "yes";
  return answers.includes("unknown") ? "unknown" : "no";
}
