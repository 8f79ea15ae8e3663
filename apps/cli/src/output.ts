import { once } from "node:events";
import { visible } from "./visible.ts";
import { type Lang, words } from "./words.ts";

/** A reader of the data that goes away (`| head`) ends the command well; one of the words is not missed. */
export function watchOutputs(lang: Lang): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    warn(words[lang].cannotWrite(error.message));
    process.exit(1);
  });
  process.stderr.on("error", () => {});
}

let progressShown = false;

/** Takes the line of progress away. */
export function clearProgress(): void {
  if (!progressShown) return;
  progressShown = false;
  process.stderr.write("\r\u001b[K");
}

/** Milliseconds of work after which a person wants to see that something happens. */
const PATIENCE = 400;
/** Length of a text, in UTF-16 code units, that takes about as long. */
const LONG = 1_000_000;

/** Shows on a terminal what is being read, once the work has taken a while or is about to. */
export function showProgress(line: string, length: number): void {
  if (!process.stderr.isTTY || (length < LONG && performance.now() < PATIENCE)) return;
  const room = Math.max(10, Math.floor(process.stderr.columns / 2) - 1);
  process.stderr.write(`\r\u001b[K${visible(line).slice(0, room)}`);
  progressShown = true;
}

/** Words for the person at the terminal: one line. */
export function warn(line: string): void {
  clearProgress();
  process.stderr.write(`${line}\n`);
}

/** Data for the next program. */
export function print(text: string): void {
  write(text.endsWith("\n") ? text : `${text}\n`);
}

/** Waits until the reader of the data has taken most of it, so that no more is held than it is slow. */
export async function drained(): Promise<void> {
  if (process.stdout.writableNeedDrain) await once(process.stdout, "drain");
}

/** Data for the next program, of which a line may not be ended. */
export function write(text: string): void {
  if (text === "") return;
  clearProgress();
  process.stdout.write(text);
}
