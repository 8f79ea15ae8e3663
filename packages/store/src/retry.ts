import { type Driver, StoreFault } from "./driver.ts";

/** How a step that failed in passing is tried again. */
export interface Retry {
  /** A number from 0 to 1, for the jitter. */
  readonly random: () => number;
  /** Resolves after so many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** How often at most; 3 where it is left out. */
  readonly times?: number;
}

const USUAL = 3;
const FIRST_MS = 40;
const LONGEST_MS = 2000;

/**
 * A driver that tries transient faults again, each time after twice as long with full jitter. Reads may always run again;
 * so may the steps of the store: each holds a row whose key is taken once it has run.
 */
export function retrying(driver: Driver, { random, sleep, times = USUAL }: Retry): Driver {
  async function attempt<T>(run: () => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries++)
      try {
        return await run();
      } catch (error) {
        if (!(error instanceof StoreFault) || error.kind !== "transient" || tries >= times) throw error;
        await sleep(random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** tries));
      }
  }
  return {
    dialect: driver.dialect,
    all: (query, freshness) => attempt(() => driver.all(query, freshness)),
    atomic: (queries) => attempt(() => driver.atomic(queries)),
    close: () => driver.close(),
  };
}
