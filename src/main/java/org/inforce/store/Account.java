package org.inforce.store;

import java.time.Instant;
import java.util.Optional;
import org.inforce.model.Coded;

/// Somebody who may ask, and perhaps change.
///
/// @param team whose follows the account shares
/// @param password its hash with parameters and salt; empty text lets nobody in by password
/// @param created UTC
/// @param ended from then on nothing of it is valid, UTC
public record Account(
    String name,
    Optional<String> team,
    Role role,
    String password,
    Instant created,
    Optional<Instant> ended) {
  /// What an account may do; each may do what the one before may.
  public enum Role implements Coded {
    /// Ask, and keep follows of its own.
    READER,
    /// Decide what is doubtful.
    EDITOR,
    /// See every follow.
    ADMIN
  }

  /// Names are short and plain, so that none can be mistaken for another.
  ///
  /// @throws IllegalArgumentException saying what a name looks like
  public Account {
    if (!name.matches("[a-z0-9][a-z0-9._@-]{0,63}")) {
      throw new IllegalArgumentException(
          "'" + name + "' is no account name: use a-z, 0-9, '.', '_', '@' and '-', at most 64");
    }
  }

  /// True if it may do what a role may.
  public boolean may(Role needed) {
    return role.compareTo(needed) >= 0;
  }

  /// The password is kept out of every log.
  @Override
  public String toString() {
    return name + " (" + role.code() + ")";
  }
}
