-- What matters are about, as the sum of the topics of their documents, and whose instruments; where each word of it is found; and with unsettled
-- documents, beside their keys, their topic. Keys of single words are no longer used. Derived.
CREATE TABLE matter_topic (
  matter BIGINT PRIMARY KEY,
  topic  TEXT NOT NULL,
  places TEXT NOT NULL
);
CREATE TABLE matter_word (
  word   TEXT NOT NULL,
  matter BIGINT NOT NULL,
  PRIMARY KEY (word, matter)
) WITHOUT ROWID;

ALTER TABLE unsettled RENAME COLUMN matter_keys TO affinity;
UPDATE unsettled SET affinity = '{"keys":' || affinity || ',"topic":{"words":{}},"places":[]}';
DELETE FROM matter_key WHERE matter_key LIKE 'word%';
