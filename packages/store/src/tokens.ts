import type { Builder } from "./builder.ts";
import { type Driver, num, type Row, str, strOrNull } from "./driver.ts";
import type { Idempotency, KeptAnswer, Scope, StoreOptions, Token, Tokens } from "./port.ts";

function tokenOf(row: Row): Token {
  return {
    id: str(row.id),
    space: str(row.space),
    hash: str(row.hash),
    scopes: str(row.scopes)
      .split(" ")
      .filter((scope) => scope !== "") as Scope[],
    name: str(row.name),
    createdAt: str(row.created_at),
    expiresAt: strOrNull(row.expires_at),
    revokedAt: strOrNull(row.revoked_at),
  };
}

/** The tokens that a database keeps. */
export function tokensOf(db: Builder, driver: Driver): Tokens {
  return {
    async add(token) {
      const { id, space, hash, name } = token;
      const row = {
        ...{ id, space, hash, name, scopes: token.scopes.join(" ") },
        ...{ created_at: token.createdAt, expires_at: token.expiresAt, revoked_at: token.revokedAt },
      };
      await driver.atomic([db.insertInto("token").values(row).compile()]);
    },
    async byHash(hash) {
      const [row] = await driver.all(db.selectFrom("token").selectAll().where("hash", "=", hash).compile(), "latest");
      return row === undefined ? null : tokenOf(row);
    },
    async list(space) {
      const query = db.selectFrom("token").selectAll().where("space", "=", space).orderBy("id").compile();
      return (await driver.all(query, "latest")).map(tokenOf);
    },
    async revoke(space, id, at) {
      const query = db
        .updateTable("token")
        .set({ revoked_at: at })
        .where("space", "=", space)
        .where("id", "=", id)
        .where("revoked_at", "is", null)
        .returning("id")
        .compile();
      return (await driver.all(query, "latest")).length > 0;
    },
  };
}

/** The answers that a database keeps for requests that may come again. */
export function idempotencyOf(db: Builder, driver: Driver, { now }: StoreOptions): Idempotency {
  return {
    async find(space, key) {
      const query = db
        .selectFrom("idempotency")
        .selectAll()
        .where("space", "=", space)
        .where("key", "=", key)
        .where("expires_at", ">", now())
        .compile();
      const [row] = await driver.all(query, "latest");
      if (row === undefined) return null;
      return {
        fingerprint: str(row.fingerprint),
        status: num(row.status),
        headers: str(row.headers),
        body: str(row.body),
      };
    },
    async keep(space, key, answer: KeptAnswer, expiresAt) {
      const kept = {
        fingerprint: answer.fingerprint,
        status: answer.status,
        headers: answer.headers,
        body: answer.body,
        expires_at: expiresAt,
      };
      // A key whose time is over is free again.
      const query = db
        .insertInto("idempotency")
        .values({ space, key, ...kept })
        .onConflict((oc) => oc.columns(["space", "key"]).doUpdateSet(kept).where("idempotency.expires_at", "<=", now()))
        .returning("key")
        .compile();
      return (await driver.all(query, "latest")).length > 0 ? "kept" : "exists";
    },
  };
}
