import { spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";

/** A server on the loopback, started by the test. */
export interface Server {
  readonly url: string;
  /** Ends it as a power cut would. */
  kill(): void;
  /** Makes a standby the primary. */
  promote(): void;
}

/** A primary and its hot standby. */
export interface Cluster {
  readonly primary: Server;
  readonly standby: Server;
  stop(): void;
}

const PLACES = ["/usr/lib/postgresql", "/opt/homebrew/opt/postgresql@15", "/usr/pgsql-15"];
const OLDEST = 15;

function binaries(): string | undefined {
  const debian = existsSync(PLACES[0] as string)
    ? readdirSync(PLACES[0] as string)
        .filter((version) => Number(version) >= OLDEST)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(PLACES[0] as string, version, "bin"))
    : [];
  return [...debian, ...PLACES.slice(1).map((p) => join(p, "bin"))].find((dir) => existsSync(join(dir, "initdb")));
}

/** The folder of the server's programs, installed from Debian's package when it is missing and may be; or why there is none. */
export function ensurePostgres(): { readonly bin: string } | { readonly missing: string } {
  const present = binaries();
  if (present !== undefined) return { bin: present };
  if (process.getuid?.() !== 0) return { missing: "no PostgreSQL 15 or later found and not root: install postgresql" };
  const apt = (...args: string[]) =>
    spawnSync("apt-get", args, { timeout: 300_000, env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  const install = () => apt("install", "-y", "--no-install-recommends", "postgresql");
  if (install().status !== 0) {
    apt("update");
    install();
  }
  const installed = binaries();
  return installed === undefined ? { missing: "apt-get could not install postgresql" } : { bin: installed };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.query("select 1");
      return;
    } catch (error) {
      if (tries > 100) throw error;
      await sleep(100);
    } finally {
      await client.end().catch(() => {});
    }
  }
}

/** Starts a primary and a hot standby in a folder of their own; every write is acknowledged when the standby shows it. */
export async function startCluster(bin: string): Promise<Cluster> {
  const root = process.getuid?.() === 0;
  const folder = mkdtempSync(join(tmpdir(), "nisshi-postgres-"));
  const ids = root ? spawnSync("id", ["-u", "postgres"], { encoding: "utf8" }).stdout.trim() : "";
  const gids = root ? spawnSync("id", ["-g", "postgres"], { encoding: "utf8" }).stdout.trim() : "";
  // The server refuses to run as root.
  const as = root ? { uid: Number(ids), gid: Number(gids) } : {};
  if (root) chownSync(folder, Number(ids), Number(gids));
  const run = (program: string, ...args: string[]) => {
    const done = spawnSync(join(bin, program), args, { ...as, cwd: folder, encoding: "utf8", timeout: 60_000 });
    if (done.status !== 0) throw new Error(`${program}: ${done.stderr}`);
  };
  const started: { kill(): void }[] = [];
  const start = async (data: string, port: number, ...settings: string[]): Promise<Server> => {
    const url = `postgres://casebook@127.0.0.1:${port}/postgres`;
    const common = [
      `port=${port}`,
      "listen_addresses=127.0.0.1",
      `unix_socket_directories=${folder}`,
      "fsync=off",
      "max_connections=80",
    ];
    const args = ["-D", data, ...[...common, ...settings].flatMap((setting) => ["-c", setting])];
    const child = spawn(join(bin, "postgres"), args, { ...as, cwd: folder, stdio: "ignore", detached: true });
    const kill = () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      } catch {
        // Gone already.
      }
    };
    started.push({ kill });
    await answers(url);
    return { url, kill, promote: () => run("pg_ctl", "promote", "-D", data, "-w") };
  };
  const [first, second] = [await freePort(), await freePort()];
  const stop = () => {
    for (const server of started) server.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    run("initdb", "-D", "primary", "-U", "casebook", "--auth=trust", "--no-locale", "--encoding=UTF8", "--no-sync");
    const primary = await start(
      join(folder, "primary"),
      first,
      "wal_level=replica",
      "synchronous_commit=remote_apply",
      "synchronous_standby_names=standby",
    );
    run(
      "pg_basebackup",
      ...["-h", "127.0.0.1", "-p", String(first), "-U", "casebook"],
      ...["-D", join(folder, "standby"), "-R", "-X", "stream", "--no-sync", "--checkpoint=fast"],
    );
    const standby = await start(
      join(folder, "standby"),
      second,
      `primary_conninfo=host=127.0.0.1 port=${first} user=casebook application_name=standby`,
      "synchronous_standby_names=",
    );
    return { primary, standby, stop };
  } catch (error) {
    stop();
    throw error;
  }
}
