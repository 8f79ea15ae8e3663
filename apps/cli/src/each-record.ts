import { faultWords, type PlacedFault } from "./fault.ts";
import { isStreamed } from "./inputs.ts";
import { faultOf } from "./io.ts";
import { warn } from "./output.ts";
import { readLines } from "./read-lines.ts";
import { readRecords, type Sourced } from "./records.ts";
import { visible } from "./visible.ts";
import type { Lang } from "./words.ts";

/**
 * Gives each record of the inputs, in order: NDJSON, packed or not, line by line, all else whole. What cannot be read is said,
 * put to the faults and passed over.
 */
export async function eachRecord(
  inputs: readonly string[],
  lang: Lang,
  faults: PlacedFault[],
  take: (sourced: Omit<Sourced, "text">) => void,
): Promise<void> {
  const tell = (fault: PlacedFault) => {
    faults.push(fault);
    warn(visible(faultWords(fault, lang)));
  };
  for (const file of inputs) {
    if (!isStreamed(file)) {
      for (const { place, record } of readRecords([file], lang, faults)) take({ file, place, record });
      continue;
    }
    try {
      const add = (record: unknown, place: number) => take({ file, place, record });
      const { broken } = await readLines(file, { add }, () => true);
      for (const { line, fault } of broken) tell({ file, line, fault });
    } catch (error) {
      tell({ file, line: null, fault: faultOf(error as NodeJS.ErrnoException) });
    }
  }
}
