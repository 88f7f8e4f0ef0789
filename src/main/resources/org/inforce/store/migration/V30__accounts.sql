-- Who may ask and change what. Passwords, sessions and tokens are kept as hashes only.
CREATE TABLE account (
  name     TEXT PRIMARY KEY,
  team     TEXT,
  role     TEXT NOT NULL,
  password TEXT NOT NULL,
  created  TEXT NOT NULL,
  ended    TEXT
);

CREATE TABLE account_session (
  hash    TEXT PRIMARY KEY,
  account TEXT NOT NULL,
  created TEXT NOT NULL,
  expires TEXT NOT NULL
);
CREATE INDEX account_session_by_account ON account_session (account);

CREATE TABLE api_token (
  id      TEXT PRIMARY KEY,
  hash    TEXT NOT NULL UNIQUE,
  account TEXT NOT NULL,
  name    TEXT NOT NULL,
  created TEXT NOT NULL,
  revoked TEXT
);

-- Whose a follow is: seen by its owner and by those who are in the owner's team now.
CREATE TABLE follow_owner (
  subscription TEXT PRIMARY KEY,
  account      TEXT NOT NULL
);
