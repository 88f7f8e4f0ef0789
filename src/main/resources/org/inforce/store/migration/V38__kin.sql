-- Copies and later versions of one story, and the bands by which copies are found. Derived.
CREATE TABLE document_kin (
  document TEXT PRIMARY KEY,
  head     TEXT NOT NULL,
  akin_to  TEXT NOT NULL,
  relation TEXT NOT NULL,
  likeness DOUBLE PRECISION NOT NULL
);
CREATE INDEX document_kin_by_head ON document_kin (head);

CREATE TABLE document_band (
  band     TEXT NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (band, document)
);

CREATE INDEX document_by_address ON document (address);
