-- Items of feeds whose page is gone; what the feed says of them was read in its place.
CREATE TABLE gone_item (
  source   TEXT NOT NULL,
  address  TEXT NOT NULL,
  happened TEXT NOT NULL,
  reason   TEXT NOT NULL,
  PRIMARY KEY (source, address)
);
