-- The subset of SQL that SQLite and PostgreSQL both take: keys are made by us, days and moments are ISO text
-- (moments always 2026-02-10T12:00:00.000Z, so that they sort as text), booleans are 0 and 1, structures are JSON text.

CREATE TABLE counter (
  name  TEXT PRIMARY KEY,
  value BIGINT NOT NULL
);
INSERT INTO counter (name, value) VALUES ('sequence', 0), ('accepted', 0), ('generation', 1);

-- What was fetched. The bytes lie in originals/ under the same name. Never changed, never deleted.
CREATE TABLE original (
  sha256     TEXT PRIMARY KEY,
  accepted   BIGINT NOT NULL UNIQUE,
  source     TEXT NOT NULL,
  address    TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size       BIGINT NOT NULL,
  fetched    TEXT NOT NULL
);

-- Everything below is derived from the originals (`inforce rebuild`), down to the line of subscriptions.

-- A connected group of documents about the same instruments, named by the sequence of its first document.
CREATE TABLE matter (
  id       BIGINT PRIMARY KEY,
  sequence BIGINT NOT NULL,
  gone     INTEGER NOT NULL
);
CREATE INDEX matter_by_sequence ON matter (sequence);

CREATE TABLE document (
  id        TEXT PRIMARY KEY,
  sequence  BIGINT NOT NULL UNIQUE,
  label     TEXT,
  source    TEXT NOT NULL,
  address   TEXT,
  publisher TEXT NOT NULL,
  kind      TEXT NOT NULL,
  tier      TEXT NOT NULL,
  published TEXT NOT NULL,
  title     TEXT,
  text      TEXT NOT NULL,
  learned   TEXT NOT NULL,
  extras    TEXT NOT NULL,
  reading   TEXT NOT NULL,
  matter    BIGINT NOT NULL
);
CREATE INDEX document_by_matter ON document (matter);
CREATE INDEX document_by_published ON document (published);

CREATE TABLE matter_key (
  matter_key TEXT NOT NULL,
  document   TEXT NOT NULL,
  PRIMARY KEY (matter_key, document)
);
CREATE INDEX matter_key_by_document ON matter_key (document);

CREATE TABLE quarantine (
  sha256   TEXT PRIMARY KEY,
  input    TEXT NOT NULL,
  stage    TEXT NOT NULL,
  reason   TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  happened TEXT NOT NULL
);

CREATE TABLE instrument (
  id           TEXT PRIMARY KEY,
  matter       BIGINT NOT NULL,
  type         TEXT NOT NULL,
  name         TEXT NOT NULL,
  jurisdiction TEXT,
  body         TEXT NOT NULL
);
CREATE INDEX instrument_by_matter ON instrument (matter);

CREATE TABLE proceeding (
  matter BIGINT NOT NULL,
  id     TEXT NOT NULL,
  court  TEXT,
  docket TEXT,
  body   TEXT NOT NULL,
  PRIMARY KEY (matter, id)
);

CREATE TABLE event (
  matter     BIGINT NOT NULL,
  id         TEXT NOT NULL,
  place      INTEGER NOT NULL,
  instrument TEXT NOT NULL,
  proceeding TEXT,
  type       TEXT NOT NULL,
  effective  TEXT,
  learned    TEXT NOT NULL,
  body       TEXT NOT NULL,
  PRIMARY KEY (matter, place)
);
CREATE INDEX event_by_instrument ON event (instrument, place);

CREATE TABLE obligation (
  matter     BIGINT NOT NULL,
  id         TEXT NOT NULL,
  instrument TEXT,
  due        TEXT,
  body       TEXT NOT NULL,
  PRIMARY KEY (matter, id)
);
CREATE INDEX obligation_by_due ON obligation (due);

CREATE TABLE review_item (
  matter BIGINT NOT NULL,
  id     TEXT NOT NULL,
  body   TEXT NOT NULL,
  PRIMARY KEY (matter, id)
);

-- The status that we last knew of an instrument, and the day on which it changes by what is known already.
CREATE TABLE known_status (
  instrument  TEXT PRIMARY KEY,
  status      TEXT NOT NULL,
  since       TEXT NOT NULL,
  next_change TEXT
);
CREATE INDEX known_status_by_next_change ON known_status (next_change);

-- The ledger of what could have been alerted: a row is never changed.
CREATE TABLE status_change (
  change_key      TEXT PRIMARY KEY,
  sequence        BIGINT NOT NULL,
  place           INTEGER NOT NULL,
  instrument      TEXT NOT NULL,
  instrument_name TEXT NOT NULL,
  document        TEXT,
  learned         TEXT NOT NULL,
  effective       TEXT NOT NULL,
  body            TEXT NOT NULL
);
CREATE INDEX status_change_by_learned ON status_change (learned);
CREATE INDEX status_change_by_instrument ON status_change (instrument);

-- Not derived: how the sources behave, and what people asked for and were sent.

CREATE TABLE source (
  id            TEXT PRIMARY KEY,
  asked         TEXT NOT NULL,
  answered      TEXT,
  brought       TEXT,
  failures      INTEGER NOT NULL,
  last_problem  TEXT
);

CREATE TABLE subscription (
  id      TEXT PRIMARY KEY,
  name    TEXT NOT NULL,
  follows TEXT NOT NULL,
  created TEXT NOT NULL,
  ended   TEXT
);

-- One message of one event to one subscription over one channel, whatever happens.
CREATE TABLE outbox (
  message_key  TEXT PRIMARY KEY,
  subscription TEXT NOT NULL,
  event        TEXT NOT NULL,
  channel      TEXT NOT NULL,
  body         TEXT NOT NULL,
  created      TEXT NOT NULL,
  attempts     INTEGER NOT NULL,
  due          TEXT,
  delivered    TEXT,
  UNIQUE (subscription, event, channel)
);
CREATE INDEX outbox_by_due ON outbox (due);
