-- Decisions that another process asks of the one that writes, and what it answered. A row stays until the asker has read it.
CREATE TABLE asked_decision (
  id       TEXT PRIMARY KEY,
  asked    TEXT NOT NULL,
  asked_by TEXT NOT NULL,
  verdict  TEXT NOT NULL,
  answered TEXT,
  decision BIGINT,
  refusal  TEXT
);
