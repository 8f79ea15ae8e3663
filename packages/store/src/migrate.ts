import { type CompiledQuery, sql } from "kysely";
import { builderOf } from "./builder.ts";
import { type Driver, StoreFault, str } from "./driver.ts";
import { migrations } from "./migrations.table.ts";

/** The statements of a migration: each ends with a semicolon at the end of a line. */
function statementsOf(text: string): string[] {
  return text
    .replace(/^--.*$/gm, "")
    .replace(/^\s+--.*$/gm, "")
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}

async function applied(driver: Driver): Promise<ReadonlySet<string>> {
  const query = builderOf(driver.dialect).selectFrom("d1_migrations").select("name").compile();
  return new Set((await driver.all(query, "latest")).map((row) => str(row.name)));
}

/** Whether every migration has been applied. */
export async function isMigrated(driver: Driver): Promise<boolean> {
  try {
    const names = await applied(driver);
    return migrations.every(({ name }) => names.has(name));
  } catch (error) {
    if (error instanceof StoreFault && error.kind === "other") return false;
    throw error;
  }
}

/**
 * Applies the migrations that are missing, each in one step with its mark; the table of marks is the one that
 * `wrangler d1 migrations` keeps. Two that begin at once do it once.
 */
export async function migrate(driver: Driver, now: () => string): Promise<void> {
  if (await isMigrated(driver)) return;
  const db = builderOf(driver.dialect);
  const raw = (text: string): CompiledQuery => sql.raw(text).compile(db);
  const table = "create table if not exists d1_migrations (name text primary key, applied_at text not null)";
  for (let tries = 0; ; tries++)
    try {
      await driver.atomic([raw(table)]);
      const names = await applied(driver);
      for (const { name, text } of migrations) {
        if (names.has(name)) continue;
        const mark = db.insertInto("d1_migrations").values({ name, applied_at: now() }).compile();
        await driver.atomic([mark, ...statementsOf(text).map(raw)]);
      }
      return;
    } catch (error) {
      // Another was first: look again what is missing.
      if (!(error instanceof StoreFault) || tries >= 3) throw error;
    }
}
