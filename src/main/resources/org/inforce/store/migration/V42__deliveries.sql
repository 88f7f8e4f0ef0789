-- Under which key a program brought which document, so that a second try is known.
CREATE TABLE delivery (
  source   TEXT NOT NULL,
  key_hash TEXT NOT NULL,
  sha256   TEXT NOT NULL,
  at       TEXT NOT NULL,
  PRIMARY KEY (source, key_hash)
);
