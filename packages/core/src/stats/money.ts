import type { Result } from "./types.ts";

/**
 * Sums of one currency in thousandths, which are whole numbers: sums of decimals would depend on the order of adding.
 * ISO 4217 has no currency in use with more than three decimals apart from accounting units.
 */
interface CurrencySums {
  n: number;
  amount: number;
  credit: number;
  net: number;
}

/** Sums by currency over the expenses whose currency and net or amount are known. */
export interface MoneySums {
  n: number;
  known: number;
  currencies: Record<string, CurrencySums>;
}

/** The sums of one currency, in its own units; a part not stated counts as 0. */
export interface MoneyRow {
  readonly currency: string;
  readonly n: number;
  readonly amount: number;
  readonly credit: number;
  readonly net: number;
}

/** Finished sums, one row a currency, by falling number of expenses, then by code. */
export interface MoneyResult extends Result {
  readonly rows: readonly MoneyRow[];
}

/** What an expense states, in units of its currency. */
export interface Money {
  readonly amount: number | null;
  readonly credit: number | null;
  readonly net: number | null;
}

const SCALE = 1000;

/** Sums of nothing. */
export function emptyMoney(): MoneySums {
  return { n: 0, known: 0, currencies: {} };
}

/** Counts one expense; without a currency, or without any amount, it counts as not known. */
export function addExpense(state: MoneySums, currency: string | null, money: Money): MoneySums {
  state.n += 1;
  if (currency === null || (money.amount === null && money.net === null)) return state;
  state.known += 1;
  const scaled = (value: number | null): number => Math.round((value ?? 0) * SCALE);
  addTo(state.currencies, currency, {
    n: 1,
    amount: scaled(money.amount),
    credit: scaled(money.credit),
    net: scaled(money.net),
  });
  return state;
}

/** The sums of both. */
export function mergeMoney(a: MoneySums, b: MoneySums): MoneySums {
  const currencies: Record<string, CurrencySums> = {};
  for (const held of [a.currencies, b.currencies]) {
    for (const [currency, sums] of Object.entries(held)) addTo(currencies, currency, sums);
  }
  return { n: a.n + b.n, known: a.known + b.known, currencies };
}

function addTo(currencies: Record<string, CurrencySums>, currency: string, more: CurrencySums): void {
  const held = Object.hasOwn(currencies, currency) ? currencies[currency] : undefined;
  const { n, amount, credit, net } = held ?? { n: 0, amount: 0, credit: 0, net: 0 };
  const value = { n: n + more.n, amount: amount + more.amount, credit: credit + more.credit, net: net + more.net };
  // Not an assignment: a currency named `__proto__` must not reach the prototype.
  Object.defineProperty(currencies, currency, { value, writable: true, enumerable: true, configurable: true });
}

/** The result of the sums. */
export function finishMoney({ n, known, currencies }: MoneySums): MoneyResult {
  const rows = Object.entries(currencies).map(([currency, sums]) => ({
    currency,
    n: sums.n,
    amount: sums.amount / SCALE,
    credit: sums.credit / SCALE,
    net: sums.net / SCALE,
  }));
  rows.sort((a, b) => b.n - a.n || (a.currency < b.currency ? -1 : 1));
  return { n, known, unknown: n - known, rows };
}
