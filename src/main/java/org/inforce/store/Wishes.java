package org.inforce.store;

/// The tables that people write, not documents: what they follow and are sent, their accounts, what
/// they ask to be decided, and what they chose for the home. For one transaction of {@link
/// Store#wish}.
public record Wishes(
    Outbox outbox, Accounts accounts, AskedDecisions decisions, Settings settings) {}
