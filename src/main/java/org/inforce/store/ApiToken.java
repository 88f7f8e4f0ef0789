package org.inforce.store;

import java.time.Instant;
import java.util.Optional;

/// A key with which a program speaks for an account. The key itself is kept nowhere.
///
/// @param id public, to revoke it by
/// @param hash SHA-256 of the key
/// @param name what it is for
/// @param created UTC
/// @param revoked from then on it is not valid, UTC
public record ApiToken(
    String id,
    String hash,
    String account,
    String name,
    Instant created,
    Optional<Instant> revoked) {}
