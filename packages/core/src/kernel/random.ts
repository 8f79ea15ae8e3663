/** A seeded source of numbers: the same seed gives the same numbers on every engine. */
export interface Random {
  /** A number from 0 to below 1. */
  readonly unit: () => number;
  /** A whole number from 0 to below `n`. */
  readonly below: (n: number) => number;
  /** A normal deviate of mean 0 and deviation 1. */
  readonly normal: () => number;
  /** One of the choices, by their weights. */
  readonly weighted: <T>(choices: readonly (readonly [T, number])[]) => T;
}

const TWO_32 = 4294967296;

/** A generator of 32-bit words: mulberry32 (T. Ettinger), one addition and two mixing multiplications a word. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const unit = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / TWO_32;
  };
  return {
    unit,
    below: (n) => Math.floor(unit() * n),
    // Box and Muller, 1958; 1 - unit() keeps the logarithm finite.
    normal: () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
    weighted(choices) {
      let rest = unit() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [choice, weight] of choices) {
        rest -= weight;
        if (rest < 0) return choice;
      }
      return (choices[choices.length - 1] as (typeof choices)[number])[0];
    },
  };
}
