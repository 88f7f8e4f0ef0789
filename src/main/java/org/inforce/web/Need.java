package org.inforce.web;

import io.javalin.security.RouteRole;
import java.util.Optional;
import org.inforce.store.Account;

/// Who may use a route.
enum Need implements RouteRole {
  /// Nobody need say who they are: styles and the login itself.
  NOBODY,
  READER,
  EDITOR,
  ADMIN;

  Optional<Account.Role> role() {
    return switch (this) {
      case NOBODY -> Optional.empty();
      case READER -> Optional.of(Account.Role.READER);
      case EDITOR -> Optional.of(Account.Role.EDITOR);
      case ADMIN -> Optional.of(Account.Role.ADMIN);
    };
  }
}
