-- How each source behaves: how often it was asked and failed, what it brought in all, why its last answer is doubted, its
-- usual rhythm and the lag of its newest item (seconds), by when something new should have come, and when it is asked next.
ALTER TABLE source ADD COLUMN watched INTEGER NOT NULL DEFAULT 1;
ALTER TABLE source ADD COLUMN askings BIGINT NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN failed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN items BIGINT NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN doubt TEXT;
ALTER TABLE source ADD COLUMN rhythm BIGINT;
ALTER TABLE source ADD COLUMN lag BIGINT;
ALTER TABLE source ADD COLUMN expected TEXT;
ALTER TABLE source ADD COLUMN due TEXT;

-- The last failures of each.
CREATE TABLE source_failure (
  source   TEXT NOT NULL,
  happened TEXT NOT NULL,
  reason   TEXT NOT NULL,
  PRIMARY KEY (source, happened)
);
