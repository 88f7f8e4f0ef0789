package org.inforce.model;

/// A sentence that was considered and is no claim, with the reason.
public record Rejected(Quote quote, String reason) {}
