-- When an instrument was taken for another one: what readers were told under the other name since then, they were told of it.
ALTER TABLE instrument_moved ADD COLUMN moved TEXT NOT NULL DEFAULT '';
