package org.inforce.store;

/// The tables that people write, not documents: what they follow and are sent, their accounts, and
/// what they ask to be decided. For one transaction of {@link Store#wish}.
public record Wishes(Outbox outbox, Accounts accounts, AskedDecisions decisions) {}
