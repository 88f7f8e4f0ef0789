-- Each saving of a subscription has a number, so that who keeps them in memory asks only for what is new.
INSERT INTO counter (name, value) VALUES ('subscription', 0);
ALTER TABLE subscription ADD COLUMN version BIGINT NOT NULL DEFAULT 0;
CREATE INDEX subscription_by_version ON subscription (version);
