import { pointer } from "../kernel/issue.ts";
import { isObject, member } from "../kernel/json.ts";
import { quotesOf } from "./quotes.ts";

/** What of a person a quote may hold. */
export type PersonalDatum = "email" | "card-number" | "my-number" | "ticket-number";

const EMAIL = /[A-Za-z0-9_]@[A-Za-z0-9-]{1,63}\.[A-Za-z]/;

function byLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((running, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return running + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Whether twelve digits bear the check digit of an individual number (特定個人情報, Order 85 of 2014, Article 5). */
function byMyNumber(digits: string): boolean {
  const sum = [...digits.slice(0, 11)]
    .reverse()
    .reduce((running, digit, place) => running + Number(digit) * (place < 6 ? place + 2 : place - 4), 0);
  const rest = sum % 11;
  return Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest);
}

function datumIn(quote: string): PersonalDatum | null {
  const text = quote.normalize("NFKC");
  if (EMAIL.test(text)) return "email";
  const runs = text.replace(/(\d)[- ](?=\d)/g, "$1").match(/\d{12,19}/g) ?? [];
  if (runs.some((digits) => digits.length >= 14 && digits.length <= 16 && byLuhn(digits))) return "card-number";
  if (runs.some((digits) => digits.length === 13)) return "ticket-number";
  return runs.some((digits) => digits.length === 12 && byMyNumber(digits)) ? "my-number" : null;
}

/** Quotes that hold one of `kinds`; the parameters name the kind and never the value. */
export function personalData<Kind extends PersonalDatum>(
  record: unknown,
  kinds: readonly Kind[],
): { path: string; params: { datum: Kind } }[] {
  const evidence = member(record, "evidence");
  return Object.keys(isObject(evidence) ? evidence : {}).flatMap((target) =>
    quotesOf(record, target).flatMap(({ index, quote }) => {
      const found = datumIn(quote);
      const datum = kinds.find((kind) => kind === found);
      return datum === undefined ? [] : [{ path: pointer("evidence", target, index), params: { datum } }];
    }),
  );
}
