-- What a subscription asks for, as JSON text.
ALTER TABLE subscription ADD COLUMN body TEXT NOT NULL DEFAULT '{}';

-- A message waits in the outbox until its time comes; then it travels in a parcel, alone or with its neighbours.
ALTER TABLE outbox ADD COLUMN instrument TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN parcel TEXT;
CREATE INDEX outbox_by_subscription ON outbox (subscription, instrument, created);

-- What is sent, word for word: written before the first try, so that every try sends the same under the same key.
CREATE TABLE parcel (
  parcel_key   TEXT PRIMARY KEY,
  subscription TEXT NOT NULL,
  channel      TEXT NOT NULL,
  body         TEXT NOT NULL,
  created      TEXT NOT NULL,
  attempts     INTEGER NOT NULL,
  due          TEXT,
  delivered    TEXT,
  problem      TEXT
);
CREATE INDEX parcel_by_due ON parcel (due);

-- Channels switched off because their receiver is gone.
CREATE TABLE channel_off (
  channel  TEXT PRIMARY KEY,
  reason   TEXT NOT NULL,
  happened TEXT NOT NULL
);
