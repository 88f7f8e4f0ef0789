-- Where a court case went whose id was shown once. Outlives a rebuild, as with instruments.
CREATE TABLE proceeding_moved (
  old TEXT PRIMARY KEY,
  now TEXT NOT NULL
);
CREATE INDEX proceeding_moved_now ON proceeding_moved (now);
