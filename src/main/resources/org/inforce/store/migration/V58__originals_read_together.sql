-- What was news long ago is read many at a time: originals of one transaction bear the number of the first of them. 0 is alone.
ALTER TABLE original ADD COLUMN together BIGINT NOT NULL DEFAULT 0;
