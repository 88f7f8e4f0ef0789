-- Keys of this home alone, e.g. the one that signs the addresses by which readers of mail leave.
CREATE TABLE secret (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

-- One digest a subscription and week, however often it is made.
CREATE TABLE digest_sent (
  subscription TEXT NOT NULL,
  week         TEXT NOT NULL,
  made         TEXT NOT NULL,
  PRIMARY KEY (subscription, week)
);
