-- What people chose for this home as a whole, e.g. whether it is searched by meaning too.
CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
