-- Documents of a backfill that are kept and in no matter yet, with the keys by which they find one: what follows from all of
-- them is worked out at its end, once. Derived.
CREATE TABLE unsettled (
  document    TEXT PRIMARY KEY,
  matter_keys TEXT NOT NULL
);
