package org.inforce.web;

import io.javalin.security.RouteRole;
import java.util.Optional;
import org.inforce.store.Account;

/// Who may use a route.
enum Need implements RouteRole {
  /// Nobody need say who they are: styles and the login itself.
  NOBODY,
  /// Whoever holds the address: it is signed and does one thing only.
  SIGNED,
  READER,
  EDITOR,
  ADMIN;

  Optional<Account.Role> role() {
    return switch (this) {
      case NOBODY, SIGNED -> Optional.empty();
      case READER -> Optional.of(Account.Role.READER);
      case EDITOR -> Optional.of(Account.Role.EDITOR);
      case ADMIN -> Optional.of(Account.Role.ADMIN);
    };
  }
}
