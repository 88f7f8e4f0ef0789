package org.inforce.store;

/// The tables that people write, not documents: what they follow and are sent, and their accounts.
/// For one transaction of {@link Store#wish}.
public record Wishes(Outbox outbox, Accounts accounts) {}
