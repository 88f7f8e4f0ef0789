-- A page that a feed links to is asked for once: whether it is stored is asked of the store, and not of a list in memory.
CREATE INDEX original_by_address ON original (address);
