-- 1 for what was read from an archive: it never rings, neither now nor when it is read anew.
ALTER TABLE original ADD COLUMN late INTEGER NOT NULL DEFAULT 0;
