/** The tables, for the query builder; the SQL that makes them is in `migrations/`. */
export interface Database {
  readonly entry: {
    space: string;
    id: string;
    kind: string;
    revision: number;
    created_at: string;
    updated_at: string;
    day_from: string;
    day_to: string;
    total: number;
    organization: string;
    folded: string;
    doc: string;
    text: string | null;
    extractor: string | null;
  };
  readonly label: { space: string; name: string; value: string; id: string };
  readonly gram: { space: string; gram: string; id: string };
  readonly facet: { space: string; kind: string; name: string; value: string; count: number };
  readonly revision: {
    space: string;
    id: string;
    revision: number;
    at: string;
    action: string;
    kind: string;
    created_at: string;
    write_id: string;
    doc: string | null;
    text: string | null;
    extractor: string | null;
  };
  readonly sequence: { space: string; value: number };
  readonly change: {
    space: string;
    sequence: number;
    id: string;
    kind: string;
    revision: number;
    at: string;
    action: string;
  };
  readonly token: {
    space: string;
    id: string;
    hash: string;
    scopes: string;
    name: string;
    created_at: string;
    expires_at: string | null;
    revoked_at: string | null;
  };
  readonly idempotency: {
    space: string;
    key: string;
    fingerprint: string;
    status: number;
    headers: string;
    body: string;
    expires_at: string;
  };
  readonly d1_migrations: { name: string; applied_at: string };
}
