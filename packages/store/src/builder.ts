import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import type { Driver } from "./driver.ts";
import type { Database } from "./schema.ts";

/** Builds and compiles statements for a dialect; it runs none. */
export type Builder = Kysely<Database>;

/** The builder of a dialect. */
export function builderOf(dialect: Driver["dialect"]): Builder {
  const createDriver = () => new DummyDriver();
  return dialect === "sqlite"
    ? new Kysely<Database>({
        dialect: {
          createDriver,
          createAdapter: () => new SqliteAdapter(),
          createIntrospector: (db) => new SqliteIntrospector(db),
          createQueryCompiler: () => new SqliteQueryCompiler(),
        },
      })
    : new Kysely<Database>({
        dialect: {
          createDriver,
          createAdapter: () => new PostgresAdapter(),
          createIntrospector: (db) => new PostgresIntrospector(db),
          createQueryCompiler: () => new PostgresQueryCompiler(),
        },
      });
}
