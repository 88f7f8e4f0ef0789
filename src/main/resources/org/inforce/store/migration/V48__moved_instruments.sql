-- Followers of an instrument that was merged into another one are found by where it went.
CREATE INDEX instrument_moved_now ON instrument_moved (now);
