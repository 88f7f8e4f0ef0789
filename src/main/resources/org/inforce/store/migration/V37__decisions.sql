-- What people decided about doubtful matches. A row is never changed; an undoing is a row of its own. Not derived.
CREATE TABLE decision (
  number         BIGINT PRIMARY KEY,
  made           TEXT NOT NULL,
  made_by        TEXT NOT NULL,
  undoes         BIGINT,
  after_document TEXT,
  verdict        TEXT NOT NULL,
  bonds          TEXT NOT NULL
);

-- Where an instrument went whose id was shown once. Outlives a rebuild: addresses that were given out stay good.
CREATE TABLE instrument_moved (
  old TEXT PRIMARY KEY,
  now TEXT NOT NULL
);
