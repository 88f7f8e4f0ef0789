-- What was told once and is told no more, since every page that told it has changed. Derived.
CREATE TABLE withdrawn_event (
  matter     BIGINT NOT NULL,
  id         TEXT NOT NULL,
  instrument TEXT NOT NULL,
  since      TEXT NOT NULL,
  body       TEXT NOT NULL,
  PRIMARY KEY (matter, id)
);
CREATE INDEX withdrawn_event_by_instrument ON withdrawn_event (instrument);
