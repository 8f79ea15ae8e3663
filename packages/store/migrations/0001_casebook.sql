-- Every key begins with the space (the casebook), so that a sharded engine can distribute by it.

CREATE TABLE entry (
  space TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('incident', 'trip')),
  revision BIGINT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  -- First and last day that the record's own date may be; '' and '9999' where there is none.
  day_from TEXT NOT NULL,
  day_to TEXT NOT NULL,
  -- Stated total of affected; -1 where none is stated.
  total BIGINT NOT NULL,
  organization TEXT NOT NULL,
  folded TEXT NOT NULL,
  doc TEXT NOT NULL,
  text TEXT,
  extractor TEXT,
  PRIMARY KEY (space, id)
);

CREATE INDEX entry_day ON entry (space, kind, day_from, id);

CREATE INDEX entry_updated ON entry (space, kind, updated_at, id);

CREATE INDEX entry_total ON entry (space, kind, total, id);

CREATE TABLE label (
  space TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (space, name, value, id)
);

CREATE INDEX label_entry ON label (space, id);

CREATE TABLE gram (
  space TEXT NOT NULL,
  gram TEXT NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (space, gram, id)
);

CREATE INDEX gram_entry ON gram (space, id);

-- How many entries of a kind carry a value, kept up in the same step as the entries.
CREATE TABLE facet (
  space TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  count BIGINT NOT NULL,
  PRIMARY KEY (space, kind, name, value)
);

CREATE TABLE revision (
  space TEXT NOT NULL,
  id TEXT NOT NULL,
  revision BIGINT NOT NULL,
  at TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('create', 'update', 'delete', 'reextract')),
  kind TEXT NOT NULL,
  created_at TEXT NOT NULL,
  -- Who wrote it: a writer that lost its connection knows its own row again.
  write_id TEXT NOT NULL,
  doc TEXT,
  text TEXT,
  extractor TEXT,
  PRIMARY KEY (space, id, revision)
);

CREATE TABLE sequence (
  space TEXT NOT NULL,
  value BIGINT NOT NULL,
  PRIMARY KEY (space)
);

CREATE TABLE change (
  space TEXT NOT NULL,
  sequence BIGINT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  revision BIGINT NOT NULL,
  at TEXT NOT NULL,
  action TEXT NOT NULL,
  PRIMARY KEY (space, sequence)
);

CREATE TABLE token (
  space TEXT NOT NULL,
  id TEXT NOT NULL,
  hash TEXT NOT NULL,
  scopes TEXT NOT NULL,
  name TEXT NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT,
  revoked_at TEXT,
  PRIMARY KEY (space, id)
);

CREATE UNIQUE INDEX token_hash ON token (hash);

CREATE TABLE idempotency (
  space TEXT NOT NULL,
  key TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  status BIGINT NOT NULL,
  headers TEXT NOT NULL,
  body TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  PRIMARY KEY (space, key)
);
