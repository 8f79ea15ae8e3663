import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const entry = fileURLToPath(new URL("../dist/node.js", import.meta.url));

/** A process of the built endpoint. */
export interface Server {
  readonly process: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

const started: ChildProcess[] = [];

/** Starts the built endpoint with these variables; its casebook is in memory unless they say otherwise. */
export function start(variables: Record<string, string>): Server {
  if (!existsSync(entry)) throw new Error("dist/node.js is not there: run pnpm build before the tests");
  const child = spawn(process.execPath, [entry], {
    env: { ...process.env, NISSHI_DATABASE: ":memory:", ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(child);
  let output = "";
  const keep = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  const ended = new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  return { process: child, output: () => output, ended };
}

/** Where a process answers, once it does; rejects with what it said when it ends before. */
export async function addressOf(server: Server): Promise<string> {
  return await new Promise((resolve, reject) => {
    const look = (): void => {
      const found = /http:\/\/\S+:\d+/.exec(server.output());
      if (found) resolve(found[0]);
    };
    server.process.stdout?.on("data", look);
    server.process.on("close", () => reject(new Error(`ended early: ${server.output()}`)));
    look();
  });
}

/** Ends what was started, at once. */
export function killAll(): void {
  for (const child of started.splice(0)) child.kill("SIGKILL");
}
