-- Who was told of an instrument is asked whenever its timeline changes: they may follow it no more.
CREATE INDEX outbox_by_instrument ON outbox (instrument, subscription);
